/**
 * Classes, events and client. Importing this registers nothing and does nothing: `define.ts` registers all tags,
 * `scheduler-….ts` of an element its own.
 */
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type ExtraHeaders,
  type Fetch,
} from './client/client.ts';
export {RefusedError, SchedulerError, UnexpectedReplyError, UnreachableError} from './client/errors.ts';
export type {Booking} from './contract/bookings.ts';
export type {FieldError, Problem, ProblemCode} from './contract/problem.ts';
export {AddToCalendarElement} from './elements/add-to-calendar/add-to-calendar-element.ts';
export {BookedElement} from './elements/booked/booked-element.ts';
export {ConfirmElement} from './elements/confirm/confirm-element.ts';
export type {Prefill} from './elements/confirm/prefill.ts';
export {FlowElement} from './elements/flow/flow-element.ts';
export {InviteElement} from './elements/invite/invite-element.ts';
export {PickerElement} from './elements/picker/picker-element.ts';
export {ProviderElement} from './elements/provider/provider-element.ts';
export {SettingsElement} from './elements/settings/settings-element.ts';
export {TimeZoneElement} from './elements/time-zone/time-zone-element.ts';
export {BookingCancelledEvent} from './events/booking-cancelled.ts';
export {BookingCreatedEvent} from './events/booking-created.ts';
export {BookingRescheduledEvent} from './events/booking-rescheduled.ts';
export {BookingSubmitEvent} from './events/booking-submit.ts';
export {CancelSubmitEvent} from './events/cancel-submit.ts';
export {SchedulerErrorEvent} from './events/error.ts';
export {HoldCreatedEvent} from './events/hold-created.ts';
export {HoldRequestEvent} from './events/hold-request.ts';
export {type CreatedLink, LinksCreatedEvent} from './events/links-created.ts';
export {MessageSentEvent} from './events/message-sent.ts';
export {MessageSubmitEvent} from './events/message-submit.ts';
export {RescheduleSubmitEvent} from './events/reschedule-submit.ts';
export {SettingsSavedEvent} from './events/settings-saved.ts';
export {SlotSelectEvent} from './events/slot-select.ts';
