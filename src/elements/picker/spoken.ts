/** What the picker says aloud when it shows something else. */
import type {FirstMessages} from '../../locales/en.ts';
import {daysBetween, epochMs} from '../../time/calendar.ts';
import {localDate, offsetAt, type OffsetRules} from '../../time/offset-rules.ts';
import {daysWords, dayWords} from '../../time/wording.ts';
import {zoneName} from '../../time/zone-words.ts';
import type {PickerView} from './picker-view.ts';

/** `February 8 – 12: 18 times on 3 days.` */
export function weekSpoken(view: PickerView, language: string, {picker}: FirstMessages): string {
  if (view.times > 0) {
    const days = view.days.filter(day => day.slots.length > 0).length;
    return picker.times(view.times, days, daysWords(language, view.range, 'spokenWeek'));
  }
  if (!view.next) return picker.nothingLeft;
  const day = dayWords(language, localDate(view.rules, view.next), 'day');
  return `${picker.noTimesThisWeek} ${picker.nextAvailableIs(day)}`;
}

export interface ZoneChange {
  readonly timeZone: string;
  readonly rules: OffsetRules;
  /** An instant (epoch milliseconds) of the days shown. */
  readonly at: number;
  /** The chosen time and how it reads now; undefined when none is chosen. */
  readonly chosen: {readonly start: string; readonly before: OffsetRules; readonly when: string} | undefined;
}

/** `Times now in Japan Standard Time. Your selected time is Saturday, March 13, 12:00 AM. This is the next day.` */
export function zoneSpoken(
  {timeZone, rules, at, chosen}: ZoneChange,
  language: string,
  {timeZone: say}: FirstMessages,
) {
  const zone = zoneName(language, {timeZone, ms: at, offset: offsetAt(rules, at)});
  if (!chosen) return say.changed(zone);
  const {start, before, when} = chosen;
  const moved = daysBetween(localDate(before, start), localDate(rules, start));
  const day = moved > 0 ? say.nextDay : moved < 0 ? say.previousDay : '';
  return [say.changed(zone), say.selectedIs(when), day].filter(Boolean).join(' ');
}

/** An instant of a week, for its offset. */
export const middleOf = (week: string): number => epochMs(`${week}T12:00:00Z`);
