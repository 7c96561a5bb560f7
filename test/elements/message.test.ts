import {expect} from 'chai';
import '../../src/elements/booked/scheduler-booked.ts';
import '../../src/elements/picker/scheduler-picker.ts';
import type {MessageSentEvent} from '../../src/events/message-sent.ts';
import type {MessageSubmitEvent} from '../../src/events/message-submit.ts';
import {booking, endedLink, landing, timeZone} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/member.ts';
import {nothingLeft, usualWeek} from '../../stories/canned/worlds.ts';
import {press} from '../support/keys.ts';
import {Screen, until} from '../support/screen.ts';
import {bodyOf, type CandidatePage, held, openPage, type PageOptions} from '../support/visit-page.ts';

const path = 'POST /v1/link/messages';
const year = new Date().getFullYear() + 1;

const taken = () =>
  Response.json(
    {id: 'msg_1Xb5RqZn8VtK3wGcL7pJyD', sentAt: '2027-02-05T02:10:00Z', to: 'Joel Bito'},
    {status: 201},
  );

interface Written extends CandidatePage {
  /** The open form. */
  readonly form: Screen;
}

const formIn = ({screen}: CandidatePage): Promise<Screen> =>
  until(() => {
    const element = screen.root.querySelector<HTMLElement>('scheduler-message-form');
    return element?.shadowRoot?.querySelector('.heading') && new Screen(element);
  });

const open = async (options: PageOptions, button: string): Promise<Written> => {
  const page = await openPage(options);
  const opener = await until(() => page.screen.findButton(button));
  opener.focus();
  opener.click();
  return {...page, form: await formIn(page)};
};

/** Slots for whatever days the picker asks. */
const slots = (request: Request, world = usualWeek) => {
  const {searchParams} = new URL(request.url);
  const firstDate = searchParams.get('firstDate') ?? undefined;
  return Response.json(world.slots({timeZone, firstDate, days: Number(searchParams.get('days') ?? 14)}));
};

const pickerOf = (options: Partial<PageOptions>): PageOptions => ({
  element: 'scheduler-picker',
  ...options,
  landing: {...(options.landing ?? landing()), slots: usualWeek.slots({timeZone, days: 14})},
  answers: {'GET /v1/link/slots': request => slots(request), ...options.answers},
});

const openPicker = (options: Partial<PageOptions> = {}) =>
  open(pickerOf(options), 'None of these times work?');

const openBooked = (options: Partial<PageOptions> = {}) =>
  open(
    {element: 'scheduler-booked', landing: landing({booking: booking(), slots: null}), ...options},
    'Write to Joel',
  );

const propose = (form: Screen, row: number, [date, from, to]: readonly [string, string, string]) => {
  const field = (part: string) => form.root.querySelector<HTMLInputElement>(`#${part}-${row}`);
  for (const [part, value] of Object.entries({date, from, to})) {
    const input = field(part);
    if (!input) throw new Error(`There is no row ${row + 1}.`);
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }
};

const morning = [`${year}-06-15`, '09:00', '11:00'] as const;

describe('writing to the recruiter', () => {
  it('opens in place, with the focus on its heading', async () => {
    const {form, screen} = await openPicker();
    await until(() => form.focused?.textContent?.includes('Propose times to Joel'));
    expect(screen.findButton('None of these times work?')).to.equal(undefined);
  });

  it('goes back to its button on Escape and on Back', async () => {
    const page = await openPicker();
    await until(() => page.form.focused);
    await press('Escape');
    const isBack = () => page.screen.focused?.textContent?.includes('None of these times work?');
    await until(isBack);
    page.screen.button('None of these times work?').click();
    (await formIn(page)).button('Back').click();
    await until(isBack);
    expect(page.sent).to.have.length(0);
  });

  it('stays while Escape only gives up a word that is being put together', async () => {
    const {form, screen} = await openPicker();
    const escape = {key: 'Escape', bubbles: true, composed: true, isComposing: true};
    form.field('Message').dispatchEvent(new KeyboardEvent('keydown', escape));
    expect(screen.findButton('None of these times work?')).to.equal(undefined);
  });

  it('sends nothing that says nothing, and says what is missing', async () => {
    const {form, sent} = await openPicker();
    form.button('Send').click();
    await until(() => form.focused?.id === 'faults');
    expect(form.fault('Message')).to.equal('Write something, or propose a time.');
    form.root.querySelector<HTMLElement>('#faults a')?.click();
    await until(() => form.focused === form.field('Message'));
    expect(sent).to.have.length(0);
  });

  it('names what is wrong with a proposed time at its field, until that is changed', async () => {
    const {form} = await openPicker();
    propose(form, 0, [morning[0], '11:00', '09:00']);
    form.button('Send').click();
    await until(() => form.fault('To'));
    expect(form.fault('To')).to.equal('Let it end at least 15 minutes after it starts.');
    expect(form.field('To').getAttribute('aria-invalid')).to.equal('true');
    form.fill('To', '12:00');
    await until(() => !form.root.querySelector('.error'));
  });

  it('sends times in their order with what was written, and says where the answer will come', async () => {
    const {form, sent, events} = await openPicker({answers: {[path]: taken}});
    propose(form, 0, morning);
    form.button('Add another time').click();
    await until(() => form.focused?.id === 'date-1');
    propose(form, 1, [`${year}-06-17`, '14:00', '18:00']);
    form.fill('Message', 'I teach on Wednesdays.');
    form.button('Send').click();
    await until(() => form.focused?.textContent?.includes('Your message has been sent'));
    expect(form.text).to.contain('Joel will answer to rebecca@example.com.');
    expect(await bodyOf(sent[0])).to.deep.equal({
      text: 'I teach on Wednesdays.',
      windows: [
        {start: `${year}-06-15T16:00:00Z`, end: `${year}-06-15T18:00:00Z`},
        {start: `${year}-06-17T21:00:00Z`, end: `${year}-06-18T01:00:00Z`},
      ],
      timeZone: 'America/Los_Angeles',
      locale: 'en',
    });
    const [before, after] = events as [MessageSubmitEvent, MessageSentEvent];
    expect([before.type, before.text, before.windows.length]).to.deep.equal([
      'scheduler-message-submit',
      'I teach on Wednesdays.',
      2,
    ]);
    expect([after.type, after.messageId, after.proposed]).to.deep.equal([
      'scheduler-message-sent',
      'msg_1Xb5RqZn8VtK3wGcL7pJyD',
      2,
    ]);
  });

  it('offers three rows, and takes away any of them', async () => {
    const {form} = await openPicker();
    expect(form.findButton('Remove choice 1')).to.equal(undefined);
    form.button('Add another time').click();
    await until(() => form.focused?.id === 'date-1');
    form.button('Add another time').click();
    await until(() => form.focused?.id === 'date-2');
    expect(form.findButton('Add another time')).to.equal(undefined);
    propose(form, 2, morning);
    form.button('Remove choice 1').click();
    await until(() => !form.findButton('Remove choice 3'));
    expect(form.root.querySelector<HTMLInputElement>('#date-1')?.value).to.equal(morning[0]);
    await until(() => form.focused?.matches('input, textarea, button'));
  });

  it('asks for an address only where none is known', async () => {
    const known = await openPicker();
    expect(known.form.hasField('E-mail')).to.equal(false);
    const {form, sent} = await openPicker({
      landing: landing({candidate: {name: 'Rebecca Best', email: null}}),
      answers: {[path]: taken},
    });
    form.fill('Message', 'Hello');
    form.fill('E-mail', 'rebecca');
    form.button('Send').click();
    await until(() => form.fault('E-mail'));
    form.fill('E-mail', '');
    form.button('Send').click();
    await until(() => form.text.includes('Joel will answer the way your invitation came.'));
    expect(await bodyOf(sent[0])).to.not.have.property('email');
  });

  it('loses nothing when it fails, and sends the same message again under the same key', async () => {
    const answers = [() => problem(503, 'unavailable'), taken];
    const {form, sent} = await openPicker({answers: {[path]: () => (answers.shift() ?? taken)()}});
    form.fill('Message', 'Hello');
    form.button('Send').click();
    await until(() => form.root.querySelector('.alert'));
    expect(form.text).to.contain('Something went wrong on our side.');
    expect(form.field('Message').value).to.equal('Hello');
    form.button('Send').click();
    await until(() => form.text.includes('Your message has been sent'));
    const keys = sent.map(request => request.headers.get('idempotency-key'));
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
  });

  it('says so when much has been written already', async () => {
    const {form} = await openPicker({
      answers: {[path]: () => problem(429, 'rate-limited', {retryAfter: 1800})},
    });
    form.fill('Message', 'Hello');
    form.button('Send').click();
    await until(() => form.text.includes('You have sent several messages already.'));
  });

  it('shows what the server finds wrong at its field', async () => {
    const errors = [{pointer: '/windows/0/start', code: 'past', detail: 'x'}];
    const {form} = await openPicker({answers: {[path]: () => problem(422, 'validation-failed', {errors})}});
    propose(form, 0, morning);
    form.button('Send').click();
    await until(() => form.fault('Date'));
    expect(form.fault('Date')).to.equal('This time has passed.');
    expect(form.root.querySelectorAll('.alert')).to.have.length(1);
  });

  it('is sent once, however often Send is pressed', async () => {
    const {answer, reply} = held();
    const {form, sent} = await openPicker({answers: {[path]: answer}});
    form.fill('Message', 'Hello');
    form.button('Send').click();
    await until(() => sent.length > 0);
    form.button('Send').click();
    await until(() => form.findButton('Sending…'));
    reply(taken());
    await until(() => form.text.includes('Your message has been sent'));
    expect(sent).to.have.length(1);
  });

  it('sends nothing when the host page takes the message itself', async () => {
    const {form, sent, screen} = await openPicker();
    screen.element.addEventListener('scheduler-message-submit', event => event.preventDefault());
    form.fill('Message', 'Hello');
    form.button('Send').click();
    expect(form.field('Message').value).to.equal('Hello');
    expect(sent).to.have.length(0);
  });

  it('keeps what was written when it is closed, and in the tab when the page is left', async () => {
    sessionStorage.clear();
    const page = await openPicker({storage: true});
    page.form.fill('Message', 'Half a sen');
    propose(page.form, 0, morning);
    page.form.button('Back').click();
    (await until(() => page.screen.findButton('None of these times work?'))).click();
    expect((await formIn(page)).field('Message').value).to.equal('Half a sen');
    const later = await openPicker({storage: true, answers: {[path]: taken}});
    expect(later.form.field('Message').value).to.equal('Half a sen');
    expect(later.form.field('Date').value).to.equal(morning[0]);
    later.form.button('Send').click();
    await until(() => later.form.text.includes('Your message has been sent'));
    expect(sessionStorage).to.have.length(0);
  });

  it('stands in place of the times when none is left', async () => {
    const none = (request: Request) => slots(request, nothingLeft);
    const answers = {'GET /v1/link/slots': none, [path]: taken};
    const empty = nothingLeft.slots({timeZone, days: 14});
    const page = await openPage({element: 'scheduler-picker', landing: landing({slots: empty}), answers});
    (await until(() => page.screen.root.querySelector<HTMLElement>('.empty #write'))).click();
    const form = await formIn(page);
    propose(form, 0, morning);
    await press('Escape');
    await until(() => page.screen.focused?.textContent?.includes('Send Joel Bito a message'));
    expect(page.screen.findButton('None of these times work?')).to.equal(undefined);
  });

  it('is not offered where the server takes no messages', async () => {
    const contact = {name: 'Joel Bito', email: null, takesMessages: false};
    const {screen} = await openPage(pickerOf({landing: landing({contact})}));
    await until(() => screen.root.querySelector('.slot'));
    expect(screen.findButton('None of these times work?')).to.equal(undefined);
  });
}).timeout(10_000);

describe('asking about a booking', () => {
  it('names the booking, and asks for no times while it can be moved', async () => {
    const movable = booking({rescheduleUntil: `${year}-02-08T15:00:00Z`});
    const {form, sent} = await openBooked({
      landing: landing({booking: movable, slots: null}),
      answers: {[path]: taken},
    });
    expect(form.hasField('Date')).to.equal(false);
    form.fill('Message', 'Which building is it?');
    form.button('Send').click();
    await until(() => form.text.includes('Your message has been sent'));
    expect(await bodyOf(sent[0])).to.deep.equal({
      text: 'Which building is it?',
      bookingId: movable.id,
      timeZone: 'America/Los_Angeles',
      locale: 'en',
    });
  });

  it('asks for times too when the booking can no longer be moved', async () => {
    const {form} = await openBooked({
      answers: {'GET /v1/link': () => problem(410, 'link-expired', {link: endedLink()})},
    });
    expect(form.hasField('Date')).to.equal(true);
  });

  it('leaves the address to those who would rather use it', async () => {
    const {screen} = await openBooked();
    expect(screen.button('joel.bito@northwind.example').getAttribute('href')).to.equal(
      'mailto:joel.bito@northwind.example',
    );
  });
}).timeout(10_000);
