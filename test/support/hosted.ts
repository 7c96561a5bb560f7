/** The hosted pages before a real server in this process, asked as a browser asks. */
import {failedReply, pages} from '../../server-reference/pages/pages.ts';
import type {ScenarioName} from '../../server-reference/scenarios/worlds.ts';
import type {Ports} from '../../server-reference/use-cases/ports.ts';
import {serve, type Served, type ServeOptions} from './server.ts';

export interface Hosted extends Served {
  /** Opens the link's page, `?step=cancel` for example. */
  open(query?: string, headers?: Record<string, string>): Promise<Response>;
  /** The same, when only the page itself matters. */
  page(query?: string, headers?: Record<string, string>): Promise<string>;
  /** Sends a form as the browser does from this very page. */
  submit(fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export const serveHosted = async (name: ScenarioName, options: ServeOptions = {}): Promise<Hosted> => {
  let ports: Ports | undefined;
  const served = await serve(name, {
    ...options,
    ports: plain => (ports = {...plain, ...options.ports?.(plain)}),
    mounts: [
      {
        path: '/m',
        app: api => pages(ports as Ports, api),
        failed: (refusal, request) => failedReply((ports as Ports).publicUrl)(refusal, request),
      },
    ],
  });
  const address = `${served.baseUrl}/m/${served.linkToken}`;
  const open = (query = '', headers = {}) => served.send(new Request(address + query, {headers}));
  return {
    ...served,
    open,
    page: async (query, headers) => (await open(query, headers)).text(),
    submit: (fields, headers = {}) =>
      served.send(
        new Request(address, {
          method: 'POST',
          redirect: 'manual',
          headers: {Origin: 'null', 'Sec-Fetch-Site': 'same-origin', ...headers},
          body: new URLSearchParams(fields),
        }),
      ),
  };
};
