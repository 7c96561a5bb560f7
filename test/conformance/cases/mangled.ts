/** Requests that are wrong in one place, whatever place: refused by the contract, and never a fault of the server. */
import assert from 'node:assert/strict';
import type {Endpoint} from '../../../src/contract/endpoint.ts';
import {endpoints} from '../../../src/contract/index.ts';
import {Problem, problemStatus, type ProblemCode} from '../../../src/contract/problem.ts';
import {recorded} from '../../contract/recorded.ts';
import {type Answer, type Asked, call, problemOf, replyOf} from '../call.ts';
import type {Case} from '../case.ts';
import {bookOne, type Desk} from '../desk.ts';

const wrongValues: readonly unknown[] = [
  null,
  '',
  -1,
  1e300,
  [],
  {},
  '\u0000',
  '\ud800',
  '😀'.repeat(500),
  '__proto__',
  "'; drop table bookings; --",
  '2027-02-30T00:00:00Z',
  'Mars/Base',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies of a message, each with one value, at whatever depth, replaced. */
const mangled = (value: unknown, wrong: unknown): unknown[] => {
  const inside = Array.isArray(value)
    ? value.flatMap((entry, index) => mangled(entry, wrong).map(one => value.with(index, one)))
    : [];
  const fields = isObject(value) ? Object.entries(value) : [];
  const within = fields.flatMap(([name, field]) =>
    mangled(field, wrong).map(one => ({...(value as object), [name]: one})),
  );
  return [wrong, ...inside, ...within];
};

const inQuery = (query: unknown): Record<string, string> =>
  isObject(query)
    ? Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value).toWellFormed()]))
    : {};

const isCode = (code: string): code is ProblemCode => code in problemStatus;

/** What was answered is a success or a refusal by the contract. */
const requireContract = (answer: Answer): void => {
  const {endpoint, status, text} = answer;
  if (status < 300) {
    if (endpoint.file === undefined) replyOf(answer);
    return;
  }
  const {code} = Problem.parse(JSON.parse(text));
  assert.ok(isCode(code) && status < 500, `${endpoint.id} answered ${status}: ${text.slice(0, 300)}`);
  problemOf(answer, code);
};

const idNames = ['bookingId', 'linkId', 'eventId', 'imageId'];
const everywhere = (id: string) => Object.fromEntries(idNames.map(name => [name, id]));

const mangledRequests = (endpoint: Endpoint, known: Asked): Asked[] => {
  const [query] = recorded(endpoint.id).queries;
  const [, body = recorded(endpoint.id).bodies[0]] = recorded(endpoint.id).bodies;
  const asked = {...known, query: inQuery(query), ...(endpoint.body && {body})};
  return [
    ...['x', '\u0000', '..', 'a'.repeat(3000)].map(id => ({...asked, path: everywhere(id)})),
    ...wrongValues.flatMap(wrong => [
      ...mangled(query ?? {}, wrong).map(one => ({...asked, query: inQuery(one)})),
      ...(endpoint.body ? mangled(body, wrong).map(one => ({...asked, body: JSON.stringify(one)})) : []),
    ]),
  ];
};

const tokenFor = (endpoint: Endpoint, desk: Desk, linkToken: string) =>
  ({
    link: linkToken,
    member: desk.memberToken,
    'api-key': desk.target.apiKey,
    public: undefined,
    ticket: undefined,
  })[endpoint.access];

export const mangledCases: readonly Case[] = endpoints.map(endpoint => ({
  name: `${endpoint.id} refuses by the contract whatever is wrong in one place`,
  run: async desk => {
    const {token, booking} = await bookOne(desk);
    const known = {token: tokenFor(endpoint, desk, token), path: everywhere(booking.id)};
    for (const asked of mangledRequests(endpoint, known))
      requireContract(await call(desk.target, endpoint, asked));
  },
}));
