import {expect} from 'chai';
import type {AddToCalendarElement} from '../../src/elements/add-to-calendar/add-to-calendar-element.ts';
import '../../src/elements/add-to-calendar/scheduler-add-to-calendar.ts';

describe('<scheduler-add-to-calendar>', () => {
  let element: AddToCalendarElement;
  beforeEach(async () => {
    element = document.createElement('scheduler-add-to-calendar');
    element.lang = 'en';
    element.eventTitle = 'Interview, with Joel; Northwind';
    element.start = '2027-02-08T17:00:00Z';
    element.end = '2027-02-08T17:30:00Z';
    element.place = 'https://rooms.northwind.example/joel';
    element.timeZone = 'Asia/Kathmandu';
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  const link = (name: string): HTMLAnchorElement => {
    const found = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].find(
      anchor => anchor.textContent?.trim() === name,
    );
    if (!found) throw new Error(`There is no link “${name}”.`);
    return found;
  };

  it('shows nothing while the times are missing, malformed or reversed', async () => {
    for (const [start, end] of [
      ['', ''],
      ['2027-02-30T17:00:00Z', '2027-02-30T17:30:00Z'],
      ['2027-02-08T17:30:00Z', '2027-02-08T17:00:00Z'],
    ] as const) {
      element.start = start;
      element.end = end;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('a')).to.have.lengthOf(0);
    }
  });

  it('tells Google the instants, and Yahoo the wall times of the zone', () => {
    expect(link('Google').href).to.include('20270208T170000Z%2F20270208T173000Z');
    expect(link('Yahoo').href).to.include('ST=20270208T224500&ET=20270208T231500');
  });

  it('makes a calendar file of its own, with the same meeting in it', async () => {
    const text = await (await fetch(link('.ics file').href)).text();
    expect(text).to.include('DTSTART:20270208T170000Z\r\n');
    expect(text).to.include('SUMMARY:Interview\\, with Joel\\; Northwind\r\n');
    expect(text).not.to.include('METHOD:');
  });

  it('takes the server’s file where there is one', async () => {
    element.file = 'https://interviews.example/interview.ics';
    await element.updateComplete;
    expect(link('Apple').href).to.equal('https://interviews.example/interview.ics');
    expect(link('.ics file').href).to.equal('https://interviews.example/interview.ics');
  });

  it('is there again after it was moved in the page', async () => {
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect((await fetch(link('.ics file').href)).ok).to.equal(true);
  });
});
