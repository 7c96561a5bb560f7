/** The top of the page: that all is set, or that it is over. */
import {html, type TemplateResult} from 'lit';
import {firstName} from '../../locales/first-name.ts';
import {cross} from '../../styles/booking-icons.ts';
import {tick} from '../../styles/icons.ts';
import type {BookedView} from './booked-view.ts';

export function headTemplate({booking, link, messages, recruiter, level}: BookedView): TemplateResult {
  const {booked} = messages;
  const cancelled = booking.state === 'cancelled';
  const heading = cancelled ? booked.cancelledHeading : booked.heading(firstName(link.candidate.name ?? ''));
  return html`<header part="booked">
    <div class=${cancelled ? 'sign' : 'sign success'}>${cancelled ? cross : tick}</div>
    <div>
      <div
        class="heading"
        id="heading"
        role="heading"
        aria-level=${level - 1}
        tabindex="-1"
        data-arrival=${booking.state}
        part="heading"
      >
        ${heading}
      </div>
      <slot name="success"
        ><p class="muted">
          ${
            cancelled
              ? booked.cancelledText(recruiter)
              : html`${booked.talking(link.recruiter.name, link.organization.name)}
                ${booking.email && booked.sent(booking.email)}`
          }
        </p></slot
      >
    </div>
  </header>`;
}
