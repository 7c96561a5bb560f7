import {expect} from 'chai';
import type {ProblemCode} from '../../src/contract/problem.ts';
import '../../src/elements/provider/scheduler-provider.ts';
import {booking, endedLink} from '../../stories/canned/candidate.ts';
import {cannedFetch, never, offline, problem} from '../../stories/canned/canned-server.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import {FlowPage, openFlow, plain, until} from '../support/flow-page.ts';

const monday9 = '2027-02-08T17:00:00Z';
const form = {phone: {country: 'US', text: '+1 650 687 3600'}};

const ended = (code: ProblemCode, link = endedLink({booking: null})) =>
  openFlow({instead: {'/v1/link': () => problem(code, {link})}});

describe('scheduler-flow when the link is over', () => {
  const ends: [code: ProblemCode, title: string][] = [
    ['link-expired', 'This link has expired'],
    ['link-revoked', 'This link is no longer valid'],
    ['link-used', 'This link has already been used'],
    ['recruiter-gone', 'This recruiter is no longer here'],
    ['calendar-disconnected', 'No times can be shown right now'],
  ];
  for (const [code, title] of ends) {
    it(`says so and whom to write to (${code})`, async () => {
      const page = await ended(code);
      expect(page.heading).to.equal(title);
      const {shadowRoot} = page.flow;
      expect(plain(shadowRoot?.querySelector('#write')?.textContent)).to.equal('Send Joel Bito a message');
      const mail = shadowRoot?.querySelector<HTMLAnchorElement>('a');
      expect(mail?.href).to.equal('mailto:joel.bito@northwind.example');
      expect(plain(mail?.textContent)).to.equal('joel.bito@northwind.example');
    });
  }

  it('leaves the address alone where the server takes no messages', async () => {
    const contact = {name: 'Joel Bito', email: 'joel.bito@northwind.example', takesMessages: false};
    const page = await ended('link-revoked', endedLink({booking: null, contact}));
    const {shadowRoot} = page.flow;
    expect(shadowRoot?.querySelector('button')).to.equal(null);
    expect(plain(shadowRoot?.querySelector('a')?.textContent)).to.equal('Send Joel Bito a message');
  });

  it('lets the candidate propose times to whoever is left', async () => {
    const page = await ended('link-expired');
    page.flow.shadowRoot?.querySelector<HTMLElement>('#write')?.click();
    const opened = await until(
      () => page.flow.shadowRoot?.querySelector('scheduler-message-form')?.shadowRoot,
    );
    await until(() => opened.activeElement?.textContent?.includes('Write to Joel'));
    expect(opened.querySelector('#date-0')).to.not.equal(null);
  });

  it('does not say that a cancelled booking stands', async () => {
    const cancelled = booking({state: 'cancelled', changeable: false, rescheduleUntil: null});
    const page = await ended('link-expired', endedLink({booking: cancelled}));
    const notice = await until(() => page.flow.shadowRoot?.querySelector('.notice')?.textContent);
    expect(plain(notice)).to.include('This link has expired. To find a new time, send Joel Bito a message');
  });

  it('names nobody when the link is unknown', async () => {
    const page = await openFlow({instead: {'/v1/link': () => problem('link-not-found')}});
    expect(page.heading).to.equal('This link doesn’t work');
    expect(page.flow.shadowRoot?.querySelector('a, button')).to.equal(null);
  });

  it('says what to do when the page was opened without a link', async () => {
    const page = await openFlow({token: ''});
    expect(page.heading).to.equal('No link was opened');
  });

  it('tells the host page of the failure', async () => {
    const codes: string[] = [];
    document.body.addEventListener('scheduler-error', event => codes.push(event.code), {once: true});
    await ended('link-expired');
    expect(codes).to.deep.equal(['link-expired']);
  });

  it('keeps showing the booking', async () => {
    const page = await ended('link-expired', endedLink());
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-booked')?.shadowRoot?.textContent);
    expect(plain(page.flow.shadowRoot?.querySelector('.notice')?.textContent)).to.include(
      'This link has expired. Your interview stands.',
    );
  });
}).timeout(10_000);

describe('scheduler-flow without an answer', () => {
  it('says so, and opens the link when asked again, with the focus on its heading', async () => {
    let down = true;
    const working = cannedFetch({world: usualWeek});
    const page = await openFlow({fetch: (input, init) => (down ? offline() : working(input, init))});
    expect(page.panel).to.include('We couldn’t reach the server. Check your connection');
    down = false;
    page.flow.shadowRoot?.querySelector('button')?.click();
    await until(() => page.times().length > 0);
    await until(() => page.flow.shadowRoot?.activeElement?.getAttribute('role') === 'heading');
    expect(page.heading).to.equal('Choose a time to talk to Joel Bito');
  });

  it('holds the place of the times while it waits', async () => {
    document.body.replaceChildren();
    const flow = document.createElement('scheduler-flow');
    flow.server = 'https://scheduler.example';
    flow.token = 'token';
    flow.fetch = cannedFetch({world: usualWeek, instead: {'/v1/link': never}});
    document.body.append(flow);
    const picker = await until(() => new FlowPage(flow).picker);
    await until(() => picker.querySelectorAll('.skeleton').length > 20);
    expect(flow.matches(':state(loading)')).to.equal(true);
    expect(flow.getBoundingClientRect().height).to.be.greaterThan(500);
  });
}).timeout(15_000);

describe('scheduler-flow', () => {
  it('shows whom one will talk to, how long and how', async () => {
    const page = await openFlow();
    expect(page.heading).to.equal('Choose a time to talk to Joel Bito');
    const header = plain(page.flow.shadowRoot?.querySelector('header')?.textContent);
    expect(header).to.include('Senior Partner Engineer, Northwind 30 minutes Zoom video');
    expect(header).to.include('Chemicals · 201–500 employees');
  });

  it('leaves the focus alone while the page opens', async () => {
    document.body.replaceChildren();
    await openFlow();
    expect(document.activeElement).to.equal(document.body);
  });

  it('comes back from the form to Continue, with everything as it was', async () => {
    const page = await openFlow();
    page.choose(monday9);
    page.press('Continue');
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-confirm'));
    page.session.back();
    await until(() => page.picker?.activeElement?.textContent?.includes('Continue'));
    expect(page.chosen).to.equal('9:00 – 9:30 AM');
  });

  it('books once, however often the form is sent', async () => {
    let posts = 0;
    const page = await openFlow({
      instead: {
        '/v1/bookings': () => {
          posts += 1;
          return Response.json(booking(), {status: 201});
        },
      },
    });
    page.choose(monday9);
    page.session.continue();
    const booked: string[] = [];
    page.flow.addEventListener('scheduler-booking-created', event => booked.push(event.start));
    await Promise.all([page.session.book(form), page.session.book(form), page.session.book(form)]);
    expect(posts).to.equal(1);
    expect(booked).to.deep.equal([monday9]);
    await until(() => page.flow.matches(':state(booked)'));
  });

  it('hands what the page knows to the form, and its headers to the server', async () => {
    const seen: (string | null)[] = [];
    const canned = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        seen.push(request.headers.get('x-tenant'));
        return canned(request);
      },
    });
    page.flow.headers = () => ({'X-Tenant': 'northwind'});
    page.flow.prefill = {phone: {country: 'NO', text: '22 12 34 56'}, readOnly: ['phone']};
    await page.session.load();
    expect(seen.at(-1)).to.equal('northwind');
    const [slot] = page.picker?.querySelectorAll<HTMLInputElement>('.slot input') ?? [];
    slot?.click();
    page.session.continue();
    const confirm = await until(() => page.flow.shadowRoot?.querySelector('scheduler-confirm')?.shadowRoot);
    const phone = await until(() => confirm.querySelector<HTMLInputElement>('#phone'));
    expect([phone.value, phone.readOnly]).to.deep.equal(['22 12 34 56', true]);
  });

  it('says that the booking shown is another one when it was made elsewhere meanwhile', async () => {
    let isBooked = false;
    const free = cannedFetch({world: usualWeek});
    const taken = cannedFetch({world: usualWeek, landing: {booking: booking(), slots: null}});
    const page = await openFlow({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/v1/bookings')) return (isBooked ? taken : free)(request);
        isBooked = true;
        return problem('booking-exists');
      },
    });
    page.choose(monday9);
    page.session.continue();
    await page.session.book(form);
    const booked = await until(() => page.flow.shadowRoot?.querySelector('scheduler-booked')?.shadowRoot);
    const notice = await until(() => booked.querySelector('.alert')?.textContent);
    expect(plain(notice)).to.equal('This interview was changed meanwhile. Here is how it stands now.');
  });

  it('sends a form again under the same key when nobody knows what became of it', async () => {
    const keys: (string | null)[] = [];
    const working = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/v1/bookings')) return working(request);
        keys.push(request.headers.get('idempotency-key'));
        return keys.length > 4 ? working(request) : offline();
      },
    });
    page.choose(monday9);
    page.session.continue();
    await page.session.book(form);
    expect(page.session.state.failure?.name).to.equal('UnreachableError');
    expect(page.session.state.step).to.equal('confirm');
    await page.session.book(form);
    expect(page.session.state.step).to.equal('booked');
    expect(new Set(keys).size).to.equal(1);
  });

  it('speaks another language as soon as the page does', async () => {
    const page = await openFlow();
    page.flow.lang = 'de-CH';
    await until(() => page.heading === 'Wählen Sie eine Zeit für Ihr Gespräch mit Joel Bito');
    await until(() => page.days[0]?.startsWith('Montag'));
    page.flow.lang = 'tlh';
    await until(() => page.heading === 'Choose a time to talk to Joel Bito');
  });
}).timeout(10_000);

describe('scheduler-provider', () => {
  it('serves what was there before it', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<scheduler-late><scheduler-picker></scheduler-picker></scheduler-late>';
    document.body.replaceChildren(place);
    const provider = place.querySelector('scheduler-late') as HTMLElement & Record<string, unknown>;
    const picker = place.querySelector('scheduler-picker');
    await picker?.updateComplete;
    const {ProviderElement} = await import('../../src/elements/provider/provider-element.ts');
    provider.fetch = cannedFetch({world: usualWeek});
    provider.token = 'token';
    provider.setAttribute('server', 'https://scheduler.example');
    provider.setAttribute('time-zone', 'America/Los_Angeles');
    provider.setAttribute('storage', 'none');
    if (!customElements.get('scheduler-late')) {
      customElements.define('scheduler-late', class extends ProviderElement {});
    }
    await until(() => picker?.shadowRoot?.querySelector('.slot'));
  });

  it('opens another link in its own first week', async () => {
    const provider = document.createElement('scheduler-provider');
    Object.assign(provider, {server: 'https://scheduler.example', token: 'one', storage: 'none'});
    provider.fetch = cannedFetch({world: usualWeek});
    const picker = document.createElement('scheduler-picker');
    provider.append(picker);
    document.body.replaceChildren(provider);
    const find = (selector: string) => picker.shadowRoot?.querySelector<HTMLElement>(selector);
    const range = () => plain(find('.range bdi')?.textContent);
    const first = await until(() => find('.slot') && range());
    find('[part~=nav-next]')?.click();
    await until(() => range() !== first);
    provider.token = 'another';
    await until(() => range() === first);
  });

  it('takes the token out of the address and finds it again after a reload', async () => {
    const {takeLinkToken} = await import('../../src/state/link-token.ts');
    history.replaceState({own: 1}, '', '#tab=2&scheduler=a.b&x');
    expect(takeLinkToken()).to.equal('a.b');
    expect(location.hash).to.equal('#tab=2&x');
    expect(history.state.own).to.equal(1);
    expect(takeLinkToken()).to.equal('a.b');
    history.replaceState(null, '', location.pathname);
    expect(takeLinkToken()).to.equal(undefined);
  });

  it('does not mind being loaded twice', async () => {
    const {define} = await import('../../src/elements/define.ts');
    const first = customElements.get('scheduler-provider');
    define('scheduler-provider', class extends HTMLElement {});
    expect(customElements.get('scheduler-provider')).to.equal(first);
  });
});

describe('scheduler-flow that holds a time', () => {
  /** The form, with its time held, and what was asked of holds. */
  async function openHeld(reply: Promise<unknown> = Promise.resolve()) {
    const asked: string[] = [];
    const server = cannedFetch({world: usualWeek});
    const page = await openFlow({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const {method, url, keepalive} = request;
        if (!url.includes('/v1/holds')) return server(request);
        asked.push(keepalive ? `${method} keepalive` : method);
        await reply;
        return server(request);
      },
    });
    const created = new Promise(resolve => {
      page.flow.addEventListener('scheduler-hold-created', resolve, {once: true});
    });
    page.session.select(monday9);
    page.session.continue();
    await until(() => asked.length > 0);
    return {page, asked, created};
  }

  it('gives it back when it is taken from the page for good, and who comes back finds the form', async () => {
    const {page, asked, created} = await openHeld();
    await created;
    page.flow.remove();
    await until(() => asked.includes('DELETE keepalive'));
    dispatchEvent(new Event('pagehide'));
    document.body.append(page.flow);
    expect(page.session.state).to.include({step: 'confirm', selected: monday9, hold: null});
    expect(asked).to.deep.equal(['POST', 'DELETE keepalive']);
  });

  it('gives it back when it is taken from the page before the server has answered', async () => {
    const {promise, resolve} = Promise.withResolvers<void>();
    const {page, asked} = await openHeld(promise);
    page.flow.remove();
    await until(() => !page.flow.isConnected);
    resolve();
    await until(() => asked.includes('DELETE keepalive'));
  });

  it('gives it back when another link is opened in its place', async () => {
    const {page, asked, created} = await openHeld();
    await created;
    page.flow.token = 'another';
    await until(() => asked.includes('DELETE keepalive'));
  });

  it('keeps it when it is moved within the page', async () => {
    const {page, asked, created} = await openHeld();
    await created;
    const place = document.createElement('div');
    document.body.append(place);
    place.append(page.flow);
    page.flow.remove();
    place.append(page.flow);
    await new Promise(requestAnimationFrame);
    expect(page.session.state.hold).to.equal(null);
    expect(asked).to.deep.equal(['POST']);
  });
}).timeout(10_000);
