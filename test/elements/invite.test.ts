import {expect} from 'chai';
import type {LinksRequest} from '../../src/contract/links.ts';
import '../../src/elements/invite/scheduler-invite.ts';
import type {LinksCreatedEvent} from '../../src/events/links-created.ts';
import {link, problem} from '../../stories/canned/member.ts';
import {type MemberPage, openMemberPage} from '../support/member-page.ts';
import {until} from '../support/screen.ts';
import {bodyOf} from '../support/visit-page.ts';

type Answers = NonNullable<Parameters<typeof openMemberPage>[1]['answers']>;

/** One link for each recipient. */
const creates: Answers = {
  'POST /v1/links': async request => {
    const {recipients} = (await request.clone().json()) as LinksRequest;
    const links = recipients.map(({name, email = null, externalId = null}, index) =>
      link({id: `lnk_${index}Hd2KpWs9RtY4mXcQ1bNzV`, recipient: {name, email, externalId}}),
    );
    return Response.json({links}, {status: 201});
  },
};

const open = (answers: Answers = {}) =>
  openMemberPage('scheduler-invite', {ready: '#duration', answers: {...creates, ...answers}});

const posts = ({requests}: MemberPage) => requests.filter(({method}) => method === 'POST');

function paste(page: MemberPage, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new Event('paste', {bubbles: true, cancelable: true});
  Object.assign(event, {clipboardData: data});
  page.screen.field('Name').dispatchEvent(event);
}

describe('scheduler-invite', () => {
  it('asks for a name before it asks the server', async () => {
    const page = await open();
    page.screen.button('Share your availability').click();
    page.screen.button('Create link').click();
    await until(() => page.screen.fault('Name'));
    expect(page.screen.focused).to.equal(page.screen.field('Name'));
    expect(posts(page)).to.have.length(0);
  });

  it('makes a link and hands its message to the page', async () => {
    const page = await open();
    const events: LinksCreatedEvent[] = [];
    page.provider.addEventListener('scheduler-links-created', event => events.push(event));
    page.screen.button('Share your availability').click();
    page.screen.fill('Name', 'Rebecca Best');
    page.screen.fill('Links expire after', '14');
    page.screen.button('Create link').click();
    await until(() => page.screen.focused?.textContent?.includes('Your link is ready'));
    expect(await bodyOf(posts(page)[0])).to.deep.equal({
      recipients: [{name: 'Rebecca Best'}],
      durationMinutes: 30,
      expiresInDays: 14,
      meeting: {kind: 'video', provider: 'zoom'},
    });
    expect(events[0]?.links[0]).to.deep.include({externalId: null});
    expect(events[0]?.links[0]?.message).to.contain('Hi Rebecca,');
    expect(page.screen.field('Message to Rebecca').value).to.equal(events[0]?.links[0]?.message);
  });

  it('makes one link for each line that is pasted', async () => {
    const page = await open();
    page.screen.button('Share your availability').click();
    paste(page, 'Rebecca Best <rebecca@example.com>\nAda Lovelace, ada@example.com\n\nGrace Hopper');
    await until(() => page.screen.findButton('Create 3 links'));
    page.screen.button('Create 3 links').click();
    await until(() => page.screen.text.includes('3 links are ready'));
    const {recipients} = await bodyOf(posts(page)[0]);
    expect(recipients).to.deep.equal([
      {name: 'Rebecca Best', email: 'rebecca@example.com'},
      {name: 'Ada Lovelace', email: 'ada@example.com'},
      {name: 'Grace Hopper'},
    ]);
  });

  it('takes the recipients that the page hands over', async () => {
    const page = await open();
    Object.assign(page.screen.element, {recipients: [{name: 'Ada Lovelace', externalId: 'cand-1'}]});
    page.screen.button('Share your availability').click();
    await until(() => !page.screen.hasField('Name'));
    page.screen.field('Use video').click();
    page.screen.button('Create link').click();
    await until(() => page.screen.text.includes('Your link is ready'));
    expect(await bodyOf(posts(page)[0])).to.deep.include({
      recipients: [{name: 'Ada Lovelace', externalId: 'cand-1'}],
      meeting: {kind: 'phone', provider: null},
    });
  });

  it('keeps what was typed when it fails, and makes the same links on the next try', async () => {
    let down = true;
    const page = await open({
      'POST /v1/links': request => {
        if (down) return problem(503, 'unavailable');
        return creates['POST /v1/links']?.(request) ?? problem(500, 'internal-error');
      },
    });
    page.screen.button('Share your availability').click();
    page.screen.fill('Name', 'Rebecca Best');
    page.screen.button('Create link').click();
    await until(() => page.screen.root.querySelector('dialog .alert'));
    expect(page.screen.field('Name').value).to.equal('Rebecca Best');
    down = false;
    page.screen.button('Create link').click();
    await until(() => page.screen.text.includes('Your link is ready'));
    const keys = new Set(posts(page).map(request => request.headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
  });

  it('asks before it revokes a link', async () => {
    const page = await open({
      'GET /v1/links': () => Response.json({links: [link()], nextCursor: null}),
      'POST /v1/links/lnk_7Hd2KpWs9RtY4mXcQ1bNzV/revoke': () => Response.json(link({state: 'revoked'})),
    });
    const {screen} = page;
    await until(() => screen.findButton('Revoke: Rebecca Best'));
    screen.button('Revoke: Rebecca Best').click();
    await until(() => screen.text.includes('Revoke the link for Rebecca Best?'));
    expect(posts(page)).to.have.length(0);
    screen.root.querySelector<HTMLElement>('.ask .danger')?.click();
    await until(() => screen.text.includes('Revoked'));
    expect(screen.findButton('Copy link: Rebecca Best')).to.equal(undefined);
  });

  it('lets a link live a week longer', async () => {
    const page = await open({
      'GET /v1/links': () => Response.json({links: [link()], nextCursor: null}),
      'POST /v1/links/lnk_7Hd2KpWs9RtY4mXcQ1bNzV/extend': () =>
        Response.json(link({expiresAt: '2027-02-18T18:22:41Z'})),
    });
    await until(() => page.screen.findButton('Extend by a week'));
    page.screen.button('Extend by a week').click();
    await until(() => page.screen.text.includes('expires Feb 18, 2027'));
    expect(await bodyOf(posts(page)[0])).to.deep.equal({expiresAt: '2027-02-18T18:22:41Z'});
  });
});
