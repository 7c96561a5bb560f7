/** Der Schritt „Bestätigen“. */
import type {confirm as english} from './en-confirm.ts';

export const confirm: typeof english = {
  heading: 'Angaben bestätigen',
};
