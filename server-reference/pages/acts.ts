/** What a form asks for, done by the contract's own routes. */
import {
  Booking,
  cancelBooking,
  changeContact,
  createBooking,
  rescheduleBooking,
} from '../../src/contract/bookings.ts';
import type {PhoneInput} from '../../src/contract/primitives.ts';
import {normalizePhone} from '../use-cases/phone.ts';
import {Refusal} from '../use-cases/refusal.ts';
import {bookingRequest} from './booking-request.ts';
import type {SentChange, SentForm} from './form-body.ts';
import type {OpenVisit, Visit} from './visit.ts';

const reasonOf = ({typed}: SentForm) => {
  const reason = typed.get('reason')?.trim();
  return reason ? {reason} : {};
};

/** Which booking, as of which change. */
const changeOf = ({booking, revision, key}: SentChange) => ({params: {bookingId: booking}, revision, key});

export const book = (visit: OpenVisit, form: SentForm, start: string) =>
  visit.ask(createBooking, {body: bookingRequest(visit, {start, typed: form.typed}), key: form.key});

export const move = ({ask, timeZone}: Visit, form: SentChange, start: string) => {
  const {params, revision, key} = changeOf(form);
  return ask(rescheduleBooking, {params, body: {revision, start, timeZone, ...reasonOf(form)}, key});
};

export const cancel = ({ask}: Visit, form: SentChange) => {
  const {params, revision, key} = changeOf(form);
  return ask(cancelBooking, {params, body: {revision, ...reasonOf(form)}, key});
};

/** Whether a form sent twice finds at the second time that all it asks for is done. */
const isDone = (error: unknown, phone: PhoneInput): boolean => {
  if (!(error instanceof Refusal) || error.code !== 'revision-outdated') return false;
  const {data: booking} = Booking.safeParse(error.members.booking);
  return booking?.phone?.e164 === normalizePhone(phone).e164 && booking.phone.country === phone.country;
};

export const changePhone = async ({ask}: Visit, form: SentChange): Promise<void> => {
  const {params, revision} = changeOf(form);
  const phone = {country: form.typed.get('country') ?? '', text: form.typed.get('phone')?.trim() ?? ''};
  try {
    await ask(changeContact, {params, body: {revision, phone}});
  } catch (error) {
    if (!isDone(error, phone)) throw error;
  }
};
