/** Faults that servers are known for, put between the suite and a server that has none. */

export type Send = (request: Request) => Promise<Response>;

export interface Fault {
  /** What such a server does. */
  readonly name: string;
  readonly spoil: (send: Send) => Send;
  /** The case that must notice. */
  readonly noticedBy: string;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const parsed = (text: string): Json | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const withHeaders = (request: Request, change: (headers: Headers) => void): Request => {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, {headers});
};

/** Changes the body of requests that have one. */
const inRequests =
  (change: (body: Json) => Json) =>
  (send: Send): Send =>
  async request => {
    const body = parsed(await request.clone().text());
    if (body === null) return send(request);
    return send(new Request(request, {method: request.method, body: JSON.stringify(change(body))}));
  };

/** Changes the JSON of replies. */
const inReplies =
  (change: (body: Json, request: Request) => Json) =>
  (send: Send): Send =>
  async request => {
    const response = await send(request);
    const body = parsed(await response.clone().text());
    return body === null ? response : new Response(JSON.stringify(change(body, request)), response);
  };

const without = (name: string) => (body: Json) => {
  const {[name]: _, ...rest} = body;
  return rest;
};

/** Everybody who comes late is told to be booked too. */
const booksTwice = (send: Send): Send => {
  let first: Response | undefined;
  return async request => {
    const response = await send(request);
    if (response.status === 201 && request.url.endsWith('/bookings')) first = response.clone();
    return response.status === 409 && first ? first.clone() : response;
  };
};

/** A change that comes late is made all the same. */
const ignoresRevisions =
  (send: Send): Send =>
  async request => {
    const again = request.clone();
    const response = await send(request);
    const problem = parsed(await response.clone().text());
    if (problem?.code !== 'revision-outdated' || !isObject(problem.booking)) return response;
    const {revision} = problem.booking;
    again.headers.set('Idempotency-Key', crypto.randomUUID());
    return inRequests(body => ({...body, revision}))(send)(again);
  };

const tellsMalformedTokens = inReplies((body, request) =>
  body.code === 'link-not-found' && !request.headers.get('Authorization')?.startsWith('Bearer lnk_')
    ? {...body, detail: 'This is no token.'}
    : body,
);

/** A hold that only its page knows of. */
const holdsNothing =
  (send: Send): Send =>
  async request => {
    const response = await send(request);
    const hold = parsed(await response.clone().text());
    if (response.status !== 201 || !request.url.endsWith('/holds') || typeof hold?.id !== 'string')
      return response;
    const headers = {Authorization: request.headers.get('Authorization') ?? ''};
    await send(new Request(`${request.url}/${hold.id}`, {method: 'DELETE', headers}));
    return response;
  };

export const faults: readonly Fault[] = [
  {
    name: 'tells malformed tokens from unknown ones',
    spoil: tellsMalformedTokens,
    noticedBy: 'a link token that is missing, malformed or forged meets one and the same 404',
  },
  {
    name: 'ignores fields it does not know',
    spoil: inRequests(without('surprise')),
    noticedBy: 'an unknown field of a body is refused where it stands',
  },
  {
    name: 'forgets Idempotency-Keys',
    spoil: send => request =>
      send(withHeaders(request, headers => headers.set('Idempotency-Key', crypto.randomUUID()))),
    noticedBy: 'a repeat gives the first reply again and says so',
  },
  {
    name: 'sends problems as plain JSON',
    spoil: send => async request => {
      const response = await send(request);
      const headers = new Headers(response.headers);
      if (!response.ok) headers.set('Content-Type', 'application/json');
      return new Response(response.body, {status: response.status, headers});
    },
    noticedBy: 'a body that is no JSON is refused',
  },
  {
    name: 'never says that an offer is unchanged',
    spoil: send => request => send(withHeaders(request, headers => headers.delete('If-None-Match'))),
    noticedBy: 'an ETag that still holds is answered by 304 without a body',
  },
  {
    name: 'always says that an offer is unchanged',
    spoil: send => async request =>
      request.headers.has('If-None-Match') ? new Response(null, {status: 304}) : send(request),
    noticedBy: 'an ETag holds no longer when the offer has changed',
  },
  {
    name: 'lets the pages of every origin in',
    spoil: send => async request => {
      const origin = request.headers.get('Origin');
      const response = await send(withHeaders(request, headers => headers.delete('Origin')));
      const headers = new Headers(response.headers);
      if (origin !== null) headers.set('Access-Control-Allow-Origin', origin);
      return new Response(response.body, {status: response.status, headers});
    },
    noticedBy: 'a page of another origin is refused, whatever token it has',
  },
  {
    name: 'leaves out the word for the state of a booking',
    spoil: inReplies(body => ('calendarFileUrl' in body ? without('state')(body) : body)),
    noticedBy: 'a candidate books, reads, moves, changes the phone, and cancels',
  },
  {
    name: 'tells two candidates that they have the same slot',
    spoil: booksTwice,
    noticedBy:
      'of candidates who take one slot at the same moment one gets it, and the others are offered what is near',
  },
  {
    name: 'says that a slot is held and offers it to others',
    spoil: holdsNothing,
    noticedBy: 'a held slot is offered to its own link and to no other, and to all again once it is released',
  },
  {
    name: 'offers nothing in place of a slot that is taken',
    spoil: inReplies(body => (body.code === 'slot-taken' ? {...body, alternatives: []} : body)),
    noticedBy:
      'of candidates who take one slot at the same moment one gets it, and the others are offered what is near',
  },
  {
    name: 'overwrites what was changed elsewhere',
    spoil: ignoresRevisions,
    noticedBy: 'a change made on an older revision is refused and shows the booking as it is',
  },
  {
    name: 'hides whom to write to when a link has ended',
    spoil: inReplies(body => (body.code === 'link-revoked' ? without('link')(body) : body)),
    noticedBy: 'a revoked link ends at once and says whom to write to',
  },
];
