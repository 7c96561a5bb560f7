import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {UnreachableError} from '../src/client/errors.ts';
import type {Booking, Conference} from '../src/contract/bookings.ts';
import type {BookedElement} from '../src/elements/booked/booked-element.ts';
import '../src/elements/booked/scheduler-booked.ts';
import type {CandidateState} from '../src/state/candidate-state.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {booking, endedLink, landing, longLanding} from './canned/candidate.ts';
import {cannedSession, stage} from './canned/canned-session.ts';

type Story = StoryObj<BookedElement>;

const booked = (changes: Partial<Booking> = {}, state: Partial<CandidateState> = {}) =>
  stage(
    cannedSession({step: 'booked', selected: null, slots: null, booking: booking(changes), ...state}),
    html`<scheduler-booked></scheduler-booked>`,
  );

const room = (changes: Partial<Conference>): Conference => ({...booking().conference, ...changes});

async function askCancel(canvas: HTMLElement): Promise<void> {
  await atRest(canvas, 'scheduler-booked', '.danger');
  shadowOf(canvas, 'scheduler-booked').querySelector<HTMLElement>('.danger')?.click();
}

export default {
  title: 'Candidate/Booked',
  component: 'scheduler-booked',
} satisfies Meta<BookedElement>;

export const Ready: Story = {render: () => booked()};

/** The room opens ten minutes before the start. */
export const NotOpenYet: Story = {
  render: () => booked({conference: room({opensAt: '2027-02-08T16:50:00Z'})}),
};

/** The server is still making the room; the page asks again by itself. */
export const RoomPending: Story = {
  render: () => booked({conference: room({state: 'pending', joinUrl: null, accessCode: null})}),
};

export const RoomFailed: Story = {
  render: () => booked({conference: room({state: 'failed', joinUrl: null, accessCode: null})}),
};

export const PhoneMeeting: Story = {
  render: () =>
    booked({
      conference: {state: 'none', providerName: null, joinUrl: null, accessCode: null, opensAt: null},
    }),
};

export const Cancelled: Story = {
  render: () => booked({state: 'cancelled', rescheduleUntil: null, changeable: false}),
};

/** An hour past the end there is nothing left to join. */
export const TakenPlace: Story = {
  render: () =>
    booked(
      {
        start: '2026-02-09T17:00:00Z',
        end: '2026-02-09T17:30:00Z',
        local: {...booking().local, date: '2026-02-09'},
        rescheduleUntil: null,
        changeable: false,
      },
      {phase: 'ended', landing: null, ended: {code: 'link-used', link: endedLink()}},
    ),
};

/** The time can no longer be changed here; everything else can. */
export const LinkExpired: Story = {
  render: () =>
    booked(
      {rescheduleUntil: null},
      {phase: 'ended', landing: null, ended: {code: 'link-expired', link: endedLink()}},
    ),
};

export const EditPhone: Story = {
  render: () => booked(),
  async play({canvasElement}) {
    const element = canvasElement.querySelector('scheduler-booked');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('#edit-phone')?.click();
    await element?.updateComplete;
  },
};

export const AskBeforeCancel: Story = {
  render: () => booked(),
  play: ({canvasElement}) => askCancel(canvasElement),
};

/** The server could not be reached while the meeting was being cancelled. */
export const CancelFailed: Story = {
  render: () => booked({}, {failure: new UnreachableError('offline')}),
  play: ({canvasElement}) => askCancel(canvasElement),
};

export const LongNames: Story = {
  render: () =>
    booked(
      {email: longLanding().candidate.email, conference: room({accessCode: '482 193 555 000'})},
      {landing: longLanding()},
    ),
};

export const Narrow: Story = {
  render: () => {
    const place = booked();
    place.style.inlineSize = '288px';
    return place;
  },
};

/** No address to write to, no page of the company, no e-mail. */
export const LittleKnown: Story = {
  render: () =>
    booked(
      {email: null, conference: room({accessCode: null, providerName: null})},
      {
        landing: landing({
          candidate: {name: null, email: null},
          contact: {name: 'Joel Bito', email: null, takesMessages: true},
          organization: {name: 'Northwind', industry: null, size: null, logoUrl: null, pageUrl: null},
        }),
      },
    ),
};

export const RightToLeft: Story = {render: () => booked(), globals: {direction: 'rtl'}};

export const Dark: Story = {render: () => booked(), globals: {theme: 'dark'}};

export const German: Story = {render: () => booked(), globals: {locale: 'de'}};

/** English made strange: a text that stays plain or is cut is a mistake. */
export const LongerTexts: Story = {render: () => booked(), globals: {locale: 'en-XA'}};
