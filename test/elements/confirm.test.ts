import {expect} from 'chai';
import '../../src/elements/confirm/scheduler-confirm.ts';
import {booking, landing, otherStart, start} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/member.ts';
import {bodyOf, held, openForm, openPage} from '../support/visit-page.ts';
import {hurryTimers} from '../support/hurried-timers.ts';
import {press, type} from '../support/keys.ts';
import {until} from '../support/screen.ts';

const created = () => Response.json(booking(), {status: 201});
const books = {'POST /v1/bookings': created};

const question = (id: string, required: boolean) =>
  ({id: `qst_${id}Lk4XvPd1NsG9tBwJ8hRcY`, kind: 'text', label: `Question ${id}`, required}) as const;

describe('scheduler-confirm', () => {
  beforeEach(() => sessionStorage.clear());

  it('asks for a telephone number before it asks the server', async () => {
    const {screen, sent} = await openForm({answers: books});
    screen.button('Confirm').click();
    await until(() => screen.focused?.id === 'faults');
    expect(screen.fault('Phone number')).to.equal('Enter a phone number.');
    expect(sent).to.have.length(0);
  });

  it('says at once that an e-mail address is none, and takes it back when it is mended', async () => {
    const {screen} = await openForm();
    screen.fill('E-mail', 'rebecca@');
    await until(() => screen.fault('E-mail'));
    screen.fill('E-mail', 'rebecca@example.org');
    await until(() => screen.fault('E-mail') === '');
  });

  it('shows what the server found wrong at the fields, and moves the focus to the list of it', async () => {
    const errors = [
      {pointer: '/phone/text', code: 'phone-invalid', detail: 'x'},
      {pointer: '/answers/0/text', code: 'too-long', detail: 'x'},
    ];
    const {screen} = await openForm({
      landing: landing({questions: [question('1', false), question('2', true)]}),
      answers: {'POST /v1/bookings': () => problem(422, 'validation-failed', {errors})},
    });
    screen.fill('Phone number', '12');
    screen.fill('Question 2', 'TypeScript');
    screen.button('Confirm').click();
    await until(() => screen.focused?.id === 'faults');
    expect(screen.fault('Phone number')).to.contain('doesn’t look like a phone number');
    // The first question was left empty, so the second one's answer was sent first.
    expect(screen.fault('Question 1')).to.equal('');
    expect(screen.fault('Question 2')).to.equal('This is too long. Shorten it.');
    screen.button('This is too long').click();
    expect(screen.focused).to.equal(screen.field('Question 2'));
  });

  it('sends one booking on a double click', async () => {
    const {answer, reply} = held();
    const {screen, sent, visit} = await openForm({answers: {'POST /v1/bookings': answer}});
    screen.fill('Phone number', '(650) 687-3600');
    const button = screen.button('Confirm');
    button.focus();
    button.click();
    button.click();
    await until(() => button.getAttribute('aria-disabled') === 'true');
    expect(screen.focused, 'the button keeps the focus').to.equal(button);
    reply(created());
    await until(() => visit.state.step === 'booked');
    expect(sent).to.have.length(1);
  });

  it('says that it is booking when that takes a while', async () => {
    const timers = hurryTimers();
    const {answer, reply} = held();
    try {
      const {screen, visit} = await openForm({answers: {'POST /v1/bookings': answer}});
      screen.fill('Phone number', '(650) 687-3600');
      screen.button('Confirm').click();
      await until(() => screen.findButton('Booking…'));
      expect(timers.waits).to.include(400);
      reply(created());
      await until(() => visit.state.step === 'booked');
    } finally {
      timers.restore();
    }
  });

  it('keeps everything when the server cannot be reached, and sends the same booking on the next try', async () => {
    const timers = hurryTimers();
    let reachable = false;
    try {
      const {screen, sent, visit} = await openForm({
        answers: {
          'POST /v1/bookings': () => {
            if (!reachable) throw new TypeError('Failed to fetch');
            return created();
          },
        },
      });
      screen.fill('Phone number', '(650) 687-3600');
      screen.button('Confirm').click();
      await until(() => screen.findButton('Try again'));
      expect(screen.text).to.contain('We couldn’t reach the server.');
      expect(screen.field('Phone number').value).to.equal('(650) 687-3600');
      reachable = true;
      screen.button('Try again').click();
      await until(() => visit.state.step === 'booked');
      const keys = new Set(sent.map(request => request.headers.get('idempotency-key')));
      expect(keys.size, 'all tries are one submission').to.equal(1);
    } finally {
      timers.restore();
    }
  });

  it('keeps what was typed when the slot is lost', async () => {
    const {screen, visit} = await openForm({
      answers: {'POST /v1/bookings': () => problem(409, 'slot-taken', {alternatives: [otherStart]})},
    });
    screen.fill('Phone number', '(650) 687-3600');
    screen.fill('Write my own…', 'own');
    screen.field('Write my own…').click();
    await until(() => screen.hasField('Your note'));
    screen.fill('Your note', 'Could we talk about the team?');
    screen.button('Confirm').click();
    await until(() => visit.state.lost);
    expect(visit.state.lost?.alternatives).to.deep.equal([otherStart]);
    visit.select(otherStart);
    visit.continue();
    await until(() => screen.root.querySelector('form'));
    expect(screen.field('Phone number').value).to.equal('(650) 687-3600');
    expect(screen.field('Your note').value).to.equal('Could we talk about the team?');
  });

  it('keeps what was typed over a reload, until it is booked', async () => {
    const before = await openForm({storage: true});
    before.screen.fill('Phone number', '(650) 687-3600');
    const {screen, visit} = await openForm({storage: true, answers: books});
    expect(screen.field('Phone number').value).to.equal('(650) 687-3600');
    screen.button('Confirm').click();
    await until(() => visit.state.step === 'booked');
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps nothing in a browser that is not to be written to', async () => {
    const {screen} = await openForm();
    screen.fill('Phone number', '(650) 687-3600');
    expect(sessionStorage.length).to.equal(0);
  });

  it('sends nothing that was not typed or chosen', async () => {
    const {screen, sent, visit} = await openForm({answers: books});
    screen.fill('Phone number', ' (650) 687-3600 ');
    screen.button('Confirm').click();
    await until(() => visit.state.step === 'booked');
    const {phone, ...rest} = await bodyOf(sent[0]);
    expect(phone).to.have.property('text', '(650) 687-3600');
    expect(Object.keys(rest)).to.have.members(['start', 'timeZone', 'locale']);
  });

  it('sends a typed address in place of the one the link holds, and the chosen note', async () => {
    const {screen, sent, visit} = await openForm({answers: books});
    screen.fill('Phone number', '(650) 687-3600');
    screen.fill('E-mail', 'other@example.com');
    screen.field('Excited').click();
    screen.button('Confirm').click();
    await until(() => visit.state.step === 'booked');
    expect(await bodyOf(sent[0])).to.include({
      start,
      email: 'other@example.com',
      note: 'Excited about the opportunity!',
    });
  });

  it('asks nothing when the page objects', async () => {
    const {screen, sent, events} = await openForm({answers: books});
    screen.element.addEventListener('scheduler-booking-submit', event => event.preventDefault());
    screen.fill('Phone number', '(650) 687-3600');
    screen.button('Confirm').click();
    expect(events.map(event => event.type)).to.deep.equal(['scheduler-booking-submit']);
    expect(sent).to.have.length(0);
    expect(screen.field('Phone number').value).to.equal('(650) 687-3600');
  });

  it('takes the country from a number with a plus sign', async () => {
    const {screen} = await openForm();
    screen.fill('Phone number', '+977 1-4226971');
    expect(screen.field('Country').value).to.equal('NP');
  });

  it('is filled in and sent with the keyboard alone', async () => {
    const {screen, visit, sent} = await openForm({answers: books});
    await until(() => screen.focused?.classList.contains('heading'));
    await press('Tab');
    expect(screen.focused).to.equal(screen.field('Country'));
    await press('Tab');
    await type('6506873600');
    await press('Enter');
    await until(() => visit.state.step === 'booked');
    expect((await bodyOf(sent[0])).phone).to.have.property('text', '6506873600');
  });

  it('asks for no more than a reason when a booking is moved', async () => {
    const {screen, visit, sent} = await openPage({
      element: 'scheduler-confirm',
      landing: landing({booking: booking(), slots: null}),
      answers: {
        'GET /v1/link/slots': () => Response.json(landing().slots),
        'POST /v1/bookings/bkg_4QzX8mVb2Lr7TnKc5WdYhE/reschedule': () =>
          Response.json(booking({revision: 2, eventSequence: 4})),
      },
    });
    await visit.startMoving();
    visit.select(otherStart);
    visit.continue();
    await until(() => screen.root.querySelector('form'));
    expect(screen.text).to.contain('Monday, February 8').and.to.contain('Wednesday, February 10');
    expect(screen.hasField('Phone number')).to.equal(false);
    screen.fill('Reason', 'A clash');
    screen.button('Move the interview').click();
    await until(() => visit.state.step === 'booked');
    expect(await bodyOf(sent[0])).to.include({revision: 1, start: otherStart, reason: 'A clash'});
  });
});
