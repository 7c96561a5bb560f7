/** From what the wall shows back to instants. */
import {msPerMinute} from './calendar.ts';
import {type OffsetRules, wallMs} from './offset-rules.ts';

/**
 * The instants (epoch milliseconds, ascending) at which the wall shows a time (see `wallMs`): usually one; two where
 * clocks are set back over it; none where they are put forward over it.
 */
export function instantsOfWall(rules: OffsetRules, wall: number): number[] {
  const offsets = new Set(rules.map(({minutes}) => minutes));
  return [...offsets]
    .map(minutes => wall - minutes * msPerMinute)
    .filter(ms => wallMs(rules, ms) === wall)
    .toSorted((one, other) => one - other);
}
