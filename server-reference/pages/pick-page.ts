/** The first step: choose a time. */
import {html} from 'hono/html';
import {bookedWall} from '../../src/time/booked-wall.ts';
import {epochMs} from '../../src/time/calendar.ts';
import {offsetAt} from '../../src/time/offset-rules.ts';
import {whenWords} from '../../src/time/wording.ts';
import type {Page} from './document.ts';
import {header} from './header.ts';
import {hiddenFields} from './hidden-fields.ts';
import {type Html, nothing} from './html.ts';
import {address} from './page-query.ts';
import {sheets} from './styles/sheets.ts';
import {kept, type OpenVisit, type Visit} from './visit.ts';
import {emptyWeek, weekFields, weekNav} from './week.ts';
import {type WeekView, weekView} from './week-view.ts';
import {zoneLink, zoneSentence} from './zone.ts';

/** The time that a new one is to replace, and the way back to it. */
const moving = ({booking, query, reader}: Visit): Html => {
  if (!query.move || !booking) return nothing;
  const {picker} = reader.messages;
  const {start, end} = bookedWall(booking);
  return html`<div class="moving">
    <p><bdi>${picker.current(whenWords(reader.language, start, end))}</bdi></p>
    <a class="button quiet" href="${address({tz: query.tz})}">${picker.keep}</a>
  </div>`;
};

/** For whom no time suits, or for whom there is none. */
const noneWork = (visit: OpenVisit, {times, next}: WeekView): Html => {
  const {contact} = visit.landing;
  const {picker, shared} = visit.reader.messages;
  if (!contact.takesMessages) return nothing;
  const form = address({...kept(visit), step: 'propose', from: visit.query.from});
  const words = times > 0 || next ? picker.noneWork : shared.writeTo(contact.name);
  return html`<div class="message"><a class="button quiet" href="${form}">${words}</a></div>`;
};

/** `missing`: Continue was asked for with nothing chosen. */
const chooseForm = (visit: OpenVisit, week: WeekView, missing: boolean): Html => {
  const {reader, query} = visit;
  const {picker} = reader.messages;
  const reason = missing ? 'missing' : '';
  const hint = missing
    ? html`<span class="error" id="missing" role="alert">${picker.chooseFirst}</span>`
    : html`<span class="muted hint">${picker.pickHint}</span>`;
  if (week.times === 0) return emptyWeek(visit, week);
  return html`<form>
    ${hiddenFields({...query, step: 'details', start: undefined})} ${weekFields(week, {reader, reason})}
    <div class="footer">
      <p class="summary">${hint}</p>
      <button class="primary">${picker.continue}</button>
    </div>
  </form>`;
};

export const pickPage = async (visit: OpenVisit, {missing = false} = {}): Promise<Page> => {
  const {query, landing, reader, timeZone} = visit;
  const {messages} = reader;
  const week = await weekView(visit);
  const {name} = landing.recruiter;
  const heading = query.move ? messages.picker.movingHeading(name) : messages.picker.heading(name);
  const noon = `${week.week}T12:00:00Z`;
  const zone = {rules: week.rules, ms: epochMs(noon)};
  const starts = week.days.flatMap(day => day.slots.map(slot => slot.start));
  const clocks = [starts[0] ?? noon, starts.at(-1) ?? noon].map(instant => ({
    instant,
    ahead: offsetAt(week.rules, epochMs(instant)),
  }));
  // Whoever has turned a page or begun to move goes on without the element.
  const isFirst = Object.entries(query).every(([key, value]) => key === 'tz' || value === undefined);
  return {
    title: heading,
    style: sheets.pick,
    main: html`<div class="picker">
      ${header({link: landing, durationMinutes: landing.durationMinutes, messages, heading})} ${moving(visit)}
      <div class="bar">
        <div class="zone">${zoneLink(visit, zone)}</div>
        ${weekNav(visit, week)}
      </div>
      ${zoneSentence(visit, zone)} ${chooseForm(visit, week, missing)} ${noneWork(visit, week)}
    </div>`,
    ...(missing ? {status: 422} : {}),
    ...(isFirst ? {takeover: {timeZone, chosen: query.tz !== undefined, clocks}} : {}),
  };
};
