import {expect} from 'chai';
import '../../src/elements/confirm/scheduler-confirm.ts';
import type {Hold} from '../../src/contract/holds.ts';
import {booking, landing, otherStart, start} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/member.ts';
import {type JumpingClock, jumpingClock} from '../support/jumping-clock.ts';
import {
  type CandidatePage,
  bodyOf,
  held,
  openForm,
  openPage,
  type PageOptions,
} from '../support/visit-page.ts';
import {until} from '../support/screen.ts';

const id = 'hld_1Wb6YtQk9GxM3sVnC7rPzD';
const hold = (changes: Partial<Hold> = {}) =>
  Response.json(
    {
      id,
      start,
      now: '2027-02-05T02:10:00Z',
      expiresAt: '2027-02-05T02:15:00Z',
      renewalsLeft: 10,
      ...changes,
    },
    {status: 201},
  );
const holds = {
  'POST /v1/holds': () => hold(),
  [`POST /v1/holds/${id}/renew`]: () => hold({renewalsLeft: 9}),
  [`DELETE /v1/holds/${id}`]: () => new Response(null, {status: 204}),
};
const offline = () => {
  throw new TypeError('Failed to fetch');
};

/** What was asked of holds so far: `POST`, `POST renew`, `DELETE`. */
const asked = ({holds: requests}: CandidatePage) =>
  requests.map(({method, url}) => (url.endsWith('/renew') ? `${method} renew` : method));

/** The form, once its time is held. */
async function openHeld(answers: PageOptions['answers'] = {}): Promise<CandidatePage> {
  const created = new Promise(resolve => {
    addEventListener('hold-created', resolve, {once: true});
  });
  const page = await openForm({
    answers: {...holds, ...answers},
    heard: event => {
      if (event.type === 'scheduler-hold-created') dispatchEvent(new Event('hold-created'));
    },
  });
  await created;
  return page;
}

const notice = ({screen}: CandidatePage) =>
  screen.root.querySelector('.hold p')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the chosen time', () => {
  it('is held while the form is there already', async () => {
    const {answer, reply} = held();
    const page = await openForm({answers: {...holds, 'POST /v1/holds': answer}});
    page.screen.fill('Phone number', '(650) 687-3600');
    await until(() => page.holds.length > 0);
    expect(await bodyOf(page.holds[0])).to.deep.equal({start});
    reply(hold());
    expect(page.visit.state.step).to.equal('confirm');
  });

  it('that was taken meanwhile is lost, with what is near, and nothing typed is', async () => {
    const {answer, reply} = held();
    const {visit, screen} = await openForm({answers: {...holds, 'POST /v1/holds': answer}});
    screen.fill('Phone number', '(650) 687-3600');
    reply(problem(409, 'slot-taken', {alternatives: [otherStart]}));
    await until(() => visit.state.step === 'pick');
    expect(visit.state.lost).to.deep.equal({start, alternatives: [otherStart]});
    visit.select(otherStart);
    visit.continue();
    await until(() => screen.root.querySelector('form'));
    expect(screen.field('Phone number').value).to.equal('(650) 687-3600');
  });

  const failures = {
    'a server that knows no holds': () => problem(404, 'not-found'),
    'a server in trouble': () => problem(500, 'internal-error'),
    'a link that has a booking': () => problem(409, 'booking-exists'),
  };
  for (const [name, answer] of Object.entries(failures)) {
    it(`is not held, and the form says nothing of it: ${name}`, async () => {
      const page = await openForm({
        answers: {
          'POST /v1/holds': answer,
          'POST /v1/bookings': () => Response.json(booking(), {status: 201}),
        },
      });
      await until(() => page.holds.length > 0);
      page.screen.fill('Phone number', '(650) 687-3600');
      expect(page.screen.root.querySelector('.alert')).to.equal(null);
      page.screen.button('Confirm').click();
      await until(() => page.visit.state.step === 'booked');
      expect(page.events.map(({type}) => type)).not.to.include('scheduler-error');
      expect(await bodyOf(page.sent[0])).not.to.have.property('hold');
    });
  }

  it('is not held when the page objects, and the form opens', async () => {
    const heard: string[] = [];
    const page = await openForm({
      answers: holds,
      heard: event => {
        heard.push(event.type);
        if (event.type === 'scheduler-hold-request') event.preventDefault();
      },
    });
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['scheduler-hold-request']);
    expect(page.holds).to.have.length(0);
  });

  it('is booked with its hold, which is then neither renewed nor released', async () => {
    const page = await openHeld({'POST /v1/bookings': () => Response.json(booking(), {status: 201})});
    page.screen.fill('Phone number', '(650) 687-3600');
    page.screen.button('Confirm').click();
    await until(() => page.visit.state.step === 'booked');
    expect(await bodyOf(page.sent[0])).to.include({start, hold: id});
    expect(asked(page)).to.deep.equal(['POST']);
  });

  it('is held for a booking that is moved, and moved to with its hold', async () => {
    const page = await openPage({
      element: 'scheduler-confirm',
      landing: landing({booking: booking(), slots: null}),
      answers: {
        ...holds,
        'GET /v1/link/slots': () => Response.json(landing().slots),
        'POST /v1/holds': () => hold({start: otherStart}),
        'POST /v1/bookings/bkg_4QzX8mVb2Lr7TnKc5WdYhE/reschedule': () =>
          Response.json(booking({revision: 2, eventSequence: 4})),
      },
    });
    await page.visit.startMoving();
    page.visit.select(otherStart);
    const created = new Promise(resolve => {
      page.target.addEventListener('scheduler-hold-created', resolve);
    });
    page.visit.continue();
    await created;
    page.screen.button('Move the interview').click();
    await until(() => page.visit.state.step === 'booked');
    expect(await bodyOf(page.holds[0])).to.deep.equal({start: otherStart, excludeBooking: booking().id});
    expect(await bodyOf(page.sent[0])).to.include({hold: id});
  });

  it('is given back on the way back', async () => {
    const page = await openHeld();
    page.screen.button('Back').click();
    await until(() => asked(page).includes('DELETE'));
  });

  it('is given back by whoever went back before it was held', async () => {
    const {answer, reply} = held();
    const page = await openForm({answers: {...holds, 'POST /v1/holds': answer}});
    await until(() => page.holds.length > 0);
    page.visit.back();
    reply(hold());
    await until(() => asked(page).includes('DELETE'));
  });

  it('is given back by a page that is left, and the form says so to who comes back', async () => {
    const page = await openHeld();
    dispatchEvent(new Event('pagehide'));
    await until(() => asked(page).includes('DELETE'));
    expect(page.holds.at(-1)?.keepalive).to.equal(true);
    await until(() => notice(page).startsWith('Your time is no longer kept.'));
  });
});

describe('the end of a hold', () => {
  let clock: JumpingClock;
  const spoken: string[] = [];
  beforeEach(() => {
    clock = jumpingClock();
    spoken.length = 0;
    Object.assign(Element.prototype, {ariaNotify: (text: string) => spoken.push(text)});
  });
  afterEach(() => clock.restore());

  it('is put off without a word while the form is in use', async () => {
    const page = await openHeld();
    page.screen.fill('Phone number', '(650) 687-3600');
    clock.jump(241);
    await until(() => asked(page).includes('POST renew'));
    expect(notice(page)).to.equal('');
  });

  it('is told a minute before, seen to come nearer, and said once', async () => {
    const page = await openHeld();
    clock.jump(240);
    await until(() => notice(page) === 'Your time is kept for 60 more seconds.');
    await until(() => spoken.length > 0);
    clock.jump(16);
    await until(() => notice(page) === 'Your time is kept for 45 more seconds.');
    expect(asked(page)).to.deep.equal(['POST']);
    expect(spoken).to.deep.equal(['Your time is kept for 60 more seconds.']);
  });

  it('takes no focus', async () => {
    const page = await openHeld();
    page.screen.field('Phone number').focus();
    clock.jump(299);
    // Focus was use: the lease was renewed once.
    await until(() => asked(page).includes('POST renew'));
    clock.jump(299);
    await until(() => notice(page));
    expect(page.screen.focused).to.equal(page.screen.field('Phone number'));
  });

  it('is put off by its button, and the focus returns to where it was', async () => {
    const page = await openHeld();
    page.screen.field('Phone number').focus();
    page.screen.field('E-mail').focus();
    clock.jump(241);
    await until(() => asked(page).includes('POST renew'));
    await new Promise(requestAnimationFrame);
    clock.jump(241);
    const button = await until(() => page.screen.findButton('Keep it'));
    button.focus();
    button.click();
    await until(() => notice(page) === '');
    expect(page.screen.focused).to.equal(page.screen.field('E-mail'));
    await until(() => spoken.includes('Your time is kept.'));
  });

  it('is put off by one key in the form', async () => {
    const page = await openHeld();
    clock.jump(250);
    await until(() => notice(page));
    const key = new KeyboardEvent('keydown', {key: 'Shift', bubbles: true, composed: true});
    page.screen.field('Phone number').dispatchEvent(key);
    await until(() => notice(page) === '');
    expect(asked(page)).to.deep.equal(['POST', 'POST renew']);
  });

  it('offers no button when it can no longer be put off', async () => {
    const page = await openHeld({'POST /v1/holds': () => hold({renewalsLeft: 0})});
    clock.jump(250);
    await until(() => notice(page));
    expect(page.screen.findButton('Keep it')).to.equal(undefined);
  });

  it('stays in sight when the server cannot be asked to put it off, and the next try may do', async () => {
    let reachable = false;
    const page = await openHeld({
      [`POST /v1/holds/${id}/renew`]: () => (reachable ? hold({renewalsLeft: 9}) : offline()),
    });
    clock.jump(250);
    await until(() => notice(page));
    page.screen.button('Keep it').click();
    await until(() => asked(page).length > 3);
    expect(notice(page)).to.contain('more seconds');
    reachable = true;
    page.screen.button('Keep it').click();
    await until(() => notice(page) === '');
  });

  it('has come when the server no longer knows the hold', async () => {
    const page = await openHeld({[`POST /v1/holds/${id}/renew`]: () => problem(404, 'not-found')});
    clock.jump(250);
    await until(() => notice(page));
    page.screen.button('Keep it').click();
    await until(() => notice(page).startsWith('Your time is no longer kept.'));
  });

  it('is said calmly, loses nothing typed, and does not keep from booking', async () => {
    const page = await openHeld({'POST /v1/bookings': () => Response.json(booking(), {status: 201})});
    clock.jump(300);
    await until(() => notice(page) === 'Your time is no longer kept. You can still book it if it’s free.');
    expect(page.screen.root.querySelector('[role=alert]')).to.equal(null);
    page.screen.fill('Phone number', '(650) 687-3600');
    page.screen.button('Confirm').click();
    await until(() => page.visit.state.step === 'booked');
    expect(asked(page)).to.deep.equal(['POST']);
  });
});

it('holds nothing without a connection, and the form stays', async () => {
  const page = await openForm({answers: {'POST /v1/holds': offline}});
  await until(() => page.holds.length > 0);
  expect(page.screen.text).to.contain('Confirm details').and.not.to.contain('We couldn’t reach the server.');
});
