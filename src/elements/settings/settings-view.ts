/** What the sections of the settings draw from, and how they change it. */
import {html, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.ts';
import type {MemberMessages} from '../../locales/member.ts';
import type {SettingsDraft, SettingsField} from '../../state/settings-draft.ts';

export interface SettingsView {
  readonly saved: Settings;
  readonly draft: SettingsDraft;
  readonly faults: readonly SettingsField[];
  readonly messages: MemberMessages;
  readonly language: string;
  /** Level of the headings of sections. */
  readonly level: number;
  readonly edit: (change: Partial<SettingsDraft>) => void;
}

/** The heading of a section. */
export const titleTemplate = (
  {level}: Pick<SettingsView, 'level'>,
  id: string,
  words: string,
): TemplateResult => html`<div class="subheading" id=${id} role="heading" aria-level=${level}>${words}</div>`;
