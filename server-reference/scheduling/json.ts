import {RuleError} from './rule-error.ts';

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, with no members but the `known` ones where those are given. */
export function readObject(value: unknown, field: string, known?: readonly string[]): JsonObject {
  requirePresent(value, field);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RuleError('field-malformed', field, 'must be an object');
  }
  const unknown = known && Object.keys(value).find(name => !known.includes(name));
  if (known && unknown !== undefined)
    throw new RuleError('field-unknown', `${field}/${unknown}`, `known are ${known.join(', ')}`);
  return value as JsonObject;
}

/** The value as a list, each item read with its own field; absent is empty. */
export function readList<T>(value: unknown, field: string, read: (item: unknown, field: string) => T): T[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) throw new RuleError('field-malformed', field, 'must be a list');
  return value.map((item, index) => read(item, `${field}/${index}`));
}

/** The value as text. */
export function readText(value: unknown, field: string): string {
  requirePresent(value, field);
  if (typeof value === 'string') return value;
  throw new RuleError('field-malformed', field, 'must be text');
}

/** The value as a number; absent stays so. */
export function readNumber(value: unknown, field: string): number | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'number') return value;
  throw new RuleError('field-malformed', field, 'must be a number');
}

/** The value as true or false; absent stays so. */
export function readBoolean(value: unknown, field: string): boolean | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'boolean') return value;
  throw new RuleError('field-malformed', field, 'must be true or false');
}

/**
 * An ISO 8601 instant with any offset as epoch milliseconds. What is finer is rounded as told,
 * so that a stretch of time can be made to hold what it held.
 */
export function readInstant(value: unknown, field: string, roundingMode: 'floor' | 'ceil'): number {
  const text = readText(value, field);
  try {
    return Temporal.Instant.from(text).round({smallestUnit: 'millisecond', roundingMode}).epochMilliseconds;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RuleError('instant-malformed', field, `"${text}" is no instant such as 2027-03-14T17:00:00Z`);
  }
}

/** Whether a member was left out; null is taken for that too. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Refuses a member that was left out. */
export function requirePresent(value: unknown, field: string): void {
  if (isAbsent(value)) throw new RuleError('field-missing', field, 'must be given');
}
