import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/flow/scheduler-flow.ts';
import {atRest} from './canned/at-rest.ts';
import {booking} from './canned/candidate.ts';
import {cannedFetch} from './canned/canned-server.ts';
import {usualWeek} from './canned/worlds.ts';
import harbour from './themes/harbour.css?raw';
import orchard from './themes/orchard.css?raw';
import studio from './themes/studio.css?raw';

const brands = {none: '', harbour, orchard, studio};

/** The brand's tokens, by the names of their controls. */
const tokens = {
  accent: '--scheduler-color-accent',
  surface: '--scheduler-color-surface',
  text: '--scheduler-color-text',
  danger: '--scheduler-color-danger',
  fontFamily: '--scheduler-font-family',
  fontSize: '--scheduler-font-size',
  radius: '--scheduler-radius',
  space: '--scheduler-space',
} as const;

type Tokens = {[Name in keyof typeof tokens]?: string | number};
type Args = Tokens & {brand: keyof typeof brands};
type Story = StoryObj<Args>;

/** A number is in pixels. */
const styleOf = (args: Args): string =>
  Object.entries(tokens)
    .map(([name, property]) => [property, args[name as keyof Tokens]])
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([property, value]) => `${property}: ${value}${typeof value === 'number' ? 'px' : ''};`)
    .join(' ');

const color = (description: string) => ({control: 'color' as const, description});
const pixels = (max: number, description: string) => ({
  control: {type: 'range' as const, min: 0, max},
  description,
});

export default {
  title: 'Theming',
  argTypes: {
    brand: {control: 'inline-radio', options: Object.keys(brands), description: 'A finished theme'},
    accent: color(tokens.accent),
    surface: color(tokens.surface),
    text: color(tokens.text),
    danger: color(tokens.danger),
    fontFamily: {control: 'text', description: tokens.fontFamily},
    fontSize: pixels(24, tokens.fontSize),
    radius: pixels(24, tokens.radius),
    space: pixels(16, tokens.space),
  },
  args: {brand: 'none'},
  render: args =>
    html`<style>
        ${brands[args.brand]} .journeys {
          display: grid;
          gap: 2rem;
        }
      </style>
      <div class="journeys">
        ${[{}, {booking: booking(), slots: null}].map(
          landing =>
            html`<scheduler-flow
              style=${styleOf(args)}
              server="https://scheduling.example"
              time-zone="America/Los_Angeles"
              storage="none"
              .token=${'token'}
              .fetch=${cannedFetch({world: usualWeek, landing})}
            ></scheduler-flow>`,
        )}
      </div>`,
  async play({canvasElement}) {
    await atRest(canvasElement, 'scheduler-flow', 'header .facts bdi');
    const [flow] = canvasElement.getElementsByTagName('scheduler-flow');
    const accent = flow && getComputedStyle(flow).getPropertyValue(tokens.accent);
    if (accent && !CSS.supports('color', accent)) throw new Error(`This is no colour: ${accent}`);
  },
} satisfies Meta<Args>;

/** The brand in your own words: choose a theme to begin with, then change its tokens. */
export const Live: Story = {};

export const Harbour: Story = {args: {brand: 'harbour'}};
export const Orchard: Story = {args: {brand: 'orchard'}};
export const Studio: Story = {args: {brand: 'studio'}};
