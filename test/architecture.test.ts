/** The arrows of ARCHITECTURE.md: an import that runs against them fails here. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, sep} from 'node:path';
import {test} from 'node:test';

const imported =
  /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface Import {
  readonly file: string;
  /** A path from the top, or the name of a package. */
  readonly target: string;
}

const files = globSync(['src/**/*.ts', 'server-reference/**/*.ts']).map(file => file.split(sep).join('/'));

const imports: Import[] = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(imported)].map(([, first, second]) => {
    const written = (first ?? second ?? '').replace(/\?.*$/, '');
    const target = written.startsWith('.')
      ? normalize(join(dirname(file), written))
          .split(sep)
          .join('/')
      : written;
    return {file, target};
  }),
);

/** Rooms in the order of the arrows: a file belongs to the first that its path begins with. */
const mayImport: Record<string, readonly string[]> = {
  'src/contract/docs': ['src/contract', 'zod/mini'],
  'src/contract': ['src/contract', 'zod/mini'],
  'src/time': ['src/time', 'src/contract'],
  'src/phone': ['src/phone', 'src/contract', 'libphonenumber-js/min'],
  'src/locales': ['src/locales', 'src/time'],
  'src/events': ['src/events', 'src/contract', 'src/client'],
  'src/client': ['src/client', 'src/contract', 'ky', 'zod/mini'],
  'src/add-to-calendar': ['src/add-to-calendar', 'src/time', 'src/locales', 'src/contract'],
  'src/styles': ['src/styles', 'lit'],
  'src/frameworks': ['src/frameworks', 'react'],
  'src/state': [
    'src/state',
    'src/client',
    'src/contract',
    'src/time',
    'src/events',
    'src/locales',
    'lit',
    '@lit/context',
    'zod/mini',
  ],
  'src/elements': [
    'src/elements',
    'src/state',
    'src/events',
    'src/styles',
    'src/locales',
    'src/time',
    'src/add-to-calendar',
    'src/phone',
    'src/client',
    'src/contract',
    'lit',
    '@lit/context',
  ],
  'server-reference/scheduling': ['server-reference/scheduling'],
  'server-reference/ports': ['server-reference/ports', 'src/contract'],
  'server-reference/use-cases': [
    'server-reference/use-cases',
    'server-reference/scheduling',
    'server-reference/ports',
    'server-reference/mails',
    'src/contract',
    'src/add-to-calendar',
    'src/phone',
    'libphonenumber-js/min',
    'zod/mini',
  ],
  'server-reference/pages': [
    'server-reference/pages',
    'server-reference/use-cases',
    'src/contract',
    'src/time',
    'src/locales',
    'src/add-to-calendar',
    'hono',
    'zod/mini',
  ],
  'server-reference/mails': [
    'server-reference/mails',
    'server-reference/ports',
    'src/contract',
    'src/time',
    'src/locales',
    'src/add-to-calendar',
  ],
};

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

const rooms = Object.entries(mayImport);
const roomOf = (file: string) => rooms.find(([room]) => within(file, room));

const against = imports.filter(({file, target}) => {
  const room = roomOf(file);
  return room !== undefined && !room[1].some(allowed => within(target, allowed));
});

test('there are imports to judge', () => {
  assert.ok(imports.length > 200, `only ${imports.length} imports were found`);
});

for (const [room] of rooms) {
  test(`${room} imports only what its arrows allow`, () => {
    const wrong = against.filter(({file}) => roomOf(file)?.[0] === room);
    assert.deepEqual(wrong, []);
  });
}

test('nothing that ships to pages imports the server', () => {
  assert.deepEqual(
    imports.filter(({file, target}) => within(file, 'src') && within(target, 'server-reference')),
    [],
  );
});

test('the server takes from src only what both sides share', () => {
  const shared = ['src/contract', 'src/time', 'src/locales', 'src/add-to-calendar', 'src/phone'];
  assert.deepEqual(
    imports.filter(
      ({file, target}) =>
        within(file, 'server-reference') &&
        within(target, 'src') &&
        !shared.some(room => within(target, room)),
    ),
    [],
  );
});

test('node: modules are met only where the process is known', () => {
  const knows =
    /^server-reference\/(main|compose|availability-cli|openapi)\.ts$|^server-reference\/adapters\/(postgres|pglite-folder|pglite|folder-lock|pg-boss-jobs|smtp|built-files|migration-files|secret-key-file)\.ts$/;
  assert.deepEqual(
    imports.filter(({file, target}) => target.startsWith('node:') && !knows.test(file)),
    [],
  );
});

test('zod comes as zod/mini everywhere, since the full one weighs ten times as much', () => {
  assert.deepEqual(
    imports.filter(({target}) => target === 'zod' || target === 'zod/v4'),
    [],
  );
});

test('the contract’s descriptions never reach a page', () => {
  assert.deepEqual(
    imports.filter(
      ({file, target}) =>
        within(file, 'src') && within(target, 'src/contract/docs') && !within(file, 'src/contract/docs'),
    ),
    [],
  );
});

test('no folder is a drawer for odds and ends', () => {
  assert.deepEqual(
    files.filter(file => /\/(utils|helpers|common|misc)\//.test(file)),
    [],
  );
});
