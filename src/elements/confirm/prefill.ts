/** Where the form begins: what the host page and the link know already. */
import type {Landing} from '../../contract/landing.ts';
import type {Draft} from '../../state/draft.ts';
import {noNote, ownNote} from './form.ts';

/** What a host page knows of the candidate. Personal data: a property, never an attribute. */
export interface Prefill {
  /** As it may be typed. `country`: ISO 3166; default: the likeliest. */
  readonly phone?: {readonly country?: string; readonly text: string};
  readonly email?: string;
  /** In the candidate's own words. */
  readonly note?: string;
  /** By the question's id: a text, a date such as `2027-02-08`, `true`, the value or the values of options. */
  readonly answers?: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** What the candidate cannot change, where it has a value: `phone`, `email`, `note`, ids of questions. */
  readonly readOnly?: readonly string[];
}

export interface FormValues {
  /** By the name of the field. */
  readonly values: Draft;
  /** Names of the fields that stay as they begin; `phone` stands for the country too, `note` for its text. */
  readonly fixed: ReadonlySet<string>;
}

/** Fields that are one with another. */
const owner: Readonly<Record<string, string>> = {country: 'phone', ownNote: 'note'};

/** As a field holds it: values of several options stand in lines. */
const fieldText = (value: string | boolean | readonly string[]) =>
  value === true ? 'on' : value ? [value].flat().join('\n') : '';

/** What the fields hold: typed goes before prefilled, but for those that stay. `country`: where nobody says one. */
export function formValues(
  {phone, email, note, answers = {}, readOnly = []}: Prefill,
  {candidate}: Landing,
  {country, typed}: {country: string; typed: Draft},
): FormValues {
  const start: Draft = {
    country: phone?.country ?? country,
    phone: phone?.text ?? '',
    email: email ?? candidate.email ?? '',
    note: note ? ownNote : noNote,
    ownNote: note ?? '',
  };
  for (const [id, value] of Object.entries(answers)) start[id] = fieldText(value);
  const fixed = new Set(readOnly.filter(name => start[name]));
  const changed = Object.entries(typed).filter(([name]) => !fixed.has(owner[name] ?? name));
  return {values: {...start, ...Object.fromEntries(changed)}, fixed};
}
