/** A half-filled form, kept in sessionStorage for this tab, under its link's id. */
import {keep, recall} from './storage.ts';

/** Text fields by their name. */
export type Draft = Record<string, string>;

const keyOf = (linkId: string) => `draft:${linkId}`;

export function readDraft(linkId: string): Draft {
  try {
    const kept: unknown = JSON.parse(recall('sessionStorage', keyOf(linkId)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const texts = Object.entries(kept).filter(entry => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

export const writeDraft = (linkId: string, draft: Draft): void =>
  keep('sessionStorage', keyOf(linkId), JSON.stringify(draft));

/** After the booking succeeded. */
export const dropDraft = (linkId: string): void => keep('sessionStorage', keyOf(linkId), null);
