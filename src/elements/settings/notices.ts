/** What the settings say when they cannot be saved as they are. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MemberMessages} from '../../locales/member.ts';
import type {SettingsState} from '../../state/member-settings.ts';

type Drawn = TemplateResult | typeof nothing;

/** Somebody else saved: nothing is overwritten unseen. */
export const conflictTemplate = (
  {outdated}: SettingsState,
  messages: MemberMessages,
  load: () => void,
): Drawn => {
  if (!outdated) return nothing;
  const {settings} = messages;
  return html`<div class="alert" id="conflict" role="alert" tabindex="-1" part="error">
    <p><strong>${settings.outdatedTitle}.</strong> ${settings.outdatedText}</p>
    <button type="button" part="button" @click=${load}>${settings.load}</button>
  </div>`;
};

/** Their version is here; these fields still hold one's own change. */
export function keptTemplate({kept}: SettingsState, {settings}: MemberMessages, language: string): Drawn {
  if (kept.length === 0) return nothing;
  const names = new Intl.ListFormat(language).format(kept.map(field => settings.fields[field]));
  return html`<p class="note" role="status" part="error">${settings.kept(names)}</p>`;
}

/** The sections in which something has to be changed first. */
export function faultsTemplate({faults}: SettingsState, {settings}: MemberMessages): Drawn {
  if (faults.length === 0) return nothing;
  return html`<div class="alert" role="alert" part="error">
    <strong>${settings.faultsTitle}</strong>
    <ul>
      ${faults.map(field => html`<li>${settings.fields[field]}</li>`)}
    </ul>
  </div>`;
}
