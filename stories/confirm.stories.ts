import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {RefusedError, UnreachableError} from '../src/client/errors.ts';
import type {ConfirmElement} from '../src/elements/confirm/confirm-element.ts';
import type {Prefill} from '../src/elements/confirm/prefill.ts';
import '../src/elements/confirm/scheduler-confirm.ts';
import type {CandidateState} from '../src/state/candidate-state.ts';
import {keepDraft} from '../src/state/kept-draft.ts';
import {manyQuestions} from '../server-reference/scenarios/questions.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {booking, landing, longLanding, otherStart} from './canned/candidate.ts';
import {cannedSession, stage} from './canned/canned-session.ts';

type Story = StoryObj<ConfirmElement>;

/** The form with a state of the visit, what has been typed, and what the host page knows. */
const confirming = (
  changes: Partial<CandidateState> = {},
  typed: Record<string, string> = {},
  prefill?: Prefill,
) => {
  const session = cannedSession({step: 'confirm', ...changes});
  keepDraft(session, {country: 'US', ...typed});
  return stage(session, html`<scheduler-confirm .prefill=${prefill}></scheduler-confirm>`);
};

const [notice, workplace, languages, begin, easier, consent] = manyQuestions.map(({id}) => id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const answered = {
  phone: '(650) 687-3600',
  [notice]: 'One month',
  [workplace]: 'both',
  [languages]: 'typescript\nrust',
  [begin]: '2027-04-01',
  [easier]: 'Captions would help me.',
  [consent]: 'on',
};

const known: Prefill = {
  phone: {country: 'NO', text: '22 12 34 56'},
  email: 'rebecca@example.org',
  note: 'We met at the fair in Oslo.',
  answers: {
    [notice]: 'One month',
    [workplace]: 'remote',
    [languages]: ['typescript', 'go'],
    [begin]: '2027-04-01',
    [easier]: 'Captions would help me.',
    [consent]: true,
  },
};

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller, and more of it';

/** Types a number, leaves the field, and waits for what is said of it. */
async function typePhone(canvas: Element, number: string, said: string): Promise<void> {
  await atRest(canvas, 'scheduler-confirm', '#phone');
  const phone = shadowOf(canvas, 'scheduler-confirm').querySelector<HTMLInputElement>('#phone');
  if (!phone) return;
  phone.value = number;
  phone.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  phone.dispatchEvent(new Event('change', {bubbles: true}));
  await atRest(canvas, 'scheduler-confirm', said);
}

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

/** A question of every kind. */
export const Questions: Story = {
  render: () => confirming({landing: landing({questions: manyQuestions})}, {phone: '(650) 687-3600'}),
};

export const QuestionsAnswered: Story = {
  render: () => confirming({landing: landing({questions: manyQuestions})}, answered),
};

/** Sent too early: what is missing is said at each field and above them all, where the focus goes. */
export const QuestionsMissing: Story = {
  render: () => confirming({landing: landing({questions: manyQuestions})}),
  play: async ({canvasElement}) => {
    await atRest(canvasElement, 'scheduler-confirm', '.primary');
    shadowOf(canvasElement, 'scheduler-confirm').querySelector<HTMLElement>('.primary')?.click();
    await atRest(canvasElement, 'scheduler-confirm', '#faults');
  },
};

/** Labels, help and options longer than any line. */
export const LongQuestions: Story = {
  render: () =>
    confirming({
      landing: landing({
        questions: manyQuestions.map(question => ({
          ...question,
          label: `${question.label} ${long}`,
          help: `${question.help ?? ''} ${long}`,
          options: question.options.map(({value, label}) => ({value, label: `${label} ${long}`})),
        })),
      }),
    }),
};

/** The host page knows the candidate, who changes what is not settled. */
export const PrefilledByHost: Story = {
  render: () => confirming({landing: landing({questions: manyQuestions})}, {}, known),
};

export const ReadOnly: Story = {
  render: () =>
    confirming(
      {landing: landing({questions: manyQuestions})},
      {},
      {
        ...known,
        readOnly: ['phone', 'email', 'note', ...manyQuestions.map(({id}) => id)],
      },
    ),
};

/** A number with the code of another country than the chosen one: taken as it is, and named. */
export const PhoneUnderstood: Story = {
  render: () => confirming(),
  play: ({canvasElement}) => typePhone(canvasElement, '0047 22 12 34 56', '#phone-hint'),
};

export const PhoneTooShort: Story = {
  render: () => confirming(),
  play: ({canvasElement}) => typePhone(canvasElement, '650 687', '#phone-error'),
};

export const PhoneTooLong: Story = {
  render: () => confirming(),
  play: ({canvasElement}) => typePhone(canvasElement, '(650) 687-3600 3600', '#phone-error'),
};

export const PhoneNotOne: Story = {
  render: () => confirming(),
  play: ({canvasElement}) => typePhone(canvasElement, 'call me', '#phone-error'),
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
  render: () => confirming({landing: landing({questions: manyQuestions})}, {...answered, note: '1'}),
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

/** English made strange: a text that stays plain or is cut is a mistake. */
export const LongerTexts: Story = {
  render: () => confirming({landing: landing({questions: manyQuestions})}),
  globals: {locale: 'en-XA'},
};
