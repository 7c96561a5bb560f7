/** A form that was sent: done, or back on the screen with everything typed and what came of it. */
import {Booking} from '../../src/contract/bookings.ts';
import {problemStatus, type FieldError, type ProblemCode} from '../../src/contract/problem.ts';
import {Refusal} from '../use-cases/refusal.ts';
import {book, cancel, changePhone, move} from './acts.ts';
import {bookedPage} from './booked-page.ts';
import {bookingRequest, faultsOf, missingFields} from './booking-request.ts';
import {cancelPage, phonePage} from './change-pages.ts';
import {detailsPage, type Returned} from './details-page.ts';
import type {Page} from './document.ts';
import {endedPage} from './ended-page.ts';
import type {Faults} from './fields.ts';
import type {SentChange, SentForm} from './form-body.ts';
import {isOpen} from './page-for.ts';
import {pickPage} from './pick-page.ts';
import {answerMessage} from './message-post.ts';
import {endedLinkOf, type OpenVisit, type Visit} from './visit.ts';

/** Nothing more to ask: the page shows how things stand. */
export const done = Symbol('done');

type Outcome = Page | typeof done;

const slotCodes: readonly ProblemCode[] = ['slot-taken', 'slot-past', 'slot-not-offered'];

const statusOf = ({code}: Refusal) => problemStatus[code] as Returned['status'];

/** What a refusal means for any form; `again` shows the form with it. */
const refused = (visit: Visit, refusal: Refusal, again: (returned: Partial<Returned>) => Page): Outcome => {
  const link = endedLinkOf(refusal);
  if (link) {
    const ended = {...visit, link, landing: null, ended: refusal.code};
    return link.booking ? {...bookedPage(ended, link.booking), status: 410} : endedPage(ended);
  }
  if (refusal.code === 'booking-exists') return done;
  const {data: booking} = Booking.safeParse(refusal.members.booking);
  if (booking) return bookedPage(visit, booking, refusal.code);
  return again({failure: visit.reader.messages.shared.wentWrong});
};

/** Whether what went wrong is told in the form; anything unforeseen is also for the operator. */
export type Report = (error: unknown) => void;

const attempt = async (
  visit: Visit,
  {
    act,
    again,
    report,
  }: {
    act: () => Promise<unknown>;
    again: (refusal: Refusal, returned: Partial<Returned>) => Page;
    report: Report;
  },
): Promise<Outcome> => {
  try {
    await act();
    return done;
  } catch (error) {
    if (!(error instanceof Refusal)) report(error);
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error', 'Something went wrong.');
    return refused(visit, refusal, returned => again(refusal, returned));
  }
};

const errorsOf = ({members}: Refusal) => (members.errors ?? []) as FieldError[];

/** What a refused time or a refused field adds to the form. */
const findings = (
  visit: OpenVisit,
  {refusal, form, start}: {refusal: Refusal; form: SentForm; start: string},
): Partial<Returned> => {
  const {typed} = form;
  if (slotCodes.includes(refusal.code)) {
    return {failure: '', lost: {start, alternatives: (refusal.members.alternatives ?? []) as string[]}};
  }
  const errors = errorsOf(refusal);
  if (errors.length === 0) return {};
  const faults = faultsOf(errors, bookingRequest(visit, {start, typed}), typed);
  return {faults, ...([...faults.keys()].some(Boolean) ? {failure: ''} : {})};
};

/** Takes a time, for a new booking or for the one there is. */
const takeTime = async (visit: OpenVisit, form: SentForm, report: Report): Promise<Outcome> => {
  const {typed} = form;
  const {start} = visit.query;
  if (!start) return pickPage(visit, {missing: true});
  const missing: Faults = form.act === 'book' ? missingFields(visit.landing, typed) : new Map();
  if (missing.size > 0) return detailsPage(visit, start, {typed, status: 422, faults: missing});
  return attempt(visit, {
    act: () => (form.act === 'move' ? move(visit, form, start) : book(visit, form, start)),
    again: (refusal, returned) =>
      detailsPage(visit, start, {
        typed,
        status: statusOf(refusal),
        ...returned,
        ...findings(visit, {refusal, form, start}),
      }),
    report,
  });
};

/** Changes the booking in place. */
const changeBooking = async (visit: Visit, form: SentChange, report: Report): Promise<Outcome> => {
  const {booking} = visit;
  if (!booking) return done;
  const {typed} = form;
  const page = form.act === 'cancel' ? cancelPage : phonePage;
  return attempt(visit, {
    act: () => (form.act === 'cancel' ? cancel : changePhone)(visit, form),
    again: (refusal, returned) => {
      const faults = faultsOf(errorsOf(refusal), {}, typed);
      const found = faults.size > 0 ? {faults, failure: ''} : {};
      return page(visit, booking, {typed, status: statusOf(refusal), ...returned, ...found});
    },
    report,
  });
};

export const answerForm = async (visit: Visit, form: SentForm, report: Report): Promise<Outcome> => {
  const {act} = form;
  if (act === 'write' || act === 'propose') return answerMessage(visit, {...form, act}, report);
  if (act === 'cancel' || act === 'phone') return changeBooking(visit, form, report);
  if (!isOpen(visit))
    return visit.booking ? {...bookedPage(visit, visit.booking), status: 410} : endedPage(visit);
  return takeTime(visit, form, report);
};
