import {expect} from 'chai';
import type {Fetch} from '../../src/client/client.ts';
import {booking, landing} from '../../stories/canned/candidate.ts';
import {cannedFetch, problem} from '../../stories/canned/canned-server.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import {type FlowPage, openFlow, until} from '../support/flow-page.ts';
import {openPage} from '../support/visit-page.ts';

const working = cannedFetch({world: usualWeek, landing: {booking: booking(), slots: null}});

/** The page of a booking, on a network that gives its times as the test says. */
const openBooked = (times: (give: () => Promise<Response>) => Promise<Response>): Promise<FlowPage> => {
  const fetch: Fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url.includes('/slots') ? times(() => working(request)) : working(request);
  };
  return openFlow({fetch});
};

const refused = () => Promise.resolve(problem('validation-failed'));

describe('the times to move a booking to', () => {
  it('come when asked for again, with the focus on the first', async () => {
    let isDown = true;
    const page = await openBooked(give => (isDown ? refused() : give()));
    void page.session.startMoving();
    await until(() => page.notice.includes('We couldn’t load times'));
    isDown = false;
    page.press('Try again');
    await until(() => page.times().length > 0);
    expect(page.focused).to.equal('2027-02-08T17:00:00Z');
  });

  it('come in the zone that was chosen while they were on their way', async () => {
    const {promise, resolve} = Promise.withResolvers<void>();
    const page = await openBooked(give => promise.then(give));
    void page.session.startMoving();
    await until(() => page.zone);
    void page.session.chooseZone('Asia/Tokyo');
    resolve();
    await until(() => page.times().length > 0);
    expect(page.zone).to.include('Japan Standard Time');
  });

  it('are no failure any more once the booking is kept', async () => {
    const page = await openBooked(refused);
    await page.session.startMoving();
    page.session.back();
    expect(page.session.state.failure).to.equal(null);
  });

  it('are none either when they fail after the booking was kept', async () => {
    const {promise, resolve} = Promise.withResolvers<Response>();
    const page = await openBooked(() => promise);
    const failures: Event[] = [];
    page.flow.addEventListener('scheduler-error', event => failures.push(event));
    const asked = page.session.startMoving();
    page.session.back();
    resolve(problem('validation-failed'));
    await asked;
    expect(page.session.state.failure).to.equal(null);
    expect(failures).to.deep.equal([]);
  });

  it('have the focus on their heading, in parts of one’s own too', async () => {
    const opened = landing({booking: booking(), slots: null});
    const {visit, screen} = await openPage({element: 'scheduler-picker', landing: opened});
    await until(() => screen.root.querySelector('.base'));
    await visit.startMoving();
    await until(() => screen.focused?.textContent?.includes('Choose a new time to talk to Joel'));
  });
});
