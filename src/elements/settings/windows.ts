/** Hours of one day: windows that are added, changed and removed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MemberMessages} from '../../locales/member.ts';
import {isUsable, type TimeWindow} from '../../state/settings-draft.ts';
import {cross} from '../../styles/booking-icons.ts';
import {plus} from '../../styles/recruiter-icons.ts';
import {valueOf} from './select-field.ts';

export interface WindowsDrawn {
  /** Unique among the days shown. */
  readonly id: string;
  /** Name of the day. */
  readonly day: string;
  readonly windows: readonly TimeWindow[];
  readonly messages: MemberMessages;
  /** Whether windows that cannot be saved are to be pointed out. */
  readonly judged: boolean;
  readonly change: (windows: TimeWindow[]) => void;
}

/** What a new day begins with. */
export const officeHours: TimeWindow = {start: '09:00', end: '17:00'};

/** A time field shows midnight at the end of a day as `00:00`; the contract writes `24:00`. */
const shown = (time: string) => (time === '24:00' ? '00:00' : time);
const asEnd = (time: string) => (time === '00:00' ? '24:00' : time);

export function windowsTemplate(drawn: WindowsDrawn): TemplateResult {
  const {windows} = drawn;
  return html`<div class="windows">
    ${windows.map((window, index) => windowTemplate(drawn, window, index))}
  </div>`;
}

/** Adds a window to the day. */
export const addWindowButton = ({windows, messages, day, change}: WindowsDrawn): TemplateResult =>
  html`<button
    type="button"
    class="quiet icon-only small"
    part="button"
    aria-label=${messages.settings.addWindow(day)}
    title=${messages.settings.addWindow(day)}
    @click=${() => change([...windows, nextWindow(windows)])}
  >
    ${plus}
  </button>`;

/** An hour after the last window, as far as the day allows. */
function nextWindow(windows: readonly TimeWindow[]): TimeWindow {
  const last = windows.at(-1);
  if (!last) return officeHours;
  const hour = Number(last.end.slice(0, 2)) + 1;
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  return hour < 23 ? {start: at(hour), end: at(hour + 1)} : {start: '', end: ''};
}

function windowTemplate(drawn: WindowsDrawn, window: TimeWindow, index: number): TemplateResult {
  const {id, day, windows, messages, judged, change} = drawn;
  const {settings} = messages;
  const wrong = judged && !isUsable(window);
  const error = `${id}-${index}-error`;
  const replace = (changed: Partial<TimeWindow>) =>
    change(windows.map((other, at) => (at === index ? {...other, ...changed} : other)));
  const field = (label: string, time: string, set: (time: string) => void) =>
    html`<input
      type="time"
      step="300"
      aria-label=${label}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? error : nothing}
      part="field-input"
      .value=${time}
      @change=${(event: Event) => set(valueOf(event))}
    />`;
  return html`<div class="window">
    ${field(settings.from(day), window.start, start => replace({start}))}
    <span aria-hidden="true">–</span>
    ${field(settings.to(day), shown(window.end), end => replace({end: asEnd(end)}))}
    <button
      type="button"
      class="quiet icon-only small"
      part="button"
      aria-label=${settings.removeWindow(day)}
      title=${settings.removeWindow(day)}
      @click=${() => change(windows.filter((_, at) => at !== index))}
    >
      ${cross}
    </button>
    ${wrong ? html`<p class="error" id=${error} part="field-error">${settings.endFirst}</p>` : nothing}
  </div>`;
}
