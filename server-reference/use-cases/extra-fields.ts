/** What the page around the form sends along with a booking. */
import type {ExtraField} from '../../src/contract/bookings.ts';
import {invalid} from './refusal.ts';

/** Refuses a name that comes twice: nobody could tell which value is meant. */
export const requireDistinct = (extra: readonly ExtraField[]): void => {
  const names = extra.map(({name}) => name);
  const errors = names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : {pointer: `/extra/${index}/name`, code: 'repeated', detail: `“${name}” is sent twice.`},
  );
  if (errors.length > 0) throw invalid(...errors);
};
