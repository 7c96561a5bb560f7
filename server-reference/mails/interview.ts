/** An interview as mails, calendar events and .ics files tell it. */

/** Why there is news: `updated` means another phone number, a room that arrived, or one that could not be made. */
export type Change = 'booked' | 'rescheduled' | 'updated' | 'cancelled';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** IANA zone in which this person reads times. */
  readonly timeZone: string;
  /** BCP 47 tag of the language this person reads. */
  readonly locale: string;
}

/** The video room, as far as there is one yet. */
export type Room =
  | {readonly state: 'pending'; readonly providerName: string}
  | {
      readonly state: 'ready';
      readonly providerName: string;
      readonly joinUrl: string;
      readonly accessCode: string | null;
      /** When it lets people in, milliseconds since 1970; null: whenever they come. */
      readonly opensAt: number | null;
    }
  | {
      readonly state: 'failed';
      readonly providerName: string;
      readonly cause: 'not-eligible' | 'not-a-user' | 'temporary';
    };

export interface Interview {
  readonly bookingId: string;
  readonly calendarUid: string;
  readonly calendarSequence: number;
  readonly cancelled: boolean;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly organizationName: string;
  readonly recruiter: Person;
  readonly candidate: Omit<Person, 'email'> & {
    readonly email: string | null;
    /** For people: `+1 650 687 3600`. */
    readonly phone: string | null;
    readonly note: string | null;
    readonly answers: readonly {readonly label: string; readonly text: string}[];
    /** Why it was last moved or cancelled. */
    readonly reason: string | null;
  };
  /** Null: they talk by phone. */
  readonly room: Room | null;
}
