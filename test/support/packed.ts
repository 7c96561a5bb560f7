/** `dist/npm` as npm would publish it. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The bytes of the tarball; asks no registry. */
export function pack(): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const said = execFileSync(
      'npm',
      ['pack', './dist/npm', '--json', '--offline', '--pack-destination', folder],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        // npm is a script on Windows.
        shell: process.platform === 'win32',
      },
    );
    const [packed] = JSON.parse(said) as [{filename: string}];
    return new Uint8Array(readFileSync(join(folder, packed.filename)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
