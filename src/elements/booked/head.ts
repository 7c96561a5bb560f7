/** The top of the page: that all is set, or that it is over. */
import {html, type TemplateResult} from 'lit';
import {firstName} from '../../locales/first-name.ts';
import {cross} from '../../styles/booking-icons.ts';
import {tick} from '../../styles/icons.ts';
import {type BookedView, isAhead} from './booked-view.ts';

export function headTemplate(view: BookedView): TemplateResult {
  const {booking, link, messages, level} = view;
  const {booked} = messages;
  const cancelled = booking.state === 'cancelled';
  const ahead = isAhead(view);
  const past = cancelled ? booked.cancelledHeading : booked.pastHeading;
  return html`<header part="booked">
    <div class=${ahead ? 'sign success' : 'sign'}>${cancelled ? cross : tick}</div>
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
        ${ahead ? booked.heading(firstName(link.candidate.name ?? '')) : past}
      </div>
      <slot name="success"><p class="muted">${subheading(view, ahead)}</p></slot>
    </div>
  </header>`;
}

function subheading({booking, link, messages, recruiter}: BookedView, ahead: boolean): unknown {
  const {booked, flow} = messages;
  const names = [link.recruiter.name, link.organization.name] as const;
  if (booking.state === 'cancelled') return booked.cancelledText(recruiter);
  if (!ahead) return flow.titleAt(...names);
  return html`${booked.talking(...names)} ${booking.email && booked.sent(booking.email)}`;
}
