import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {RefusedError, UnreachableError} from '../src/client/errors.ts';
import type {PickerElement} from '../src/elements/picker/picker-element.ts';
import '../src/elements/booked/scheduler-booked.ts';
import '../src/elements/picker/scheduler-picker.ts';
import type {CandidateSession} from '../src/state/candidate-session.ts';
import type {CandidateState} from '../src/state/candidate-state.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {booking, landing, longLanding, timeZone} from './canned/candidate.ts';
import {cannedSession, stage} from './canned/canned-session.ts';
import {nothingLeft, usualWeek} from './canned/worlds.ts';

type Story = StoryObj<PickerElement>;

const picker = html`<scheduler-picker></scheduler-picker>`;

/** Times on four days, none of which suits. */
const draw = (
  {state = {}, send}: {state?: Partial<CandidateState>; send?: CandidateSession['sendMessage']} = {},
  content: TemplateResult = picker,
): HTMLElement => {
  const slots = usualWeek.slots({timeZone, firstDate: '2027-02-01', days: 28});
  const session = cannedSession({slots, selected: null, ...state});
  return stage({...session, ...(send && {sendMessage: send})}, content);
};

/** Opens the form and gives its shadow tree. */
async function open(canvas: HTMLElement, tag: 'scheduler-picker' | 'scheduler-booked'): Promise<ShadowRoot> {
  await atRest(canvas, tag, '#write');
  const host = shadowOf(canvas, tag);
  host.querySelector<HTMLElement>('#write')?.click();
  for (;;) {
    const form = host.querySelector('scheduler-message-form')?.shadowRoot;
    if (form?.querySelector('form')) return form;
    await new Promise(requestAnimationFrame);
  }
}

const fill = (form: ShadowRoot, values: Readonly<Record<string, string>>) => {
  for (const [id, value] of Object.entries(values)) {
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }
};

const whole = {
  'date-0': '2098-02-09',
  'from-0': '09:00',
  'to-0': '11:30',
  text: 'I teach on Wednesdays. Would Thursday suit you?',
};

const send = (form: ShadowRoot) => form.querySelector<HTMLElement>('.primary')?.click();

async function sent(canvasElement: HTMLElement, values: Readonly<Record<string, string>>, until: string) {
  const form = await open(canvasElement, 'scheduler-picker');
  fill(form, values);
  send(form);
  while (!form.querySelector(until)) await new Promise(requestAnimationFrame);
}

async function fillThree({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const form = await open(canvasElement, 'scheduler-picker');
  for (const id of ['date-1', 'date-2']) {
    form.querySelector<HTMLElement>('.add')?.click();
    while (!form.querySelector(`#${id}`)) await new Promise(requestAnimationFrame);
  }
  fill(form, whole);
}

const justOpen =
  (tag: Parameters<typeof open>[1]) =>
  async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> =>
    void (await open(canvasElement, tag));

export default {
  title: 'Candidate/Message',
  component: 'scheduler-picker',
} satisfies Meta<PickerElement>;

/** The way in: a quiet button below the times. */
export const Closed: Story = {render: () => draw()};

/** No time is free: what else is there to do than write? */
export const NothingLeft: Story = {
  render: () => draw({state: {slots: nothingLeft.slots({timeZone, firstDate: '2027-02-01', days: 28})}}),
  play: justOpen('scheduler-picker'),
};

export const ProposeTimes: Story = {
  render: () => draw(),
  play: justOpen('scheduler-picker'),
};

export const ThreeTimes: Story = {render: () => draw(), play: fillThree};

/** Nobody knows an address of this candidate. */
export const AsksForAddress: Story = {
  render: () => draw({state: {landing: landing({candidate: {name: null, email: null}})}}),
  play: justOpen('scheduler-picker'),
};

export const Faults: Story = {
  render: () => draw({state: {landing: landing({candidate: {name: null, email: null}})}}),
  play: ({canvasElement}) => sent(canvasElement, {...whole, 'to-0': '08:00', email: 'rebecca@'}, '#faults'),
};

export const Sending: Story = {
  render: () => draw({send: () => new Promise(() => undefined)}),
  play: ({canvasElement}) => sent(canvasElement, whole, '.primary[aria-disabled]'),
};

export const Sent: Story = {
  render: () => draw(),
  play: ({canvasElement}) => sent(canvasElement, whole, '.base:not(:has(form))'),
};

/** Nothing is lost; Send tries again. */
export const Failed: Story = {
  render: () => draw({send: async () => new UnreachableError('offline')}),
  play: ({canvasElement}) => sent(canvasElement, whole, '.alert'),
};

export const TooMany: Story = {
  render: () => {
    const refusal = {type: 'about:blank', title: '', status: 429, code: 'rate-limited', detail: ''};
    return draw({send: async () => new RefusedError(refusal)});
  },
  play: ({canvasElement}) => sent(canvasElement, whole, '.alert'),
};

const booked = (state: Partial<CandidateState> = {}) =>
  draw(
    {state: {step: 'booked', booking: booking(), slots: null, ...state}},
    html`<scheduler-booked></scheduler-booked>`,
  );

/** On the booked page it asks for no times. */
export const Question: Story = {
  render: () => booked(),
  play: justOpen('scheduler-booked'),
};

/** The interview can no longer be moved here, so other times can be proposed. */
export const QuestionWithTimes: Story = {
  render: () => booked({booking: booking({rescheduleUntil: null})}),
  play: justOpen('scheduler-booked'),
};

export const Narrow: Story = {
  render: () => {
    const place = draw({state: {landing: longLanding()}});
    place.style.inlineSize = '288px';
    return place;
  },
  play: ({canvasElement}) => sent(canvasElement, {...whole, 'to-0': '08:00'}, '#faults'),
};

export const RightToLeft: Story = {
  render: () => draw(),
  play: fillThree,
  globals: {direction: 'rtl', locale: 'ar'},
};

export const Dark: Story = {render: () => draw(), play: fillThree, globals: {theme: 'dark'}};

export const German: Story = {
  render: () => draw(),
  play: justOpen('scheduler-picker'),
  globals: {locale: 'de'},
};

/** English made strange: a text that stays plain or is cut is a mistake. */
export const LongerTexts: Story = {
  render: () => draw(),
  play: fillThree,
  globals: {locale: 'en-XA'},
};
