/** Help beside the booking: how one is reached, who they are, whom to ask. */
import {html} from 'hono/html';
import type {BookedView} from './booked-view.ts';
import {type Html, nothing, webAddress} from './html.ts';
import {address} from './page-query.ts';

export const aside = (view: BookedView): Html => html`${reached(view)} ${company(view)} ${questions(view)}`;

const reached = ({booking, messages, recruiter, tz}: BookedView): Html => {
  const {phone, conference, changeable, state} = booking;
  if (!phone || state === 'cancelled') return nothing;
  const {booked, confirm} = messages;
  const edit = html`<a class="link" href="${address({tz, step: 'phone'})}">${booked.editPhone}</a>`;
  return html`<section>
    <h2 class="subheading">${conference.state === 'none' ? confirm.phone : booked.problem}</h2>
    <p>
      ${booked.callsAt(recruiter)} <strong><bdi class="whole">${phone.formatted}</bdi></strong>
    </p>
    ${changeable ? edit : nothing}
  </section>`;
};

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

const questions = ({link, contact, messages}: BookedView): Html => {
  const {booked} = messages;
  const {email} = link.contact;
  return html`<section>
    <h2 class="subheading">${booked.questions}</h2>
    <p>
      ${email ? html`<a href="mailto:${encodeURI(email)}">${booked.write(contact)}</a>` : booked.reply(contact)}
    </p>
  </section>`;
};
