/** What editors, wrappers and Storybook are told of the elements is true, whole and up to date. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {test} from 'node:test';
import {exportedParts} from '../src/elements/flow/parts.ts';
import {tokenDefaults} from '../tokens.config.ts';
import {eventNames, eventsTable, tableOfReadme} from './support/events-table.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Element {
  readonly tagName: string;
  readonly summary?: string;
  readonly members: readonly Described[];
  readonly attributes: readonly Described[];
  readonly events: readonly (Described & {readonly type?: {readonly text: string}})[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & {readonly default?: string})[];
  readonly cssStates?: readonly Described[];
  readonly slots?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Element[]}[];
}

const committed = readFileSync('src/custom-elements.json', 'utf8');
const elements = (JSON.parse(committed) as Manifest).modules.flatMap(({path, declarations}) =>
  declarations.map(element => ({...element, folder: join('src', dirname(path))})),
);

test('is what `npm run manifest` writes now', () => {
  const folder = mkdtempSync('manifest-');
  try {
    execFileSync(
      process.execPath,
      ['node_modules/.bin/custom-elements-manifest', 'analyze', '--outdir', relative('.', folder)],
      {stdio: 'ignore'},
    );
    assert.equal(readFileSync(join(folder, 'custom-elements.json'), 'utf8'), committed);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('tells every design token, with the default that the style sheet has', () => {
  const flow = elements.find(({tagName}) => tagName === 'scheduler-flow');
  const told = elements.flatMap(({cssProperties = []}) => cssProperties);
  const defaults = tokenDefaults();
  assert.deepEqual(new Set(flow?.cssProperties?.map(({name}) => name)), new Set(Object.keys(defaults)));
  assert.deepEqual(
    told.filter(token => token.default !== defaults[token.name]),
    [],
  );
});

test('names every event that has a class, and no other', () => {
  const {described, fired} = eventNames();
  assert.deepEqual(fired, described);
});

test('stands in the README’s table of events', () => {
  assert.equal(tableOfReadme(), eventsTable(), 'npm run manifest writes the table');
});

const tagOf = (file: string) => /scheduler-[\w-]+/.exec(file)?.[0] ?? '';

test('knows every tag that is registered', () => {
  const registered = new Set(globSync('src/elements/*/scheduler-*.ts').map(tagOf));
  assert.deepEqual(new Set(elements.map(({tagName}) => tagName)), registered);
});

/** Parts in the templates of a folder. */
const partsIn = (folder: string): string[] =>
  globSync(`${folder}/*.ts`).flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    ),
  );

for (const [step, exported] of Object.entries(exportedParts)) {
  test(`<scheduler-flow> hands out every part of its ${step}`, () => {
    const handedOut = exported.split(', ').map(pair => pair.split(': ')[0]);
    assert.deepEqual(
      partsIn(`src/elements/${step}`).filter(part => !handedOut.includes(part)),
      [],
    );
  });
}

for (const element of elements) {
  const {tagName, folder} = element;

  test(`<${tagName}> says what it is, and what everything of it is`, () => {
    assert.ok(element.summary, 'no summary');
    const {
      members,
      attributes,
      events,
      cssParts = [],
      cssProperties = [],
      cssStates = [],
      slots = [],
    } = element;
    const all = [...members, ...attributes, ...events, ...cssParts, ...cssProperties, ...cssStates, ...slots];
    assert.deepEqual(
      all.filter(({description}) => !description?.trim()).map(({name}) => name),
      [],
    );
    assert.deepEqual(
      events.filter(({type}) => !type?.text.endsWith('Event')).map(({name}) => name),
      [],
    );
  });

  test(`<${tagName}> keeps every secret out of its attributes`, () => {
    assert.deepEqual(
      element.attributes.map(({name}) => name).filter(name => /token|secret|key/.test(name)),
      [],
    );
  });

  test(`<${tagName}> names every part that its own templates have`, () => {
    const parts = partsIn(folder);
    // Kinds of a part (`button-primary`) may stand in the words about the part.
    const told = (element.cssParts ?? []).flatMap(({name, description = ''}) => [
      name,
      ...(description.match(/[\w-]+/g) ?? []),
    ]);
    assert.deepEqual(
      parts.filter(part => !told.includes(part)),
      [],
    );
  });

  test(`<${tagName}> has stories`, () => {
    const stories = globSync('stories/*.stories.ts').map(file => readFileSync(file, 'utf8'));
    assert.ok(stories.some(story => story.includes(`<${tagName}`) || story.includes(`'${tagName}'`)));
  });
}
