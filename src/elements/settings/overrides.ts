/** Dates with hours of their own. */
import {html, nothing, type TemplateResult} from 'lit';
import {bin, plus} from '../../styles/recruiter-icons.ts';
import {dayWords} from '../../time/wording.ts';
import {valueOf} from './select-field.ts';
import type {AddingOwn} from './blocked.ts';
import {type SettingsView, titleTemplate} from './settings-view.ts';
import {addWindowButton, officeHours, windowsTemplate} from './windows.ts';

type Override = SettingsView['draft']['dateOverrides'][number];

export function overridesTemplate(view: SettingsView, own: AddingOwn): TemplateResult {
  const {draft, messages, edit} = view;
  const {settings} = messages;
  const add = (event: Event) => {
    const date = valueOf(event);
    if (date === '' || draft.dateOverrides.some(other => other.date === date)) return;
    const added = [...draft.dateOverrides, {date, windows: [officeHours]}];
    edit({dateOverrides: added.toSorted((one, other) => (one.date < other.date ? -1 : 1))});
    own.set({adding: false});
  };
  return html`<section aria-labelledby="overrides">
    ${titleTemplate(view, 'overrides', settings.fields.dateOverrides)}
    ${
      draft.dateOverrides.length > 0
        ? html`<ul class="rows">
            ${draft.dateOverrides.map(override => overrideTemplate(view, override))}
          </ul>`
        : nothing
    }
    ${
      own.adding
        ? html`<label class="field narrow"
            >${settings.day}<input type="date" min="2000-01-01" part="field-input" @change=${add}
          /></label>`
        : html`<button type="button" class="chip add" part="button" @click=${() => own.set({adding: true})}>
            ${plus}${settings.addDay}
          </button>`
    }
  </section>`;
}

function overrideTemplate(view: SettingsView, {date, windows}: Override): TemplateResult {
  const {draft, messages, language, edit, faults} = view;
  const {settings} = messages;
  const day = dayWords(language, date, 'fullDay');
  const others = draft.dateOverrides.filter(other => other.date !== date);
  const set = (changed: Override['windows']) =>
    edit({
      dateOverrides: draft.dateOverrides.map(other =>
        other.date === date ? {date, windows: changed} : other,
      ),
    });
  const drawn = {
    id: `on-${date}`,
    day,
    windows,
    messages,
    judged: faults.includes('dateOverrides'),
    change: set,
  };
  return html`<li class="day">
    <span class="name"><bdi>${day}</bdi></span>
    ${windows.length === 0 ? html`<span class="muted">${settings.dayOff}</span>` : windowsTemplate(drawn)}
    <div class="acts">
      ${addWindowButton(drawn)}
      <button
        type="button"
        class="quiet icon-only small"
        part="button"
        aria-label=${settings.remove(day)}
        title=${settings.remove(day)}
        @click=${() => edit({dateOverrides: others})}
      >
        ${bin}
      </button>
    </div>
  </li>`;
}
