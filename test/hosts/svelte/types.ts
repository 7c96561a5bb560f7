/** What TypeScript knows of our tags in Svelte. Never run: `tsc` is the test. */
import type {BookingCreatedEvent} from 'scheduler-elements';
import type {SvelteHTMLElements} from 'svelte/elements';

type Tag = SvelteHTMLElements['scheduler-flow'];

export const tag: Tag = {
  class: 'interview',
  headingLevel: 3,
  'onscheduler-booking-created': (event: BookingCreatedEvent) => event.bookingId.toUpperCase(),
};

type Takes<Props, Given> = Given extends Props ? true : false;

export const takenByTag: [
  Takes<Tag, {headingLevel: 'three'}>,
  Takes<Tag, {'onscheduler-booking-created': (event: MouseEvent) => void}>,
] = [false, false];
