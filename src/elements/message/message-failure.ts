/** Why a message was not sent, and what to do. */
import {RefusedError, type SchedulerError} from '../../client/errors.ts';
import {causeWords} from '../picker/notices.ts';
import type {FieldsDrawn} from './message-fields.ts';

export function failureWords(
  failure: SchedulerError,
  {texts, messages}: Pick<FieldsDrawn, 'texts' | 'messages'>,
): string {
  const {ended} = messages.flow;
  const code = failure instanceof RefusedError ? failure.code : undefined;
  if (code === 'rate-limited') return texts.tooMany;
  if (code === 'link-revoked') return ended.revoked.title;
  if (code === 'recruiter-gone') return ended.gone.title;
  return causeWords(failure, messages);
}
