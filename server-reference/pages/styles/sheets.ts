/** The style sheet of each kind of page, whole and small: it stands in the page, and its hash in the page's policy. */
import {booked} from './booked.ts';
import {form} from './form.ts';
import {ground} from './ground.ts';
import {pick} from './pick.ts';

/** White space that no browser needs. */
const small = (...parts: string[]) =>
  parts
    .join('')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();

export const sheets = {
  pick: small(ground, pick),
  form: small(ground, form),
  booked: small(ground, booked),
};
