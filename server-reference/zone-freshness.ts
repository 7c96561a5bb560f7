/**
 * Whether the engine's zone rules are fresh enough. Release names cannot be compared across engines, so the rules are
 * asked about changes that came at short notice.
 */

interface KnownChange {
  readonly zone: string;
  /** An instant after the change, and the offset that clocks show then. */
  readonly at: string;
  readonly offset: string;
}

/** IANA releases 2026a to 2026d: what stays on summer time, and Morocco without its extra hour. */
const knownChanges: readonly KnownChange[] = [
  {zone: 'America/Vancouver', at: '2026-12-15T12:00:00Z', offset: '-07:00'},
  {zone: 'America/Edmonton', at: '2026-12-15T12:00:00Z', offset: '-06:00'},
  {zone: 'Africa/Casablanca', at: '2026-12-15T12:00:00Z', offset: '+00:00'},
];

const offsetAt = ({zone, at}: KnownChange): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset;

/** Zones for which this engine would book at the wrong hour. */
export const staleZones = (): string[] =>
  knownChanges.filter(change => offsetAt(change) !== change.offset).map(({zone}) => zone);
