/** The week of free times that a page shows. */
import {getSlots, type Slots} from '../../src/contract/slots.ts';
import {addDays, daysBetween, startOfWeek} from '../../src/time/calendar.ts';
import {localDate, type OffsetRules} from '../../src/time/offset-rules.ts';
import {type DayView, daysOfWeek, firstWeek, nextAfter, viewerRules} from '../../src/time/slot-week.ts';
import {firstWeekday} from '../../src/time/week.ts';
import {dateIn} from '../use-cases/zones.ts';
import type {OpenVisit} from './visit.ts';

export interface WeekView {
  readonly slots: Slots;
  readonly rules: OffsetRules;
  /** First date of the week. */
  readonly week: string;
  /** First and last date that is shown. */
  readonly range: readonly [string, string];
  readonly days: readonly DayView[];
  readonly times: number;
  /** Whether it is the current week: before it there is nothing to choose. */
  readonly isFirst: boolean;
  /** First free start after it. */
  readonly next: string | null;
}

/** Free times of a week from today on; of the first days to come when no week is named. */
const slotsOf = (
  {ask, timeZone, booking, query}: OpenVisit,
  today: string,
  week?: string,
): Promise<Slots> => {
  const first = week && week < today ? today : week;
  const range = week && first ? {firstDate: first, days: daysBetween(first, week) + 7} : {};
  const moved = query.move && booking?.state === 'booked' ? {excludeBooking: booking.id} : {};
  return ask(getSlots, {query: {timeZone, ...range, ...moved}});
};

const holds = ({firstDate, days}: Slots, week: string) => addDays(week, 7) <= addDays(firstDate, days);

export const weekView = async (visit: OpenVisit): Promise<WeekView> => {
  const {query, timeZone, landing, reader, ports} = visit;
  const {language} = reader;
  const starting = firstWeekday(language);
  const today = dateIn(ports.clock.now(), timeZone);
  const current = startOfWeek(today, starting);
  const asked = query.from && startOfWeek(query.from, starting);
  const named = asked && asked < current ? current : asked;
  const first = !named && !query.move ? landing.slots : null;
  const found = first ?? (await slotsOf(visit, today, named));
  const week = named ?? firstWeek(found, viewerRules(found, timeZone), starting);
  const slots = holds(found, week) ? found : await slotsOf(visit, today, week);
  const rules = viewerRules(slots, timeZone);
  const days = daysOfWeek({slots, timeZone, rules, language, week, hostTimes: false});
  return {
    slots,
    rules,
    week,
    range: [days[0]?.date ?? week, days.at(-1)?.date ?? addDays(week, 6)],
    days,
    times: days.reduce((sum, day) => sum + day.slots.length, 0),
    isFirst: week <= startOfWeek(localDate(rules, slots.now), starting),
    next: nextAfter(slots, rules, week),
  };
};
