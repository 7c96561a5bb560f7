/**
 * The README's table of events, from the manifest and the classes of the events. Run by `npm run manifest`, this
 * file writes it into the README.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';

interface Manifest {
  modules: {declarations: {tagName: string; events: {name: string; type: {text: string}}[]}[]}[];
}

const read = (file: string) => readFileSync(file, 'utf8');

/** Who fires which: by the event's name, the tags in the manifest's order. */
function sources(): Map<string, string[]> {
  const {modules} = JSON.parse(read('src/custom-elements.json')) as Manifest;
  const fired = modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName, events}) => events.map(({name}) => ({name, tagName}))),
  );
  return new Map(
    fired.map(({name}) => [name, fired.filter(other => other.name === name).map(({tagName}) => tagName)]),
  );
}

/** What an event's file says of it. */
function described(file: string) {
  const text = read(file);
  const [, words = '', body = ''] =
    /\/\*\*\s((?:(?!\*\/)[^])*)\s\*\/\nexport class (\w+ extends Event \{[^]*)/.exec(text) ?? [];
  return {
    name: /super\('([\w-]+)'/.exec(body)?.[1] ?? '',
    cancelable: /cancelable: true/.test(body),
    fields: [...body.matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => `\`${field}\``),
    words: words
      .replaceAll(/(^|\n) \* /g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  };
}

/** Requests first, which can be refused; then facts. */
export function eventsTable(): string {
  const fired = sources();
  const events = globSync('src/events/*.ts').toSorted().map(described);
  const ordered = [
    ...events.filter(({cancelable}) => cancelable),
    ...events.filter(({cancelable}) => !cancelable),
  ];
  const rows = ordered.map(({name, cancelable, fields, words}) => {
    const tags = (fired.get(name) ?? []).map(tag => `\`${tag.replace('scheduler-', '')}\``);
    return `| \`${name}\` | ${words} | ${cancelable ? 'yes' : '–'} | ${fields.join(', ')} | ${tags.join(', ')} |`;
  });
  return ['| Event | | Cancelable | Fields | From |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The names in the table, and those that elements fire, but for the platform's own. */
export const eventNames = () => ({
  described: globSync('src/events/*.ts')
    .map(file => described(file).name)
    .toSorted(),
  fired: [...sources().keys()].filter(name => name.startsWith('scheduler-')).toSorted(),
});

const inReadme = /(?<=<!-- events -->\n\n)[^]*?(?=\n\n<!-- \/events -->)/;

/** The table as the README has it. */
export const tableOfReadme = () => inReadme.exec(read('README.md'))?.[0];

if (import.meta.main) writeFileSync('README.md', read('README.md').replace(inReadme, eventsTable));
