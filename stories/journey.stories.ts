import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {http} from 'msw';
import {type BrowserServer, createBrowserServer} from '../server-reference/in-browser.ts';
import type {ScenarioName} from '../server-reference/scenarios/worlds.ts';
import type {FlowElement} from '../src/elements/flow/flow-element.ts';
import '../src/elements/flow/scheduler-flow.ts';
import {atRest} from './canned/at-rest.ts';

type Story = StoryObj<FlowElement>;

const servers = new Map<ScenarioName, Promise<BrowserServer>>();

/** The server counts on Temporal, which Safari lacks. Storybook is a page of our own: its global may be filled. */
async function bringTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}

/** The real server on a database in this page; a story that is opened again finds what was booked before. */
function serverOf(name: ScenarioName): Promise<BrowserServer> {
  const running = servers.get(name);
  if (running) return running;
  const started = bringTemporal().then(() => createBrowserServer(name));
  servers.set(name, started);
  return started;
}

const journey = (name: ScenarioName, ready: string): Story => ({
  loaders: [async () => ({server: await serverOf(name)})],
  parameters: {
    msw: {handlers: [http.all('*/v1/*', async ({request}) => (await serverOf(name)).fetch(request))]},
  },
  render(_, {loaded, globals}) {
    const {ports, seeded} = loaded.server as BrowserServer;
    // Both keep the time of the world, whatever the toolbar says.
    Date.now = ports.clock.now;
    return html`<scheduler-flow
      server=${location.origin}
      storage="none"
      time-zone=${globals.timeZone}
      .token=${seeded.candidateToken}
    ></scheduler-flow>`;
  },
  async play({canvasElement}) {
    await atRest(canvasElement, 'scheduler-flow', 'header .facts bdi');
    const picker = canvasElement
      .querySelector('scheduler-flow')
      ?.shadowRoot?.querySelector('scheduler-picker');
    await atRest(picker?.parentElement ?? canvasElement, 'scheduler-picker', ready);
  },
});

export default {
  title: 'Journeys/Candidate',
  component: 'scheduler-flow',
  // Seconds, not milliseconds: not for the page that shows all stories at once.
  tags: ['!autodocs'],
} satisfies Meta<FlowElement>;

/** Book, move, cancel: everything works. */
export const QuietWeek: Story = journey('quiet-week', '.slot');

/** Clocks change in the weeks shown. */
export const DaylightSaving: Story = journey('dst-change', '.slot');

export const NothingLeft: Story = journey('nothing-left', '.empty');

/** The booking stands although no room can be made. */
export const VideoDown: Story = journey('video-down', '.slot');
