/** Help beside the booking: how one is reached, who they are, whom to ask. */
import {html, nothing, type TemplateResult} from 'lit';
import {messageButton} from '../message/message-button.ts';
import {type BookedView, canMove, isAhead, titleTemplate, webAddress} from './booked-view.ts';

export interface AsideActs {
  /** The form that changes the number; nothing while it is closed. */
  readonly phoneForm: TemplateResult | typeof nothing;
  readonly editPhone: () => unknown;
}

export const asideTemplate = (view: BookedView, acts: AsideActs): TemplateResult =>
  html`${phoneTemplate(view, acts)} ${companyTemplate(view)} ${questionsTemplate(view)}`;

/** The number that the recruiter calls, and the way to change it. */
export function callTemplate({booking, messages, recruiter}: BookedView, acts: AsideActs): TemplateResult {
  const {booked} = messages;
  return html`<p>
      ${booked.callsAt(recruiter)} <strong><bdi class="whole">${booking.phone?.formatted}</bdi></strong>
    </p>
    ${
      acts.phoneForm === nothing && booking.changeable
        ? html`<button type="button" class="link" id="edit-phone" part="button" @click=${acts.editPhone}>
            ${booked.editPhone}
          </button>`
        : acts.phoneForm
    }`;
}

/** The number is what helps when the video fails; a meeting by phone shows it where others show the room. */
const phoneTemplate = (view: BookedView, acts: AsideActs) =>
  view.booking.phone && isAhead(view) && view.booking.conference.state !== 'none'
    ? html`<section part="contact">
        ${titleTemplate(view, view.messages.booked.problem)} ${callTemplate(view, acts)}
      </section>`
    : nothing;

function companyTemplate(view: BookedView) {
  const {messages} = view;
  const {organization} = view.link;
  const {name, industry, size, logoUrl} = organization;
  const page = webAddress(organization.pageUrl);
  const logo = webAddress(logoUrl);
  const facts = [industry, size].filter(Boolean).join(' · ');
  return html`<section part="organization">
    <div class="company">
      ${logo ? html`<img src=${logo} alt="" width="44" height="44" loading="lazy" />` : nothing}
      <div>
        ${titleTemplate(view, html`<bdi>${name}</bdi>`)}
        ${facts && html`<p class="muted"><bdi>${facts}</bdi></p>`}
      </div>
    </div>
    ${
      page
        ? html`<p>
            <a href=${page} target="_blank" rel="noopener noreferrer">${messages.booked.companyPage}</a>
          </p>`
        : nothing
    }
  </section>`;
}

/** The form, and the plain address; where there is neither, the way back to whoever sent the link. */
function questionsTemplate(view: BookedView) {
  const {link, contact, messages, booking} = view;
  const {booked} = messages;
  const {email, takesMessages} = link.contact;
  return html`<section part="questions">
    ${titleTemplate(view, booked.questions)}
    ${takesMessages ? messageButton({label: booked.write(contact), messages, proposing: booking.changeable && !canMove(view)}) : nothing}
    ${email ? html`<a href="mailto:${encodeURI(email)}">${email}</a>` : nothing}
    ${email || takesMessages ? nothing : html`<p>${booked.reply(contact)}</p>`}
  </section>`;
}
