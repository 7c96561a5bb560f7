/** The two forms that change a booking in place: its end, and another telephone number. */
import {html} from 'hono/html';
import type {Booking} from '../../src/contract/bookings.ts';
import {firstName} from '../../src/locales/first-name.ts';
import {bookedView} from './booked-view.ts';
import {bookedWhen} from './booked-when.ts';
import {reasonField} from './details-fields.ts';
import {changedFields, failureAlert, formKey, type Returned} from './details-page.ts';
import type {Page} from './document.ts';
import {faultSummary, type FormDrawn, noFaults} from './fields.ts';
import {hiddenFields} from './hidden-fields.ts';
import type {Html} from './html.ts';
import {address} from './page-query.ts';
import {phoneFields} from './phone-fields.ts';
import {sheets} from './styles/sheets.ts';
import type {Visit} from './visit.ts';

interface Change {
  readonly act: 'cancel' | 'phone';
  readonly title: string;
  readonly told: Html;
  readonly back: string;
  readonly button: Html;
}

const changePage = (
  visit: Visit,
  booking: Booking,
  form: FormDrawn,
  change: Change,
  returned?: Returned,
): Page => ({
  title: change.title,
  style: sheets.form,
  main: html`<div class="narrow">
    <h1 class="heading">${change.title}</h1>
    ${faultSummary(form)} ${failureAlert(returned?.failure)}
    <form method="post" action="?">
      ${hiddenFields({
        act: change.act,
        key: formKey(returned),
        tz: visit.query.tz,
        ...changedFields(booking, returned),
      })}
      ${change.told}
      <div class="buttons">
        <a class="button" href="${address({tz: visit.query.tz})}">${change.back}</a>
        ${change.button}
      </div>
    </form>
  </div>`,
  ...(returned ? {status: returned.status} : {}),
});

const formOf = ({reader}: Visit, begun: Record<string, string>, returned?: Returned): FormDrawn => ({
  messages: reader.messages,
  faults: returned?.faults ?? noFaults,
  typed: returned?.typed ?? new URLSearchParams(begun),
});

export const cancelPage = (visit: Visit, booking: Booking, returned?: Returned): Page => {
  const {booked} = visit.reader.messages;
  const form = formOf(visit, {}, returned);
  const change: Change = {
    act: 'cancel',
    title: booked.cancelTitle,
    told: html`${bookedWhen(bookedView(visit, booking))}
      <p>${booked.cancelText(firstName(visit.link.recruiter.name))}</p>
      ${reasonField(form)}`,
    back: booked.keep,
    button: html`<button class="danger-fill">${booked.cancel}</button>`,
  };
  return changePage(visit, booking, form, change, returned);
};

export const phonePage = (visit: Visit, booking: Booking, returned?: Returned): Page => {
  const {booked} = visit.reader.messages;
  const {country = '', formatted = ''} = booking.phone ?? {};
  const form = formOf(visit, {country, phone: formatted}, returned);
  const change: Change = {
    act: 'phone',
    title: booked.editPhone,
    told: phoneFields(form, visit.reader.language),
    back: booked.discard,
    button: html`<button class="primary">${booked.save}</button>`,
  };
  return changePage(visit, booking, form, change, returned);
};
