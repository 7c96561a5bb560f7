/** A provider of video rooms. */

export interface RoomRequest {
  /** Stable for the life of the session: asking twice gives the same room. */
  readonly intentId: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly host: {readonly name: string; readonly email: string; readonly personalRoomUrl: string | null};
}

export interface Room {
  /** The provider's name for it, to move and remove it by. */
  readonly externalId: string;
  readonly joinUrl: string;
  readonly accessCode: string | null;
  /** When it lets people in, milliseconds since 1970; null: whenever they come. */
  readonly opensAt: number | null;
}

export interface ConferenceProvider {
  /** `personal-room`, `jitsi`, `demo-room`, later `zoom`, … */
  readonly id: string;
  /** For "powered by". */
  readonly name: string;
  create(request: RoomRequest): Promise<Room>;
  /** The same meeting at another time; the room may be another afterwards. */
  move(externalId: string, request: RoomRequest): Promise<Room>;
  /** Removing what is not there is no error. */
  remove(externalId: string): Promise<void>;
}

/**
 * Why there is no room: the organization's account may not make rooms or cannot be authorized;
 * the member is not a user of that account; or something that passes.
 */
export type ConferenceCause = 'not-eligible' | 'not-a-user' | 'temporary';

export class ConferenceFailed extends Error {
  override readonly name = 'ConferenceFailed';
  readonly reason: ConferenceCause;
  constructor(reason: ConferenceCause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
