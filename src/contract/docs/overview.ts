/** What holds for the whole contract, in words. */
import type {Access} from '../endpoint.ts';
import {problemStatus, type ProblemCode} from '../problem.ts';
import type {Tag} from './describe.ts';
import {problemWords} from './problem-words.ts';

export const title = 'Scheduler Elements';

export const tagWords: {readonly [Name in Tag]: string} = {
  Links: 'Scheduling links: recipient-specific, expiring permissions to book one meeting with one recruiter.',
  Slots: 'Intervals that are offered for booking.',
  Holds: 'Slots that are kept for a candidate who is filling in the form.',
  Bookings: 'Slots that candidates took.',
  Messages: 'What candidates write to their recruiter.',
  Files: 'What phones, calendars and pictures fetch by a plain address.',
  Settings: 'A recruiter’s defaults, inside the bounds of the organization.',
  Calendar: 'The built-in calendar, for members without an account elsewhere.',
  Access: 'Tokens.',
  Operation: 'For those who run the server.',
};

/** Ways to say who is calling. `public` and `ticket` need no header. */
export const accessWords: {readonly [Who in Exclude<Access, 'public' | 'ticket'>]: string} = {
  link: 'The candidate’s **link token**: in a link’s `url` what follows `#scheduler=`, or else the last part of the path. It permits to book one meeting and to see, move and cancel it. Opaque, at most 200 visible ASCII characters. Never put it into an address that is sent to the server.',
  member:
    'A **member token**, minted by the ATS’s back end with `createMemberToken` for a person who is signed in there. Short-lived: when a call answers 401, get a new one and try once more.',
  'api-key': 'The **API key** of the ATS’s back end. It stays there: no page ever holds it.',
};

/** CommonMark, one string a section. */
const sections = [
  'A candidate books an interview in a recruiter’s free time. This document is all that a server has to do; the elements of this project work with any server that does it. It is generated from the schemas that the reference server and the client check messages with.',

  `## Who is calling

Every call but those for files and health names its caller in one header, \`Authorization: Bearer <token>\`. Which kind of token is meant stands at each operation. No cookie is set or read, and no token is ever part of an address, with one exception: the ticket of an .ics file, which opens that file alone.

A missing or wrong link token is 404 \`link-not-found\`, always the same reply, so that nobody learns which links exist; a missing or wrong member token or API key is 401 \`token-invalid\`. What belongs to another candidate, member or organization is 404 \`not-found\`.

A browser’s preflight is answered for any origin that some organization lists. The call itself is checked against the list of the token’s own organization (403 \`origin-not-allowed\`). Pages on the server’s own origin, and callers that are no browsers, are always allowed. Beside the headers of this document a page may send headers of its host’s own, for proxies and firewalls on the way: those whose names begin with \`X-\`, at most 20; the preflight allows each that is asked for, and the server itself does not read them.`,

  `## Requests and replies

Bodies are JSON in UTF-8, \`application/json\`, at most 64 kB. A request with a field or parameter that is not described here is refused, so that a misspelt field is never silently ignored; operations that take no parameters ignore what follows the path. Readers of replies ignore fields they do not know: a newer server may send more.

Every field of a reply is always there unless it is marked optional; what is not known is \`null\`. Lists are never null.

Words marked as an open list (\`x-extensible-enum\`) may grow. What an unknown word means stands there; treat it so and go on. Within \`/v1\` nothing is removed, renamed or narrowed, and new request fields are optional; a change that breaks is \`/v2\`.`,

  `## Time

State is instants in UTC. A zone is only a view: where a date or wall time is sent, the field says in whose zone. Zone names are kept in the spelling of their owner. Wall times in replies are computed by the server’s zone rules and are to be printed as they are.`,

  `## Idempotency

Every POST names its intent in the header \`Idempotency-Key\`: a random value, made once for each intent (one press of a button) and kept through all retries. A repeat with the same key and the same body by the same caller changes nothing and gives the first reply again, with the header \`Idempotency-Replayed: true\`. The same key with another address or body is 422 \`idempotency-key-reused\`. While the first request is still running, a repeat is 409 \`request-in-progress\`. Keys are remembered for at least 24 hours, apart for each link, member and API key.

Only successes are remembered. A refused request changed nothing, so it may be corrected and sent again, best with a new key. After a lost reply, a time-out, 500 or 503, send the same request with the same key: it takes effect at most once.

PATCH and DELETE need no key: a PATCH names the revision or version it was made on, and a DELETE leaves the same state however often it is sent.`,

  `## Refusals

A refusal is a problem document (RFC 9457) of media type \`application/problem+json\`. Programs decide by \`code\`; \`detail\` tells people the cause and the next step. An unknown code means what its status means. Besides the codes listed at each operation, an address that nobody serves is 404 \`not-found\` and a wrong method is 405 \`method-not-allowed\`.`,
];

const row = (code: ProblemCode) => {
  const {meaning, next} = problemWords[code];
  return `| \`${code}\` | ${problemStatus[code]} | ${meaning} | ${next} |`;
};

const codes = Object.keys(problemWords) as ProblemCode[];

/** The table of all codes, in CommonMark's extension for tables. */
const problemTable = [
  '| Code | Status | What has happened | What to do |',
  '|---|---|---|---|',
  ...codes.map(row),
].join('\n');

export const overview = [...sections, problemTable].join('\n\n');
