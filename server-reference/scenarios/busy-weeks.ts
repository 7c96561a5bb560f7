/** Calendars that look lived in: the same weekly habits, and a few things that come once. */
import {addDays, dateIn, instantOf} from '../use-cases/zones.ts';
import type {BusyEvent} from './recruiter.ts';

interface Habit {
  /** 1 Monday … 7 Sunday, as Temporal counts. */
  readonly weekday: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const habits: readonly Habit[] = [
  {weekday: 1, title: 'Team meeting', from: '09:00', to: '10:00'},
  {weekday: 1, title: 'Pipeline review', from: '14:00', to: '15:30'},
  {weekday: 2, title: 'Hiring manager sync', from: '10:30', to: '11:00'},
  {weekday: 2, title: 'Lunch with Priya', from: '12:00', to: '13:00'},
  {weekday: 3, title: 'Focus time', from: '09:00', to: '12:00'},
  {weekday: 3, title: 'One to one', from: '15:00', to: '15:30'},
  {weekday: 4, title: 'Interview debrief', from: '11:00', to: '12:30'},
  {weekday: 4, title: 'School run', from: '16:00', to: '17:00'},
  {weekday: 5, title: 'Weekly wrap-up', from: '15:30', to: '17:00'},
];

/** Days from today that are taken whole: out of office. */
const daysAway = [9, 10];

const on = (date: string, timeZone: string, {title, from, to}: Omit<Habit, 'weekday'>): BusyEvent => ({
  title,
  start: instantOf(`${date}T${from}`, timeZone),
  end: instantOf(`${date}T${to}`, timeZone),
});

/** Eight weeks from today on the wall of `timeZone`. */
export const busyWeeks = (now: number, timeZone: string): BusyEvent[] => {
  const today = dateIn(now, timeZone);
  return Array.from({length: 56}, (_, index) => index).flatMap(index => {
    const date = addDays(today, index);
    if (daysAway.includes(index))
      return on(date, timeZone, {title: 'Out of office', from: '00:00', to: '23:59'});
    const weekday = Temporal.PlainDate.from(date).dayOfWeek;
    return habits.filter(habit => habit.weekday === weekday).map(habit => on(date, timeZone, habit));
  });
};
