import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Fetch} from '../src/client/client.ts';
import '../src/elements/provider/scheduler-provider.ts';
import type {SettingsElement} from '../src/elements/settings/settings-element.ts';
import '../src/elements/settings/scheduler-settings.ts';
import {memberNetwork, preview, problem, settings} from './canned/member.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';

type Story = StoryObj<SettingsElement>;

const editing = (fetch: Fetch = memberNetwork()) =>
  html`<scheduler-provider
    server="https://scheduling.example"
    .getMemberToken=${() => 'token'}
    .fetch=${fetch}
  >
    <scheduler-settings></scheduler-settings>
  </scheduler-provider>`;

/** Turns Wednesday off. */
async function change(canvas: HTMLElement): Promise<void> {
  await atRest(canvas, 'scheduler-settings', 'form');
  const switches = shadowOf(canvas, 'scheduler-settings').querySelectorAll<HTMLElement>('.day .switch input');
  switches[3]?.click();
  await atRest(canvas, 'scheduler-settings', '.sticky');
}

const save = (canvas: HTMLElement) =>
  shadowOf(canvas, 'scheduler-settings').querySelector<HTMLElement>('.footer .primary')?.click();

export default {
  title: 'Recruiter/Settings',
  component: 'scheduler-settings',
} satisfies Meta<SettingsElement>;

export const Saved: Story = {
  render: () => editing(),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-settings', 'aside li'),
};

export const Dirty: Story = {
  render: () => editing(),
  play: ({canvasElement}) => change(canvasElement),
};

/** Somebody else saved in the meantime. */
export const Conflict: Story = {
  render: () => editing(memberNetwork({'PATCH /v1/settings': () => problem(409, 'settings-outdated')})),
  async play({canvasElement}) {
    await change(canvasElement);
    save(canvasElement);
    await atRest(canvasElement, 'scheduler-settings', '#conflict');
  },
};

/** A window ends before it starts. */
export const Invalid: Story = {
  render: () => {
    const reversed = {...settings().weeklyHours, mon: [{start: '17:00', end: '09:00'}]};
    return editing(
      memberNetwork({'GET /v1/settings': () => Response.json(settings({weeklyHours: reversed}))}),
    );
  },
  async play({canvasElement}) {
    await change(canvasElement);
    save(canvasElement);
    await atRest(canvasElement, 'scheduler-settings', '.error:not([hidden])');
  },
};

export const MoreRules: Story = {
  render: () => editing(),
  async play({canvasElement}) {
    await atRest(canvasElement, 'scheduler-settings', 'details');
    shadowOf(canvasElement, 'scheduler-settings').querySelector('summary')?.click();
  },
};

export const Unreachable: Story = {
  render: () => editing(memberNetwork({'GET /v1/settings': () => problem(503, 'unavailable')})),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-settings', '.alert'),
};

export const NothingFree: Story = {
  render: () =>
    editing(
      memberNetwork({
        'GET /v1/settings/slots': () => Response.json({...preview, starts: [], workingDates: []}),
      }),
    ),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-settings', 'aside'),
};

export const Dark: Story = {...Saved, globals: {theme: 'dark'}};

export const RightToLeft: Story = {...Saved, globals: {direction: 'rtl'}};

export const German: Story = {...Saved, globals: {locale: 'de'}};
