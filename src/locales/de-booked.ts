/** Die Seite nach der Buchung. */
import type {booked as english} from './en-booked.ts';

export const booked: typeof english = {
  heading: 'Alles ist vereinbart!',
};
