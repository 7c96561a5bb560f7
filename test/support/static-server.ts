import {once} from 'node:events';
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, resolve, sep} from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** Address of the folder, without a slash at its end. */
  url: string;
  close(): void;
}

/** Serves a folder of files under a path of its own, as a host that keeps several sites would. */
export async function serveFolder(folder: string, under = '/sub/folder'): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, decodeURIComponent(pathname.slice(under.length)));
    const found =
      pathname.startsWith(`${under}/`) &&
      file.startsWith(root + sep) &&
      statSync(file, {throwIfNoEntry: false})?.isFile() === true;
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
