/** The two steps after the first view, in one file: the form and the booking. */
import '../confirm/scheduler-confirm.ts';
import '../booked/scheduler-booked.ts';
