/** The decision who gets a time: judged under the member's lock, and by the database's constraint. */
import type {Policy} from '../../src/contract/settings.ts';
import type {Queries} from '../ports/database.ts';
import {CalendarUnavailable} from '../ports/calendar.ts';
import type {AvailabilityRequest} from '../scheduling/rules.ts';
import type {BookingRecord} from './booking-record.ts';
import {availabilityRequest, type TakenTime} from './host-rules.ts';
import {newId} from './ids.ts';
import {timestamp} from './instants.ts';
import {readLink, type LinkRecord} from './link-record.ts';
import {endedLink} from './link-state.ts';
import type {Ports} from './ports.ts';
import {strictest} from './policy.ts';
import {rangeAround, requireOffered, slotTaken} from './slot-refusal.ts';
import {readTakenTime, readTakenTimeWithin} from './taken-time.ts';
import {lockMember} from './transaction.ts';

export interface Wanted {
  readonly link: LinkRecord;
  readonly booking: BookingRecord | null;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** Session that is being moved: its own time does not stand in the way. */
  readonly moving?: string | undefined;
  /** When the slot was held for this: whether it is offered is judged as of then. */
  readonly heldSince?: number | undefined;
}

/** A link, and the question by which its slot was found to be on offer. */
export interface Judged {
  readonly link: LinkRecord;
  readonly request: AvailabilityRequest;
  readonly policy: Policy;
}

const question = (ports: Ports, {link, start}: Wanted, taken: TakenTime) =>
  availabilityRequest(link, {
    now: ports.clock.now(),
    durationMinutes: link.durationMinutes,
    range: rangeAround(start, ports.clock.now()),
    taken,
  });

const takenQuestion = (ports: Ports, {link, start, moving}: Wanted) => ({
  range: rangeAround(start, ports.clock.now()),
  except: {session: moving, link: link.linkId},
});

/**
 * First look, without a lock: most refusals end here, and a calendar elsewhere is asked here.
 * Gives what was taken, for the second look.
 */
export const judgeSlot = async (ports: Ports, wanted: Wanted): Promise<TakenTime> => {
  const {link, booking, start, heldSince} = wanted;
  try {
    const taken = await readTakenTime(ports, link, takenQuestion(ports, wanted));
    requireOffered(question(ports, wanted, taken), start, heldSince);
    return taken;
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    throw await endedLink(ports, 'calendar-disconnected', {link, booking});
  }
};

/** Holds that have expired stand in nobody's way, and those of the link not in its own. */
const clearHolds = (queries: Queries, link: LinkRecord, now: number) =>
  queries.query(
    `delete from claims where organization_id = $1 and resource = $2 and state = 'held'
       and (link_id = $3 or expires_at <= ${timestamp('$4')})`,
    [link.organizationId, link.memberId, link.linkId, now],
  );

/** Second look under the lock, at settings saved meanwhile too; then nothing but the claim is missing. */
export const judgeAgain = async (
  {ports, queries, before}: {ports: Ports; queries: Queries; before: TakenTime},
  wanted: Wanted,
): Promise<Judged> => {
  await lockMember(queries, wanted.link.memberId);
  const link = await readLink(queries, wanted.link);
  const asked = takenQuestion(ports, wanted);
  const taken = await readTakenTimeWithin({ports, queries, before}, link, asked);
  const request = question(ports, {...wanted, link}, taken);
  requireOffered(request, wanted.start, wanted.heldSince);
  await clearHolds(queries, link, request.now);
  return {link, request, policy: strictest(link.organizationPolicy, link.policy)};
};

/** Claims the time for the session `sessionId`; what the link held is over. */
export const takeSlot = async (
  context: {ports: Ports; queries: Queries; before: TakenTime},
  wanted: Wanted,
  sessionId: string,
): Promise<void> => {
  const {queries} = context;
  const {start, end, moving} = wanted;
  const {link, request, policy} = await judgeAgain(context, wanted);
  if (moving !== undefined) await releaseSlot(queries, link.organizationId, moving);
  const claimed = await queries.query(
    `insert into claims (organization_id, id, resource, during, buffer_before_minutes, buffer_after_minutes, session_id, state)
     values ($1, $2, $3, tstzrange(${timestamp('$4')}, ${timestamp('$5')}), $6, $7, $8, 'booked')
     on conflict do nothing returning id`,
    [
      link.organizationId,
      newId('clm'),
      link.memberId,
      start,
      end,
      policy.bufferBeforeMinutes,
      policy.bufferAfterMinutes,
      sessionId,
    ],
  );
  if (claimed.length === 0) throw slotTaken(request, start);
};

/** Gives a session's time back. */
export const releaseSlot = (queries: Queries, organizationId: string, sessionId: string) =>
  queries.query('delete from claims where organization_id = $1 and session_id = $2', [
    organizationId,
    sessionId,
  ]);
