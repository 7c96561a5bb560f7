import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {RefusedError, UnreachableError} from '../src/client/errors.ts';
import type {ConfirmElement} from '../src/elements/confirm/confirm-element.ts';
import '../src/elements/confirm/scheduler-confirm.ts';
import type {CandidateState} from '../src/state/candidate-state.ts';
import {keepDraft} from '../src/state/kept-draft.ts';
import {booking, landing, longLanding, otherStart} from './canned/candidate.ts';
import {cannedSession, stage} from './canned/canned-session.ts';

type Story = StoryObj<ConfirmElement>;

/** The form with a state of the visit and what has been typed. */
const confirming = (changes: Partial<CandidateState> = {}, typed: Record<string, string> = {}) => {
  const session = cannedSession({step: 'confirm', ...changes});
  keepDraft(session, {country: 'US', ...typed});
  return stage(session, html`<scheduler-confirm></scheduler-confirm>`);
};

export default {
  title: 'Candidate/Confirm',
  component: 'scheduler-confirm',
} satisfies Meta<ConfirmElement>;

/** The link holds no e-mail address. */
export const Empty: Story = {
  render: () => confirming({landing: landing({candidate: {name: null, email: null}})}),
};

export const Prefilled: Story = {
  render: () => confirming({}, {phone: '(650) 687-3600', note: '0'}),
};

export const OwnNote: Story = {
  render: () =>
    confirming({}, {phone: '(650) 687-3600', note: 'own', ownNote: 'Could we talk about the team first?'}),
};

/** What the server found wrong, at the fields and above them. */
export const Errors: Story = {
  render: () =>
    confirming(
      {
        fieldErrors: [
          {pointer: '/phone/text', code: 'phone-invalid', detail: ''},
          {pointer: '/email', code: 'format', detail: ''},
        ],
      },
      {phone: '12', email: 'rebecca@'},
    ),
};

export const Unreachable: Story = {
  render: () => confirming({failure: new UnreachableError('offline')}, {phone: '(650) 687-3600'}),
};

export const ServerFailed: Story = {
  render: () =>
    confirming(
      {
        failure: new RefusedError({
          type: 'about:blank',
          title: 'Internal error',
          status: 500,
          code: 'internal-error',
          detail: '',
        }),
      },
      {phone: '(650) 687-3600'},
    ),
};

export const Submitting: Story = {
  render: () => confirming({submitting: true}, {phone: '(650) 687-3600'}),
};

/** Nobody has used the form for a while: one key, or the button, keeps the time. */
export const HoldAboutToEnd: Story = {
  render: () => confirming({hold: {seconds: 45, renewable: true}}, {phone: '(650) 687-3600'}),
};

/** The time may still be free: nothing is lost, and confirming works. */
export const HoldEnded: Story = {
  render: () => confirming({hold: {seconds: 0, renewable: false}}, {phone: '(650) 687-3600'}),
};

export const PhoneMeeting: Story = {
  render: () => confirming({landing: landing({meeting: {kind: 'phone', providerName: null}})}),
};

/** A booking gets another time: no more than a reason is asked for. */
export const Moving: Story = {
  render: () => confirming({moving: true, booking: booking(), selected: otherStart}),
};

export const Questions: Story = {
  render: () =>
    confirming({
      landing: landing({
        questions: [
          {
            id: 'qst_6Lk4XvPd1NsG9tBwJ8hRcY',
            kind: 'text',
            label: 'Which languages do you work in?',
            required: true,
          },
          {
            id: 'qst_7Lk4XvPd1NsG9tBwJ8hRcY',
            kind: 'text',
            label: 'Is there anything that would make this conversation easier for you?',
            required: false,
          },
        ],
      }),
    }),
};

export const LongNames: Story = {render: () => confirming({landing: longLanding()})};

export const Narrow: Story = {
  render: () => {
    const place = confirming({}, {phone: '(650) 687-3600'});
    place.style.inlineSize = '288px';
    return place;
  },
};

export const RightToLeft: Story = {
  render: () => confirming({}, {phone: '(650) 687-3600', note: '1'}),
  globals: {direction: 'rtl'},
};

export const Dark: Story = {
  render: () => confirming({}, {phone: '(650) 687-3600', note: '0'}),
  globals: {theme: 'dark'},
};

export const German: Story = {
  render: () => confirming({}, {phone: '030 1234567', country: 'DE', note: '0'}),
  globals: {locale: 'de'},
};
