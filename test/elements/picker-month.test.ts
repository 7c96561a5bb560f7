import {expect} from 'chai';
import {cannedFetch, never} from '../../stories/canned/canned-server.ts';
import {farAway, usualWeek, world} from '../../stories/canned/worlds.ts';
import {type FlowPage, openFlow, plain, spoken, until} from '../support/flow-page.ts';
import {press} from '../support/keys.ts';

/** The open calendar, as a person finds it. */
class Month {
  readonly root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.root = root;
  }

  static async open(page: FlowPage): Promise<Month> {
    page.picker?.querySelector<HTMLElement>('.range button')?.click();
    const root = await until(() => page.picker?.querySelector('scheduler-month')?.shadowRoot);
    const month = new Month(root);
    await until(() => month.focused);
    return month;
  }

  get title(): string {
    return plain(this.root.querySelector('[role=heading]')?.textContent);
  }

  get focused(): string | undefined {
    const active = this.root.activeElement;
    return active instanceof HTMLElement ? active.dataset.date : undefined;
  }

  day(date: string): HTMLButtonElement {
    const day = this.root.querySelector<HTMLButtonElement>(`[data-date="${date}"]`);
    if (!day) throw new Error(`${date} is not in this month.`);
    return day;
  }

  nameOf(date: string): string {
    return this.day(date).getAttribute('aria-label') ?? '';
  }

  turn(name: string): void {
    this.root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
  }
}

const isClosed = (page: FlowPage) => !page.picker?.querySelector('scheduler-month');

describe('the calendar of months', () => {
  it('opens on the first day with times, with past days disabled and days without times named so', async () => {
    const month = await Month.open(await openFlow());
    expect(month.title).to.equal('February 2027');
    expect(month.focused).to.equal('2027-02-08');
    expect(month.day('2027-02-01').disabled).to.equal(true);
    expect(month.nameOf('2027-02-08')).to.equal('Monday, February 8');
    expect(month.nameOf('2027-02-10')).to.equal('Wednesday, February 10, No times');
  });

  it('opens in the language of the page at once, on weeks that begin as its weeks do, and stays open', async () => {
    // August 2027 begins on a Sunday: drawn in English first, the day with the focus would have been one long past.
    const endOfAugust = world({now: '2027-08-24T16:00:00Z', times: () => [540, 600]});
    const page = await openFlow({lang: 'de', world: endOfAugust});
    await until(() => page.heading.startsWith('Wählen Sie'));
    const month = await Month.open(page);
    expect(month.title).to.equal('August 2027');
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(isClosed(page)).to.equal(false);
    expect(month.focused).to.equal('2027-08-25');
    expect(month.nameOf('2027-08-25')).to.equal('Mittwoch, 25. August');
  });

  it('asks for the whole month, and then for no more', async () => {
    const asked: string[] = [];
    const answer = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: (input, init) => {
        asked.push(new Request(input, init).url);
        return answer(input, init);
      },
    });
    const month = await Month.open(page);
    await until(() => month.nameOf('2027-02-26') === 'Friday, February 26');
    const before = asked.length;
    month.turn('March 2027');
    await until(() => month.title === 'March 2027');
    await until(() => month.nameOf('2027-03-30') === 'Tuesday, March 30');
    expect(asked.length - before).to.be.at.most(1);
    expect(page.range).to.equal('Feb 8 – 12, 2027');
    expect(page.times(0)).to.have.length(6);
  });

  it('leads to the week of a day, and to its first time', async () => {
    const page = await openFlow();
    const month = await Month.open(page);
    month.turn('March 2027');
    await until(() => month.title === 'March 2027' && !month.nameOf('2027-03-16').includes('No times'));
    month.day('2027-03-16').click();
    await until(() => page.focused === '2027-03-16T16:00:00Z');
    expect(page.range).to.equal('Mar 15 – 19, 2027');
    expect(page.chosen).to.equal('');
    expect(isClosed(page)).to.equal(true);
  });

  it('shows the week of a day without times too', async () => {
    const page = await openFlow();
    const month = await Month.open(page);
    month.day('2027-02-17').click();
    await until(() => page.range === 'Feb 15 – 19, 2027' && page.focused);
    expect(page.focused).to.match(/^2027-02-1[68]/);
  });

  it('closes with Escape and gives the focus back', async () => {
    const page = await openFlow();
    await Month.open(page);
    await press('Escape');
    await until(() => isClosed(page));
    await until(() => page.picker?.activeElement?.textContent?.includes('Choose a date'));
  });

  it('closes when the focus goes elsewhere', async () => {
    const page = await openFlow();
    await Month.open(page);
    page.focus('2027-02-08T17:00:00Z');
    await until(() => isClosed(page));
  });

  it('keeps the week behind it while months are leafed through fast', async () => {
    const page = await openFlow();
    const month = await Month.open(page);
    for (const name of ['March 2027', 'April 2027', 'May 2027']) {
      month.turn(name);
      await until(() => month.title === name);
    }
    await until(() => month.nameOf('2027-05-25') === 'Tuesday, May 25');
    expect(page.times(0)).to.have.length(6);
  });

  it('says the month it has turned to', async () => {
    const month = await Month.open(await openFlow());
    month.turn('March 2027');
    await until(() => spoken.includes('March 2027'));
  });

  it('ends where nothing will be free any more', async () => {
    const last = {
      ...usualWeek,
      slots: (query: Parameters<typeof usualWeek.slots>[0]) => {
        const slots = usualWeek.slots(query);
        return {...slots, starts: slots.starts.filter(start => start < '2027-02-13'), nextAvailable: null};
      },
    };
    const month = await Month.open(await openFlow({world: last}));
    await until(() => month.day('2027-02-15').disabled);
    expect(month.day('2027-02-12').disabled).to.equal(false);
    month.turn('March 2027');
    expect(month.title).to.equal('February 2027');
  });

  it('starts its weeks where the language does', async () => {
    const month = await Month.open(await openFlow({lang: 'de'}));
    await until(() => month.title === 'Februar 2027');
    expect(month.root.querySelector('th')?.getAttribute('abbr')).to.equal('Montag');
  });

  it('stays when its times do not come', async () => {
    let quiet = false;
    const answer = cannedFetch({world: farAway});
    const page = await openFlow({fetch: (input, init) => (quiet ? never() : answer(input, init))});
    const month = await Month.open(page);
    quiet = true;
    month.turn('April 2027');
    await until(() => month.title === 'April 2027');
    expect(month.root.querySelector('table')?.getAttribute('aria-busy')).to.equal('true');
  });
});

describe('the calendar of months by keyboard', () => {
  const moves: [key: string, to: string][] = [
    ['ArrowRight', '2027-02-10'],
    ['ArrowLeft', '2027-02-08'],
    ['ArrowDown', '2027-02-16'],
    ['ArrowUp', '2027-02-02'],
    ['Home', '2027-02-07'],
    ['End', '2027-02-13'],
    ['PageDown', '2027-03-09'],
    ['PageUp', '2027-02-02'],
  ];
  for (const [key, to] of moves) {
    it(`goes from February 9 with ${key} to ${to}`, async () => {
      const month = await Month.open(await openFlow());
      await press('ArrowRight');
      await until(() => month.focused === '2027-02-09');
      await press(key);
      await until(() => month.focused === to);
    });
  }

  it('goes a year on or back with Shift', async () => {
    let quiet = false;
    const answer = cannedFetch({world: usualWeek});
    const page = await openFlow({fetch: (input, init) => (quiet ? never() : answer(input, init))});
    const month = await Month.open(page);
    quiet = true;
    await press('Shift+PageDown');
    await until(() => month.focused === '2028-02-08');
    await press('Shift+PageUp');
    await until(() => month.focused === '2027-02-08');
  });

  it('comes back to the last day that can be chosen from one beyond it', async () => {
    const month = await Month.open(await openFlow());
    await press('Shift+PageDown');
    await until(() => month.title === 'June 2027' && month.focused === '2027-06-01');
    await press('ArrowLeft');
    await until(() => month.focused === '2027-05-31');
  });

  it('mirrors left and right where text runs from right to left', async () => {
    const page = await openFlow();
    page.flow.dir = 'rtl';
    const month = await Month.open(page);
    await press('ArrowLeft');
    await until(() => month.focused === '2027-02-09');
  });

  it('takes a day with Enter', async () => {
    const page = await openFlow();
    await Month.open(page);
    await press('ArrowRight');
    await press('Enter');
    await until(() => page.focused === '2027-02-09T17:00:00Z');
  });
});
