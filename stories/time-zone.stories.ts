import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TimeZoneElement} from '../src/elements/time-zone/time-zone-element.ts';
import '../src/elements/time-zone/scheduler-time-zone.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';

type Story = StoryObj<TimeZoneElement>;

/** 8 February 2027. */
const february = 1_802_100_000_000;

const field = (value: string) =>
  html`<div style="max-inline-size: 26rem; min-block-size: 28rem">
    <scheduler-time-zone value=${value} .at=${february}></scheduler-time-zone>
  </div>`;

async function open(canvas: Element): Promise<ShadowRoot> {
  await atRest(canvas, 'scheduler-time-zone', 'button');
  const root = shadowOf(canvas, 'scheduler-time-zone');
  root.querySelector('button')?.click();
  await atRest(canvas, 'scheduler-time-zone', 'scheduler-zone-list');
  await customElements.whenDefined('scheduler-zone-list');
  const list = root.querySelector('scheduler-zone-list');
  await list?.updateComplete;
  return list?.shadowRoot ?? root;
}

/** Opens the list and types into its search. */
async function search(canvas: Element, words: string): Promise<void> {
  const input = (await open(canvas)).querySelector('input');
  if (!input) return;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

export default {
  title: 'Candidate/Time zone',
  component: 'scheduler-time-zone',
} satisfies Meta<TimeZoneElement>;

export const Closed: Story = {render: () => field('America/Los_Angeles')};

/** Suggested zones first, then by region. */
export const Open: Story = {
  render: () => field('Asia/Kathmandu'),
  play: async ({canvasElement}) => void (await open(canvasElement)),
};

/** Finds by city, country, abbreviation, offset or old name. */
export const Searched: Story = {
  render: () => field('Europe/Berlin'),
  play: ({canvasElement}) => search(canvasElement, '+5:30'),
};

export const ByCountry: Story = {
  render: () => field('Europe/Berlin'),
  play: ({canvasElement}) => search(canvasElement, 'india'),
};

/** Found by its old name, a zone keeps it. */
export const ByOldName: Story = {
  render: () => field('Asia/Calcutta'),
  play: ({canvasElement}) => search(canvasElement, 'kiev'),
};

export const NothingFound: Story = {
  render: () => field('Europe/Berlin'),
  play: ({canvasElement}) => search(canvasElement, 'Atlantis'),
};

/** Cut with an ellipsis, never wrapped. */
export const LongName: Story = {
  render: () =>
    html`<div style="max-inline-size: 14rem" lang="de">
      <scheduler-time-zone value="America/Los_Angeles" .at=${february}></scheduler-time-zone>
    </div>`,
};
