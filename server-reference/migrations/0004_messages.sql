-- What candidates write to their recruiter: questions, and times to meet when none of those offered suits.
-- The jobs that send them carry ids alone, so the words are kept here. They are the candidate's: erasing the
-- candidate erases them.

create table messages (
  organization_id text not null,
  id text not null unique,
  link_id text not null,
  candidate_id text not null,
  booking_id text,
  created_at timestamptz not null,
  text text,
  -- In order of preference: [{"start": "2027-02-09T15:00:00Z", "end": "2027-02-09T17:00:00Z"}].
  windows jsonb not null default '[]',
  time_zone text not null,
  locale text not null,
  -- Null: the answer goes to the candidate's own address, if one is known.
  reply_email text,
  -- When its mail left, or was refused for good; null: still to be sent.
  sent_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, link_id) references links,
  foreign key (organization_id, candidate_id) references candidates on delete cascade,
  foreign key (organization_id, booking_id) references bookings
);
create index messages_of_link on messages (organization_id, link_id, created_at);
create index messages_of_candidate on messages (organization_id, candidate_id);
