import {expect} from 'chai';
import {cannedFetch, offline} from '../../stories/canned/canned-server.ts';
import {farAway, usualWeek} from '../../stories/canned/worlds.ts';
import {type FlowPage, openFlow, plain, spoken, until} from '../support/flow-page.ts';

const monday9 = '2027-02-08T17:00:00Z';
const monday930 = '2027-02-08T17:30:00Z';

type Query = Parameters<typeof usualWeek.slots>[0];

/** A network whose answers change, and that may be gone. */
function network(world = usualWeek) {
  const state = {gone: new Set<string>(), isDown: false, asked: 0, answered: 0};
  const changing = {
    ...world,
    slots: (query: Query) => {
      const slots = world.slots(query);
      return {...slots, starts: slots.starts.filter(start => !state.gone.has(start))};
    },
  };
  const answer = cannedFetch({world: changing});
  const fetch: typeof globalThis.fetch = (input, init) => {
    state.asked += 1;
    const reply = state.isDown ? offline() : answer(input, init);
    const count = () => void (state.answered += 1);
    reply.then(count, count);
    return reply;
  };
  return {state, fetch};
}

let isOnline = true;
const realNow = Date.now;

/** As if so many seconds had gone by. */
const later = (seconds: number) => {
  Date.now = () => realNow() + seconds * 1000;
};

const comeBack = () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));

function connect(online: boolean): void {
  isOnline = online;
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** Until nothing more is asked for, and all answers are taken in. */
async function quiet(page: FlowPage, state: {asked: number; answered: number}): Promise<number> {
  await until(() => page.session.state.slotsPhase === 'idle' && state.answered >= 2);
  // An answer has come before it has been read: the next days are known once it has.
  await until(() => (page.session.state.slots?.days ?? 0) > 14);
  return state.asked;
}

describe('times on offer', () => {
  beforeEach(() => {
    isOnline = true;
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => isOnline});
  });

  afterEach(() => {
    Date.now = realNow;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('are asked for again when the person comes back after a while', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    spoken.length = 0;
    state.gone.add(monday930);
    later(31);
    comeBack();
    await until(() => page.times(0).length === 5);
    expect(spoken).to.deep.equal([]);
  });

  it('are left alone after a moment', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    const asked = await quiet(page, state);
    later(20);
    comeBack();
    await page.flow.updateComplete;
    expect(state.asked).to.equal(asked);
  });

  it('keep choice, focus and week', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    page.choose('2027-02-09T18:30:00Z');
    page.focus('2027-02-09T18:30:00Z');
    state.gone.add(monday9);
    later(31);
    comeBack();
    await until(() => page.times(0).length === 5);
    expect(page.focused).to.equal('2027-02-09T18:30:00Z');
    expect(page.chosen).to.equal('10:30 – 11:00 AM');
    expect(page.range).to.equal('Feb 8 – 12, 2027');
  });

  it('give the focus of one that went to the next', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    page.focus('2027-02-12T22:00:00Z');
    state.gone.add('2027-02-12T22:00:00Z');
    later(31);
    comeBack();
    await until(() => page.times(4).length === 2);
    await until(() => page.focused === '2027-02-12T21:30:00Z');
  });

  it('say when the chosen one has gone, and leave the focus where the person is', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    page.choose(monday9);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    state.gone.add(monday9);
    later(31);
    comeBack();
    await until(() => page.notice.includes('Mon, Feb 8, 9:00 AM was just taken.'));
    await until(() => spoken.some(words => plain(words).includes('was just taken')));
    expect(document.activeElement).to.equal(elsewhere);
    expect(page.chosen).to.equal('');
  });

  it('stay when the server does not answer', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    state.isDown = true;
    later(31);
    const asked = state.asked;
    comeBack();
    await until(() => state.asked > asked + 2);
    expect(page.times(0)).to.have.length(6);
    expect(page.notice).to.equal('');
  }).timeout(15_000);

  it('say that they may change while the page is offline', async () => {
    const page = await openFlow();
    connect(false);
    await until(() => page.notice === 'You are offline. These times may change.');
    expect(page.picker?.querySelector('[role=alert]')).not.to.equal(null);
    connect(true);
    await until(() => page.notice === '');
  });

  it('come by themselves once the page is online again', async () => {
    const answer = cannedFetch({world: farAway});
    isOnline = false;
    const page = await openFlow({
      fetch: (input, init) =>
        !isOnline && new Request(input, init).url.includes('/slots') ? offline() : answer(input, init),
    });
    await until(() => page.notice.includes('We couldn’t load times'));
    connect(true);
    await until(() => page.times().length > 0);
    expect(page.notice).to.equal('');
  }).timeout(15_000);
});

describe('the link', () => {
  it('is opened by itself once the page is online again', async () => {
    const {state, fetch} = network();
    state.isDown = true;
    const page = await openFlow({fetch});
    await until(() => page.panel.includes('We couldn’t open your invitation'));
    state.isDown = false;
    dispatchEvent(new Event('online'));
    await until(() => page.times().length > 0);
  }).timeout(15_000);
});

describe('the next week', () => {
  it('is there before it is asked for', async () => {
    const {state, fetch} = network();
    const page = await openFlow({fetch});
    await quiet(page, state);
    await until(() => page.session.state.slots && page.session.state.slots.days > 14);
    const asked = state.asked;
    page.press('Next week');
    await page.flow.updateComplete;
    await until(() => page.range === 'Feb 15 – 19, 2027');
    expect(page.times()).to.have.length(20);
    expect(state.asked).to.equal(asked);
  });
});
