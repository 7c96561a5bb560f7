/** Whom the candidate is going to talk to. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Landing} from '../../contract/landing.ts';
import type {FirstMessages} from '../../locales/en.ts';
import {initials} from '../../locales/initials.ts';

type Recruiter = Landing['recruiter'];

export interface HeaderDrawn {
  readonly landing: Landing;
  readonly messages: FirstMessages;
  readonly level: number;
  readonly heading: string;
}

export function headerTemplate({landing, messages, level, heading}: HeaderDrawn): TemplateResult {
  const {recruiter, organization, durationMinutes, meeting} = landing;
  const {shared, flow} = messages;
  const kind = meeting.kind === 'phone' ? shared.phone : shared.videoBy(meeting.providerName);
  const company = [organization.industry, organization.size].filter(Boolean).join(' · ');
  return html`<header slot="header" part="header">
    ${photoTemplate(recruiter)}
    <div>
      <div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">${heading}</div>
      <p class="facts" part="subheading">
        <bdi>${flow.titleAt(recruiter.title, organization.name)}</bdi>
        <bdi>${shared.minutes(durationMinutes)}</bdi>
        <bdi>${kind}</bdi>
      </p>
      ${company && html`<p class="company muted"><bdi>${company}</bdi></p>`}
    </div>
    ${
      organization.logoUrl
        ? html`<img class="logo" src=${organization.logoUrl} alt="" referrerpolicy="no-referrer" />`
        : nothing
    }
  </header>`;
}

/** The recruiter's photo; initials where there is none or it does not come. */
export const photoTemplate = ({name, photoUrl}: Recruiter): TemplateResult =>
  html`<div class="photo" aria-hidden="true">
    ${
      photoUrl
        ? html`<img src=${photoUrl} alt="" referrerpolicy="no-referrer" @error=${showInitials(name)} />`
        : initials(name)
    }
  </div>`;

const showInitials =
  (name: string) =>
  ({target}: Event): void => {
    if (target instanceof HTMLImageElement) target.replaceWith(initials(name));
  };

/** Words without letters: they break into lines as those of a usual link do, so that nothing moves when these come. */
const words = (count: number): TemplateResult =>
  html`<span><span class="skeleton">${`${'\xa0'.repeat(10)} `.repeat(count)}</span></span>`;

export const headerSkeleton = html`<header slot="header" class="breathing" aria-hidden="true">
  <div class="photo skeleton"></div>
  <div>
    <div class="heading">${words(6)}</div>
    <p class="facts">${[6, 2, 2].map(words)}</p>
    <p class="company">${words(6)}</p>
  </div>
</header>`;

/** The time that a new one is to replace, and the way back to it. */
export const movingTemplate = ({picker}: FirstMessages, when: string, back: () => void): TemplateResult =>
  html`<div slot="header" class="moving">
    <p><bdi>${picker.current(when)}</bdi></p>
    <button class="quiet" part="button" @click=${back}>${picker.keep}</button>
  </div>`;
