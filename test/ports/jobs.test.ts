/** What every job queue must do, asked of each of them. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {pageJobs} from '../../server-reference/adapters/page-jobs.ts';
import {pgBossJobs} from '../../server-reference/adapters/pg-boss-jobs.ts';
import {openPGlite} from '../../server-reference/adapters/pglite.ts';
import {openPostgres} from '../../server-reference/adapters/postgres.ts';
import {smtpMailer} from '../../server-reference/adapters/smtp.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import {type Job, type Jobs, subjectOf} from '../../server-reference/ports/jobs.ts';
import {startPostgres} from '../support/postgres.ts';
import {startSmtpSink} from '../support/smtp-sink.ts';

interface Bench {
  readonly database: Database;
  readonly jobs: Jobs;
  end(): Promise<void>;
}

type Report = (kind: Job['kind'] | null, error: unknown) => void;

const notify = (bookingId: string): Job => ({kind: 'notify', organizationId: 'org', bookingId});

const describeJobs = (name: string, open: (report: Report) => Promise<Bench>): void => {
  describe(`a job queue ${name}`, () => {
    let bench: Bench;
    const failures: unknown[] = [];
    /** Jobs as they were handed out, and who waits for one by its name. */
    const handed: Job[] = [];
    const waiting = new Map<string, () => void>();
    const failing = new Set<string>();
    const gates = new Map<string, Promise<void>>();
    const finished = new Set<string>();

    const seen = (job: string) => {
      const {promise, resolve} = Promise.withResolvers<void>();
      waiting.set(job, resolve);
      return promise;
    };
    const handle = async (job: Job) => {
      handed.push(job);
      if (failing.delete(subjectOf(job))) throw new Error('not this time');
      waiting.get(subjectOf(job))?.();
      await gates.get(subjectOf(job));
      finished.add(subjectOf(job));
    };
    const timesSeen = (job: string) => handed.filter(one => subjectOf(one) === job).length;
    const enqueue = (job: Job, options?: {startAfter: number}) =>
      bench.database.transaction(queries => bench.jobs.enqueue(queries, job, options));

    before(async () => {
      bench = await open((_kind, error) => failures.push(error));
    });
    after(() => bench.end());

    test('keeps jobs until it is started', async () => {
      await enqueue(notify('early'));
      assert.equal(timesSeen('early'), 0);
      assert.ok((await bench.jobs.oldestSeconds()) > 0);
      const early = seen('early');
      await bench.jobs.start(handle);
      await early;
      assert.deepEqual(handed, [notify('early')]);
    });

    test('runs jobs of every kind', async () => {
      const all = Promise.all([seen('room'), seen('event'), seen('mail')]);
      await enqueue({kind: 'settle-conference', organizationId: 'org', sessionId: 'room'});
      await enqueue({kind: 'settle-calendar', organizationId: 'org', sessionId: 'event'});
      await enqueue(notify('mail'));
      await all;
    });

    test('forgets the jobs of a transaction that was rolled back', async () => {
      const next = seen('after');
      const work = bench.database.transaction(async queries => {
        await bench.jobs.enqueue(queries, notify('never'));
        throw new Error('rolled back');
      });
      await assert.rejects(work, /rolled back/);
      await enqueue(notify('after'));
      await next;
      assert.equal(timesSeen('never'), 0);
    });

    test('takes jobs outside of a transaction too', async () => {
      const alone = seen('alone');
      await bench.jobs.enqueue(bench.database, notify('alone'));
      await alone;
    });

    test('runs a job that failed again, after a pause, and tells of it', async () => {
      failing.add('flaky');
      const flaky = seen('flaky');
      await enqueue(notify('flaky'));
      await flaky;
      assert.equal(timesSeen('flaky'), 2);
      assert.match(String(failures), /not this time/);
    });

    test('starts a job after the seconds asked for, not before', async () => {
      const later = seen('later');
      const asked = performance.now();
      await enqueue(notify('later'), {startAfter: 1});
      await later;
      assert.ok(performance.now() - asked >= 990);
    });

    test('runs jobs about the same thing one after the other, beside others', async () => {
      const {promise: gate, resolve: openGate} = Promise.withResolvers<void>();
      gates.set('twin', gate);
      const both = Promise.all([seen('twin'), seen('other')]);
      await bench.database.transaction(async queries => {
        for (const about of ['twin', 'twin', 'other']) await bench.jobs.enqueue(queries, notify(about));
      });
      await both;
      const atOnce = timesSeen('twin');
      const again = seen('twin');
      openGate();
      assert.equal(atOnce, 1);
      await again;
      assert.equal(timesSeen('twin'), 2);
    });

    test('runs other jobs beside one that hangs', {timeout: 10_000}, async () => {
      const {promise: gate, resolve: openGate} = Promise.withResolvers<void>();
      gates.set('hangs', gate);
      const hangs = seen('hangs');
      await enqueue(notify('hangs'));
      await hangs;
      const others = Array.from({length: 20}, (_, index) => `beside-${index}`);
      const all = Promise.all(others.map(seen));
      for (const other of others) await enqueue(notify(other));
      await all.finally(openGate);
    });

    test('has nothing due when all is done', async () => {
      assert.equal(await bench.jobs.oldestSeconds(), 0);
    });

    test('lets a running job finish when it stops', async () => {
      const {promise: gate, resolve: openGate} = Promise.withResolvers<void>();
      gates.set('slow', gate);
      const slow = seen('slow');
      await enqueue(notify('slow'));
      await slow;
      const stopped = bench.jobs.stop();
      openGate();
      await stopped;
      assert.ok(finished.has('slow'));
    });
  });
};

describeJobs('of a page', async report => {
  const embedded = await openPGlite();
  const jobs = pageJobs(embedded, {report, firstPause: 20});
  return {jobs, database: jobs.database, end: () => embedded.close()};
});

describeJobs('on PGlite', async report => {
  const database = await openPGlite();
  return {database, jobs: await pgBossJobs(database, {report, firstPause: 1}), end: () => database.close()};
});

describeJobs('on PostgreSQL', async report => {
  const postgres = await startPostgres();
  const database = openPostgres({url: postgres.url});
  return {
    database,
    jobs: await pgBossJobs(database, {report, firstPause: 1}),
    end: async () => {
      await database.close();
      await postgres.stop();
    },
  };
});

test('a mail server that hangs at one recipient holds up no mail to others', {timeout: 20_000}, async () => {
  const database = await openPGlite();
  const sink = await startSmtpSink();
  const mailer = smtpMailer({url: sink.url, sender: {name: 'Northwind', email: 'interviews@example.com'}});
  const jobs = await pgBossJobs(database, {report: () => undefined});
  const {promise: lastLeft, resolve: last} = Promise.withResolvers<void>();
  const {promise: begun, resolve: begin} = Promise.withResolvers<void>();
  sink.silentFor.add('hangs@example.com');
  await jobs.start(async job => {
    const to = subjectOf(job);
    begin();
    await mailer.send({
      messageId: `${to}@example.com`,
      to: {name: to, email: `${to}@example.com`},
      fromName: 'Northwind',
      replyTo: null,
      subject: 'Interview',
      text: 'Monday at nine.',
      html: '<p>Monday at nine.</p>',
      invitation: null,
    });
    if (sink.mails.length === 10) last();
  });
  await jobs.enqueue(database, notify('hangs'));
  await begun;
  const others = Array.from({length: 10}, (_, index) => `other-${index}`);
  for (const other of others) await jobs.enqueue(database, notify(other));
  await lastLeft;
  assert.deepEqual(
    sink.mails.map(({recipients}) => recipients.join()).toSorted(),
    others.map(other => `${other}@example.com`),
  );
  await sink.close();
  mailer.close();
  await jobs.stop();
  await database.close();
});

test('a job whose process was killed runs again elsewhere', async () => {
  const postgres = await startPostgres();
  const [killed, other] = [openPostgres({url: postgres.url}), openPostgres({url: postgres.url})];
  const ignore = () => undefined;
  const {promise: taken, resolve: take} = Promise.withResolvers<void>();
  const first = await pgBossJobs(killed, {report: ignore});
  await first.start(() => {
    take();
    return new Promise(() => {});
  });
  await first.enqueue(killed, notify('orphan'));
  await taken;
  // Without its connections a process can neither finish the job nor say that it lives.
  await killed.close();
  const {promise: again, resolve: run} = Promise.withResolvers<Job>();
  const second = await pgBossJobs(other, {report: ignore});
  await second.start(async job => run(job));
  assert.deepEqual(await again, notify('orphan'));
  await second.stop();
  await first.stop();
  await other.close();
  await postgres.stop();
});
