/** Problem documents (RFC 9457) for every refusal. */
import {problemStatus, type ProblemCode} from '../../src/contract/problem.ts';
import {DatabaseUnavailable} from '../ports/database.ts';
import {Refusal} from '../use-cases/refusal.ts';

/** Seconds to wait, for refusals that pass. */
const retryAfter: Partial<Record<ProblemCode, number>> = {
  'request-in-progress': 1,
  'rate-limited': 5,
  unavailable: 5,
  'calendar-disconnected': 60,
};

const title = (code: ProblemCode) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The reply to a refusal. `instance` finds the request in the log. */
export const problemReply = (refusal: Refusal, instance: string): Response => {
  const {code, detail, members} = refusal;
  const status = problemStatus[code];
  const named = typeof members.retryAfter === 'number' ? members.retryAfter : undefined;
  const seconds = named ?? retryAfter[code];
  const body = {
    type: `/docs#problem-${code}`,
    title: title(code),
    status,
    code,
    detail,
    instance,
    ...members,
    ...(seconds !== undefined && {retryAfter: seconds}),
  };
  const headers = new Headers({'Content-Type': 'application/problem+json'});
  if (seconds !== undefined) headers.set('Retry-After', String(seconds));
  // RFC 9110 §15.5.6
  if (Array.isArray(members.allow)) headers.set('Allow', members.allow.join(', '));
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(body), {status, headers});
};

/** Any error as a refusal; what nobody foresaw tells nothing of the inside. */
export const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof DatabaseUnavailable) {
    return new Refusal(
      'unavailable',
      'The server is busy or being restarted. Nothing was changed; try again in a moment.',
    );
  }
  return new Refusal(
    'internal-error',
    'Something went wrong on the server. Try again; if it stays so, tell the operator the number in “instance”.',
  );
};
