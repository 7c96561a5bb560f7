import assert from 'node:assert/strict';
import {after, before, beforeEach, suite, test} from 'node:test';
import ICAL from 'ical.js';
import type {Booking} from '../../src/contract/bookings.ts';
import {ConferenceFailed} from '../../server-reference/ports/conference.ts';
import {MailRefused, type Mail} from '../../server-reference/ports/mailer.ts';
import {cancelBooking} from '../../server-reference/use-cases/cancel-booking.ts';
import {changeContact} from '../../server-reference/use-cases/change-contact.ts';
import {toInstant} from '../../server-reference/use-cases/instants.ts';
import {readBooking} from '../../server-reference/use-cases/read-booking.ts';
import {rescheduleBooking} from '../../server-reference/use-cases/reschedule-booking.ts';
import {hour, monday, openOutsideWorld, type Booked, type OutsideWorld} from '../support/outside-world.ts';

let world: OutsideWorld;
const record = async () => {};

const shown = ({caller, bookingId}: Booked): Promise<Booking> =>
  readBooking(world.ports, caller, bookingId, {});
const move = async (booked: Booked, start: number) => {
  const {revision} = await shown(booked);
  const request = {revision, start: toInstant(start), timeZone: 'Asia/Kathmandu', reason: 'Dentist'};
  await rescheduleBooking(world.ports, booked.caller, booked.bookingId, {request, record});
};
const cancel = async (booked: Booked) => {
  const {revision} = await shown(booked);
  await cancelBooking(world.ports, booked.caller, booked.bookingId, {request: {revision}, record});
};

const to = (email: string) => world.mails.filter(mail => mail.to.email === email);
const joel = 'joel@example.com';
const rebecca = 'rebecca@example.com';
const subjects = (email: string) => to(email).map(mail => mail.subject.replace(/[:,] .*/, ''));

const invitationIn = (mail: Mail | undefined) => {
  const calendar = new ICAL.Component(ICAL.parse(mail?.invitation?.content ?? ''));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    method: mail?.invitation?.method,
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
  };
};

const calendarEvents = () =>
  world.database.query<{title: string; location: string; start: number}>(
    `select title, location, (extract(epoch from lower(during)) * 1000)::float8 as "start" from calendar_events`,
  );

before(async () => {
  world = await openOutsideWorld();
});
after(() => world.database.close());
beforeEach(async () => {
  await world.database.script('truncate calendar_events, claims, bookings, audit cascade');
  world.faults.failWith = null;
  world.mailFault = null;
  world.now = Date.UTC(2027, 1, 1, 12);
  world.queue.length = 0;
  world.mails.length = 0;
  world.rooms.clear();
});

suite('after a booking', () => {
  test('the room is ready, the calendar knows it, and both sides are told once, with the link', async () => {
    const booked = await world.book();
    assert.equal((await shown(booked)).conference.state, 'pending');
    assert.deepEqual(await world.settle(), []);
    const {conference} = await shown(booked);
    assert.equal(conference.state, 'ready');
    assert.deepEqual(await calendarEvents(), [
      {title: 'Interview with Rebecca Silva', location: conference.joinUrl, start: monday},
    ]);
    assert.equal(world.rooms.size, 1);
    assert.equal(world.mails.length, 2);
    for (const mail of world.mails) assert.ok(mail.text.includes(conference.joinUrl ?? 'nothing'));
  });

  test('a phone meeting has no room and says who calls', async () => {
    await world.book({kind: 'phone'});
    await world.settle();
    assert.equal(world.rooms.size, 0);
    assert.match(to(rebecca)[0]?.text ?? '', /Joel will call you at \+1 650 687 3600\./);
    assert.match(to(joel)[0]?.text ?? '', /You call Rebecca Silva at \+1 650 687 3600\./);
  });

  test('only the recruiter is told when nobody knows the candidate’s address', async () => {
    await world.book({email: null});
    await world.settle();
    assert.deepEqual(
      world.mails.map(mail => mail.to.email),
      [joel],
    );
  });

  test('running every job again changes and tells nothing', async () => {
    const booked = await world.book();
    const jobs = [...world.queue];
    await world.settle();
    const settled = await shown(booked);
    world.queue.push(...jobs, ...jobs.toReversed());
    await world.settle();
    assert.equal(world.mails.length, 2);
    assert.equal((await calendarEvents()).length, 1);
    assert.equal((await shown(booked)).eventSequence, settled.eventSequence);
  });

  test('the candidate’s mail leads to the page of the link', async () => {
    const {caller} = await world.book();
    await world.settle();
    assert.match(to(rebecca)[0]?.text ?? '', new RegExp(`http://localhost/m/${caller.linkId}\\.[\\w-]{43}`));
  });
});

suite('after a reschedule', () => {
  test('room, calendar and both sides follow, under the same UID and a higher sequence', async () => {
    const booked = await world.book();
    await world.settle();
    await move(booked, monday + 2 * hour);
    await world.settle();
    assert.deepEqual([...world.rooms.values()], [{start: monday + 2 * hour}]);
    assert.deepEqual(
      (await calendarEvents()).map(({start}) => start),
      [monday + 2 * hour],
    );
    for (const email of [joel, rebecca]) {
      const [first, second, ...more] = to(email).map(invitationIn);
      assert.equal(second?.uid, first?.uid);
      assert.ok((second?.sequence ?? 0) > (first?.sequence ?? 0));
      assert.equal(second?.start, '2027-02-08T19:00:00Z');
      assert.deepEqual(more, []);
    }
    assert.deepEqual(subjects(joel), [
      'Rebecca Silva booked an interview',
      'Rebecca Silva moved the interview',
    ]);
    assert.match(to(joel)[1]?.text ?? '', /Reason: Dentist/);
  });

  test('before anybody was told, only the newest time is told', async () => {
    const booked = await world.book();
    await move(booked, monday + 2 * hour);
    await world.settle();
    assert.equal(world.mails.length, 2);
    for (const mail of world.mails) assert.equal(invitationIn(mail).start, '2027-02-08T19:00:00Z');
    assert.deepEqual([...world.rooms.values()], [{start: monday + 2 * hour}]);
  });

  test('jobs that come out of order end at the newest time', async () => {
    const booked = await world.book();
    await move(booked, monday + hour);
    await move(booked, monday + 2 * hour);
    world.queue.reverse();
    await world.settle();
    assert.deepEqual([...world.rooms.values()], [{start: monday + 2 * hour}]);
    assert.deepEqual(
      (await calendarEvents()).map(({start}) => start),
      [monday + 2 * hour],
    );
    assert.equal(invitationIn(to(joel).at(-1)).start, '2027-02-08T19:00:00Z');
  });
});

suite('after a cancellation', () => {
  test('room and event are gone, and both sides’ calendars are told to drop it', async () => {
    const booked = await world.book();
    await world.settle();
    await cancel(booked);
    await world.settle();
    assert.equal(world.rooms.size, 0);
    assert.deepEqual(await calendarEvents(), []);
    for (const email of [joel, rebecca]) {
      const [first, last] = to(email).map(invitationIn);
      assert.equal(last?.method, 'CANCEL');
      assert.equal(last?.uid, first?.uid);
      assert.ok((last?.sequence ?? 0) > (first?.sequence ?? 0));
    }
  });

  test('a room that was made meanwhile is removed', async () => {
    const booked = await world.book();
    const provider = world.ports.conferences.get('demo-room');
    assert.ok(provider);
    const {create} = provider;
    provider.create = async request => {
      await cancel(booked);
      return create(request);
    };
    await world.settle();
    provider.create = create;
    assert.equal(world.rooms.size, 0);
    assert.deepEqual(await calendarEvents(), []);
    assert.equal((await shown(booked)).state, 'cancelled');
  });

  test('removing the room is tried until the provider is back', async () => {
    const booked = await world.book();
    await world.settle();
    await cancel(booked);
    world.faults.failWith = 'temporary';
    assert.equal((await world.settle()).length, 1);
    assert.equal(world.rooms.size, 1);
    world.faults.failWith = null;
    assert.deepEqual(await world.settle(), []);
    assert.equal(world.rooms.size, 0);
  });
});

suite('when the room cannot be made', () => {
  const sentences = {
    'not-eligible': /Something went wrong with generating the video conference for Rebecca Silva’s meeting\./,
    'not-a-user': /you are not an authorized user on your organization’s Demo room account\./,
    temporary: /because of temporary issues\./,
  };
  for (const cause of ['not-eligible', 'not-a-user', 'temporary'] as const) {
    test(`the booking stands, and each side reads its own sentence: ${cause}`, async () => {
      world.faults.failWith = cause;
      const booked = await world.book();
      const thrown = await world.settle();
      assert.equal(thrown.length, cause === 'temporary' ? 1 : 0, 'only what passes is tried again');
      const {state, conference} = await shown(booked);
      assert.deepEqual([state, conference.state, conference.joinUrl], ['booked', 'failed', null]);
      assert.equal((await calendarEvents()).length, 1);
      assert.match(to(joel)[0]?.text ?? '', sentences[cause]);
      assert.match(
        to(rebecca)[0]?.text ?? '',
        /Something went wrong with the video conference\. You can contact the recruiter for support\./,
      );
      assert.doesNotMatch(to(rebecca)[0]?.text ?? '', sentences[cause]);
    });
  }

  test('page, calendar and both sides get the link as soon as the provider is back', async () => {
    world.faults.failWith = 'temporary';
    const booked = await world.book();
    await world.settle();
    await world.settle();
    assert.equal(world.mails.length, 2, 'a failure that goes on is told once');
    world.faults.failWith = null;
    assert.deepEqual(await world.settle(), []);
    const {conference} = await shown(booked);
    assert.equal(conference.state, 'ready');
    assert.equal((await calendarEvents())[0]?.location, conference.joinUrl);
    for (const email of [joel, rebecca]) {
      const last = to(email).at(-1);
      assert.match(last?.subject ?? '', /^Updated: /);
      assert.equal(invitationIn(last).sequence, 1);
      assert.ok(last?.text.includes(conference.joinUrl ?? 'nothing'));
    }
  });

  test('a provider that is gone counts as an account that may not make rooms', async () => {
    const booked = await world.book();
    await world.database.script(`update sessions set conference_provider = 'gone'`);
    assert.deepEqual(await world.settle(), []);
    assert.equal((await shown(booked)).conference.state, 'failed');
  });

  test('an error that nobody can explain is tried again', async () => {
    const booked = await world.book();
    const provider = world.ports.conferences.get('demo-room');
    assert.ok(provider);
    const {create} = provider;
    provider.create = () => Promise.reject(new TypeError('fetch failed'));
    const [thrown] = await world.settle();
    provider.create = create;
    assert.ok(thrown instanceof TypeError && !(thrown instanceof ConferenceFailed));
    assert.equal((await shown(booked)).conference.state, 'failed');
    await world.settle();
    assert.equal((await shown(booked)).conference.state, 'ready');
  });
});

suite('mails', () => {
  const onlyNotify = () => {
    const jobs = world.queue.filter(job => job.kind === 'notify');
    world.queue.splice(0, world.queue.length, ...jobs);
  };

  test('wait for the room, but not for long', async () => {
    await world.book();
    const booked = world.now;
    onlyNotify();
    await world.settle();
    assert.equal(world.now - booked, 20_000);
    assert.match(to(rebecca)[0]?.text ?? '', /The link to the video room follows/);
  });

  test('are sent again, newer, when the room arrives while they are on their way', async () => {
    const booked = await world.book();
    const conference = world.queue.filter(job => job.kind === 'settle-conference');
    onlyNotify();
    const {send} = world.ports.mailer;
    world.ports.mailer.send = async mail => {
      world.ports.mailer.send = send;
      world.queue.unshift(...conference.splice(0));
      await world.settle();
      await send(mail);
    };
    await world.settle();
    const {conference: room} = await shown(booked);
    for (const email of [joel, rebecca]) {
      // Mails overtake each other; a calendar believes the highest sequence.
      const [newest] = to(email).toSorted(
        (one, other) => invitationIn(other).sequence - invitationIn(one).sequence,
      );
      assert.ok(newest?.text.includes(room.joinUrl ?? 'nothing'));
    }
  });

  test('that fail are tried again, and nobody gets one twice', async () => {
    await world.book();
    world.mailFault = new Error('Nobody answers.');
    assert.ok((await world.settle()).length > 0);
    world.mailFault = null;
    assert.deepEqual(await world.settle(), []);
    assert.deepEqual(world.mails.map(mail => mail.to.email).sort(), [joel, rebecca]);
  });

  test('to an address that does not exist are given up, noted, and keep nothing from the other side', async () => {
    await world.book();
    const {send} = world.ports.mailer;
    world.ports.mailer.send = mail =>
      mail.to.email === rebecca ? Promise.reject(new MailRefused('550 No such user')) : send(mail);
    assert.deepEqual(await world.settle(), []);
    world.ports.mailer.send = send;
    assert.equal(to(joel).length, 1);
    const noted = await world.database.query(`select action from audit where action = 'mail.refused'`);
    assert.equal(noted.length, 1);
  });

  test('follow another phone number', async () => {
    const booked = await world.book();
    await world.settle();
    const {revision} = await shown(booked);
    const phone = {country: 'US', text: '650 555 0100'};
    await changeContact(world.ports, booked.caller, booked.bookingId, {revision, phone});
    await world.settle();
    assert.deepEqual(subjects(joel), ['Rebecca Silva booked an interview', 'Updated']);
    assert.match(to(joel)[1]?.text ?? '', /\+1 650 555 0100/);
  });

  test('go although the calendar is disconnected', async () => {
    await world.database.script(`update calendar_connections set state = 'connected'`);
    await world.book();
    await world.database.script(`update calendar_connections set state = 'disconnected'`);
    assert.ok((await world.settle()).length > 0);
    assert.equal(world.mails.length, 2);
    await world.database.script(`update calendar_connections set state = 'connected'`);
    assert.deepEqual(await world.settle(), []);
    assert.equal((await calendarEvents()).length, 1);
  });
});
