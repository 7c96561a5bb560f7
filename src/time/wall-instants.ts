/** From what the wall shows back to instants. */
import {msPerDay, msPerMinute} from './calendar.ts';

/**
 * The instants (epoch milliseconds, ascending) at which the wall shows a time (see `wallMs`): usually one; two where
 * clocks are set back over it; none where they are put forward over it. `offset`: minutes ahead of UTC at an instant.
 */
export function instantsOfWall(offset: (ms: number) => number, wall: number): number[] {
  // Clocks are never changed twice within two days.
  const offsets = new Set([wall - msPerDay, wall + msPerDay].map(offset));
  return [...offsets]
    .map(minutes => wall - minutes * msPerMinute)
    .filter(ms => ms + offset(ms) * msPerMinute === wall)
    .toSorted((one, other) => one - other);
}
