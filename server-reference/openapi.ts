/**
 * Writes the OpenAPI document of the contract: `node server-reference/openapi.ts`.
 * With `--check` it writes nothing and fails when the committed document is not that of the contract.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {openApiDocument} from './openapi/document.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const {version} = JSON.parse(read('../package.json')) as {version: string};
const text = `${JSON.stringify(openApiDocument(version), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(new URL('openapi.json', import.meta.url), text);
} else if (read('openapi.json') !== text) {
  console.error(
    'server-reference/openapi.json is not what the contract says now.\nRun `npm run openapi`, look at the difference, and commit it with the change of the contract.',
  );
  process.exitCode = 1;
}
