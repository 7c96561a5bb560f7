-- Holds: a claim in the state `held` keeps a slot for a link until it expires. Expired ones count nowhere.

alter table claims
  add column link_id text,
  -- Start of the slot. `during` leaves out what the booking that is being moved there has claimed already.
  add column held_start timestamptz,
  -- When it was taken; renewing leaves it.
  add column held_at timestamptz,
  add column renewals integer not null default 0,
  add foreign key (organization_id, link_id) references links,
  add check (state = 'booked' or (link_id, held_start, held_at, expires_at) is not null);
create unique index one_hold_per_link on claims (organization_id, link_id) where (state = 'held');
create index holds_by_expiry on claims (expires_at) where (state = 'held');
