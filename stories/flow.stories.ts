import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ProblemCode} from '../src/contract/problem.ts';
import type {FlowElement} from '../src/elements/flow/flow-element.ts';
import '../src/elements/flow/scheduler-flow.ts';
import {atRest} from './canned/at-rest.ts';
import {booking, endedLink, longLanding} from './canned/candidate.ts';
import {type CannedServer, cannedFetch, never, offline, problem} from './canned/canned-server.ts';
import {usualWeek} from './canned/worlds.ts';

type Story = StoryObj<FlowElement>;

/** The whole journey before a server that stands still. */
const flow = (server: Partial<CannedServer> = {}, token = 'token') =>
  html`<scheduler-flow
    server="https://scheduling.example"
    time-zone="America/Los_Angeles"
    storage="none"
    .token=${token}
    .fetch=${cannedFetch({world: usualWeek, ...server})}
  ></scheduler-flow>`;

const ended = (code: ProblemCode, link = endedLink({booking: null})): Story => ({
  render: () => flow({instead: {'/v1/link': () => problem(code, {link})}}),
  play: panel,
});

const panel = ({canvasElement}: {canvasElement: Element}) =>
  atRest(canvasElement, 'scheduler-flow', '.panel');

export default {
  title: 'Candidate/Flow',
  component: 'scheduler-flow',
} satisfies Meta<FlowElement>;

export const Landing: Story = {
  render: () => flow(),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-flow', 'header .facts bdi'),
};

export const Opening: Story = {render: () => flow({instead: {'/v1/link': never}})};

export const Booked: Story = {
  render: () => flow({landing: {booking: booking(), slots: null}}),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-flow', 'scheduler-booked'),
};

export const Expired: Story = ended('link-expired');

/** The booking outlives its link. */
export const ExpiredWithBooking: Story = {
  ...ended('link-expired', endedLink()),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-flow', '.notice'),
};

export const Revoked: Story = ended('link-revoked');
export const Used: Story = ended('link-used');
export const RecruiterGone: Story = ended(
  'recruiter-gone',
  endedLink({
    booking: null,
    contact: {name: 'Northwind Talent', email: 'talent@northwind.example', takesMessages: true},
  }),
);
export const CalendarDisconnected: Story = ended('calendar-disconnected');

/** Mistyped or cut off: nothing is said about anybody. */
export const UnknownLink: Story = {
  render: () => flow({instead: {'/v1/link': () => problem('link-not-found')}}),
  play: panel,
};

export const NoLink: Story = {render: () => flow({}, ''), play: panel};

export const Unreachable: Story = {
  render: () => flow({instead: {'/v1/link': offline}}),
  play: panel,
};

export const ServerFailed: Story = {
  render: () => flow({instead: {'/v1/link': () => problem('internal-error')}}),
  play: panel,
};

/** Names longer than any line. */
export const LongNames: Story = {
  ...Landing,
  render: () => {
    const {slots: _, ...names} = longLanding();
    return flow({landing: names});
  },
};

export const Dark: Story = {...Landing, globals: {theme: 'dark'}};

export const Narrow: Story = {
  ...Landing,
  render: () => html`<div style="inline-size: 320px">${flow()}</div>`,
};

/** A page in another language, which the direction follows. */
const speaking = (locale: string): Story => ({
  ...Landing,
  globals: {locale},
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-flow', `[lang="${locale}"] header .facts bdi`),
});

export const Arabic: Story = speaking('ar');
export const Japanese: Story = speaking('ja');

/** English made strange: a text that stays plain or is cut is a mistake. */
export const LongerTexts: Story = speaking('en-XA');
