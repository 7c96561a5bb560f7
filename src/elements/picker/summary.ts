/** The chosen time in words, on the candidate's wall and on the recruiter's. */
import {html, type TemplateResult} from 'lit';
import type {Instant} from '../../contract/primitives.ts';
import type {Slots} from '../../contract/slots.ts';
import type {FirstMessages} from '../../locales/en.ts';
import {firstName} from '../../locales/first-name.ts';
import {epochMs, msPerMinute} from '../../time/calendar.ts';
import {offsetAt, type OffsetRules, wallMs} from '../../time/offset-rules.ts';
import {whenWords} from '../../time/wording.ts';
import {zoneName} from '../../time/zone-words.ts';
import {hostTime} from '../../time/slot-week.ts';

export interface Chosen {
  readonly start: Instant;
  readonly slots: Slots;
  readonly rules: OffsetRules;
  readonly timeZone: string;
  readonly language: string;
  readonly messages: FirstMessages;
  readonly recruiter: string;
}

/** `Tuesday, February 9, 9:30 – 10:00 AM` */
export function chosenWhen({
  start,
  slots,
  rules,
  language,
}: Pick<Chosen, 'start' | 'slots' | 'rules' | 'language'>): string {
  const ms = epochMs(start);
  const end = ms + slots.durationMinutes * msPerMinute;
  return whenWords(language, wallMs(rules, ms), wallMs(rules, end));
}

/** `Pacific Standard Time · 6:30 PM for Joel Bito` */
export function summaryTemplate(chosen: Chosen): TemplateResult {
  const {start, slots, rules, timeZone, language, messages, recruiter} = chosen;
  const ms = epochMs(start);
  const zone = zoneName(language, {timeZone, ms, offset: offsetAt(rules, ms)});
  const theirs = recruiter && hostTime(slots, {ms, own: wallMs(rules, ms), language});
  return html`<strong><bdi>${chosenWhen(chosen)}</bdi></strong>
    <span class="muted"
      ><bdi>${zone}</bdi>
      ${theirs && html`· <bdi>${messages.shared.timeFor(theirs, firstName(recruiter))}</bdi>`}</span
    >`;
}
