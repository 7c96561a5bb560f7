import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {MessageRequest} from '../../src/contract/messages.ts';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import {openLink} from '../../server-reference/use-cases/open-link.ts';
import {runJob} from '../../server-reference/use-cases/run-job.ts';
import {takeMessage} from '../../server-reference/use-cases/take-message.ts';
import {MailRefused, type Mail} from '../../server-reference/ports/mailer.ts';
import {forget, openWorld, refusalOf, type World} from '../support/world.ts';

const zone = {timeZone: 'America/New_York', locale: 'en'};
const question: MessageRequest = {text: 'Which building is it?', ...zone};
const windows = [{start: '2027-02-09T14:00:00Z', end: '2027-02-09T16:00:00Z'}];

describe('what a candidate writes to the recruiter', () => {
  let world: World;
  let sent: Mail[];
  let mailFault: Error | null;
  beforeEach(async () => {
    const opened = await openWorld();
    sent = [];
    mailFault = null;
    const send = async (mail: Mail) => {
      if (mailFault) throw mailFault;
      sent.push(mail);
    };
    world = {...opened, ports: {...opened.ports, mailer: {...opened.ports.mailer, send}}};
  });
  const write = async (request: MessageRequest, candidate = 0) =>
    takeMessage(world.ports, await world.candidate(candidate), request, forget);
  const book = async (candidate: number) =>
    bookSlot(
      world.ports,
      await world.candidate(candidate),
      {start: '2027-02-09T09:00:00Z', ...zone, phone: {country: 'US', text: '650 687 3600'}},
      forget,
    );
  const deliver = async () => {
    for (const job of world.jobs.filter(({kind}) => kind === 'deliver-message'))
      await runJob(world.ports, job);
  };
  const revoke = () =>
    world.database.query(`update links set revoked_at = now(), token_version = token_version + 1`);
  const landing = async () => {
    try {
      return (await openLink(world.ports, await world.candidate(0), {timeZone: 'UTC'})).contact;
    } catch (error) {
      const {members} = error as {members: {link: {contact: unknown}}};
      return members.link.contact;
    }
  };

  describe('is refused', () => {
    it('when it says nothing', async () => {
      for (const text of [undefined, '', ' \n ']) {
        const {members} = await refusalOf(write({...question, text, windows: []}));
        assert.deepEqual(members.errors, [
          {pointer: '/text', code: 'required', detail: 'Write something, or propose a time.'},
        ]);
      }
    });

    const wrong = [
      ['has passed', '2027-02-08T06:59:00Z', '2027-02-08T08:00:00Z', '/windows/1/start past'],
      ['begins this very moment', '2027-02-08T07:00:00Z', '2027-02-08T08:00:00Z', '/windows/1/start past'],
      ['ends before it begins', '2027-02-09T10:00:00Z', '2027-02-09T09:00:00Z', '/windows/1/end length'],
      ['is shorter than 15 minutes', '2027-02-09T10:00:00Z', '2027-02-09T10:14:59Z', '/windows/1/end length'],
      ['is longer than 12 hours', '2027-02-09T10:00:00Z', '2027-02-09T22:00:01Z', '/windows/1/end length'],
    ] as const;
    for (const [what, start, end, fault] of wrong) {
      it(`when a proposed time ${what}, which is named`, async () => {
        const {members} = await refusalOf(write({windows: [...windows, {start, end}], ...zone}));
        const errors = members.errors as {pointer: string; code: string}[];
        assert.deepEqual(
          errors.map(({pointer, code}) => `${pointer} ${code}`),
          [fault],
        );
      });
    }

    it('when it names a zone without rules', async () => {
      const {members} = await refusalOf(write({...question, timeZone: 'Mars/Base'}));
      assert.equal((members.errors as {code: string}[])[0]?.code, 'time-zone-unknown');
    });

    it('when it is about a booking of somebody else, or about none that exists', async () => {
      const {id} = await book(1);
      const refusals = [
        await refusalOf(write({...question, bookingId: id})),
        await refusalOf(write({...question, bookingId: 'bkg_0000000000000000000000'})),
      ];
      assert.deepEqual(new Set(refusals.map(({message}) => message)).size, 1);
      assert.equal(refusals[0]?.code, 'not-found');
    });

    it('when the recruiter has withdrawn the link and no interview is to come', async () => {
      await revoke();
      const refusal = await refusalOf(write(question));
      assert.equal(refusal.code, 'link-revoked');
      assert.ok(refusal.members.link);
      assert.deepEqual(await landing(), {
        name: 'Rita Racer',
        email: 'rita@race.example',
        takesMessages: false,
      });
    });

    it('when the recruiter is gone and nobody is named in their place', async () => {
      await world.set('members', 'active', false);
      await world.set('organizations', 'contact_email', null);
      assert.equal((await refusalOf(write(question))).code, 'recruiter-gone');
      assert.deepEqual(await landing(), {name: 'Office', email: null, takesMessages: false});
    });

    it('after five in an hour, until the first of them is an hour old', async () => {
      for (const minutes of ['00', '10', '20', '30', '40']) {
        world.setTime(`2027-02-08T07:${minutes}:00Z`);
        await write(question);
      }
      const refusal = await refusalOf(write(question));
      assert.equal(refusal.code, 'rate-limited');
      assert.equal(refusal.members.retryAfter, 20 * 60);
      assert.equal((await write(question, 1)).to, 'Rita Racer', 'another link is not meant');
      world.setTime('2027-02-08T08:00:00Z');
      await write(question);
    });

    it('after twenty in a day', async () => {
      for (let hour = 0; hour < 4; hour += 1) {
        world.setTime(`2027-02-08T${10 + 2 * hour}:00:00Z`);
        for (let count = 0; count < 5; count += 1) await write(question);
      }
      world.setTime('2027-02-08T20:00:00Z');
      assert.equal((await refusalOf(write(question))).members.retryAfter, 14 * 3600);
    });

    it('leaving nothing behind', async () => {
      await refusalOf(write({...question, text: ''}));
      assert.deepEqual(await world.database.query('select id from messages'), []);
      assert.equal(world.jobs.length, 0);
    });
  });

  it('reaches the recruiter, and its job and its audit hold ids alone', async () => {
    const reply = await write({...question, windows});
    assert.match(reply.id, /^msg_\w{22}$/);
    assert.deepEqual([reply.to, reply.sentAt], ['Rita Racer', '2027-02-08T07:00:00Z']);
    assert.deepEqual(
      world.jobs.map(job => Object.keys(job)),
      [['kind', 'organizationId', 'messageId']],
    );
    const [row] = await world.database.query<{action: string; subject: string; details: unknown}>(
      'select action, subject, details from audit',
    );
    assert.deepEqual(row, {action: 'message.sent', subject: `message:${reply.id}`, details: {}});
    await deliver();
    assert.equal(sent[0]?.to.email, 'rita@race.example');
    assert.match(sent[0].text, /Which building is it\?/);
  });

  it('is sent once, however often its job runs', async () => {
    await write(question);
    await deliver();
    await deliver();
    assert.equal(sent.length, 1);
  });

  it('is tried again when the mail server is away', async () => {
    await write(question);
    mailFault = new Error('down');
    await assert.rejects(deliver(), /down/);
    mailFault = null;
    await deliver();
    assert.equal(sent.length, 1);
  });

  it('is known as the same mail where it was sent and nobody could note it any more', async () => {
    await write(question);
    const {mailer} = world.ports;
    const dying = {
      ...mailer,
      send: async (mail: Mail) => (sent.push(mail), Promise.reject(new Error('killed'))),
    };
    for (const job of world.jobs)
      await assert.rejects(runJob({...world.ports, mailer: dying}, job), /killed/);
    await deliver();
    assert.equal(sent.length, 2);
    assert.deepEqual(sent[1], sent[0]);
  });

  it('is given up when its mail is refused for good, which is noted', async () => {
    await write(question);
    mailFault = new MailRefused('no such mailbox');
    await deliver();
    mailFault = null;
    await deliver();
    assert.equal(sent.length, 0);
    const rows = await world.database.query<{action: string}>('select action from audit order by id');
    assert.deepEqual(
      rows.map(({action}) => action),
      ['message.sent', 'mail.refused'],
    );
  });

  it('goes with a link that has expired', async () => {
    world.setTime('2027-03-01T07:00:00Z');
    assert.equal((await write(question)).to, 'Rita Racer');
    assert.deepEqual(await landing(), {name: 'Rita Racer', email: 'rita@race.example', takesMessages: true});
  });

  it('goes with a link whose interview has taken place', async () => {
    const {id} = await book(0);
    world.setTime('2027-02-10T07:00:00Z');
    await write({...question, bookingId: id});
    await deliver();
    assert.equal(sent[0]?.subject, 'Candidate 1 has a question about your interview');
  });

  it('goes with a withdrawn link as long as its interview is to come', async () => {
    const {id} = await book(0);
    await revoke();
    await write({...question, bookingId: id});
    world.setTime('2027-02-09T09:30:00Z');
    assert.equal((await refusalOf(write({...question, bookingId: id}))).code, 'link-revoked');
  });

  it('goes to the organization once the recruiter is gone', async () => {
    await world.set('members', 'active', false);
    assert.equal((await write(question)).to, 'Office');
    await deliver();
    assert.deepEqual(sent[0]?.to, {name: 'Office', email: 'office@race.example'});
    assert.match(sent[0].text, /This was written to Rita Racer, who no longer schedules interviews here\./);
  });

  it('goes to the organization too when the recruiter leaves before it is sent', async () => {
    await write(question);
    await world.set('members', 'active', false);
    await deliver();
    assert.equal(sent[0]?.to.name, 'Office');
  });

  it('is answered to the address typed with it, which changes no other', async () => {
    await world.database.query(`update candidates set email = 'old@example.com'`);
    await write(question);
    await write({...question, email: 'new@example.com'});
    await deliver();
    assert.deepEqual(
      sent.map(mail => mail.replyTo?.email),
      ['old@example.com', 'new@example.com'],
    );
    const [row] = await world.database.query<{email: string}>('select email from candidates limit 1');
    assert.equal(row?.email, 'old@example.com');
  });

  it('goes when the candidate’s data are erased, also before it is sent', async () => {
    await write(question);
    await world.database.query('delete from messages where candidate_id in (select candidate_id from links)');
    await deliver();
    assert.equal(sent.length, 0);
    const [constraint] = await world.database.query<{rule: string}>(
      `select confdeltype::text as rule from pg_constraint
       where conrelid = 'messages'::regclass and confrelid = 'candidates'::regclass`,
    );
    assert.equal(constraint?.rule, 'c', 'erasing a candidate erases what they wrote');
  });
});
