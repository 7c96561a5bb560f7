/** A candidate's visit against a network of the test's own, and an element that draws it. */
import {html} from 'lit';
import {createClient} from '../../src/client/client.ts';
import type {Landing} from '../../src/contract/landing.ts';
import {Visit} from '../../src/state/visit.ts';
import {landing, start, timeZone} from '../../stories/canned/candidate.ts';
import {stage} from '../../stories/canned/canned-session.ts';
import {network, problem} from '../../stories/canned/member.ts';
import {Screen, until} from './screen.ts';

type Answer = (request: Request) => Response | Promise<Response>;

export interface CandidatePage {
  readonly visit: Visit;
  readonly screen: Screen;
  /** Events that left the element or the visit, by type. */
  readonly events: Event[];
  /** Requests that change something, in order, but for those of holds. */
  readonly sent: Request[];
  readonly holds: Request[];
  /** Hears what the visit tells the page. */
  readonly target: EventTarget;
}

const drawn = {
  'scheduler-picker': html`<scheduler-picker></scheduler-picker>`,
  'scheduler-confirm': html`<scheduler-confirm></scheduler-confirm>`,
  'scheduler-booked': html`<scheduler-booked></scheduler-booked>`,
};

export interface PageOptions {
  readonly element: keyof typeof drawn;
  readonly landing?: Landing;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly storage?: boolean;
  /** Hears of holds, from the first on. */
  readonly heard?: (event: Event) => void;
}

const eventTypes = [
  'booking-submit',
  'reschedule-submit',
  'cancel-submit',
  'message-submit',
  'booking-created',
  'message-sent',
  'error',
];

/** Opens the link; what `answers` does not say is answered as a fresh link would be, of a server without holds. */
export async function openPage(options: PageOptions): Promise<CandidatePage> {
  const sent: Request[] = [];
  const holds: Request[] = [];
  const events: Event[] = [];
  const opened = options.landing ?? landing();
  const fetch = network({
    'GET /v1/link': () => Response.json(opened),
    'GET /v1/link/slots': () => Response.json(opened.slots ?? landing().slots),
    'POST /v1/holds': () => problem(404, 'not-found'),
    ...options.answers,
  });
  const target = new EventTarget();
  for (const type of ['hold-request', 'hold-created'])
    target.addEventListener(`scheduler-${type}`, event => options.heard?.(event));
  const visit = new Visit({
    client: createClient({
      server: 'https://scheduling.example',
      token: () => 'token',
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const list = request.url.includes('/v1/holds') ? holds : sent;
        if (request.method !== 'GET') list.push(request.clone());
        return fetch(request);
      },
    }),
    timeZone,
    storage: options.storage ?? false,
    locale: () => 'en',
    target,
  });
  await visit.load();
  const tag = options.element;
  const place = stage(visit, drawn[tag]);
  for (const type of eventTypes) {
    for (const source of [place, target])
      source.addEventListener(`scheduler-${type}`, event => events.push(event));
  }
  document.body.replaceChildren(place);
  const element = place.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`<${tag}> is not on the page.`);
  return {visit, screen: new Screen(element), events, sent, holds, target};
}

/** The page with a chosen slot and the form before it. */
export async function openForm(options: Omit<PageOptions, 'element'> = {}): Promise<CandidatePage> {
  const page = await openPage({...options, element: 'scheduler-confirm'});
  page.visit.select(start);
  page.visit.continue();
  await until(() => page.screen.element.shadowRoot?.querySelector('form'));
  return page;
}

/** A reply that comes when the test says so. */
export function held(): {answer: Answer; reply: (response: Response) => void} {
  const {promise, resolve} = Promise.withResolvers<Response>();
  return {answer: () => promise, reply: resolve};
}

/** What a request carries. */
export const bodyOf = async (request: Request | undefined): Promise<Record<string, unknown>> =>
  (await request?.clone().json()) as Record<string, unknown>;
