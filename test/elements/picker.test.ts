import {expect} from 'chai';
import {cannedFetch, offline, problem} from '../../stories/canned/canned-server.ts';
import {clocksSetBack, farAway, nothingLeft, usualWeek} from '../../stories/canned/worlds.ts';
import {openFlow, plain, spoken, until} from '../support/flow-page.ts';
import {press, type} from '../support/keys.ts';

/** 9:00 and 9:30 on Monday, 8 February 2027 in Los Angeles; 9:30 on Tuesday. */
const monday9 = '2027-02-08T17:00:00Z';
const monday930 = '2027-02-08T17:30:00Z';
const tuesday9 = '2027-02-09T17:00:00Z';

describe('scheduler-picker when something is wrong', () => {
  it('says that times did not come, and gets them when asked again', async () => {
    let down = true;
    const working = cannedFetch({world: farAway});
    const page = await openFlow({
      world: farAway,
      fetch: (input, init) =>
        down && new Request(input, init).url.includes('/slots') ? offline() : working(input, init),
    });
    await until(() => page.notice.includes('We couldn’t load times'));
    expect(page.notice).to.include('Check your connection');
    down = false;
    page.press('Try again');
    await until(() => page.times().length > 0);
    expect(page.focused).to.equal(page.picker?.querySelector('input')?.value);
  }).timeout(15_000);

  it('gets the times of another zone when asked again, with the focus on the first', async () => {
    let down = true;
    const working = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: (input, init) => {
        const isForTimes = new Request(input, init).url.includes('/slots');
        return down && isForTimes ? Promise.resolve(problem('internal-error')) : working(input, init);
      },
    });
    void page.session.chooseZone('Asia/Tokyo');
    await until(() => page.notice.includes('We couldn’t load times'));
    down = false;
    page.press('Try again');
    await until(() => page.focused);
    expect(page.focused).to.equal(page.picker?.querySelector('input')?.value);
  });

  it('keeps the week that is shown when one far away, no longer looked at, does not come', async () => {
    const {promise, resolve} = Promise.withResolvers<Response>();
    const working = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: (input, init) =>
        new Request(input, init).url.includes('firstDate=2027-09') ? promise : working(input, init),
    });
    await until(() => page.session.state.slotsPhase === 'idle' && page.times().length > 0);
    const {firstDate} = page.session.state.slots ?? {firstDate: ''};
    const far = page.session.showRange('2027-09-06', 7);
    await page.session.showRange(firstDate, 7);
    resolve(problem('internal-error'));
    await far;
    expect(page.session.state.slotsPhase).to.equal('idle');
    expect(page.notice).to.equal('');
  });

  it('asks for a time when Continue comes first, at the first time', async () => {
    const page = await openFlow();
    page.press('Continue');
    await until(() => page.notice !== '');
    expect(page.summary).to.equal('Choose a time first.');
    expect(page.focused).to.equal(monday9);
  });

  it('keeps the old choice when the host page objects to the new one', async () => {
    const page = await openFlow();
    page.choose(monday9);
    await until(() => page.chosen === '9:00 – 9:30 AM');
    page.flow.addEventListener('scheduler-slot-select', event => event.preventDefault());
    page.choose(tuesday9);
    await page.flow.updateComplete;
    await until(() => page.chosen === '9:00 – 9:30 AM');
    expect(page.summary).to.include('Monday, February 8');
  });

  it('leads from an empty week to the next free day', async () => {
    const page = await openFlow({world: farAway});
    await until(() => page.range === 'Mar 1 – 5, 2027');
    page.press('Previous week');
    await until(() => page.notice.includes('No times this week.'));
    page.press('Go to Tuesday, March 2');
    await until(() => page.focused === '2027-03-02T17:00:00Z');
    expect(page.chosen).to.equal('');
  });

  it('says that nothing is left at all', async () => {
    const page = await openFlow({world: nothingLeft});
    expect(page.notice).to.equal('No times are free at the moment. Send Joel Bito a message');
    expect(page.isOff('Continue')).to.equal(true);
  });
});

describe('scheduler-picker', () => {
  it('opens in the first week that has a free time, with a column for each working day', async () => {
    const page = await openFlow();
    expect(page.range).to.equal('Feb 8 – 12, 2027');
    expect(page.days).to.deep.equal([
      'Monday Feb 8',
      'Tuesday Feb 9',
      'Wednesday Feb 10',
      'Thursday Feb 11',
      'Friday Feb 12',
    ]);
    expect(page.times(2)).to.deep.equal([]);
    expect(page.times(1)).to.deep.equal([
      '9:00 – 9:30 AM',
      '9:30 – 10:00 AM',
      '10:30 – 11:00 AM',
      '3:00 – 3:30 PM',
    ]);
  });

  it('shows starts alone where there is little room, and still says the range', async () => {
    const page = await openFlow({width: '320px'});
    const slot = page.picker?.querySelector<HTMLElement>('.slot');
    const hidden = slot?.querySelector('.visually-hidden');
    expect(plain(slot?.innerText)).to.equal('9:00 AM – 9:30 AM');
    expect(hidden?.getBoundingClientRect().width).to.equal(1);
    expect(page.flow.scrollWidth).to.equal(320);
  });

  it('cannot go back before this week', async () => {
    const page = await openFlow();
    expect(page.isOff('Previous week')).to.equal(false);
    page.press('Previous week');
    await until(() => page.range.startsWith('Feb 2'));
    expect(page.isOff('Previous week')).to.equal(true);
    page.press('Previous week');
    await page.flow.updateComplete;
    expect(page.range).to.include('Feb 2');
  });

  it('tells a week in words after turning to it', async () => {
    const page = await openFlow();
    page.press('Next week');
    const text = await until(() => spoken.find(words => !words.startsWith('Loading')));
    expect(plain(text)).to.equal('February 15 – 19: 20 times on 4 days.');
  });

  it('sums up the chosen time, with the recruiter’s own beside it', async () => {
    const page = await openFlow({timeZone: 'Asia/Kathmandu'});
    page.choose(monday9);
    await until(() => page.chosen !== '');
    expect(page.summary).to.equal('Monday, February 8, 10:45 – 11:15 PM Nepal Time · 9:00 AM for Joel');
  });

  it('starts weeks on the day that the language does', async () => {
    const page = await openFlow({lang: 'de', world: clocksSetBack, timeZone: 'Europe/Berlin'});
    await until(() => page.days[0]?.startsWith('Freitag'));
    expect(page.days).to.have.length(3);
    expect(page.range).to.equal('5.–7. Nov. 2027');
  });

  it('tells the hour that comes twice apart by the short name of the zone', async () => {
    const page = await openFlow({world: clocksSetBack, timeZone: 'America/New_York'});
    page.press('Next week');
    await until(() => page.range.startsWith('Nov 7'));
    expect(page.times(0)).to.deep.equal([
      '12:30 – 1:00 AM EDT',
      '1:00 – 1:30 AM EDT',
      '1:30 AM EDT – 1:00 AM EST',
      '1:00 – 1:30 AM EST',
      '1:30 – 2:00 AM EST',
      '2:00 – 2:30 AM',
    ]);
  });
});

describe('scheduler-picker by zone', () => {
  it('keeps the choice by its moment when the zone changes, there and back', async () => {
    const page = await openFlow();
    page.choose(monday930);
    await page.changeZone('Tokyo');
    await until(() => page.chosen.startsWith('2:30'));
    expect(page.summary).to.include('Tuesday, February 9, 2:30 – 3:00 AM');
    await page.changeZone('Los Angeles');
    await until(() => page.chosen === '9:30 – 10:00 AM');
    expect(page.days[0]).to.equal('Monday Feb 8');
  });

  it('says the new zone, the chosen time in it, and that the day is another', async () => {
    const page = await openFlow();
    page.choose(monday930);
    await page.changeZone('Tokyo');
    const text = await until(() => spoken.find(words => words.startsWith('Times now')));
    expect(plain(text)).to.equal(
      'Times now in Japan Standard Time. Your selected time is Tuesday, February 9, 2:30 – 3:00 AM. This is the next day.',
    );
  });

  it('prints the server’s offsets where the page’s own rules differ', async () => {
    const moved = {
      ...usualWeek,
      slots: (query: Parameters<typeof usualWeek.slots>[0]) => ({
        ...usualWeek.slots(query),
        offsetChanges: [{at: '2027-01-01T00:00:00Z', offset: '-07:00'}],
      }),
    };
    const page = await openFlow({world: moved});
    expect(page.times(0)[0]).to.equal('10:00 – 10:30 AM');
    expect(page.zone).to.equal('Time zone: Pacific Time GMT−7');
  });

  it('gives the focus back to the button when the list is left', async () => {
    const page = await openFlow();
    await page.openZones();
    await press('Escape');
    await until(() => page.picker?.activeElement?.localName === 'scheduler-time-zone');
  });

  it('is chosen with keys alone', async () => {
    const page = await openFlow();
    await page.openZones();
    await type('kathm');
    await press('Enter');
    await until(() => page.zone === 'Time zone: Nepal Time GMT+5:45');
  });
});

describe('scheduler-picker after the chosen time was lost', () => {
  it('says so, offers the nearest, and puts the focus on the message', async () => {
    const page = await openFlow({
      instead: {'/v1/bookings': () => problem('slot-taken', {alternatives: [monday930, tuesday9]})},
    });
    page.choose(monday9);
    page.press('Continue');
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-confirm'));
    await page.session.book({phone: {country: 'US', text: '+1 650 687 3600'}});
    await until(() => page.picker?.activeElement?.textContent?.includes('was just taken'));
    await press('Tab');
    await until(() => page.picker?.activeElement?.textContent?.includes('9:30 AM'));
    expect(page.notice).to.equal(
      'Mon, Feb 8, 9:00 AM was just taken. The nearest free times: Mon, Feb 8, 9:30 AM Tue, Feb 9, 9:00 AM',
    );
    expect(page.chosen).to.equal('');
    await until(() => spoken.some(words => plain(words) === 'Mon, Feb 8, 9:00 AM was just taken.'));
  });
});
