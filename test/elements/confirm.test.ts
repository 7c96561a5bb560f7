import {expect} from 'chai';
import type {Question} from '../../src/contract/landing.ts';
import type {Prefill} from '../../src/elements/confirm/prefill.ts';
import '../../src/elements/confirm/scheduler-confirm.ts';
import {booking, landing, otherStart, start} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/member.ts';
import {bodyOf, held, openForm, openPage} from '../support/visit-page.ts';
import {hurryTimers} from '../support/hurried-timers.ts';
import {press, type} from '../support/keys.ts';
import {until} from '../support/screen.ts';

const created = () => Response.json(booking(), {status: 201});
const books = {'POST /v1/bookings': created};

const question = (id: string, required: boolean, kind: Question['kind'] = 'text'): Question => ({
  id: `qst_${id}Lk4XvPd1NsG9tBwJ8hRcY`,
  kind,
  label: `Question ${id}`,
  help: null,
  required,
  options: kind.startsWith('choice')
    ? [
        {value: 'osl', label: 'Oslo'},
        {value: 'ktm', label: 'Kathmandu'},
      ]
    : [],
});

/** One of each kind, by their numbers. */
const kinds = ['text', 'long-text', 'choice', 'choices', 'date', 'checkbox'] as const;
const everyKind = (required: boolean) =>
  landing({questions: kinds.map((kind, index) => question(String(index + 1), required, kind))});

/** What was answered, in the order of the questions. */
const answers = (body: Record<string, unknown>) =>
  (body.answers as Record<string, unknown>[]).map(answer =>
    Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'question')),
  );

/** A page whose link is booked as soon as it asks. */
const sentFrom = async (page: Awaited<ReturnType<typeof openForm>>) => {
  page.screen.button('Confirm').click();
  await until(() => page.visit.state.step === 'booked');
  return bodyOf(page.sent[0]);
};

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
    screen.button('Question 2 This is too long').click();
    expect(screen.focused).to.equal(screen.field('Question 2'));
  });

  it('keeps what the server found of a number, when the page’s own rules come after that', async () => {
    const errors = [{pointer: '/phone/text', code: 'phone-invalid', detail: 'x'}];
    const {screen} = await openForm({
      answers: {'POST /v1/bookings': () => problem(422, 'validation-failed', {errors})},
    });
    screen.fill('Country', 'US');
    screen.fill('Phone number', '(650) 687-3600');
    screen.button('Confirm').click();
    await until(() => screen.focused?.id === 'faults');
    const phone = screen.field('Phone number');
    phone.value = '6506873600';
    phone.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => phone.value === '(650) 687-3600');
    expect(screen.fault('Phone number')).to.contain('doesn’t look like a phone number');
  });

  it('lets a text run in the direction of its words, but no number and no address', async () => {
    const {screen} = await openForm({landing: everyKind(false)});
    for (const label of ['Question 1', 'Question 2']) expect(screen.field(label).dir).to.equal('auto');
    for (const label of ['Phone number', 'E-mail']) expect(screen.field(label).dir).to.equal('');
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
      screen.fill('Country', 'US');
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

  it('leaves the focus on its button when it tries again', async () => {
    const second = held();
    let tries = 0;
    const {screen, visit} = await openForm({
      answers: {
        'POST /v1/bookings': request =>
          ++tries === 1 ? problem(500, 'internal-error') : second.answer(request),
      },
    });
    screen.fill('Phone number', '(650) 687-3600');
    const confirm = screen.button('Confirm');
    confirm.click();
    (await until(() => screen.findButton('Try again'))).focus();
    await press('Enter');
    await until(() => !screen.findButton('Try again'));
    expect(screen.focused).to.equal(confirm);
    second.reply(created());
    await until(() => visit.state.step === 'booked');
  });

  it('keeps what was typed when the slot is lost', async () => {
    const {screen, visit} = await openForm({
      answers: {'POST /v1/bookings': () => problem(409, 'slot-taken', {alternatives: [otherStart]})},
    });
    screen.fill('Country', 'US');
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

  it('says what is wrong with a number as soon as its field is left', async () => {
    const {screen} = await openForm();
    for (const [number, words] of [
      ['650 687', 'too short'],
      ['650 687 3600 3600', 'too long'],
      ['call me', 'doesn’t look like a phone number of this country'],
    ] as const) {
      screen.fill('Country', 'US');
      screen.fill('Phone number', number);
      await until(() => screen.fault('Phone number').includes(words));
      expect(screen.field('Phone number').value, 'what was typed stays').to.equal(number);
    }
    screen.fill('Phone number', '650 687 3600');
    await until(() => screen.fault('Phone number') === '');
  });

  it('asks nothing while a number is known to be wrong, and everything once it is mended', async () => {
    const page = await openForm({answers: books});
    const {screen, sent} = page;
    screen.fill('Country', 'US');
    screen.fill('Phone number', '650 687');
    await until(() => screen.fault('Phone number'));
    screen.button('Confirm').click();
    await until(() => screen.focused?.id === 'faults');
    expect(sent).to.have.length(0);
    screen.fill('Phone number', '650 687 3600');
    expect((await sentFrom(page)).phone).to.include({country: 'US'});
  });

  it('writes a number as its country does when the field is left, not while it is typed in', async () => {
    const {screen} = await openForm();
    screen.fill('Country', 'US');
    screen.fill('Phone number', '６５０６８７３６００');
    await until(() => screen.field('Phone number').value === '(650) 687-3600');
    screen.field('Phone number').focus();
    screen.fill('Phone number', '+4722123456');
    await until(() => screen.help('Phone number').includes('+47 22 12 34 56'));
    expect(screen.field('Phone number').value).to.equal('+4722123456');
  });

  it('takes a number of another country as it is, says which, and leaves the chosen country alone', async () => {
    const page = await openForm({answers: books});
    const {screen} = page;
    const spoken: string[] = [];
    Object.assign(screen.element, {ariaNotify: (text: string) => spoken.push(text)});
    screen.fill('Country', 'US');
    screen.fill('Phone number', '0047 22 12 34 56');
    await until(() => screen.help('Phone number').includes('Norway'));
    expect(screen.help('Phone number')).to.contain('+47 22 12 34 56');
    expect(screen.field('Country').value).to.equal('US');
    await until(() => spoken.some(text => text.includes('Norway')));
    expect((await sentFrom(page)).phone).to.deep.equal({country: 'US', text: '+47 22 12 34 56'});
  });

  it('judges the number again when another country is chosen', async () => {
    const {screen} = await openForm();
    screen.fill('Country', 'US');
    screen.fill('Phone number', '(650) 687-3600');
    screen.fill('Country', 'NO');
    await until(() => screen.fault('Phone number').includes('too long'));
    screen.fill('Country', 'US');
    await until(() => screen.fault('Phone number') === '');
  });

  it('asks for the answers that are required, each in its own words, and leads to the first', async () => {
    const {screen, sent} = await openForm({landing: everyKind(true), answers: books});
    screen.fill('Phone number', '(650) 687-3600');
    screen.button('Confirm').click();
    await until(() => screen.focused?.id === 'faults');
    for (const label of ['Question 1', 'Question 2', 'Oslo', 'Question 5'])
      expect(screen.fault(label), label).to.equal('Answer this question.');
    expect(screen.fault('Question 6')).to.equal('Tick this box to continue.');
    expect(sent).to.have.length(0);
    screen.button('Question 6 Tick this box').click();
    expect(screen.focused).to.equal(screen.field('Question 6'));
    const links = [...screen.root.querySelectorAll<HTMLElement>('#faults a')];
    links[2]?.click();
    expect(screen.focused, 'a group is entered at its first option').to.equal(screen.field('Oslo'));
  });

  it('says in words what must be answered and what need not', async () => {
    const {screen} = await openForm({
      landing: landing({questions: [question('1', true), question('2', false, 'checkbox')]}),
    });
    expect(screen.hasField('Question 1 required')).to.equal(true);
    expect(screen.hasField('Question 2 optional')).to.equal(true);
    expect(screen.hasField('Phone number required')).to.equal(true);
    expect(screen.hasField('E-mail optional')).to.equal(true);
  });

  it('ties help to its field, beside what is wrong', async () => {
    const asked = {...question('1', true), help: 'All that you know.'};
    const {screen} = await openForm({landing: landing({questions: [asked]})});
    expect(screen.help('Question 1')).to.equal('All that you know.');
    screen.button('Confirm').click();
    await until(() => screen.fault('Question 1'));
    expect(screen.help('Question 1')).to.equal('All that you know.');
  });

  it('sends each answer as its kind is answered', async () => {
    const page = await openForm({landing: everyKind(true), answers: books});
    const {screen} = page;
    screen.fill('Phone number', '(650) 687-3600');
    screen.fill('Question 1', 'One month');
    screen.fill('Question 2', 'One month,\nor two');
    screen.field('Kathmandu').click();
    const [, , , several, lone] = [
      ...screen.root.querySelectorAll<HTMLInputElement>('[value="ktm"], [value="osl"]'),
    ];
    expect(lone).to.equal(undefined);
    several?.click();
    screen.root.querySelectorAll<HTMLInputElement>('[type="checkbox"][value="osl"]')[0]?.click();
    screen.fill('Question 5', '2028-02-29');
    screen.field('Question 6').click();
    expect(answers(await sentFrom(page))).to.deep.equal([
      {text: 'One month'},
      {text: 'One month,\nor two'},
      {options: ['ktm']},
      {options: ['osl', 'ktm']},
      {date: '2028-02-29'},
      {checked: true},
    ]);
  });

  it('sends no answer that was not given, and lets an optional choice be taken back', async () => {
    const page = await openForm({landing: everyKind(false), answers: books});
    page.screen.fill('Phone number', '(650) 687-3600');
    page.screen.field('Oslo').click();
    page.screen.field('No answer').click();
    expect(await sentFrom(page)).not.to.have.property('answers');
  });

  it('keeps answers of every kind over a reload, until it is booked', async () => {
    const opened = {storage: true, landing: everyKind(false)};
    const before = (await openForm(opened)).screen;
    before.fill('Question 2', 'Line one\nline two');
    before.field('Kathmandu').click();
    const box = (screen: typeof before, value: string) =>
      screen.root.querySelector<HTMLInputElement>(`[type="checkbox"][value="${value}"]`);
    box(before, 'osl')?.click();
    box(before, 'ktm')?.click();
    box(before, 'osl')?.click();
    before.fill('Question 5', '2028-02-29');
    before.field('Question 6').click();
    const page = await openForm({...opened, answers: books});
    const {screen} = page;
    expect(screen.field('Question 2').value).to.equal('Line one\nline two');
    expect(screen.field('Kathmandu')).to.have.property('checked', true);
    expect([box(screen, 'osl')?.checked, box(screen, 'ktm')?.checked]).to.deep.equal([false, true]);
    expect(screen.field('Question 5').value).to.equal('2028-02-29');
    expect(screen.field('Question 6')).to.have.property('checked', true);
    screen.fill('Phone number', '(650) 687-3600');
    await sentFrom(page);
    expect(sessionStorage.length).to.equal(0);
  });

  it('begins with what the page knows, which typing replaces', async () => {
    const page = await openForm({landing: everyKind(false), answers: books});
    const {screen} = page;
    const {element} = screen as {element: HTMLElement & {prefill?: Prefill}};
    screen.fill('Question 1', 'Typed before');
    element.prefill = {
      phone: {country: 'NO', text: '22 12 34 56'},
      email: 'rebecca@example.org',
      note: 'We met in Oslo.',
      answers: {
        [question('1', false).id]: 'Known',
        [question('3', false).id]: 'ktm',
        [question('4', false).id]: ['osl', 'ktm'],
        [question('5', false).id]: '2028-02-29',
        [question('6', false).id]: true,
      },
    };
    await until(() => screen.hasField('Your note'));
    expect(screen.field('Question 1').value).to.equal('Typed before');
    screen.fill('E-mail', 'other@example.org');
    const body = await sentFrom(page);
    expect(body).to.deep.include({
      phone: {country: 'NO', text: '22 12 34 56'},
      email: 'other@example.org',
      note: 'We met in Oslo.',
    });
    expect(answers(body)).to.deep.equal([
      {text: 'Typed before'},
      {options: ['ktm']},
      {options: ['osl', 'ktm']},
      {date: '2028-02-29'},
      {checked: true},
    ]);
  });

  it('lets what the page has settled be read only, whatever was typed before, and sends it', async () => {
    const page = await openForm({landing: everyKind(false), answers: books});
    const {screen} = page;
    const {element} = screen as {element: HTMLElement & {prefill?: Prefill}};
    screen.fill('E-mail', 'typed@example.org');
    const [text, choice] = [question('1', false).id, question('3', false).id];
    element.prefill = {
      phone: {country: 'NO', text: '22 12 34 56'},
      email: 'rebecca@example.org',
      note: 'We met in Oslo.',
      answers: {[text]: 'Known', [choice]: 'osl'},
      readOnly: ['phone', 'email', 'note', text, choice, question('2', false).id],
    };
    await until(() => screen.hasField('Your note'));
    for (const label of ['Phone number', 'E-mail', 'Question 1'])
      expect(screen.field(label), label).to.have.property('readOnly', true);
    for (const label of ['Country', 'Oslo', 'Your note'])
      expect(screen.field(label).matches(':disabled'), label).to.equal(true);
    expect(screen.field('Question 2'), 'nothing is known').to.have.property('readOnly', false);
    const body = await sentFrom(page);
    expect(body).to.deep.include({
      phone: {country: 'NO', text: '22 12 34 56'},
      email: 'rebecca@example.org',
      note: 'We met in Oslo.',
    });
    expect(answers(body)).to.deep.equal([{text: 'Known'}, {options: ['osl']}]);
  });

  it('sends along what a listener adds, and nothing when none does', async () => {
    const page = await openForm({answers: books});
    page.screen.element.addEventListener('scheduler-booking-submit', ({extra}) =>
      extra.set('source', 'careers'),
    );
    page.screen.fill('Phone number', '(650) 687-3600');
    expect(await sentFrom(page)).to.deep.include({extra: [{name: 'source', value: 'careers'}]});
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
