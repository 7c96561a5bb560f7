/** The recorded messages of `examples/`, written by hand: one file an endpoint. */
import {readFileSync} from 'node:fs';

export interface Recorded {
  readonly queries: readonly unknown[];
  readonly bodies: readonly unknown[];
  readonly replies: readonly unknown[];
  readonly problems: readonly unknown[];
}

const none = {queries: [], bodies: [], replies: [], problems: []};

export const recorded = (endpointId: string): Recorded => {
  const file = new URL(`examples/${endpointId}.json`, import.meta.url);
  return {...none, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Recorded>)};
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies of a message with one more field: one copy for each object in it. */
export const withUnknownField = (value: unknown): unknown[] => {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => withUnknownField(entry).map(one => value.with(index, one)));
  }
  if (!isObject(value)) return [];
  const deeper = Object.entries(value).flatMap(([name, field]) =>
    withUnknownField(field).map(one => ({...value, [name]: one})),
  );
  return [{...value, surprise: 1}, ...deeper];
};
