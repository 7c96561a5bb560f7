/** Every entry of the published package is found, typed and harmless, by bundlers, TypeScript and servers. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {createElement, type FunctionComponent} from 'react';
import {renderToString} from 'react-dom/server';
import {pack} from '../support/packed.ts';

interface Published {
  exports: Record<string, string | {types: string; default?: string}>;
}

const published = JSON.parse(readFileSync('dist/npm/package.json', 'utf8')) as Published;
const scripts = Object.values(published.exports).flatMap(entry =>
  typeof entry === 'object' && entry.default ? [entry.default] : [],
);

describe('the package', () => {
  const tarball = pack();

  it('gives publint nothing to say', async () => {
    const {messages, pkg} = await publint({pack: {tarball: tarball.buffer}, strict: true});
    assert.deepEqual(
      messages.map(message => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has right types wherever modules are understood', async () => {
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    assert.ok(checked.types, 'no types were found');
    // What `require` and TypeScript before 4.7 would find is not promised: the package is of modules alone.
    const promised = checked.problems.filter(
      problem => !('resolutionKind' in problem) || /^(node16-esm|bundler)$/.test(problem.resolutionKind),
    );
    assert.deepEqual(promised, []);
  });

  it('does nothing when a server imports it', () => {
    const imports = scripts.map(script => `await import(${JSON.stringify(`./dist/npm/${script}`)});`);
    runInNode(imports.join('\n'));
  });

  it('draws the bare tag when a server renders React, and keeps the token to itself', async () => {
    const {SchedulerFlow} = (await import(import.meta.resolve('../../dist/npm/react.js'))) as {
      SchedulerFlow: FunctionComponent<Record<string, string>>;
    };
    const given = {server: 'https://scheduler.example', token: 'secret', className: 'interview'};
    assert.equal(
      renderToString(createElement(SchedulerFlow, given)),
      '<scheduler-flow class="interview"></scheduler-flow>',
    );
  });

  it('does nothing on a server that knows no custom elements', () => {
    // Lit brings a registry of its own to Node; other servers have none.
    runInNode(`import './dist/npm/index.js';
      delete globalThis.customElements;
      await import('./dist/npm/define.js');
      await import('./dist/npm/react.js');`);
  });
});

function runInNode(module: string): void {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', module], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  assert.equal(said, '');
}
