/** `npm run bench`: every benchmark in turn; `npm run bench -- weight paint` runs those named. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpus, release, totalmem, type} from 'node:os';

const benchmarks = ['weight', 'paint', 'availability', 'booking'] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !benchmarks.some(known => known === name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${benchmarks.join(', ')}.`);
  process.exit(2);
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${type()} ${release()}, Node ${process.version}`,
);
for (const name of benchmarks) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const child = spawn(process.execPath, [`bench/${name}.ts`], {stdio: 'inherit'});
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}
