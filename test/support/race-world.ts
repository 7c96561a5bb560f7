/** A recruiter who is free on weekdays, and many candidates who hold a link each: written straight into a database. */
import type {Database} from '../../server-reference/ports/database.ts';
import type {Secrets} from '../../server-reference/ports/secrets.ts';
import {newId} from '../../server-reference/use-cases/ids.ts';
import {linkToken} from '../../server-reference/use-cases/link-token.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

export interface RaceWorld {
  readonly organizationId: string;
  readonly memberId: string;
  /** One token a candidate. */
  readonly tokens: readonly string[];
}

const hours = [{start: '09:00', end: '17:00'}];

const writeRecruiter = async (database: Database): Promise<{organizationId: string; memberId: string}> => {
  const organizationId = newId('org');
  const memberId = newId('mem');
  await database.query(
    `insert into organizations (id, name, contact_name, contact_email, policy)
     values ($1, 'Race Ltd', 'Office', 'office@race.example', $2::jsonb)`,
    [organizationId, JSON.stringify(openPolicy)],
  );
  await database.query(
    `insert into members (organization_id, id, name, email) values ($1, $2, 'Rita Racer', 'rita@race.example')`,
    [organizationId, memberId],
  );
  await database.query(
    `insert into settings (organization_id, member_id, duration_minutes, time_zone, meeting, weekly_hours, policy)
     values ($1, $2, 30, 'Europe/Berlin', $3::jsonb, $4::jsonb, $5::jsonb)`,
    [
      organizationId,
      memberId,
      JSON.stringify({kind: 'phone', provider: null}),
      JSON.stringify({mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: []}),
      JSON.stringify(openPolicy),
    ],
  );
  await database.query(
    `insert into calendar_connections (organization_id, id, member_id, provider, state)
     values ($1, $2, $3, 'built-in', 'connected')`,
    [organizationId, newId('cal'), memberId],
  );
  return {organizationId, memberId};
};

/** Links that live for a week, each for a candidate of its own. */
export const writeRaceWorld = async (
  database: Database,
  secrets: Secrets,
  candidates: number,
): Promise<RaceWorld> => {
  const {organizationId, memberId} = await writeRecruiter(database);
  const links = Array.from({length: candidates}, (_, index) => ({
    id: newId('lnk'),
    candidate: newId('cnd'),
    name: `Candidate ${index + 1}`,
  }));
  await database.query(
    `insert into candidates (organization_id, id, name)
     select $1, made.candidate, made.name from jsonb_to_recordset($2::jsonb) as made (candidate text, name text)`,
    [organizationId, JSON.stringify(links)],
  );
  await database.query(
    `insert into links (organization_id, id, member_id, candidate_id, duration_minutes, meeting, created_at, expires_at)
     select $1, made.id, $2, made.candidate, 30, $4::jsonb, now(), now() + interval '7 days'
     from jsonb_to_recordset($3::jsonb) as made (id text, candidate text)`,
    [organizationId, memberId, JSON.stringify(links), JSON.stringify({kind: 'phone', provider: null})],
  );
  return {
    organizationId,
    memberId,
    tokens: await Promise.all(links.map(link => linkToken(secrets, link.id, 1))),
  };
};
