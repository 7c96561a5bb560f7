/** The form that writes to the recruiter was sent: gone, or back on the screen with everything typed and what came of it. */
import {type MessageRequest, sendMessage} from '../../src/contract/messages.ts';
import {type FieldError, problemStatus} from '../../src/contract/problem.ts';
import {pageOffset} from '../../src/time/page-rules.ts';
import {mostRows, type ReadRow, readRows} from '../../src/time/proposal.ts';
import {Refusal} from '../use-cases/refusal.ts';
import type {Returned} from './details-page.ts';
import type {Page} from './document.ts';
import type {Fault, Faults} from './fields.ts';
import type {SentForm} from './form-body.ts';
import type {Report} from './form-post.ts';
import {knownEmail, messagePage, sentPage, type Writing} from './message-page.ts';
import type {Visit} from './visit.ts';

const textOf = (typed: URLSearchParams, field: string) => typed.get(field)?.trim() ?? '';

/** This engine's zone rules are the server's. */
const proposed = ({timeZone, ports}: Visit, typed: URLSearchParams): readonly ReadRow[] =>
  readRows({
    typed: Object.fromEntries(typed),
    rows: mostRows,
    now: ports.clock.now(),
    offsetAround: () => ms => pageOffset(timeZone, ms),
  });

const requestOf = (
  {timeZone, reader, booking}: Visit,
  {typed, writing, rows}: {typed: URLSearchParams; writing: Writing; rows: readonly ReadRow[]},
): MessageRequest => {
  const text = textOf(typed, 'text');
  const email = textOf(typed, 'email');
  const isAbout = booking?.state === 'booked' || writing === 'write';
  return {
    timeZone,
    locale: reader.language,
    windows: rows.flatMap(({window}) => window ?? []),
    ...(text ? {text} : {}),
    ...(email ? {email} : {}),
    ...(booking && isAbout ? {bookingId: booking.id} : {}),
  };
};

/** What is wrong with what was typed, before anybody else is asked. */
const typedFaults = (rows: readonly ReadRow[], {text}: MessageRequest): Faults => {
  if (rows.length === 0 && !text) return new Map([['text', 'empty']]);
  return new Map(rows.flatMap(({fault}) => (fault ? [[fault.field, fault.code]] : [])));
};

/** The server's findings. Times were read by its own rules, so of them it finds nothing more. */
const foundFaults = (refusal: Refusal): Faults =>
  new Map(
    ((refusal.members.errors ?? []) as FieldError[]).map(({pointer, code}): [string, Fault] => {
      if (pointer === '/email') return ['email', 'email'];
      return pointer === '/text' ? ['text', code === 'too-long' ? 'tooLong' : 'other'] : ['', 'other'];
    }),
  );

const failureOf = ({code}: Refusal, {reader}: Visit): string => {
  const {messages, texts} = reader;
  const {revoked, gone} = messages.flow.ended;
  if (code === 'rate-limited') return texts.tooMany;
  if (code === 'link-revoked') return revoked.title;
  return code === 'recruiter-gone' ? gone.title : messages.shared.wentWrong;
};

export const answerMessage = async (
  visit: Visit,
  form: SentForm & {readonly act: Writing},
  report: Report,
): Promise<Page> => {
  const {typed, act} = form;
  const again = (returned: Omit<Returned, 'typed'>) => messagePage(visit, act, {typed, ...returned});
  const rows = act === 'propose' ? proposed(visit, typed) : [];
  const body = requestOf(visit, {typed, writing: act, rows});
  const faults = typedFaults(rows, body);
  if (faults.size > 0) return again({status: 422, faults});
  try {
    await visit.ask(sendMessage, {body, key: form.key});
    return sentPage(visit, act, body.email ?? knownEmail(visit));
  } catch (error) {
    if (!(error instanceof Refusal)) report(error);
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error', 'Something went wrong.');
    const found = foundFaults(refusal);
    const told = [...found.keys()].some(Boolean);
    const status = problemStatus[refusal.code] as Returned['status'];
    return again({status, faults: found, ...(told ? {} : {failure: failureOf(refusal, visit)})});
  }
};
