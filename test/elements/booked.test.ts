import {expect} from 'chai';
import type {Booking, Conference} from '../../src/contract/bookings.ts';
import '../../src/elements/booked/scheduler-booked.ts';
import {booking, endedLink, landing} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/member.ts';
import {bodyOf, type CandidatePage, openPage, type PageOptions} from '../support/visit-page.ts';
import {hurryTimers} from '../support/hurried-timers.ts';
import {jumpingClock} from '../support/jumping-clock.ts';
import {press} from '../support/keys.ts';
import {until} from '../support/screen.ts';

const path = '/v1/bookings/bkg_4QzX8mVb2Lr7TnKc5WdYhE';

const room = (changes: Partial<Conference>): Conference => ({...booking().conference, ...changes});
const pending = room({state: 'pending', joinUrl: null, accessCode: null});

/** The page of a link that has been booked. */
async function openBooked(
  changes: Partial<Booking> = {},
  answers: PageOptions['answers'] = {},
): Promise<CandidatePage> {
  const page = await openPage({
    element: 'scheduler-booked',
    landing: landing({booking: booking(changes), slots: null}),
    answers,
  });
  await until(() => page.screen.root.querySelector('.base'));
  return page;
}

/** Opens the dialog, whose code comes when it is asked for. */
async function askToCancel(screen: CandidatePage['screen']): Promise<void> {
  screen.button('Cancel meeting').click();
  await until(() => screen.root.querySelector('dialog')?.open);
}

const cancelled = booking({
  state: 'cancelled',
  revision: 2,
  eventSequence: 4,
  changeable: false,
  rescheduleUntil: null,
});

describe('scheduler-booked', () => {
  it('leaves the focus where it is when the page opens', async () => {
    const {screen} = await openBooked();
    expect(screen.text).to.contain('You’re all set, Rebecca!');
    expect(document.activeElement).to.equal(document.body);
  });

  it('prints the time as the server’s clock shows it', async () => {
    // No zone database puts 9:07 there: the page must not know better.
    const local = {...booking().local, start: '09:07', end: '09:37'};
    const {screen} = await openBooked({local});
    expect(screen.text.replace(/\s/g, ' ')).to.contain('9:07 – 9:37 AM');
  });

  it('asks again with growing pauses until the room is there', async () => {
    const timers = hurryTimers();
    try {
      let asked = 0;
      const replies = [
        pending,
        room({state: 'failed', joinUrl: null, accessCode: null}),
        booking().conference,
      ];
      const {screen} = await openBooked(
        {conference: pending},
        {[`GET ${path}`]: () => Response.json(booking({conference: replies[asked++] ?? pending}))},
      );
      expect(screen.text).to.contain('The video room is being prepared.');
      const link = await until(() => screen.findButton('Go to interview'));
      expect(link.getAttribute('href')).to.equal('https://zoom.example/j/482193');
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
      const pauses = timers.waits.filter(ms => ms >= 2000 && ms < 15_000);
      expect(pauses).to.deep.equal([2000, 4000, 8000]);
      expect(asked).to.equal(3);
    } finally {
      timers.restore();
    }
  });

  it('says the neutral line when the room could not be made', async () => {
    const {screen} = await openBooked({conference: room({state: 'failed', joinUrl: null})});
    expect(screen.text).to.contain(
      'Something went wrong with the video conference. You can contact the recruiter for support.',
    );
    screen.button('Write to Joel');
  });

  it('says when the room opens', async () => {
    const {screen} = await openBooked({conference: room({opensAt: '2027-02-08T16:50:00Z'})});
    expect(screen.text).to.contain('The room opens 10 minutes before the start.');
  });

  it('says when the room lets people in', async () => {
    const clock = jumpingClock();
    try {
      const opensAt = new Date(Date.now() + 60_000).toISOString().replace(/\.\d+Z/, 'Z');
      const {screen} = await openBooked({conference: room({opensAt})});
      expect(screen.text).to.contain('The room opens');
      const spoken: string[] = [];
      Object.assign(screen.element, {ariaNotify: (text: string) => spoken.push(text)});
      clock.jump(60);
      await until(() => spoken.includes('The video room is ready.'));
      expect(screen.text).to.not.contain('The room opens');
      expect(screen.button('Go to interview').className).to.contain('primary');
    } finally {
      clock.restore();
    }
  });

  it('keeps the way in for an hour past the end, and then says that it has taken place', async () => {
    const ago = (minutes: number) =>
      new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z/, 'Z');
    const late = await openBooked({end: ago(59), changeable: false});
    late.screen.button('Go to interview');
    const {screen} = await openBooked({end: ago(61), changeable: false});
    expect(screen.text).to.contain('This interview has taken place');
    expect(screen.findButton('Go to interview')).to.equal(undefined);
    expect(screen.findButton('Google')).to.equal(undefined);
    screen.button('Write to Joel');
  });

  it('shows the number of a meeting by phone once, with the way to change it', async () => {
    const none = {state: 'none', providerName: null, joinUrl: null, accessCode: null, opensAt: null} as const;
    const {screen} = await openBooked({conference: none});
    expect(screen.text.split('+1 650 687 3600')).to.have.length(2);
    screen.button('Edit phone number').click();
    await until(() => screen.focused?.id === 'phone');
  });

  it('links to no address that is not of the web', async () => {
    const {screen} = await openBooked({conference: room({joinUrl: 'javascript:alert(1)'})});
    expect(screen.findButton('Go to interview')).to.equal(undefined);
    expect(screen.root.querySelector('[href^="javascript"]')).to.equal(null);
  });

  it('copies the access code', async () => {
    const {screen} = await openBooked();
    const copied: string[] = [];
    const clipboard = {writeText: async (text: string) => void copied.push(text)};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    screen.button('Copy').click();
    await until(() => copied.length > 0);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal(['482 193']);
    await until(() => screen.findButton('Copied'));
  });

  it('offers every calendar, the file at its own address', async () => {
    const {screen} = await openBooked();
    const names = ['Google', 'Office 365', 'Outlook.com', 'Yahoo', 'Apple', '.ics file'];
    await until(() => screen.findButton('Google'));
    const links = names.map(name => screen.button(name).getAttribute('href') ?? '');
    expect(links.every(link => link.startsWith('https://'))).to.equal(true);
    expect(links[5]).to.equal(booking().calendarFileUrl);
  });

  it('changes the telephone number and gives the focus back', async () => {
    const {screen, sent} = await openBooked(
      {},
      {
        [`PATCH ${path}/contact`]: () =>
          Response.json(
            booking({
              revision: 2,
              eventSequence: 4,
              phone: {e164: '+97714226971', country: 'NP', formatted: '+977 1 422 6971'},
            }),
          ),
      },
    );
    screen.button('Edit phone number').click();
    await until(() => screen.focused?.id === 'phone');
    screen.fill('Phone number', '+977 1-4226971');
    screen.button('Save').click();
    await until(() => screen.focused?.textContent?.includes('Edit phone number'));
    expect(screen.text).to.contain('+977 1 422 6971');
    expect(await bodyOf(sent[0])).to.deep.equal({
      revision: 1,
      phone: {country: 'US', text: '+977 1-4226971'},
    });
  });

  it('keeps a wrong number in its field and says what is wrong with it', async () => {
    const errors = [{pointer: '/phone/text', code: 'phone-invalid', detail: 'x'}];
    const {screen} = await openBooked(
      {},
      {[`PATCH ${path}/contact`]: () => problem(422, 'validation-failed', {errors})},
    );
    screen.button('Edit phone number').click();
    await until(() => screen.hasField('Phone number'));
    screen.fill('Phone number', '12');
    screen.button('Save').click();
    await until(() => screen.fault('Phone number'));
    expect(screen.field('Phone number').value).to.equal('12');
    expect(screen.focused).to.equal(screen.field('Phone number'));
  });

  it('keeps what the server found of a number, when the page’s own rules come after that', async () => {
    const errors = [{pointer: '/phone/text', code: 'phone-invalid', detail: 'x'}];
    const {screen} = await openBooked(
      {},
      {[`PATCH ${path}/contact`]: () => problem(422, 'validation-failed', {errors})},
    );
    screen.button('Edit phone number').click();
    await until(() => screen.hasField('Phone number'));
    screen.fill('Country', 'US');
    screen.fill('Phone number', '+977 1-4226971');
    screen.button('Save').click();
    await until(() => screen.fault('Phone number'));
    screen.field('Phone number').dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => screen.help('Phone number').includes('Nepal'));
    expect(screen.fault('Phone number')).to.contain('doesn’t look like a phone number');
  });

  it('asks before it cancels, and keeps the meeting on Escape', async () => {
    const {screen, sent} = await openBooked();
    const opener = screen.button('Cancel meeting');
    opener.focus();
    opener.click();
    await until(() => screen.focused?.id === 'cancel-title');
    await press('Escape');
    await until(() => screen.focused === opener);
    expect(sent).to.have.length(0);
  });

  it('cancels with a reason and says so', async () => {
    const {screen, sent, events} = await openBooked(
      {},
      {[`POST ${path}/cancel`]: () => Response.json(cancelled)},
    );
    await askToCancel(screen);
    screen.fill('Reason', 'I found another job');
    screen.root.querySelector<HTMLElement>('.danger-fill')?.click();
    await until(() => screen.focused?.textContent?.includes('This interview was cancelled'));
    expect(await bodyOf(sent[0])).to.deep.equal({revision: 1, reason: 'I found another job'});
    expect(events.map(event => event.type)).to.deep.equal(['scheduler-cancel-submit']);
    expect(screen.findButton('Choose another time')).to.not.equal(undefined);
    expect(screen.findButton('Go to interview')).to.equal(undefined);
  });

  it('keeps the dialog and the reason when cancelling fails', async () => {
    const {screen} = await openBooked({}, {[`POST ${path}/cancel`]: () => problem(503, 'unavailable')});
    await askToCancel(screen);
    screen.fill('Reason', 'A clash');
    screen.root.querySelector<HTMLElement>('.danger-fill')?.click();
    await until(() => screen.root.querySelector('dialog .alert'));
    expect(screen.root.querySelector('dialog')?.open).to.equal(true);
    expect(screen.field('Reason').value).to.equal('A clash');
  });

  it('says in each form only what failed there', async () => {
    const refused = () => problem(503, 'unavailable');
    const {screen} = await openBooked(
      {},
      {[`POST ${path}/cancel`]: refused, [`PATCH ${path}/contact`]: refused},
    );
    await askToCancel(screen);
    screen.root.querySelector<HTMLElement>('.danger-fill')?.click();
    await until(() => screen.root.querySelector('dialog .alert'));
    screen.button('Keep it').click();
    screen.button('Edit phone number').click();
    await until(() => screen.focused?.id === 'phone');
    expect(screen.root.querySelector('.edit .alert')).to.equal(null);
    screen.button('Save').click();
    await until(() => screen.root.querySelector('.edit .alert'));
    await askToCancel(screen);
    expect(screen.root.querySelector('dialog .alert')).to.equal(null);
  });

  it('shows the booking as it stands when it was changed elsewhere', async () => {
    const moved = booking({revision: 2, eventSequence: 5, local: {...booking().local, date: '2027-02-10'}});
    const {screen} = await openBooked(
      {},
      {[`POST ${path}/cancel`]: () => problem(409, 'revision-outdated', {booking: moved})},
    );
    await askToCancel(screen);
    screen.root.querySelector<HTMLElement>('.danger-fill')?.click();
    await until(() => screen.text.includes('This interview was changed meanwhile.'));
    expect(screen.text).to.contain('Wednesday, February 10, 2027');
    expect(screen.root.querySelector('dialog')?.open).to.equal(false);
  });

  it('still joins, cancels and edits after the link has expired, but does not move', async () => {
    const {screen} = await openPage({
      element: 'scheduler-booked',
      answers: {'GET /v1/link': () => problem(410, 'link-expired', {link: endedLink()})},
    });
    await until(() => screen.root.querySelector('.base'));
    expect(screen.findButton('Reschedule')).to.equal(undefined);
    expect(screen.text).to.contain('To move the interview, write to Joel.');
    for (const name of ['Go to interview', 'Cancel meeting', 'Edit phone number']) screen.button(name);
  });
});
