/** Replies for the recruiter's elements, checked against the contract, and a network that gives them. */
import type {Fetch} from '../../src/client/client.ts';
import {Link} from '../../src/contract/links.ts';
import {Settings} from '../../src/contract/settings.ts';
import {Slots} from '../../src/contract/slots.ts';

const nine = [{start: '09:00', end: '17:00'}];

const openPolicy = {
  minimumNoticeMinutes: 0,
  sameDay: false,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  slotIntervalMinutes: null,
  dailyCap: null,
  weeklyCap: null,
  horizonDays: null,
};

export const settings = (changes: Partial<Settings> = {}): Settings =>
  Settings.parse({
    version: 4,
    member: {
      id: 'mem_2Fg8TjRk5VnB1xZqP7sLwD',
      name: 'Joel Bito',
      email: 'joel.bito@northwind.example',
      role: 'recruiter',
    },
    durationMinutes: 30,
    timeZone: 'America/Los_Angeles',
    meeting: {kind: 'video', provider: 'zoom'},
    weeklyHours: {
      mon: nine,
      tue: [
        {start: '09:00', end: '12:00'},
        {start: '13:30', end: '17:00'},
      ],
      wed: nine,
      thu: nine,
      fri: nine,
      sat: [],
      sun: [],
    },
    dateOverrides: [{date: '2027-01-19', windows: [{start: '10:00', end: '14:00'}]}],
    blocked: [
      {start: '2026-12-24T00:00', end: '2027-01-03T00:00'},
      {start: '2027-01-15T13:00', end: '2027-01-15T17:00'},
    ],
    policy: openPolicy,
    bounds: openPolicy,
    providers: [
      {id: 'zoom', name: 'Zoom'},
      {id: 'teams', name: 'Microsoft Teams'},
    ],
    ...changes,
  });

/** The week of 30 November 2026, with calendar. */
export const preview: Slots = Slots.parse({
  now: '2026-11-24T02:00:00Z',
  timeZone: 'America/Los_Angeles',
  hostTimeZone: 'America/Los_Angeles',
  firstDate: '2026-11-30',
  days: 7,
  durationMinutes: 30,
  starts: [
    ...['17:00', '17:30', '18:00', '18:30', '21:00', '21:30', '22:00'].map(time => `2026-11-30T${time}:00Z`),
    ...['17:00', '19:00', '21:30'].map(time => `2026-12-01T${time}:00Z`),
    ...['17:00', '17:30', '18:00', '20:00', '20:30'].map(time => `2026-12-03T${time}:00Z`),
    '2026-12-04T21:00:00Z',
  ],
  workingDates: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
  offsetChanges: [{at: '2026-11-30T08:00:00Z', offset: '-08:00'}],
  nextAvailable: null,
});

export const link = (changes: Partial<Link> = {}): Link => {
  const name = changes.recipient?.name ?? 'Rebecca Best';
  const url = 'https://scheduling.northwind.example/m/lnk_7Hd2KpWs9RtY4mXcQ1bNzV.EXAMPLE0signature';
  return Link.parse({
    id: 'lnk_7Hd2KpWs9RtY4mXcQ1bNzV',
    recipient: {name, email: 'rebecca@example.com', externalId: null},
    state: 'open',
    durationMinutes: 30,
    meeting: {kind: 'video', provider: 'zoom'},
    createdAt: '2026-11-23T18:22:41Z',
    expiresAt: '2027-02-11T18:22:41Z',
    url,
    message: `Hi ${name.split(' ')[0]},\n\nPlease choose a time for our 30-minute conversation:\n${url}\n\nJoel Bito`,
    bookedStart: null,
    ...changes,
  });
};

export const problem = (status: number, code: string, members: object = {}): Response =>
  Response.json(
    {type: 'about:blank', title: code, status, code, detail: code, ...members},
    {status, headers: {'content-type': 'application/problem+json'}},
  );

type Answer = (request: Request) => Response | Promise<Response>;

/** A network that answers by `METHOD /path`; anything else is a mistake of the story or test. */
export function network(answers: Readonly<Record<string, Answer>>): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const {pathname} = new URL(request.url);
    const answer = answers[`${request.method} ${pathname}`];
    if (!answer) throw new Error(`Nothing answers ${request.method} ${pathname}`);
    return answer(request);
  };
}

/** What a signed-in member's server answers, unless told otherwise. */
export const memberNetwork = (answers: Readonly<Record<string, Answer>> = {}): Fetch =>
  network({
    'GET /v1/settings': () => Response.json(settings()),
    'GET /v1/settings/slots': () => Response.json(preview),
    'GET /v1/links': () => Response.json({links: [], nextCursor: null}),
    ...answers,
  });
