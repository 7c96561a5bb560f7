/** A recruiter, a candidate with a link, and the outside world of a booking, with jobs that run when a test says so. */
import {builtInCalendar} from '../../server-reference/adapters/built-in-calendar.ts';
import {demoRoom, type DemoRoomSwitch} from '../../server-reference/adapters/demo-room.ts';
import type {ConferenceProvider} from '../../server-reference/ports/conference.ts';
import type {Database} from '../../server-reference/ports/database.ts';
import type {Job, Jobs} from '../../server-reference/ports/jobs.ts';
import type {Mail} from '../../server-reference/ports/mailer.ts';
import {newId} from '../../server-reference/use-cases/ids.ts';
import {toInstant} from '../../server-reference/use-cases/instants.ts';
import {bookSlot} from '../../server-reference/use-cases/book-slot.ts';
import type {Ports} from '../../server-reference/use-cases/ports.ts';
import {runJob} from '../../server-reference/use-cases/run-job.ts';
import {freshDatabase} from './fresh-database.ts';
import {testSecrets as secrets} from './test-secrets.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

/** Monday, 9:00 in Los Angeles. */
export const monday = Date.UTC(2027, 1, 8, 17);
export const hour = 3_600_000;

export interface OutsideWorld {
  readonly ports: Ports;
  readonly database: Database;
  /** What the video provider answers. */
  readonly faults: DemoRoomSwitch;
  /** Rooms that exist at the provider. */
  readonly rooms: Map<string, {start: number}>;
  /** Mails that have left. */
  readonly mails: Mail[];
  /** Throws this instead of taking the next mails. */
  mailFault: Error | null;
  /** Milliseconds since 1970. */
  now: number;
  /** Jobs waiting, in their order. */
  readonly queue: Job[];
  /** Runs every job until none is left; those that throw wait for the next call. Gives what was thrown. */
  settle(): Promise<unknown[]>;
  /** A fresh link, booked. */
  book(options?: {kind?: 'video' | 'phone'; email?: string | null; start?: number}): Promise<Booked>;
}

export interface Booked {
  readonly caller: {organizationId: string; linkId: string; allowedOrigins: string[]};
  readonly bookingId: string;
}

const hours = [{start: '09:00', end: '17:00'}];

const writePeople = async (database: Database) => {
  await database.script(`
    insert into organizations (id, name, contact_name, policy, conference_providers)
      values ('org_1', 'Northwind', 'Office', '${JSON.stringify(openPolicy)}', '{demo-room}');
    insert into members (organization_id, id, name, email) values ('org_1', 'mem_1', 'Joel Bito', 'joel@example.com');
    insert into settings (organization_id, member_id, duration_minutes, time_zone, meeting, weekly_hours, policy)
      values ('org_1', 'mem_1', 30, 'America/Los_Angeles', '{"kind": "video", "provider": "demo-room"}',
        '${JSON.stringify({mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: []})}',
        '${JSON.stringify(openPolicy)}');
    insert into calendar_connections (organization_id, id, member_id, provider, state)
      values ('org_1', 'cal_1', 'mem_1', 'built-in', 'connected');
  `);
};

/** Counts the rooms, as a provider's own list does. */
const counted = (provider: ConferenceProvider, rooms: Map<string, {start: number}>): ConferenceProvider => ({
  ...provider,
  async create(request) {
    const room = await provider.create(request);
    rooms.set(room.externalId, {start: request.start});
    return room;
  },
  async move(externalId, request) {
    const room = await provider.move(externalId, request);
    rooms.set(externalId, {start: request.start});
    return room;
  },
  async remove(externalId) {
    await provider.remove(externalId);
    rooms.delete(externalId);
  },
});

const writeLink = async (database: Database, kind: 'video' | 'phone'): Promise<Booked['caller']> => {
  const linkId = newId('lnk');
  const candidateId = newId('cnd');
  const meeting = JSON.stringify({kind, provider: kind === 'video' ? 'demo-room' : null});
  await database.query(
    `insert into candidates (organization_id, id, name) values ('org_1', $1, 'Rebecca Silva')`,
    [candidateId],
  );
  await database.query(
    `insert into links (organization_id, id, member_id, candidate_id, duration_minutes, meeting, created_at, expires_at)
     values ('org_1', $1, 'mem_1', $2, 30, $3::jsonb, '2027-01-20Z', '2027-03-20Z')`,
    [linkId, candidateId, meeting],
  );
  return {organizationId: 'org_1', linkId, allowedOrigins: []};
};

export const openOutsideWorld = async (): Promise<OutsideWorld> => {
  const database = await freshDatabase();
  await writePeople(database);
  const queue: Job[] = [];
  const faults: DemoRoomSwitch = {failWith: null};
  const rooms = new Map<string, {start: number}>();
  const mails: Mail[] = [];
  const provider = counted(demoRoom({publicUrl: 'http://localhost', secrets, faults}), rooms);
  const calendar = builtInCalendar(database);
  const jobs: Jobs = {
    enqueue: async (_queries, job, options = {}) => {
      world.now += (options.startAfter ?? 0) * 1000;
      queue.push(job);
    },
    start: async () => {},
    oldestSeconds: async () => 0,
    stop: async () => {},
  };
  const ports: Ports = {
    database,
    jobs,
    clock: {now: () => world.now},
    secrets,
    calendars: new Map([[calendar.id, calendar]]),
    conferences: new Map([[provider.id, provider]]),
    mailer: {
      sender: {name: 'Northwind scheduling', email: 'scheduling@example.com'},
      send: async mail => {
        if (world.mailFault) throw world.mailFault;
        mails.push(mail);
      },
    },
    publicUrl: 'http://localhost',
    zoneRelease: '2026c',
    staleZones: [],
  };
  const world: OutsideWorld = {
    ports,
    database,
    faults,
    rooms,
    mails,
    mailFault: null,
    now: Date.UTC(2027, 1, 1, 12),
    queue,
    async settle() {
      const thrown: unknown[] = [];
      const again: Job[] = [];
      for (let job = queue.shift(); job; job = queue.shift()) {
        try {
          await runJob(ports, job);
        } catch (error) {
          thrown.push(error);
          again.push(job);
        }
      }
      queue.push(...again);
      return thrown;
    },
    async book({kind = 'video', email = 'rebecca@example.com', start = monday} = {}) {
      const caller = await writeLink(database, kind);
      const booking = await bookSlot(
        ports,
        caller,
        {
          start: toInstant(start),
          timeZone: 'Asia/Kathmandu',
          locale: 'en',
          phone: {country: 'US', text: '650 687 3600'},
          ...(email === null ? {} : {email}),
        },
        async () => {},
      );
      return {caller, bookingId: booking.id};
    },
  };
  return world;
};
