/** The candidate's visit to a scheduling link: what elements may ask, and where they read the result. */
import {createContext} from '@lit/context';
import type {SchedulerError} from '../client/errors.ts';
import type {BookingRequest} from '../contract/bookings.ts';
import type {MessageRequest} from '../contract/messages.ts';
import type {Instant, LocalDate, PhoneInput, TimeZoneId} from '../contract/primitives.ts';
import type {CandidateState, TimeStyle} from './candidate-state.ts';

/** What the confirm form adds to the chosen slot. */
export type BookingForm = Pick<BookingRequest, 'phone' | 'email' | 'note' | 'answers' | 'extra'>;

/** What the candidate writes to the recruiter. */
export type CandidateMessage = Pick<MessageRequest, 'text' | 'windows' | 'email' | 'bookingId'>;

/**
 * Methods never throw and never overlap: what went wrong stands in the new state, and a second
 * submission while one is under way does nothing. They resolve when the state is settled.
 */
export interface CandidateSession {
  readonly state: CandidateState;
  /** Whether choices and half-filled forms may be kept in this browser. */
  readonly storage: boolean;
  /** Calls back after each change of `state`; returns how to stop it. */
  subscribe(listener: () => void): () => void;
  /** Opens the link, or tries again. */
  load(): Promise<void>;
  /** Makes sure that `slots` covers these days of the viewer's calendar. */
  showRange(firstDate: LocalDate, days: number): Promise<void>;
  /** Shows all times in another zone, at once; asks the server for its rules of that zone. */
  chooseZone(timeZone: TimeZoneId): Promise<void>;
  /** Writes all times another way, at once. */
  styleTimes(changes: Partial<TimeStyle>): void;
  /** Chooses a slot; no side effect. */
  select(start: Instant): void;
  /** From the chosen slot to the form, at once. Meanwhile the slot is held, where the server and the page let it. */
  continue(): void;
  /** Says that the form is in use: the slot stays held. */
  keepSlot(): void;
  /** From the form to the slots; from moving, or from what failed, to the booking. Nothing is lost. */
  back(): void;
  /** Takes the chosen slot. The same form sent again after a failure is the same submission. */
  book(form: BookingForm): Promise<void>;
  /** From the booking to the slots, to move it; after a cancellation, to book anew. */
  startMoving(): Promise<void>;
  /** Moves the booking to the chosen slot. */
  move(reason?: string): Promise<void>;
  cancel(reason?: string): Promise<void>;
  changePhone(phone: PhoneInput): Promise<void>;
  /** Asks for the booking again, for example while its room is being made. */
  refreshBooking(): Promise<void>;
  /** Sends the recruiter a message; the state stays. Resolves with what went wrong, null when it was sent. */
  sendMessage(message: CandidateMessage): Promise<SchedulerError | null>;
}

/** Given down by `<scheduler-provider>` and `<scheduler-flow>`. */
export const candidateSessionContext = createContext<CandidateSession>(
  Symbol.for('scheduler-candidate-session'),
);
