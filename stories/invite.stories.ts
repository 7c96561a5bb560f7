import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Fetch} from '../src/client/client.ts';
import type {InviteElement} from '../src/elements/invite/invite-element.ts';
import '../src/elements/invite/scheduler-invite.ts';
import type {Recipient} from '../src/elements/invite/recipients.ts';
import '../src/elements/provider/scheduler-provider.ts';
import {atRest, shadowOf} from './canned/at-rest.ts';
import {link, memberNetwork, problem, settings} from './canned/member.ts';

type Story = StoryObj<InviteElement>;

const inviting = (fetch: Fetch = memberNetwork(), recipients?: readonly Recipient[]) =>
  html`<scheduler-provider
    server="https://scheduling.example"
    .getMemberToken=${() => 'token'}
    .fetch=${fetch}
  >
    <scheduler-invite .recipients=${recipients}></scheduler-invite>
  </scheduler-provider>`;

const people = ['Rebecca Best', 'Ada Lovelace', 'Grace Hopper'];

const created = (names: readonly string[]) =>
  memberNetwork({
    'POST /v1/links': () =>
      Response.json(
        {
          links: names.map((name, index) =>
            link({id: `lnk_${index}Hd2KpWs9RtY4mXcQ1bNzV`, recipient: {name, email: null, externalId: null}}),
          ),
        },
        {status: 201},
      ),
  });

async function open(canvas: HTMLElement): Promise<ShadowRoot> {
  await atRest(canvas, 'scheduler-invite', '#duration');
  const root = shadowOf(canvas, 'scheduler-invite');
  root.querySelector<HTMLElement>('.open')?.click();
  return root;
}

async function create(canvas: HTMLElement): Promise<void> {
  const root = await open(canvas);
  root.querySelector<HTMLElement>('dialog .primary')?.click();
}

export default {
  title: 'Recruiter/Invite',
  component: 'scheduler-invite',
} satisfies Meta<InviteElement>;

export const Start: Story = {
  render: () => inviting(),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-invite', '#duration'),
};

export const QuickSettings: Story = {
  render: () => inviting(),
  async play({canvasElement}) {
    await open(canvasElement);
  },
};

/** A name is missing. */
export const Invalid: Story = {
  render: () => inviting(),
  async play({canvasElement}) {
    await create(canvasElement);
    await atRest(canvasElement, 'scheduler-invite', '[id=name-0-error]');
  },
};

export const CreatedOne: Story = {
  render: () => inviting(created(people.slice(0, 1)), [{name: 'Rebecca Best'}]),
  async play({canvasElement}) {
    await create(canvasElement);
    await atRest(canvasElement, 'scheduler-invite', '.created');
  },
};

export const CreatedMany: Story = {
  render: () =>
    inviting(
      created(people),
      people.map(name => ({name})),
    ),
  async play({canvasElement}) {
    await create(canvasElement);
    await atRest(canvasElement, 'scheduler-invite', '.created');
  },
};

export const Unreachable: Story = {
  render: () =>
    inviting(memberNetwork({'POST /v1/links': () => problem(503, 'unavailable')}), [{name: 'Rebecca'}]),
  async play({canvasElement}) {
    await create(canvasElement);
    await atRest(canvasElement, 'scheduler-invite', '.alert');
  },
};

/** No conference provider is switched on. */
export const PhoneOnly: Story = {
  render: () =>
    inviting(
      memberNetwork({
        'GET /v1/settings': () =>
          Response.json(settings({providers: [], meeting: {kind: 'phone', provider: null}})),
      }),
    ),
  async play({canvasElement}) {
    await open(canvasElement);
  },
};

const sent = memberNetwork({
  'GET /v1/links': () =>
    Response.json({
      links: [
        link(),
        link({
          id: 'lnk_1Hd2KpWs9RtY4mXcQ1bNzV',
          recipient: {name: 'Ada Lovelace', email: 'ada@example.com', externalId: null},
          state: 'booked',
          bookedStart: '2027-02-08T17:00:00Z',
        }),
        link({
          id: 'lnk_2Hd2KpWs9RtY4mXcQ1bNzV',
          recipient: {name: 'Grace Hopper', email: null, externalId: null},
          state: 'expired',
          expiresAt: '2026-11-02T18:22:41Z',
        }),
        link({
          id: 'lnk_3Hd2KpWs9RtY4mXcQ1bNzV',
          recipient: {
            name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
            email: null,
            externalId: null,
          },
          state: 'revoked',
        }),
      ],
      nextCursor: 'more',
    }),
});

export const List: Story = {
  render: () => inviting(sent),
  play: ({canvasElement}) => atRest(canvasElement, 'scheduler-invite', '.links'),
};

export const AskBeforeRevoke: Story = {
  render: () => inviting(sent),
  async play({canvasElement}) {
    await atRest(canvasElement, 'scheduler-invite', '.links');
    shadowOf(canvasElement, 'scheduler-invite').querySelector<HTMLElement>('.revoke')?.click();
    await atRest(canvasElement, 'scheduler-invite', '.ask');
  },
};

export const Dark: Story = {...List, globals: {theme: 'dark'}};

export const German: Story = {...List, globals: {locale: 'de'}};
