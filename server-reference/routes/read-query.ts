/** Reads the parameters of an address: each at most once, and none where none is known. */
import {invalid, Refusal} from '../use-cases/refusal.ts';

/** `known`: whether the endpoint has parameters at all. */
export const readQuery = (url: string, known: boolean): Record<string, string> => {
  const {searchParams} = new URL(url);
  if (!known && searchParams.size > 0) {
    throw new Refusal('malformed-request', 'This address takes no parameters. Leave them out.');
  }
  const names = [...new Set(searchParams.keys())];
  const repeated = names.filter(name => searchParams.getAll(name).length > 1);
  if (repeated.length === 0) return Object.fromEntries(searchParams);
  throw invalid(
    ...repeated.map(name => ({pointer: name, code: 'repeated', detail: `Give ${name} only once.`})),
  );
};
