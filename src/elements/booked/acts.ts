/** What one does with a booking, beside reading it: fetched once it is on the screen. */
export {bookingEntry} from '../../add-to-calendar/booking-entry.ts';
export {calendarLinks} from '../../add-to-calendar/links.ts';
export {Healing} from '../../state/healing.ts';
export {cancelDialog} from './forms.ts';
export {PhoneEditor} from './phone-editor.ts';
