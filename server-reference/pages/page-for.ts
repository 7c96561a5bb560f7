/** Which page answers an address, by the state of the link. */
import {cancelPage, phonePage} from './change-pages.ts';
import {bookedPage} from './booked-page.ts';
import {detailsPage} from './details-page.ts';
import type {Page} from './document.ts';
import {endedPage} from './ended-page.ts';
import {messagePage} from './message-page.ts';
import {pickPage} from './pick-page.ts';
import {type Asking, openVisit, type OpenVisit, type Visit} from './visit.ts';
import {zonePage} from './zone-page.ts';

export const isOpen = (visit: Visit): visit is OpenVisit => visit.landing !== null;

const isMovable = ({booking}: Visit): boolean =>
  booking?.state === 'booked' && booking.rescheduleUntil !== null;

/** A booking that stands is what its link shows, unless another time is asked for. */
const pageOfBooking = (visit: Visit): Page | undefined => {
  const {booking, query} = visit;
  if (!booking || query.move) return undefined;
  if (booking.state === 'cancelled')
    return query.step && isOpen(visit) ? undefined : bookedPage(visit, booking);
  if (query.step === 'cancel' && booking.changeable) return cancelPage(visit, booking);
  if (query.step === 'phone' && booking.changeable && booking.phone) return phonePage(visit, booking);
  return bookedPage(visit, booking);
};

export const pageFor = async (asking: Asking): Promise<Page> => {
  const opened = await openVisit(asking);
  const {query, booking} = opened;
  const visit = isMovable(opened) ? opened : {...opened, query: {...query, move: undefined}};
  const {step} = visit.query;
  if (step === 'zone') return zonePage(visit);
  if ((step === 'write' || step === 'propose') && visit.link.contact.takesMessages)
    return messagePage(visit, step);
  const ofBooking = pageOfBooking(visit);
  if (ofBooking) return ofBooking;
  if (!isOpen(visit)) return booking ? bookedPage(visit, booking) : endedPage(visit);
  if (query.step === 'details' && query.start) return detailsPage(visit, query.start);
  return pickPage(visit, {missing: query.step === 'details'});
};
