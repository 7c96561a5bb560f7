/** The file that host pages load, in every engine: what comes on demand is put together by the build, not by the source. */
import {booking, landing, start} from '../../stories/canned/candidate.ts';
import {network, problem} from '../../stories/canned/member.ts';
import {until} from '../support/screen.ts';

const built = '/dist/cdn/scheduler.js';

const rootsIn = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** What of that kind says so, wherever it is drawn. */
const find = (selector: string, words = '') =>
  until(() =>
    rootsIn(document)
      .flatMap(root => [...root.querySelectorAll<HTMLElement>(selector)])
      .find(element => element.checkVisibility() && element.textContent?.includes(words)),
  );

const press = async (words: string) => (await find('button', words)).click();

describe('the built file', () => {
  it('opens the list of zones, writes, asks, books and cancels', async () => {
    try {
      await import(built);
    } catch (cause) {
      throw new Error('Build first, by npm run build.', {cause});
    }
    const flow = document.createElement('scheduler-flow');
    Object.assign(flow, {
      server: 'https://scheduler.example',
      token: 'token',
      storage: 'none',
      timeZone: 'America/Los_Angeles',
      fetch: network({
        'GET /v1/link': () => Response.json(landing()),
        'GET /v1/link/slots': () => Response.json(landing().slots),
        'POST /v1/holds': () => problem(404, 'not-found'),
        'POST /v1/bookings': () => Response.json(booking(), {status: 201}),
      }),
    });
    document.body.replaceChildren(flow);
    await press('Pacific');
    await find('[role=option]', 'Pacific');
    await press('Pacific');
    await press('None of these times work');
    await find('label', 'Message');
    await press('Back');
    (await find(`[value="${start}"]`)).click();
    await press('Continue');
    const phone = (await find('#phone')) as HTMLInputElement;
    phone.value = '6506873600';
    phone.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    phone.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => phone.value === '(650) 687-3600');
    await press('Confirm');
    await find('[role=heading]', 'You’re all set');
    await press('Cancel meeting');
    await find('dialog [role=heading]', 'Cancel this meeting?');
  });
});
