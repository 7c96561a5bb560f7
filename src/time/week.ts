/** On which weekday weeks start. */

/** Regions that do not start on Monday, for engines without `getWeekInfo` (CLDR 48, the larger ones). */
const sunday = 'US CA MX BR AR CO PE JP KR TW HK IN ID TH PH PK BD IL SA ZA';
const saturday = 'AE AF BH DZ EG IQ IR JO KW LY OM QA SY';

/** 1 for Monday to 7 for Sunday, as the language's region has it. */
export function firstWeekday(language: string): number {
  const locale: Intl.Locale & {weekInfo?: {firstDay: number}; getWeekInfo?(): {firstDay: number}} =
    new Intl.Locale(language);
  const known = locale.getWeekInfo?.() ?? locale.weekInfo;
  if (known) return known.firstDay;
  const region = locale.maximize().region ?? '001';
  if (sunday.includes(region)) return 7;
  return saturday.includes(region) ? 6 : 1;
}
