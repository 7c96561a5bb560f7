/** The second step: what the recruiter needs, or, when moving, no more than a reason. */
import {html} from 'hono/html';
import type {Booking} from '../../src/contract/bookings.ts';
import {firstName} from '../../src/locales/first-name.ts';
import {bookingFields, reasonField} from './details-fields.ts';
import type {Page} from './document.ts';
import {faultSummary, type Faults, type FormDrawn, noFaults} from './fields.ts';
import {hiddenFields} from './hidden-fields.ts';
import {type Html, nothing} from './html.ts';
import {type LostSlot, lostSlot} from './lost-slot.ts';
import {address} from './page-query.ts';
import {sheets} from './styles/sheets.ts';
import {summary} from './summary.ts';
import {dateIn} from '../use-cases/zones.ts';
import {kept, type OpenVisit} from './visit.ts';
import {epochMs} from '../../src/time/calendar.ts';

/** A form that is shown again: what was sent, and what came of it. */
export interface Returned {
  readonly typed: URLSearchParams;
  readonly status: NonNullable<Page['status']>;
  readonly faults?: Faults;
  /** Cause and next step of a failure that no field can mend. */
  readonly failure?: string;
  readonly lost?: LostSlot;
}

/** The key is made with the form, so that the form sent twice is one booking. */
export const formKey = (returned?: {readonly typed: URLSearchParams}): string =>
  returned?.typed.get('key') ?? crypto.randomUUID();

/**
 * Which booking a form changes, as of which change: one that comes back stays about what was first seen, or it would
 * overwrite unseen what was changed meanwhile.
 */
export const changedFields = (booking: Booking, returned?: {readonly typed: URLSearchParams}) => ({
  booking: returned?.typed.get('booking') ?? booking.id,
  revision: returned?.typed.get('revision') ?? String(booking.revision),
});

export const failureAlert = (failure: string | undefined): Html =>
  failure ? html`<div class="alert" role="alert"><p>${failure}</p></div>` : nothing;

const footer = (visit: OpenVisit, start: string): Html => {
  const {reader, query, landing, timeZone} = visit;
  const {confirm, shared} = reader.messages;
  const name = firstName(landing.recruiter.name);
  const back = address({...kept(visit), step: 'pick', from: dateIn(epochMs(start), timeZone)});
  return html`<div class="footer">
    <p class="muted">${query.move ? confirm.movingPrivacy(name) : confirm.privacy(name)}</p>
    <div class="buttons">
      <a class="button" href="${back}">${shared.back}</a>
      <button class="primary">${query.move ? confirm.move : confirm.confirm}</button>
    </div>
  </div>`;
};

const hidden = ({query, booking, timeZone}: OpenVisit, start: string, returned?: Returned): Html =>
  hiddenFields({
    act: query.move ? 'move' : 'book',
    key: formKey(returned),
    tz: timeZone,
    move: query.move,
    start: returned?.lost?.alternatives.length ? undefined : start,
    ...(query.move && booking ? changedFields(booking, returned) : {}),
  });

export const detailsPage = (visit: OpenVisit, start: string, returned?: Returned): Page => {
  const {reader, query, landing} = visit;
  const {messages} = reader;
  const heading = query.move ? messages.confirm.movingHeading : messages.confirm.heading;
  const typed = returned?.typed ?? new URLSearchParams();
  const form: FormDrawn = {messages, faults: returned?.faults ?? noFaults, typed};
  const lost = returned?.lost;
  const labels = new Map(landing.questions.map(({id, label}) => [id, label]));
  return {
    title: heading,
    style: sheets.form,
    main: html`<div class="narrow confirm">
      <h1 class="heading">${heading}</h1>
      ${faultSummary(form, labels)} ${failureAlert(returned?.failure)}
      <form method="post" action="?">
        ${lost ? lostSlot(visit, lost) : summary(visit, start)} ${hidden(visit, start, returned)}
        ${query.move ? reasonField(form) : bookingFields(visit, form)} ${footer(visit, start)}
      </form>
    </div>`,
    ...(returned ? {status: returned.status} : {}),
  };
};
