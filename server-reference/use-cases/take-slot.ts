/** The decision who gets a time: judged under the member's lock, and by the database's constraint. */
import type {Queries} from '../ports/database.ts';
import {CalendarUnavailable} from '../ports/calendar.ts';
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
}

const question = (ports: Ports, {link, start}: Wanted, taken: TakenTime) =>
  availabilityRequest(link, {
    now: ports.clock.now(),
    durationMinutes: link.durationMinutes,
    range: rangeAround(start, ports.clock.now()),
    taken,
  });

/**
 * First look, without a lock: most refusals end here, and a calendar elsewhere is asked here.
 * Gives what was taken, for `takeSlot`.
 */
export const judgeSlot = async (ports: Ports, wanted: Wanted): Promise<TakenTime> => {
  const {link, booking, start, moving} = wanted;
  try {
    const taken = await readTakenTime(ports, link, {
      range: rangeAround(start, ports.clock.now()),
      except: moving,
    });
    requireOffered(question(ports, wanted, taken), start);
    return taken;
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    throw await endedLink(ports, 'calendar-disconnected', {link, booking});
  }
};

/** Second look under the lock, at settings saved meanwhile too, then the claim for the session `sessionId`. */
export const takeSlot = async (
  {ports, queries, before}: {ports: Ports; queries: Queries; before: TakenTime},
  wanted: Wanted,
  sessionId: string,
): Promise<void> => {
  const {start, end, moving} = wanted;
  await lockMember(queries, wanted.link.memberId);
  const link = await readLink(queries, wanted.link);
  const asked = {range: rangeAround(start, ports.clock.now()), except: moving};
  const taken = await readTakenTimeWithin({ports, queries, before}, link, asked);
  const request = question(ports, {...wanted, link}, taken);
  requireOffered(request, start);
  if (moving !== undefined) await releaseSlot(queries, link.organizationId, moving);
  const policy = strictest(link.organizationPolicy, link.policy);
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
