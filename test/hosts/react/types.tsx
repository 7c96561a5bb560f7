/** What TypeScript accepts of a React host, and what it refuses. Never run: `tsc` is the test. */
import type {ComponentProps, JSX} from 'react';
import type {BookingCreatedEvent} from 'scheduler-elements';
import {SchedulerFlow, SchedulerInvite} from 'scheduler-elements/react';

/** React 19 takes the tag itself, too. */
export const tag = (
  <scheduler-flow
    server="https://scheduler.example"
    timeZone="Europe/Berlin"
    id="flow"
    onscheduler-booking-created={event => event.bookingId.toUpperCase()}
  />
);

export const component = (
  <SchedulerFlow
    ref={flow => flow?.focus()}
    colorScheme="dark"
    onSchedulerBookingCreated={(event: BookingCreatedEvent) => event.start.toUpperCase()}
  />
);

export const recipients = (
  <SchedulerInvite hideLinks recipients={[{name: 'Rebecca Best', email: 'r@example.com'}]} />
);

type Takes<Props, Given> = Given extends Props ? true : false;
type Flow = ComponentProps<typeof SchedulerFlow>;
type Tag = JSX.IntrinsicElements['scheduler-flow'];

export const takenByComponent: [
  Takes<Flow, {colorScheme: 'dark'}>,
  Takes<Flow, {colorScheme: 'pink'}>,
  Takes<Flow, {onSchedulerBookingCreated: (event: MouseEvent) => void}>,
] = [true, false, false];

export const takenByTag: [Takes<Tag, {headingLevel: 3}>, Takes<Tag, {headingLevel: 'three'}>] = [true, false];
