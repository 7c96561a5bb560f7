-- How often a link has had one slot kept. It outlives the hold, so that nobody keeps a time for ever by taking it anew.

create table hold_leases (
  organization_id text not null,
  link_id text not null,
  held_start timestamptz not null,
  -- Taking and renewing each count one.
  leases integer not null,
  -- When the newest ends, or ended.
  ends_at timestamptz not null,
  primary key (organization_id, link_id, held_start),
  foreign key (organization_id, link_id) references links
);
create index hold_leases_by_end on hold_leases (ends_at);
