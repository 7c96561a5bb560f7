/** Requests that reach a server together: each has its connection open and all but its last byte sent. */
import {connect, type Socket} from 'node:net';
import {once} from 'node:events';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** From release to the whole reply, milliseconds. */
  readonly milliseconds: number;
}

export interface Waiting {
  /** Sends the last byte. */
  release(): Promise<Answer>;
}

/** A POST of JSON over a connection of its own, complete but for its last byte. */
export async function holdRequest(
  url: URL,
  {headers, body}: {headers: Record<string, string>; body: unknown},
): Promise<Waiting> {
  const payload = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${url.pathname} HTTP/1.1`,
    `Host: ${url.host}`,
    'Content-Type: application/json',
    `Content-Length: ${payload.length}`,
    'Connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n');
  const socket = connect({host: url.hostname, port: Number(url.port), noDelay: true});
  await once(socket, 'connect');
  socket.write(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), payload.subarray(0, -1)]));
  return {release: () => finish(socket, payload.subarray(-1))};
}

async function finish(socket: Socket, rest: Buffer): Promise<Answer> {
  const started = performance.now();
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  socket.write(rest);
  await once(socket, 'close');
  const milliseconds = performance.now() - started;
  const text = Buffer.concat(chunks).toString();
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  const body = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  return {status, body: body === '' ? null : JSON.parse(body), milliseconds};
}
