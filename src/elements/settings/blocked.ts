/** Days and times in which no interviews are wanted, as chips, and the form for another one. */
import {html, nothing, type TemplateResult} from 'lit';
import {cross} from '../../styles/booking-icons.ts';
import {plus} from '../../styles/recruiter-icons.ts';
import {addDays, dayOf, msPerDay, msPerMinute} from '../../time/calendar.ts';
import {dayWords, daysWords, whenWords} from '../../time/wording.ts';
import {type SettingsView, titleTemplate} from './settings-view.ts';

type Blocked = SettingsView['draft']['blocked'][number];

export interface AddingOwn {
  readonly adding: boolean;
  /** Whether what was entered cannot be added. */
  readonly wrong: boolean;
  readonly set: (own: {adding?: boolean; wrong?: boolean}) => void;
}

const isWhole = ({start, end}: Blocked) => start.endsWith('T00:00') && end.endsWith('T00:00');

const wall = (text: string) =>
  dayOf(text.slice(0, 10)) * msPerDay +
  (Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))) * msPerMinute;

/** `Dec 24, 2026 – Jan 2, 2027` for whole days, else with times. */
export function blockedWords(language: string, blocked: Blocked): string {
  if (!isWhole(blocked)) return whenWords(language, wall(blocked.start), wall(blocked.end));
  const first = blocked.start.slice(0, 10);
  const last = addDays(blocked.end.slice(0, 10), -1);
  return first === last ? dayWords(language, first, 'fullDay') : daysWords(language, [first, last], 'week');
}

export function blockedTemplate(view: SettingsView, own: AddingOwn): TemplateResult {
  const {draft, messages, language, edit} = view;
  const {settings} = messages;
  const remove = (blocked: Blocked) => edit({blocked: draft.blocked.filter(other => other !== blocked)});
  return html`<section aria-labelledby="blocked">
    ${titleTemplate(view, 'blocked', settings.fields.blocked)}
    <ul class="chips">
      ${draft.blocked.map(blocked => {
        const words = blockedWords(language, blocked);
        return html`<li class="chip">
          <bdi>${words}</bdi
          ><button
            type="button"
            part="button"
            aria-label=${settings.remove(words)}
            @click=${() => remove(blocked)}
          >
            ${cross}
          </button>
        </li>`;
      })}
      <li>
        <button
          type="button"
          class="chip add"
          part="button"
          aria-expanded=${own.adding}
          @click=${() => own.set({adding: !own.adding})}
        >
          ${plus}${settings.add}
        </button>
      </li>
    </ul>
    ${own.adding ? addTemplate(view, own) : nothing}
  </section>`;
}

/** A form inside the form would be lost: fields in a group, read when the button is pressed. */
function addTemplate({draft, messages, edit}: SettingsView, own: AddingOwn): TemplateResult {
  const {settings} = messages;
  const add = ({currentTarget}: Event) => {
    const group = currentTarget instanceof HTMLElement ? currentTarget.closest('fieldset') : null;
    const blocked = group && readBlocked(group);
    if (!blocked) return own.set({wrong: true});
    edit({blocked: [...draft.blocked, blocked].toSorted((one, other) => (one.start < other.start ? -1 : 1))});
    return own.set({adding: false, wrong: false});
  };
  const field = (name: string, type: string, label: string) =>
    html`<label class="field"
      >${label}<input
        name=${name}
        type=${type}
        min=${type === 'date' ? '2000-01-01' : nothing}
        part="field-input"
    /></label>`;
  return html`<fieldset class="adding">
    <legend class="visually-hidden">${settings.fields.blocked}</legend>
    ${field('first', 'date', settings.firstDay)} ${field('from', 'time', settings.start)}
    ${field('last', 'date', settings.lastDay)} ${field('to', 'time', settings.end)}
    ${own.wrong ? html`<p class="error" role="alert">${settings.endFirst}</p>` : nothing}
    <button type="button" part="button" @click=${add}>${settings.add}</button>
  </fieldset>`;
}

/** Without times whole days are meant, the last one included; undefined when it ends before it starts. */
function readBlocked(group: HTMLElement): Blocked | undefined {
  const value = (name: string) => group.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  const first = value('first');
  const last = value('last') || first;
  if (first === '' || last < first) return undefined;
  const start = `${first}T${value('from') || '00:00'}`;
  const end = value('to') ? `${last}T${value('to')}` : `${addDays(last, 1)}T00:00`;
  return start < end ? {start, end} : undefined;
}
