import {execFile} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createBrotliDecompress} from 'node:zlib';

/** How to start Chromium: hand all three to Playwright's or Puppeteer's `launch`. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const args = [
  // Containers and CI run as root, where Chromium's sandbox refuses to start; only our own pages are opened.
  '--no-sandbox',
  // A container's /dev/shm is often 64 MB, too little for a large page.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  // The same pixels on every machine.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // No call home: no update, no reports, and no name but the loopback's is resolved.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** The Chromium that all our browser work runs in: `CHROME_PATH`, the one npm brought, or an installed one. */
export async function chromium(): Promise<Chromium> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined) return {executablePath: own, env: environment(), args};
  if (runsBundled()) return bundled();
  const executablePath = installed.find(path => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install Chromium or Chrome, or name its program in CHROME_PATH.');
  }
  return {executablePath, env: environment(), args};
}

/** The npm package holds one build: x64 Linux with glibc. */
function runsBundled(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const {header} = process.report.getReport() as {header: {glibcVersionRuntime?: string}};
  return header.glibcVersionRuntime !== undefined;
}

async function bundled(): Promise<Chromium> {
  const root = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {version: string};
  // Two levels above node_modules/@scope/name, so that `npm ci` clears it away with the rest.
  const folder = join(root, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(root, 'bin'), folder);
  const libraries = join(folder, 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    args,
  };
}

/** Unpacks beside the target and renames at the end: two processes at once, or one killed half way, do no harm. */
async function unpack(from: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), {recursive: true});
  const draft = await mkdtemp(`${folder}-`);
  await Promise.all([
    pipeline(
      createReadStream(join(from, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium'), {mode: 0o755}),
    ),
    untar(join(from, 'al2023.tar.br'), draft),
    untar(join(from, 'fonts.tar.br'), draft),
  ]);
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, {recursive: true, force: true});
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** By way of a file: tar may be done, and gone, before a pipe to it has ended, which then counts as broken. */
async function untar(archive: string, into: string): Promise<void> {
  const plain = join(into, basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  await promisify(execFile)('tar', ['-x', '-f', plain, '-C', into]);
  await rm(plain);
}

/** The bundled Latin font first, so that a machine without fonts draws text too; then whatever is installed. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
