/** A site of somebody else's that pasted our snippet: a page for every path, under the policy that the path names. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface HostPage {
  /** Content-Security-Policy. */
  readonly policy?: string;
  readonly language?: string;
  readonly head?: string;
  readonly body: string;
}

export interface HostSite {
  /** The same site under two names, which are two origins. */
  readonly origins: readonly [localhost: string, loopback: string];
  /** From now on, `path` is this page. */
  show(path: string, page: HostPage): void;
  close(): void;
}

const styles = 'body { margin: 0; } scheduler-flow { max-inline-size: 60rem; }';

const document = ({language = 'en', head = '', body}: HostPage) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Careers</title>
    <link rel="stylesheet" href="/site.css">
    ${head}
  </head>
  <body>${body}</body>
</html>`;

export async function openHostSite(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/site.css') {
      response.writeHead(200, {'content-type': 'text/css'}).end(styles);
      return;
    }
    const page = pages.get(path);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && {'content-security-policy': page.policy}),
    });
    response.end(document(page));
  });
  // All of the loopback's addresses: `localhost` is one or the other.
  server.listen(0);
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
    show: (path, page) => void pages.set(path, page),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
