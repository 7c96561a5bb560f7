/** Makes scheduling links, one for each recipient. */
import type {Link, LinksRequest} from '../../src/contract/links.ts';
import type {Queries} from '../ports/database.ts';
import type {HostRecord} from './host-record.ts';
import {isMeetingAllowed} from './host-rules.ts';
import type {MemberCaller} from './identify.ts';
import {newId} from './ids.ts';
import {day, timestamp} from './instants.ts';
import {readMember} from './member-record.ts';
import type {Ports, Recorder} from './ports.ts';
import {
  presentRecruiterLink,
  selectRecruiterLinks,
  type RecruiterLinkRecord,
} from './present-recruiter-link.ts';
import {calendarDisconnected} from './preview-slots.ts';
import {invalid} from './refusal.ts';
import {audit, inTransaction} from './transaction.ts';

const defaultLifeDays = 7;

const requireUsable = (host: HostRecord, meeting: NonNullable<LinksRequest['meeting']>): void => {
  if (host.calendarState !== 'connected') throw calendarDisconnected();
  if (isMeetingAllowed(host, meeting)) return;
  throw invalid({
    pointer: '/meeting/provider',
    code: 'provider-unknown',
    detail: 'Your organization has not switched this conference provider on. Choose another one.',
  });
};

/** Candidates and links in two statements, however many there are. */
const writeLinks = async (
  queries: Queries,
  {host, request, now}: {host: HostRecord; request: LinksRequest; now: number},
): Promise<string[]> => {
  const links = request.recipients.map(recipient => ({
    id: newId('lnk'),
    candidate: newId('cnd'),
    name: recipient.name,
    email: recipient.email ?? null,
    external: recipient.externalId ?? null,
  }));
  await queries.query(
    `insert into candidates (organization_id, id, external_id, name, email)
     select $1, made.candidate, made.external, made.name, made.email
     from jsonb_to_recordset($2::jsonb) as made (candidate text, external text, name text, email text)`,
    [host.organizationId, JSON.stringify(links)],
  );
  await queries.query(
    `insert into links (organization_id, id, member_id, candidate_id, duration_minutes, meeting, created_at, expires_at)
     select $1, made.id, $2, made.candidate, $4, $5::jsonb, ${timestamp('$6')}, ${timestamp('$7')}
     from jsonb_to_recordset($3::jsonb) as made (id text, candidate text)`,
    [
      host.organizationId,
      host.memberId,
      JSON.stringify(links),
      request.durationMinutes ?? host.settingsDuration,
      JSON.stringify(request.meeting ?? host.settingsMeeting),
      now,
      now + (request.expiresInDays ?? defaultLifeDays) * day,
    ],
  );
  return links.map(link => link.id);
};

const readInOrder = async (ports: Ports, queries: Queries, ids: readonly string[]): Promise<Link[]> => {
  const records = await queries.query<RecruiterLinkRecord>(
    `${selectRecruiterLinks} where link.id in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(ids)],
  );
  const byId = new Map(records.map(record => [record.linkId, record]));
  const ordered = ids.flatMap(id => byId.get(id) ?? []);
  return Promise.all(ordered.map(record => presentRecruiterLink(ports, record)));
};

export const createLinks = async (
  ports: Ports,
  caller: MemberCaller,
  request: LinksRequest,
  record: Recorder,
): Promise<{links: Link[]}> => {
  const host = await readMember(ports.database, caller);
  requireUsable(host, request.meeting ?? host.settingsMeeting);
  const now = ports.clock.now();
  return inTransaction(ports, async queries => {
    const ids = await writeLinks(queries, {host, request, now});
    await audit(queries, now, {
      organizationId: caller.organizationId,
      actor: `member:${caller.memberId}`,
      action: 'links.created',
      subject: ids.map(id => `link:${id}`).join(' '),
    });
    const reply = {links: await readInOrder(ports, queries, ids)};
    await record(queries, reply);
    return reply;
  });
};
