/** Whom the candidate is going to talk to. */
import {html} from 'hono/html';
import type {EndedLink} from '../../src/contract/landing.ts';
import type {AllMessages} from '../../src/locales/en.ts';
import {initials} from '../../src/locales/initials.ts';
import {type Html, nothing, webAddress} from './html.ts';

export interface HeaderDrawn {
  readonly link: EndedLink;
  readonly durationMinutes: number;
  readonly messages: AllMessages;
  readonly heading: string;
}

const image = (url: string | null, of: (address: string) => Html, otherwise: Html) => {
  const address = webAddress(url);
  return address ? of(address) : otherwise;
};

export const photo = ({name, photoUrl}: EndedLink['recruiter']): Html =>
  html`<div class="photo" aria-hidden="true">
    ${image(photoUrl, url => html`<img src="${url}" alt="" loading="lazy" decoding="async" />`, html`${initials(name)}`)}
  </div>`;

export const header = ({link, durationMinutes, messages, heading}: HeaderDrawn): Html => {
  const {recruiter, organization, meeting} = link;
  const {shared, flow} = messages;
  const kind = meeting.kind === 'phone' ? shared.phone : shared.videoBy(meeting.providerName);
  const company = [organization.industry, organization.size].filter(Boolean).join(' · ');
  return html`<header class="who">
    ${photo(recruiter)}
    <div>
      <h1 class="heading">${heading}</h1>
      <p class="facts">
        <bdi>${flow.titleAt(recruiter.title, organization.name)}</bdi>
        <bdi>${shared.minutes(durationMinutes)}</bdi>
        <bdi>${kind}</bdi>
      </p>
      ${company ? html`<p class="company muted"><bdi>${company}</bdi></p>` : nothing}
    </div>
    ${image(organization.logoUrl, url => html`<img class="logo" src="${url}" alt="" loading="lazy" decoding="async" />`, nothing)}
  </header>`;
};
