import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const {dependencies, devDependencies, optionalDependencies} = read('package.json');
const direct = {...dependencies, ...devDependencies, ...optionalDependencies};

// npm run on an old Node quietly installs an older major that still accepts it.
const majors = {
  '@lit/context': 1,
  '@web/test-runner': 1,
  ky: 2,
  lit: 3,
  msw: 3,
  'pg-boss': 12,
  storybook: 10,
  'temporal-polyfill': 1,
  vite: 8,
  zod: 4,
};

for (const [name, major] of Object.entries(majors)) {
  test(`${name} is of major version ${major}`, () => {
    assert.equal(Number.parseInt(read(`node_modules/${name}/package.json`).version, 10), major);
  });
}

test('Node has Temporal', () => {
  assert.equal(typeof Temporal, 'object', `Node ${process.version} has no Temporal; run through npm`);
});

test('every direct dependency is pinned to one version', () => {
  const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  assert.deepEqual(loose, []);
});

test('the five Node programs are of one version', () => {
  assert.equal(new Set(Object.values(optionalDependencies)).size, 1);
});

test('every silenced rule says why', () => {
  const files = globSync('{src,server-reference,stories,test,bench,.storybook}/**/*.ts');
  const mute = files.filter(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .some(line => /(oxlint|eslint)-disable/.test(line) && !/-disable[\w-]* [\w/(), -]+ -- \w/.test(line)),
  );
  assert.deepEqual(mute, []);
});
