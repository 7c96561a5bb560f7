/** Working hours: a row a weekday, with a switch, its windows, and a way to copy them to other days. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Weekday, weekdays} from '../../contract/settings.ts';
import {copy} from '../../styles/booking-icons.ts';
import {dateOf} from '../../time/calendar.ts';
import {firstWeekday} from '../../time/week.ts';
import {dayWords} from '../../time/wording.ts';
import {type SettingsView, titleTemplate} from './settings-view.ts';
import {addWindowButton, officeHours, windowsTemplate} from './windows.ts';

export interface HoursOwn {
  /** Hours of days that were switched off meanwhile: switching on again brings them back. */
  readonly remembered: Partial<Record<Weekday, SettingsView['draft']['weeklyHours'][Weekday]>>;
  /** The day whose hours are about to be copied. */
  readonly copying: Weekday | undefined;
  readonly setCopying: (day: Weekday | undefined) => void;
}

/** `Monday`: 1970-01-05 was one. */
export const weekdayName = (language: string, day: Weekday): string =>
  dayWords(language, dateOf(4 + weekdays.indexOf(day)), 'weekday');

/** The weekdays in the order of the language's region. */
const inOrder = (language: string): Weekday[] => {
  const first = firstWeekday(language) - 1;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
};

export const hoursTemplate = (view: SettingsView, own: HoursOwn): TemplateResult =>
  html`<section aria-labelledby="hours">
    ${titleTemplate(view, 'hours', view.messages.settings.fields.weeklyHours)}
    <ul class="rows">
      ${inOrder(view.language).map(day => dayTemplate(view, own, day))}
    </ul>
  </section>`;

function dayTemplate(view: SettingsView, own: HoursOwn, day: Weekday): TemplateResult {
  const {draft, messages, language, edit, faults} = view;
  const {settings} = messages;
  const name = weekdayName(language, day);
  const windows = draft.weeklyHours[day];
  const set = (changed: typeof windows) => edit({weeklyHours: {...draft.weeklyHours, [day]: changed}});
  const toggle = () => {
    if (windows.length === 0) return set(own.remembered[day] ?? [officeHours]);
    own.remembered[day] = windows;
    return set([]);
  };
  const drawn = {
    id: day,
    day: name,
    windows,
    messages,
    judged: faults.includes('weeklyHours'),
    change: set,
  };
  return html`<li class="day">
    <label class="switch"
      ><input type="checkbox" role="switch" .checked=${windows.length > 0} @change=${toggle} /><span
        >${name}</span
      ></label
    >
    ${
      windows.length === 0
        ? html`<span class="muted">${settings.off}</span>`
        : html`${windowsTemplate(drawn)}
            <div class="acts">
              ${addWindowButton(drawn)}
              <button
                type="button"
                class="quiet icon-only small"
                part="button"
                aria-label=${settings.copyDay(name)}
                title=${settings.copyDay(name)}
                aria-expanded=${own.copying === day}
                @click=${() => own.setCopying(own.copying === day ? undefined : day)}
              >
                ${copy}
              </button>
            </div>`
    }
    ${own.copying === day ? copyTemplate(view, own, day) : nothing}
  </li>`;
}

/** The other days as boxes to tick. */
function copyTemplate({draft, messages, language, edit}: SettingsView, own: HoursOwn, from: Weekday) {
  const submit = (event: Event) => {
    const boxes = event.currentTarget instanceof HTMLElement && event.currentTarget.closest('fieldset');
    const ticked = boxes ? [...boxes.querySelectorAll<HTMLInputElement>(':checked')] : [];
    const hours = ticked.map(({value}) => [value, draft.weeklyHours[from]] as const);
    edit({weeklyHours: {...draft.weeklyHours, ...Object.fromEntries(hours)}});
    own.setCopying(undefined);
  };
  return html`<fieldset class="copy">
    <legend class="visually-hidden">${messages.settings.copyTo(weekdayName(language, from))}</legend>
    ${inOrder(language)
      .filter(day => day !== from)
      .map(
        day =>
          html`<label class="tick"
            ><input type="checkbox" value=${day} />${weekdayName(language, day)}</label
          >`,
      )}
    <button type="button" class="small" part="button" @click=${submit}>${messages.settings.copy}</button>
  </fieldset>`;
}
