import {expect} from 'chai';
import {booking} from '../../stories/canned/candidate.ts';
import {clocksSetBack, type World} from '../../stories/canned/worlds.ts';
import {type FlowPage, openFlow, plain, until} from '../support/flow-page.ts';

const monday9 = '2027-02-08T17:00:00Z';

/** The switch below the list of zones whose words begin so. */
async function flip(page: FlowPage, words: string): Promise<void> {
  const list = await page.openZones();
  const labels = [...list.querySelectorAll<HTMLElement>('.switch')];
  const found = labels.find(label => plain(label.textContent).startsWith(words));
  if (!found) throw new Error(`No switch “${words}”.`);
  found.click();
}

const confirmText = (page: FlowPage) =>
  plain(page.flow.shadowRoot?.querySelector('scheduler-confirm')?.shadowRoot?.textContent);

describe('the clock of 24 hours', () => {
  it('is the language’s until somebody says otherwise', async () => {
    const english = await openFlow();
    expect(english.times(0)[0]).to.equal('9:00 – 9:30 AM');
    const german = await openFlow({lang: 'de'});
    await until(() => german.times(0)[0] === '09:00–09:30 Uhr');
  });

  it('rewrites all times at once, and keeps choice and zone', async () => {
    const page = await openFlow();
    page.choose(monday9);
    await until(() => page.chosen);
    await flip(page, '24-hour clock');
    await until(() => page.times(0)[0] === '09:00 – 09:30');
    expect(page.chosen).to.equal('09:00 – 09:30');
    expect(page.summary).to.include('Monday, February 8, 09:00 – 09:30');
  });

  it('goes on to the form', async () => {
    const page = await openFlow();
    page.choose('2027-02-08T22:30:00Z');
    await flip(page, '24-hour clock');
    page.press('Continue');
    await until(() => confirmText(page).includes('14:30 – 15:00'));
  });

  it('goes on to the booking', async () => {
    const page = await openFlow({landing: {booking: booking()}});
    page.session.styleTimes({hourCycle: '24'});
    const booked = () => page.flow.shadowRoot?.querySelector('scheduler-booked')?.shadowRoot?.textContent;
    await until(() => plain(booked()).includes('09:00 – 09:30'));
  });

  it('is what the host page sets, at any time', async () => {
    const page = await openFlow();
    page.flow.setAttribute('hour-cycle', '24');
    await until(() => page.times(0)[0] === '09:00 – 09:30');
    page.flow.setAttribute('hour-cycle', '12');
    await until(() => page.times(0)[0] === '9:00 – 9:30 AM');
  });

  it('is remembered, and goes before what the host page sets', async () => {
    localStorage.setItem('scheduler:hour-cycle', '12');
    try {
      const page = await openFlow();
      page.flow.storage = '';
      page.flow.hourCycle = '24';
      await page.flow.updateComplete;
      await page.settled();
      expect(page.session.state.hourCycle).to.equal('12');
      await flip(page, '24-hour clock');
      await until(() => page.times(0)[0] === '09:00 – 09:30');
      expect(localStorage.getItem('scheduler:hour-cycle')).to.equal('24');
    } finally {
      localStorage.removeItem('scheduler:hour-cycle');
    }
  });

  it('is not kept where the host page forbids it', async () => {
    const page = await openFlow();
    await flip(page, '24-hour clock');
    await until(() => page.times(0)[0] === '09:00 – 09:30');
    expect(localStorage.getItem('scheduler:hour-cycle')).to.equal(null);
  });
});

describe('the recruiter’s time', () => {
  const theirs = (page: FlowPage, day: number) =>
    [...(page.picker?.querySelectorAll('.day')[day]?.querySelectorAll('.theirs') ?? [])].map(line =>
      plain(line.textContent),
    );

  it('stands under each time when asked for, with the day where it is another', async () => {
    const page = await openFlow({timeZone: 'Asia/Kathmandu'});
    await flip(page, 'Also show the time for Joel');
    await until(() => theirs(page, 0).length > 0);
    expect(theirs(page, 0)[0]).to.equal(', 9:00 AM for Joel');
    expect(theirs(page, 1)[0]).to.equal(', Mon 11:30 AM for Joel');
  });

  it('is part of what a time is called', async () => {
    const page = await openFlow({timeZone: 'Asia/Kathmandu'});
    page.session.styleTimes({hostTimes: true});
    await until(() => theirs(page, 0).length > 0);
    const label = page.picker?.querySelector<HTMLElement>('.slot');
    expect(plain(label?.innerText)).to.match(/10:45 PM.*, 9:00 AM for Joel$/);
  });

  it('is not offered to who is in the same zone', async () => {
    const list = await (await openFlow()).openZones();
    expect(list.querySelectorAll('.switch')).to.have.length(1);
  });

  it('fits a phone', async () => {
    const page = await openFlow({timeZone: 'Asia/Kathmandu', width: '320px'});
    page.session.styleTimes({hostTimes: true});
    await until(() => theirs(page, 0).length > 0);
    expect(page.flow.scrollWidth).to.equal(320);
  });
});

describe('an hour that comes twice', () => {
  it('is told apart in Berlin too, in 24 hours', async () => {
    const berlin = {
      ...clocksSetBack,
      slots: (query: Parameters<World['slots']>[0]) => ({
        ...clocksSetBack.slots(query),
        now: '2027-10-26T10:00:00Z',
        firstDate: '2027-10-26',
        starts: [
          '2027-10-31T00:30:00Z',
          '2027-10-31T01:00:00Z',
          '2027-10-31T01:30:00Z',
          '2027-10-31T02:00:00Z',
        ],
        workingDates: ['2027-10-31'],
        offsetChanges: [
          {at: '2027-10-25T22:00:00Z', offset: '+02:00'},
          {at: '2027-10-31T01:00:00Z', offset: '+01:00'},
        ],
        nextAvailable: null,
      }),
    };
    const page = await openFlow({world: berlin, timeZone: 'Europe/Berlin', lang: 'en-GB'});
    await until(() => page.times().length === 4);
    // Engines differ in whether an hour of one digit gets a 0.
    expect(page.times().map(time => time.replace(/\b0(?=\d:)/g, ''))).to.deep.equal([
      '2:30 CEST – 2:00 CET',
      '2:00–2:30 CET',
      '2:30–3:00 CET',
      '3:00–3:30',
    ]);
  });
});
