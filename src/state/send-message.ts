/** Sends what the candidate wrote. Few candidates write, so it is fetched when one does. */
import type {Client} from '../client/client.ts';
import type {SchedulerError} from '../client/errors.ts';
import {sendMessage as endpoint} from '../contract/messages.ts';
import type {TimeZoneId} from '../contract/primitives.ts';
import {SchedulerErrorEvent} from '../events/error.ts';
import {MessageSentEvent} from '../events/message-sent.ts';
import type {CandidateMessage} from './candidate-session.ts';
import {asFailure} from './refusals.ts';
import {SubmissionKeys} from './submission.ts';

export interface Sender {
  readonly client: Client;
  readonly locale: () => string;
  readonly target: EventTarget;
}

const keysOf = new WeakMap<Client, SubmissionKeys>();

/** Resolves with what went wrong; null once the server has it. Sent again after a failure it is the same message. */
export async function sendMessage(
  {client, locale, target}: Sender,
  timeZone: TimeZoneId,
  message: CandidateMessage,
): Promise<SchedulerError | null> {
  const keys = keysOf.get(client) ?? new SubmissionKeys();
  keysOf.set(client, keys);
  const intent = keys.intent({...message, timeZone, locale: locale()});
  try {
    const {id} = await client.call(endpoint, intent);
    keys.settle();
    target.dispatchEvent(new MessageSentEvent(id, message.windows?.length ?? 0));
    return null;
  } catch (error) {
    keys.settle(error);
    const failure = asFailure(error);
    target.dispatchEvent(new SchedulerErrorEvent(failure));
    return failure;
  }
}
