import {expect} from 'chai';
import {cannedFetch} from '../../stories/canned/canned-server.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import {openFlow, plain, spoken, until} from '../support/flow-page.ts';
import {press, type} from '../support/keys.ts';

/** 9:00 and 9:30 on Monday, 8 February 2027 in Los Angeles; 9:00 and 9:30 on Tuesday. */
const monday9 = '2027-02-08T17:00:00Z';
const monday930 = '2027-02-08T17:30:00Z';
const tuesday9 = '2027-02-09T17:00:00Z';
const tuesday930 = '2027-02-09T17:30:00Z';

describe('scheduler-picker by keyboard', () => {
  const moves: [from: string, key: string, to: string][] = [
    [monday9, 'ArrowRight', tuesday9],
    [tuesday930, 'ArrowLeft', monday930],
    [tuesday930, 'ArrowRight', '2027-02-11T17:30:00Z'],
    [monday9, 'ArrowLeft', monday9],
    [monday9, 'ArrowDown', monday930],
    [monday930, 'Home', monday9],
    [monday9, 'End', '2027-02-08T22:30:00Z'],
    ['2027-02-08T22:30:00Z', 'ArrowDown', tuesday9],
    ['2027-02-08T22:30:00Z', 'ArrowRight', '2027-02-09T23:00:00Z'],
    [tuesday9, 'Control+Home', monday9],
    [tuesday9, 'Control+End', '2027-02-12T22:00:00Z'],
  ];
  for (const [from, key, to] of moves) {
    it(`goes from ${from} with ${key} to ${to}`, async () => {
      const page = await openFlow();
      page.choose(from);
      page.focus(from);
      await press(key);
      await until(() => page.focused === to);
    });
  }

  it('mirrors left and right where text runs from right to left', async () => {
    const page = await openFlow();
    page.flow.dir = 'rtl';
    page.choose(monday9);
    page.focus(monday9);
    await press('ArrowLeft');
    await until(() => page.focused === tuesday9);
  });

  it('leaves left and right to the browser where days are a list', async () => {
    const page = await openFlow({width: '320px'});
    page.choose(monday9);
    page.focus(monday9);
    await press('ArrowRight');
    await until(() => page.focused === monday930);
  });

  it('turns the week with PageDown and stays on the day and near the time', async () => {
    const page = await openFlow();
    page.choose(tuesday930);
    page.focus(tuesday930);
    await press('PageDown');
    await until(() => page.focused === '2027-02-16T17:30:00Z');
    expect(page.summary).to.include('Tuesday, February 9');
  });

  it('leaves the focus where the person went while the week was on its way, and says the week', async () => {
    const answer = cannedFetch({world: usualWeek});
    const {promise: release, resolve: comes} = Promise.withResolvers<undefined>();
    const page = await openFlow({
      fetch: async (input, init) => {
        if (new Request(input, init).url.includes('/v1/link/slots')) await release;
        return answer(input, init);
      },
    });
    page.focus(tuesday930);
    await press('PageDown');
    await until(() => page.range.startsWith('Feb 15') && page.times().length === 0);
    const zones = await page.openZones();
    comes(undefined);
    await until(() => spoken.some(words => plain(words).startsWith('February 15 – 19:')));
    expect(zones.activeElement?.localName).to.equal('input');
    expect(page.focused).to.equal(undefined);
  });

  it('never hides the focused time below the footer, at a zoom of 400 % neither', async () => {
    const page = await openFlow({width: '320px'});
    const screen = document.createElement('div');
    Object.assign(screen.style, {blockSize: '256px', overflow: 'auto'});
    document.body.append(screen);
    screen.append(page.flow);
    await page.settled();
    page.choose(monday9);
    page.focus(monday9);
    const footer = await until(() => page.picker?.querySelector('.footer'));
    for (let times = 0; times < 8; times++) {
      const before = page.focused;
      await press('ArrowDown');
      await until(() => page.focused !== before);
      await new Promise(requestAnimationFrame);
      const bottom = page.picker?.activeElement?.getBoundingClientRect().bottom;
      expect(bottom).to.be.below(footer.getBoundingClientRect().top);
    }
  });

  it('has one tab stop for all times', async () => {
    const page = await openFlow();
    page.choose(tuesday930);
    page.focus(tuesday930);
    await press('Tab');
    await until(() => page.picker?.activeElement?.textContent?.includes('Continue'));
  });

  it('goes on with Enter on a time', async () => {
    const page = await openFlow();
    page.choose(monday9);
    page.focus(monday9);
    await press('Enter');
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-confirm'));
  });
});

describe('a booking with keys alone', () => {
  /** The control that has the focus, through all shadow trees. */
  const control = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };

  /** Its name. */
  const focused = () => {
    const active = control();
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
    return plain(active?.getAttribute('aria-label') ?? label ?? active?.textContent);
  };

  async function keys(...names: string[]): Promise<number> {
    for (const name of names) await press(name);
    return names.length;
  }

  it('gets to the first time of the second week in a few keys', async () => {
    const page = await openFlow();
    await until(() => (page.session.state.slots?.days ?? 0) > 14);
    let many = await keys('Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).to.equal('Next week');
    many += await keys('Enter');
    await until(() => page.range === 'Feb 15 – 19, 2027');
    many += await keys('Tab');
    await until(() => page.focused === '2027-02-15T17:00:00Z');
    expect(many).to.be.at.most(25);
  });

  it('changes the zone, jumps by month, chooses and confirms', async () => {
    const page = await openFlow();
    await until(() => (page.session.state.slots?.days ?? 0) > 14);
    await keys('Tab', 'Enter');
    await until(() => focused().startsWith('Search'));
    await type('denver');
    const list = control()?.getRootNode() as ShadowRoot;
    await until(() => list.querySelector('[role=option]')?.textContent?.includes('Denver'));
    await keys('Enter');
    await until(() => page.zone.includes('Mountain'));
    await until(() => focused().includes('Mountain'));
    await keys('Tab', 'Tab', 'Enter');
    await until(() => focused() === 'Monday, February 8');
    await keys('ArrowDown', 'Enter');
    await until(() => page.focused === '2027-02-15T17:00:00Z');
    await keys('Space');
    await until(() => page.chosen === '10:00 – 10:30 AM');
    await keys('Enter');
    const form = await until(() => page.flow.shadowRoot?.querySelector('scheduler-confirm')?.shadowRoot);
    await until(() => focused() !== '' && form.activeElement);
    for (let left = 12; left > 0 && !focused().startsWith('Phone'); left--) await press('Tab');
    await type('6506873600');
    for (let left = 12; left > 0 && form.activeElement?.className !== 'primary'; left--) await press('Tab');
    await keys('Enter');
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-booked'));
  }).timeout(15_000);
});
