import {RefusedError, type SchedulerError} from '../client/errors.ts';
import type {MemberMessages} from '../locales/member.ts';

/** Cause and next step of a failure, for a member. */
export function memberCause(failure: SchedulerError, messages: MemberMessages): string {
  if (failure.name === 'UnreachableError') return messages.unreachable;
  if (!(failure instanceof RefusedError)) return messages.wentWrong;
  if (failure.code === 'token-invalid') return messages.signedOut;
  return failure.code === 'calendar-disconnected' ? messages.disconnected : messages.wentWrong;
}
