/** The free slots of a calendar week, as columns on the viewer's wall. */
import type {Instant, LocalDate, TimeZoneId} from '../contract/primitives.ts';
import type {Slots} from '../contract/slots.ts';
import {dateOf, dayOf, epochMs, msPerDay, msPerMinute, startOfWeek} from './calendar.ts';
import {
  dateOfWall,
  isRepeated,
  localDate,
  localDay,
  type OffsetRules,
  offsetAt,
  rulesFrom,
  wallMs,
} from './offset-rules.ts';
import {pageOffset, pageRules} from './page-rules.ts';
import {rangeWords, startWords, timeWords} from './wording.ts';
import {shortZoneName} from './zone-words.ts';

/** In the hour that clocks show twice, times carry the zone's short name: `1:30 AM EST`. */
export interface SlotView {
  readonly start: Instant;
  /** `9:30 – 10:00 AM` */
  readonly range: string;
  /** `9:30 AM` */
  readonly from: string;
  /** `10:00 AM` */
  readonly to: string;
  /** `6:00 PM`, `Tue 12:00 AM`: the same start on the recruiter's wall; empty when not asked for, or the same. */
  readonly theirs: string;
}

export interface DayView {
  readonly date: LocalDate;
  readonly slots: readonly SlotView[];
}

/** Rules of the viewer's zone: the server's, or the page's own until those are here. */
export function viewerRules(slots: Slots, timeZone: TimeZoneId): OffsetRules {
  if (slots.timeZone === timeZone) return rulesFrom(slots.offsetChanges);
  const from = epochMs(`${slots.firstDate}T00:00:00Z`) - msPerDay;
  const last = slots.nextAvailable ? epochMs(slots.nextAvailable) : 0;
  return pageRules(timeZone, from, Math.max(last, from + (slots.days + 2) * msPerDay));
}

export interface WeekAsked {
  readonly slots: Slots;
  readonly timeZone: TimeZoneId;
  readonly rules: OffsetRules;
  readonly language: string;
  readonly hostTimes: boolean;
  /** First date of the week. */
  readonly week: LocalDate;
}

/** The days to show: those the recruiter works, and any other with a free slot. */
export function daysOfWeek(asked: WeekAsked): DayView[] {
  const {slots, rules, week} = asked;
  const first = dayOf(week);
  // One for each day that is shown; days in between are holes, which `flatMap` passes over.
  const views: SlotView[][] = [];
  const viewsOf = (day: number) =>
    day >= first && day < first + 7 ? (views[day - first] ??= []) : undefined;
  for (const date of slots.workingDates) viewsOf(dayOf(date));
  for (const start of slots.starts) {
    const day = localDay(rules, start);
    // Starts ascend, but clocks set back at midnight show the day before once more.
    if (day > first + 7) break;
    viewsOf(day)?.push(slotView(start, asked));
  }
  return views.flatMap((day, place) => ({date: dateOf(first + place), slots: day}));
}

function slotView(start: Instant, {slots, rules, language, timeZone, hostTimes}: WeekAsked): SlotView {
  const ms = epochMs(start);
  const end = ms + slots.durationMinutes * msPerMinute;
  const wall = {from: wallMs(rules, ms), to: wallMs(rules, end)};
  const range = rangeWords(language, wall.from, wall.to);
  const [from, to] = [timeWords(language, wall.from), timeWords(language, wall.to)];
  const repeated = {from: isRepeated(rules, ms), to: isRepeated(rules, end)};
  const theirs = hostTimes ? hostTime(slots, {ms, own: wall.from, language}) : '';
  if (!repeated.from && !repeated.to) return {start, range, from, to, theirs};
  const zone = (at: number) => shortZoneName(language, {timeZone, ms: at, offset: offsetAt(rules, at)});
  const named = {
    from: repeated.from ? `${from} ${zone(ms)}` : from,
    to: repeated.to ? `${to} ${zone(end)}` : to,
  };
  const stays = offsetAt(rules, ms) === offsetAt(rules, end);
  return {start, range: stays ? `${range} ${zone(ms)}` : `${named.from} – ${named.to}`, ...named, theirs};
}

/** A moment on the recruiter's wall; empty where it is the reader's too. The day is named when it is another. */
export function hostTime(
  {hostTimeZone}: Slots,
  {ms, own, language}: {ms: number; own: number; language: string},
): string {
  const theirs = ms + pageOffset(hostTimeZone, ms) * msPerMinute;
  if (own === theirs) return '';
  const sameDay = dateOfWall(own) === dateOfWall(theirs);
  return sameDay ? timeWords(language, theirs) : startWords(language, theirs, 'dayTime');
}

/** The week to open with: the first one in which something is free, else the current one. */
export function firstWeek(slots: Slots, rules: OffsetRules, firstWeekday: number): LocalDate {
  const first = slots.starts[0] ?? slots.nextAvailable ?? slots.now;
  return startOfWeek(localDate(rules, first), firstWeekday);
}

/** The first free start after a week; null when none is known. */
export function nextAfter(slots: Slots, rules: OffsetRules, week: LocalDate): Instant | null {
  const end = dayOf(week) + 7;
  const isLater = (start: Instant) => localDay(rules, start) >= end;
  const {starts, nextAvailable} = slots;
  return starts.find(isLater) ?? (nextAvailable && isLater(nextAvailable) ? nextAvailable : null);
}

/** Free starts nearest to one that was lost, nearest first. */
export function nearestTo(slots: Slots, lost: Instant, most: number): Instant[] {
  const distance = (start: Instant) => Math.abs(epochMs(start) - epochMs(lost));
  return slots.starts
    .filter(start => start !== lost)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, most);
}
