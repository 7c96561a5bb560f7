-- The house: organizations, members, links, bookings with their sessions, and who has taken which time.
-- Every table names its organization, and refers to others by composite keys, so that a row of one
-- organization can never point into another. Ids are random and prefixed.

create extension if not exists btree_gist;

create table organizations (
  id text primary key,
  name text not null,
  industry text,
  size text,
  logo_image_id text,
  page_url text,
  contact_name text not null,
  contact_email text,
  -- Address of the candidate's page in mails, with {token}; null: the hosted page.
  candidate_page text,
  allowed_origins text[] not null default '{}',
  policy jsonb not null,
  preset_notes jsonb not null default '[]',
  questions jsonb not null default '[]',
  conference_providers text[] not null default '{}',
  calendar_provider text not null default 'built-in',
  -- A booked link lives until the meeting starts.
  booked_links_live_on boolean not null default false,
  reschedule_cutoff_minutes integer not null default 0,
  retention_days integer not null default 180,
  created_at timestamptz not null default now()
);

create table images (
  id text primary key,
  organization_id text not null references organizations,
  media_type text not null,
  bytes bytea not null
);

create table api_keys (
  organization_id text not null references organizations,
  id text not null,
  -- SHA-256 of the key; the key itself is shown once and kept nowhere.
  hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (organization_id, id)
);

create table members (
  organization_id text not null references organizations,
  id text not null unique,
  external_id text,
  name text not null,
  email text not null,
  title text,
  photo_image_id text,
  role text not null default 'recruiter',
  locale text not null default 'en',
  personal_room_url text,
  active boolean not null default true,
  primary key (organization_id, id),
  unique (organization_id, external_id)
);

create table settings (
  organization_id text not null,
  member_id text not null,
  version integer not null default 1,
  duration_minutes integer not null,
  time_zone text not null,
  meeting jsonb not null,
  weekly_hours jsonb not null,
  date_overrides jsonb not null default '[]',
  blocked jsonb not null default '[]',
  policy jsonb not null,
  primary key (organization_id, member_id),
  foreign key (organization_id, member_id) references members
);

create table calendar_connections (
  organization_id text not null,
  id text not null,
  member_id text not null,
  provider text not null,
  state text not null check (state in ('connected', 'disconnected')),
  primary key (organization_id, id),
  unique (organization_id, member_id),
  foreign key (organization_id, member_id) references members
);

-- The built-in calendar. Events of bookings name their session; the others are the member's own.
create table calendar_events (
  organization_id text not null,
  id text not null,
  connection_id text not null,
  title text not null,
  description text not null default '',
  location text not null default '',
  during tstzrange not null check (not isempty(during)),
  session_id text,
  primary key (organization_id, id),
  unique (organization_id, connection_id, session_id),
  foreign key (organization_id, connection_id) references calendar_connections
);
create index calendar_events_during on calendar_events using gist (organization_id, connection_id, during);

-- All that is known of a candidate, and the only place where it is: erasing a row erases the person.
create table candidates (
  organization_id text not null references organizations,
  id text not null,
  external_id text,
  name text not null,
  email text,
  phone_e164 text,
  phone_country text,
  time_zone text,
  locale text,
  note text,
  answers jsonb not null default '[]',
  change_reason text,
  primary key (organization_id, id)
);

create table links (
  organization_id text not null,
  id text not null unique,
  member_id text not null,
  candidate_id text not null,
  -- Raised to revoke: the token signs (id, purpose, version).
  token_version integer not null default 1,
  duration_minutes integer not null,
  meeting jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references members,
  foreign key (organization_id, candidate_id) references candidates
);
create index links_of_member on links (organization_id, member_id, created_at desc, id desc);

create table bookings (
  organization_id text not null,
  id text not null unique,
  link_id text not null,
  member_id text not null,
  candidate_id text not null,
  state text not null check (state in ('booked', 'cancelled')),
  revision integer not null default 1,
  event_sequence integer not null default 1,
  created_at timestamptz not null,
  -- When the candidate last moved, cancelled or edited it; null: not since it was made.
  changed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text check (cancelled_by in ('candidate', 'member')),
  primary key (organization_id, id),
  foreign key (organization_id, link_id) references links,
  foreign key (organization_id, member_id) references members,
  foreign key (organization_id, candidate_id) references candidates
);
create unique index one_live_booking_per_link on bookings (organization_id, link_id) where (state = 'booked');
create index bookings_of_member on bookings (organization_id, member_id);

create table sessions (
  organization_id text not null,
  id text not null unique,
  booking_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- What the host's wall showed when it was booked, and by which rules; "keep" says which of the two
  -- stays when the zone's rules change before the meeting.
  time_zone text not null,
  wall_start text not null,
  offset_minutes integer not null,
  zone_release text not null,
  keep text not null default 'wall' check (keep in ('wall', 'instant')),
  -- What the calendars know it by (RFC 5546).
  calendar_uid text not null unique,
  calendar_sequence integer not null default 0,
  calendar_sender text not null default 'server',
  -- The video room: intended before it is made, so that a lost reply makes no second room.
  conference_state text not null check (conference_state in ('none', 'pending', 'ready', 'failed')),
  conference_provider text,
  conference_intent_id text unique,
  conference_external_id text,
  conference_cause text check (conference_cause in ('not-eligible', 'not-a-user', 'temporary')),
  join_url text,
  access_code text,
  opens_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, booking_id) references bookings
);
create index sessions_of_booking on sessions (organization_id, booking_id);
create index sessions_by_start on sessions (organization_id, starts_at);

create table participants (
  organization_id text not null,
  id text not null,
  session_id text not null,
  member_id text,
  candidate_id text,
  response text not null default 'pending' check (response in ('pending', 'accepted', 'declined', 'tentative')),
  primary key (organization_id, id),
  foreign key (organization_id, session_id) references sessions,
  foreign key (organization_id, member_id) references members,
  foreign key (organization_id, candidate_id) references candidates,
  check ((member_id is null) <> (candidate_id is null))
);
create index participants_of_session on participants (organization_id, session_id);

-- Who has taken which time. A resource is a member or a room. The constraint decides every race:
-- a violation (23P01) becomes the problem `slot-taken`.
create table claims (
  organization_id text not null,
  id text not null,
  resource text not null,
  during tstzrange not null check (not isempty(during)),
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  session_id text,
  state text not null check (state in ('held', 'booked')),
  expires_at timestamptz,
  primary key (organization_id, id),
  -- Deferred: the time is claimed first, since most who come too late need to write nothing else.
  foreign key (organization_id, session_id) references sessions deferrable initially deferred,
  constraint one_claim_at_a_time exclude using gist (organization_id with =, resource with =, during with &&)
);
create index claims_of_session on claims (organization_id, session_id);

-- First reply to each Idempotency-Key, within the scope of its caller. Replies hold tokens and personal
-- data, so they are kept sealed under the server's key, and for a day.
create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  sealed_reply text not null,
  created_at timestamptz not null,
  primary key (scope, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);

-- One row for each mail that has left, or was refused for good: the same news is never told twice.
create table notifications (
  organization_id text not null,
  booking_id text not null,
  recipient text not null check (recipient in ('candidate', 'member')),
  calendar_sequence integer not null,
  -- The start that it told: the next mail says that the interview was moved when it tells another one.
  starts_at timestamptz not null,
  sent_at timestamptz not null,
  primary key (organization_id, booking_id, recipient, calendar_sequence),
  foreign key (organization_id, booking_id) references bookings
);

-- What changed, by whom, when. Ids only.
create table audit (
  id bigint generated always as identity primary key,
  organization_id text not null references organizations,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null default '{}'
);
create index audit_by_time on audit (organization_id, at);

-- The development mail viewer keeps here what would have been sent.
create table viewed_mails (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  recipient text not null,
  sent_at timestamptz not null,
  mail jsonb not null
);
