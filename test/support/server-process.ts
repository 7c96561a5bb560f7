/** The real server in a process of its own, reached over TCP. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {freePort} from './free-port.ts';

export interface ServerProcess {
  readonly url: string;
  /** All it has printed so far. */
  output(): string;
  /** Ends it as an operator does, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a crash does. */
  crash(): Promise<void>;
}

/** Starts `server-reference/main.ts` and waits until it answers. `environment` names its configuration. */
export async function startServer(
  environment: Record<string, string>,
  entry = 'server-reference/main.ts',
): Promise<ServerProcess> {
  const port = environment.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const {PATH = '', HOME = ''} = process.env;
  const child = spawn(process.execPath, [entry], {
    env: {PATH, HOME, PUBLIC_URL: url, ...environment, PORT: port},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const closed = once(child, 'close') as Promise<[number | null]>;
  const {promise: listening, resolve, reject} = Promise.withResolvers<void>();
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes(url)) resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  void closed.then(() => reject(new Error(`The server ended before it listened:\n${said}`)));
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  const end = async (signal: NodeJS.Signals) => {
    process.off('exit', abandon);
    child.kill(signal);
    const [code] = await closed;
    return code;
  };
  await listening;
  return {
    url,
    output: () => said,
    stop: () => end('SIGTERM'),
    crash: async () => void (await end('SIGKILL')),
  };
}
