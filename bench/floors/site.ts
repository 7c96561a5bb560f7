/** One site with every page that is compared: same origin, same reply, files as small as brotli makes them. */
import {once} from 'node:events';
import {readFileSync, existsSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'vite';
import {landing} from '../../stories/canned/candidate.ts';
import {world} from '../../stories/canned/worlds.ts';
import {firstWeek, type Reply} from './week.ts';
import {sheet} from './sheet.ts';

export interface Site {
  readonly url: string;
  close(): void;
}

/** Recruiter in Los Angeles, Monday to Friday 9 to 17, 30 minutes: 320 slots on 20 working days. */
const twentyDays = world({times: () => Array.from({length: 16}, (_, slot) => 540 + 30 * slot)});
const replyFor = (timeZone: string) => twentyDays.slots({timeZone, days: 29});
const landingFor = (timeZone: string) => landing({slots: replyFor(timeZone)});

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Bench</title>${head}<body>${body}`;

const style = `<style>${sheet}</style>`;

function staticPage(timeZone: string): string {
  const days = firstWeek(landingFor(timeZone) as unknown as Reply).map(({name, slots}) => {
    const labels = slots.map(
      ({start, range}) =>
        `<label class="slot"><input type="radio" name="slot" value="${start}"><bdi>${range}</bdi></label>`,
    );
    return `<fieldset class="day"><legend>${name}</legend>${labels.join('')}</fieldset>`;
  });
  return page(`<main><h2>Choose a time</h2><div class="days">${days.join('')}</div></main>`, style);
}

/** One file of a floor, bundled and minified as ours are. */
async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry, formats: ['es'], fileName: 'floor'},
      rolldownOptions: {output: {minify: true, comments: false}},
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was built of ${entry}.`);
  return chunk.code;
}

const smallest = (text: string | Buffer) =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** `zone`: the zone of the browser, which the static page cannot ask for. */
export async function openSite(zone: string): Promise<Site> {
  const module = (src: string) => `<script type="module" src="${src}"></script>`;
  const text: Record<string, [type: string, text: string]> = {
    '/static': ['text/html', staticPage(zone)],
    '/dom': ['text/html', page('<main></main>', style + module('/dom.js'))],
    '/bare-lit': ['text/html', page('<bare-lit></bare-lit>', module('/bare-lit.js'))],
    '/ours': ['text/html', page('<scheduler-flow server="/"></scheduler-flow>', module('/cdn/scheduler.js'))],
    '/dom.js': ['text/javascript', await bundled('bench/floors/dom.ts')],
    '/bare-lit.js': ['text/javascript', await bundled('bench/floors/bare-lit.ts')],
  };
  const files = new Map(
    Object.entries(text).map(([path, [type, body]]) => [path, {type, body: smallest(body)}]),
  );
  const send = (response: ServerResponse, type: string, body: Buffer) =>
    response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'cache-control': 'no-store',
        // As the hosted page has it: a browser starts a new process for such a page, and so for all that are compared.
        'cross-origin-opener-policy': 'same-origin',
      })
      .end(body);
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const timeZone = searchParams.get('timeZone') ?? zone;
    const built = join('dist', normalize(pathname));
    const known = files.get(pathname);
    if (known) send(response, known.type, known.body);
    else if (pathname === '/v1/link') send(response, 'application/json', replies(timeZone).landing);
    else if (pathname === '/v1/link/slots') send(response, 'application/json', replies(timeZone).slots);
    else if (pathname.startsWith('/cdn/') && existsSync(built)) {
      const file = {type: 'text/javascript', body: smallest(readFileSync(built))};
      files.set(pathname, file);
      send(response, file.type, file.body);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close()};
}

const made = new Map<string, {landing: Buffer; slots: Buffer}>();

/** Answers are ready before anybody asks again: the server is not what is measured. */
function replies(timeZone: string) {
  const known = made.get(timeZone);
  if (known) return known;
  const [link, slots] = [landingFor(timeZone), replyFor(timeZone)].map(reply =>
    smallest(JSON.stringify(reply)),
  );
  const both = {landing: link as Buffer, slots: slots as Buffer};
  made.set(timeZone, both);
  return both;
}
