/** How times are written, below the list of zones: twelve or twenty-four hours, and the recruiter's time or not. */
import {html, nothing, type TemplateResult} from 'lit';
import {firstName} from '../../locales/first-name.ts';
import type {ZoneListMessages} from '../../locales/zone-list.ts';
import type {CandidateSession} from '../../state/candidate-session.ts';
import type {TimeStyle} from '../../state/candidate-state.ts';
import {rememberHours} from '../../state/hour-choice.ts';
import {withHours} from '../../time/hours.ts';
import {primaryOf} from '../../time/zone-aliases.ts';

/** `drawn` is told after each change. */
export function timeStyleTemplate(
  session: CandidateSession,
  {messages, language}: {messages: ZoneListMessages; language: string},
  drawn: () => void,
): TemplateResult {
  const {landing, timeZone, hourCycle, hostTimes} = session.state;
  const change = (changes: Partial<TimeStyle>) => {
    if (session.storage && changes.hourCycle) rememberHours(changes.hourCycle);
    session.styleTimes(changes);
    drawn();
  };
  const recruiter = landing?.recruiter;
  const isElsewhere = recruiter && primaryOf(recruiter.timeZone) !== primaryOf(timeZone);
  return html`<div class="style">
    ${switchTemplate({
      words: messages.timeZone.hours24,
      isOn: has24Hours(withHours(language, hourCycle)),
      set: isOn => change({hourCycle: isOn ? '24' : '12'}),
    })}
    ${
      isElsewhere
        ? switchTemplate({
            words: messages.timeZone.theirs(firstName(recruiter.name)),
            isOn: hostTimes,
            set: isOn => change({hostTimes: isOn}),
          })
        : nothing
    }
  </div>`;
}

interface Switch {
  readonly words: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

const switchTemplate = ({words, isOn, set}: Switch) =>
  html`<label class="switch">
    <span>${words}</span>
    <input
      type="checkbox"
      role="switch"
      .checked=${isOn}
      @change=${({target}: Event) => target instanceof HTMLInputElement && set(target.checked)}
    />
  </label>`;

/** What the language does with the choice made so far, if any. */
const has24Hours = (language: string) =>
  new Intl.DateTimeFormat(language, {hour: 'numeric'}).resolvedOptions().hour12 === false;
