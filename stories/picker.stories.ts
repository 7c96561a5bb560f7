import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {PickerElement} from '../src/elements/picker/picker-element.ts';
import '../src/elements/picker/scheduler-picker.ts';
import '../src/elements/provider/scheduler-provider.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {longLanding, start} from './canned/candidate.ts';
import {type CannedServer, cannedFetch, never, offline, problem} from './canned/canned-server.ts';
import {cannedSession, stage} from './canned/canned-session.ts';
import {clocksSetBack, farAway, nothingLeft, sevenDays, sixtyADay, usualWeek} from './canned/worlds.ts';

type Story = StoryObj<PickerElement>;

interface Drawn extends Partial<Pick<PickerElement, 'view' | 'density'>> {
  readonly timeZone?: string;
  readonly hourCycle?: string;
}

/** The picker alone, before a server that stands still. */
const picking = (
  server: Partial<CannedServer> = {},
  {timeZone = 'America/Los_Angeles', hourCycle = '', view, density}: Drawn = {},
) =>
  html`<scheduler-provider
    server="https://scheduling.example"
    time-zone=${timeZone}
    hour-cycle=${hourCycle}
    storage="none"
    .token=${'token'}
    .fetch=${cannedFetch({world: usualWeek, ...server})}
  >
    <scheduler-picker .view=${view} .density=${density}></scheduler-picker>
  </scheduler-provider>`;

const narrow = (content: TemplateResult) => html`<div style="inline-size: 320px">${content}</div>`;

/** Clicks inside the picker as soon as what is clicked is there. */
async function click(canvas: Element, selector: string): Promise<void> {
  await atRest(canvas, 'scheduler-picker', selector);
  shadowOf(canvas, 'scheduler-picker').querySelector<HTMLElement>(selector)?.click();
}

const slots = ({canvasElement}: {canvasElement: Element}) =>
  atRest(canvasElement, 'scheduler-picker', '.slot');

export default {
  title: 'Candidate/Picker',
  component: 'scheduler-picker',
} satisfies Meta<PickerElement>;

/** Columns for the recruiter's working days; Wednesday is full. */
export const Week: Story = {render: () => picking(), play: slots};

export const Chosen: Story = {
  render: () => picking({}, {timeZone: 'Asia/Kathmandu'}),
  play: ({canvasElement}) => click(canvasElement, '.day:nth-child(2) input'),
};

/** Continue was pressed with nothing chosen. */
export const NothingChosen: Story = {
  render: () => picking(),
  async play({canvasElement}) {
    await slots({canvasElement});
    await click(canvasElement, '.footer .primary');
    await atRest(canvasElement, 'scheduler-picker', '#missing');
  },
};

/** Nothing is free this week; the button leads on. */
export const EmptyWeek: Story = {
  render: () => picking({world: farAway}),
  async play({canvasElement}) {
    await slots({canvasElement});
    await click(canvasElement, '[part~=nav-previous]');
    await atRest(canvasElement, 'scheduler-picker', '.empty');
  },
};

export const NothingLeft: Story = {
  render: () => picking({world: nothingLeft}),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-picker', '.empty'),
};

/** The server takes its time. */
export const Loading: Story = {
  render: () => picking({instead: {'/v1/link': never}}),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-picker', '.skeleton'),
};

export const Failed: Story = {
  render: () => picking({world: farAway, instead: {'/v1/link/slots': offline}}),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-picker', '.alert'),
};

export const CalendarDisconnected: Story = {
  render: () =>
    picking({world: farAway, instead: {'/v1/link/slots': () => problem('calendar-disconnected')}}),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-picker', '.alert'),
};

/** Monday at 9:00 is gone. */
const lost = () => {
  const week = usualWeek.slots({timeZone: 'America/Los_Angeles', firstDate: '2027-02-01', days: 28});
  const starts = week.starts.filter(free => free !== start);
  const session = cannedSession({
    slots: {...week, starts},
    selected: null,
    lost: {start, alternatives: starts.slice(0, 3)},
  });
  return stage(session, html`<scheduler-picker></scheduler-picker>`);
};

/** Somebody else took the chosen time: the nearest free ones are offered. */
export const LostSlot: Story = {
  render: lost,
  async play({canvasElement}) {
    await slots({canvasElement});
    await atRest(canvasElement, 'scheduler-picker', '#lost');
  },
};

export const LostSlotNarrow: Story = {...LostSlot, render: () => narrow(html`${lost()}`)};

/** Every name is longer than any column. */
export const LongNames: Story = {
  render: () => {
    const {slots: _, ...names} = longLanding();
    return picking({landing: names});
  },
  play: slots,
};

export const SixtyADay: Story = {render: () => picking({world: sixtyADay}), play: slots};

/** Columns too narrow for ranges: the start alone is shown, the end still spoken. */
export const SevenDays: Story = {render: () => picking({world: sevenDays}), play: slots};

/** From 1:00 to 2:00 everything comes twice; the zone's short name tells which. */
export const ClocksSetBack: Story = {
  render: () => picking({world: clocksSetBack}, {timeZone: 'America/New_York'}),
  async play({canvasElement}) {
    await slots({canvasElement});
    await click(canvasElement, '[part~=nav-next]');
  },
};

/** The months ahead; days with times are marked. */
export const Month: Story = {
  render: () => picking(),
  async play({canvasElement}) {
    await slots({canvasElement});
    await click(canvasElement, '.range button');
    await atRest(canvasElement, 'scheduler-picker', 'scheduler-month');
    await customElements.whenDefined('scheduler-month');
  },
};

export const MonthNarrow: Story = {...Month, render: () => narrow(picking())};

export const TwentyFourHours: Story = {render: () => picking({}, {hourCycle: '24'}), play: slots};

/** Asked for below the list of zones: under each time the recruiter's. */
export const RecruitersTime: Story = {
  render: () => picking({}, {timeZone: 'Asia/Kathmandu'}),
  async play({canvasElement}) {
    await slots({canvasElement});
    await atRest(shadowOf(canvasElement, 'scheduler-picker'), 'scheduler-time-zone', 'button');
    const zones = shadowOf(shadowOf(canvasElement, 'scheduler-picker'), 'scheduler-time-zone');
    zones.querySelector('button')?.click();
    await atRest(shadowOf(canvasElement, 'scheduler-picker'), 'scheduler-time-zone', 'scheduler-zone-list');
    await customElements.whenDefined('scheduler-zone-list');
    await atRest(zones, 'scheduler-zone-list', '.switch:last-child');
    shadowOf(zones, 'scheduler-zone-list').querySelector<HTMLElement>('.switch:last-child')?.click();
    await atRest(canvasElement, 'scheduler-picker', '.theirs');
  },
};

export const RecruitersTimeNarrow: Story = {
  ...RecruitersTime,
  render: () => narrow(picking({}, {timeZone: 'Asia/Kathmandu'})),
};

/** The browser says that it has no network; times stay, and are asked for again when it is back. */
export const Offline: Story = {
  render: () => picking(),
  async play({canvasElement}) {
    await slots({canvasElement});
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    dispatchEvent(new Event('offline'));
    Reflect.deleteProperty(navigator, 'onLine');
    await atRest(canvasElement, 'scheduler-picker', '.alert');
  },
};

export const SixtyADayNarrow: Story = {
  render: () => narrow(picking({world: sixtyADay})),
  play: slots,
};

/** As on a phone: days as sections, the footer at the bottom edge. */
export const Narrow: Story = {
  render: () => narrow(picking()),
  play: slots,
};

/** The host page wants one day below the other, however wide it is. */
export const List: Story = {render: () => picking({}, {view: 'list'}), play: slots};

/** The host page wants columns, however narrow it is. */
export const ColumnsNarrow: Story = {
  render: () => narrow(picking({}, {view: 'columns'})),
  play: slots,
};

/** Less room between things; where a mouse points, lower times too. */
export const Compact: Story = {render: () => picking({}, {density: 'compact'}), play: slots};

export const Dark: Story = {
  render: () => picking(),
  globals: {theme: 'dark'},
  play: ({canvasElement}) => click(canvasElement, '.day:nth-child(2) input'),
};

export const RightToLeft: Story = {
  render: () => picking(),
  globals: {direction: 'rtl'},
  play: ({canvasElement}) => click(canvasElement, '.day:nth-child(2) input'),
};

export const German: Story = {render: () => picking(), globals: {locale: 'de'}, play: slots};

/** The host page's brand in a few tokens and one part. */
export const Themed: Story = {
  render: () =>
    html`<style>
        .brand {
          --scheduler-color-accent: light-dark(#b4235a, #f7a3c0);
          --scheduler-color-surface: light-dark(#fffaf7, #1d1418);
          --scheduler-color-text: light-dark(#2b1d22, #f6eaef);
          --scheduler-font-family: Georgia, serif;
          --scheduler-radius: 2px;
        }
        .brand scheduler-picker::part(slot) {
          border-width: 2px;
        }
      </style>
      <div class="brand">${picking()}</div>`,
  play: ({canvasElement}) => click(canvasElement, '.day:nth-child(2) input'),
};
