import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {manyQuestions} from '../server-reference/scenarios/questions.ts';
import type {FlowElement} from '../src/elements/flow/flow-element.ts';
import '../src/elements/booked/scheduler-booked.ts';
import '../src/elements/confirm/scheduler-confirm.ts';
import '../src/elements/flow/scheduler-flow.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {booking, landing} from './canned/candidate.ts';
import {cannedFetch} from './canned/canned-server.ts';
import {cannedSession, stage} from './canned/canned-session.ts';
import {nothingSideways} from './canned/sideways.ts';
import {usualWeek} from './canned/worlds.ts';

type Story = StoryObj<FlowElement>;
type Play = (canvas: HTMLElement) => Promise<unknown>;

interface Step {
  readonly draw: () => TemplateResult | HTMLElement;
  readonly ready: Play;
}

const picker: Step = {
  draw: () =>
    html`<scheduler-flow
      server="https://scheduling.example"
      time-zone="America/Los_Angeles"
      storage="none"
      .token=${'token'}
      .fetch=${cannedFetch({world: usualWeek})}
    ></scheduler-flow>`,
  async ready(canvas) {
    await atRest(canvas, 'scheduler-flow', 'header .facts bdi');
    await atRest(shadowOf(canvas, 'scheduler-flow'), 'scheduler-picker', '.slot');
  },
};

const confirm: Step = {
  draw: () =>
    stage(
      cannedSession({
        step: 'confirm',
        landing: landing({questions: manyQuestions}),
        hold: {seconds: 45, renewable: true},
      }),
      html`<scheduler-confirm></scheduler-confirm>`,
    ),
  async ready(canvas) {
    await atRest(canvas, 'scheduler-confirm', '.primary');
    shadowOf(canvas, 'scheduler-confirm').querySelector<HTMLElement>('.primary')?.click();
    await atRest(canvas, 'scheduler-confirm', '#faults');
  },
};

const booked: Step = {
  draw: () =>
    stage(cannedSession({step: 'booked', booking: booking()}), html`<scheduler-booked></scheduler-booked>`),
  ready: canvas => atRest(canvas, 'scheduler-booked', '.heading'),
};

const message: Step = {
  draw: () =>
    stage(
      cannedSession({step: 'booked', booking: booking({rescheduleUntil: null})}),
      html`<scheduler-booked></scheduler-booked>`,
    ),
  async ready(canvas) {
    await atRest(canvas, 'scheduler-booked', '#write');
    const root = shadowOf(canvas, 'scheduler-booked');
    root.querySelector<HTMLElement>('#write')?.click();
    await atRest(canvas, 'scheduler-booked', 'scheduler-message-form');
    await atRest(root, 'scheduler-message-form', 'form');
  },
};

/** Texts of a size in a place of a width. */
const read = ({draw, ready}: Step, text: string, width: string): Story => ({
  globals: {text},
  render: () => html`<div class="frame" style="inline-size: ${width}">${draw()}</div>`,
  async play({canvasElement}) {
    await ready(canvasElement);
    const frame = canvasElement.querySelector('.frame');
    if (frame) nothingSideways(frame);
  },
});

const usual = (step: Step) => read(step, '100', '100%');
const doubled = (step: Step) => read(step, '200', '100%');
/** A window of 1280 pixels, zoomed to 400 %. */
const zoomed = (step: Step) => read(step, '100', '320px');
/** A phone whose owner wants texts large. */
const phone = (step: Step) => read(step, '200', '320px');

export default {
  title: 'Candidate/Text size',
  component: 'scheduler-flow',
} satisfies Meta<FlowElement>;

export const Picker: Story = usual(picker);
export const PickerDoubled: Story = doubled(picker);
export const PickerZoomed: Story = zoomed(picker);
export const PickerOnPhone: Story = phone(picker);

export const Confirm: Story = usual(confirm);
export const ConfirmDoubled: Story = doubled(confirm);
export const ConfirmZoomed: Story = zoomed(confirm);
export const ConfirmOnPhone: Story = phone(confirm);

export const Booked: Story = usual(booked);
export const BookedDoubled: Story = doubled(booked);
export const BookedZoomed: Story = zoomed(booked);
export const BookedOnPhone: Story = phone(booked);

export const Message: Story = usual(message);
export const MessageDoubled: Story = doubled(message);
export const MessageZoomed: Story = zoomed(message);
export const MessageOnPhone: Story = phone(message);
