/** The recruiter's built-in calendar: what is busy, in the time of this browser. */
import {call, element} from './server-calls.js';

const week = 7 * 24 * 60 * 60_000;
const weeks = 2;
const dayWords = new Intl.DateTimeFormat('en', {weekday: 'long', month: 'long', day: 'numeric'});
const clock = {hour: 'numeric', minute: '2-digit'};
const timeWords = new Intl.DateTimeFormat('en', clock);
const longWords = new Intl.DateTimeFormat('en', {month: 'short', day: 'numeric', ...clock});

/** An instant as the contract writes it: `2027-02-08T17:00:00Z`. */
const instant = date => `${date.toISOString().slice(0, 19)}Z`;

const list = () => document.querySelector('#event-list');
const say = text => {
  document.querySelector('#calendar-state').textContent = text;
};

const attempt = async act => {
  try {
    say('');
    await act();
    await showCalendar();
  } catch (error) {
    say(error.message);
  }
};

const rangeWords = ({start, end}) => {
  const range = [new Date(start), new Date(end)];
  const sameDay = range[0].toDateString() === range[1].toDateString();
  return (sameDay ? timeWords : longWords).formatRange(...range);
};

const row = event => {
  const remove = element('button', {type: 'button', textContent: 'Remove'});
  remove.ariaLabel = `Remove ${event.title}`;
  remove.addEventListener('click', () => attempt(() => call('DELETE', `/v1/calendar-events/${event.id}`)));
  return element(
    'li',
    {},
    element('time', {dateTime: event.start, textContent: rangeWords(event)}),
    element('strong', {textContent: event.title}),
    event.bookingId ? element('span', {className: 'badge', textContent: 'interview'}) : remove,
  );
};

const byDay = events => Map.groupBy(events, event => dayWords.format(new Date(event.start)));

/** Shows the next weeks. */
export const showCalendar = async () => {
  const now = Date.now();
  const query = new URLSearchParams({
    start: instant(new Date(now)),
    end: instant(new Date(now + weeks * week)),
  });
  const {events} = await call('GET', `/v1/calendar-events?${query}`);
  const days = [...byDay(events)].flatMap(([name, own]) => [
    element('h2', {textContent: name}),
    element('ul', {className: 'list'}, ...own.map(row)),
  ]);
  list().replaceChildren(...days);
};

/** `2027-02-08T12:00` on this browser's wall, some hours into tomorrow. */
const tomorrowAt = hour => {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  const pad = number => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(hour)}:00`;
};

/** Makes the form work. */
export const startCalendar = () => {
  const form = document.querySelector('#add-event');
  form.elements.start.value = tomorrowAt(12);
  form.elements.end.value = tomorrowAt(13);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const {title, start, end} = Object.fromEntries(new FormData(form));
    const body = {title, start: instant(new Date(start)), end: instant(new Date(end))};
    void attempt(() => call('POST', '/v1/calendar-events', body));
  });
};
