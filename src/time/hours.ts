/** Whether a day has twice twelve hours or twenty-four. */

/** Empty: as the language does. */
export type HourCycle = '' | '12' | '24';

/** A choice as a person or an attribute wrote it; anything else is none. */
export const asHourCycle = (text: string | null): HourCycle => (text === '12' || text === '24' ? text : '');

/** The tag that makes Intl write hours so; for `lang` of an element keep the language as it is. */
export const withHours = (language: string, hourCycle: HourCycle): string =>
  hourCycle ? `${language}-u-hc-h${hourCycle === '12' ? 12 : 23}` : language;
