/** Help beside the booking: how one is reached, who they are, whom to ask. */
import {html} from 'hono/html';
import {type BookedView, canMove, isAhead} from './booked-view.ts';
import {type Html, nothing, webAddress} from './html.ts';
import {address} from './page-query.ts';

export const aside = (view: BookedView): Html => html`${reached(view)} ${company(view)} ${questions(view)}`;

/** The number that the recruiter calls, and the way to change it. */
export const call = ({booking, messages, recruiter, tz}: BookedView): Html => {
  const {booked} = messages;
  const edit = html`<a class="link" href="${address({tz, step: 'phone'})}">${booked.editPhone}</a>`;
  return html`<p>
      ${booked.callsAt(recruiter)} <strong><bdi class="whole">${booking.phone?.formatted ?? ''}</bdi></strong>
    </p>
    ${booking.changeable ? edit : nothing}`;
};

/** The number is what helps when the video fails; a meeting by phone shows it where others show the room. */
const reached = (view: BookedView): Html =>
  view.booking.phone && isAhead(view) && view.booking.conference.state !== 'none'
    ? html`<section>
        <h2 class="subheading">${view.messages.booked.problem}</h2>
        ${call(view)}
      </section>`
    : nothing;

const company = ({link, messages}: BookedView): Html => {
  const {name, industry, size, logoUrl, pageUrl} = link.organization;
  const page = webAddress(pageUrl);
  const logo = webAddress(logoUrl);
  const facts = [industry, size].filter(Boolean).join(' · ');
  return html`<section>
    <div class="company">
      ${logo ? html`<img src="${logo}" alt="" width="44" height="44" />` : nothing}
      <div>
        <h2 class="subheading"><bdi>${name}</bdi></h2>
        ${facts ? html`<p class="muted"><bdi>${facts}</bdi></p>` : nothing}
      </div>
    </div>
    ${
      page
        ? html`<p>
            <a href="${page}" target="_blank" rel="noopener noreferrer">${messages.booked.companyPage}</a>
          </p>`
        : nothing
    }
  </section>`;
};

/** The form, and the plain address; where there is neither, the way back to whoever sent the link. */
const questions = (view: BookedView): Html => {
  const {link, contact, messages, booking, tz} = view;
  const {booked} = messages;
  const {email, takesMessages} = link.contact;
  const step = booking.changeable && !canMove(view) ? 'propose' : 'write';
  const form = html`<a class="button" href="${address({tz, step})}">${booked.write(contact)}</a>`;
  return html`<section>
    <h2 class="subheading">${booked.questions}</h2>
    ${takesMessages ? form : nothing}
    ${email ? html`<a href="mailto:${encodeURI(email)}">${email}</a>` : nothing}
    ${email || takesMessages ? nothing : html`<p>${booked.reply(contact)}</p>`}
  </section>`;
};
