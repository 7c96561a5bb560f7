import {zoneTable} from './zone-table.ts';

/** From `at` (epoch milliseconds) on, the zone's clocks are `offsetSeconds` ahead of UTC. */
export interface OffsetChange {
  at: number;
  offsetSeconds: number;
}

/** A zone's offset at `start`, then each change inside (start, end), all instants in epoch milliseconds. */
export function offsetChanges(timeZone: string, start: number, end: number): OffsetChange[] {
  const changes = zoneTable(timeZone).changes(start, end);
  return changes.map(({at, offset}) => ({at, offsetSeconds: offset / 1000}));
}
