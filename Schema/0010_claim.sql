-- Why: claims 投诉, as they stand and as they came to be: clocks, holds and outcomes must be provable for years.

create table claim (
  newsroom text not null,
  id uuid not null,
  record jsonb not null,
  version integer not null generated always as ((record ->> 'version')::integer) stored,
  state text not null generated always as (record ->> 'state') stored,
  received_at timestamptz not null
    generated always as (to_timestamp((record ->> 'received')::bigint / 1000000.0)) stored,
  constraint claim_is_itself primary key (newsroom, id),
  constraint claim_record_is_of_this_claim
    check (record ->> 'newsroom' = newsroom and record ->> 'id' = id::text),
  constraint claim_version_counts_its_events check (version > 0),
  constraint claim_state_is_known check (state in (
    'received', 'acknowledged', 'assessed', 'withdrawn', 'corrected', 'rejected', 'forwarded', 'counterReceived',
    'counterForwarded', 'restored', 'keptDown', 'closed')),
  constraint claim_lane_is_known check (record ->> 'lane' in ('editorial', 'hosted')),
  constraint claim_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create index claim_by_state on claim (newsroom, state, received_at, id);

create table claim_event (
  newsroom text not null,
  claim uuid not null,
  number integer not null,
  name text not null,
  payload json not null,
  actor text not null,
  happened_at timestamptz not null,
  previous text not null,
  digest text not null,
  constraint claim_event_has_its_number primary key (newsroom, claim, number),
  constraint claim_event_counts_from_one check (number > 0),
  constraint claim_event_is_named_in_its_payload check (payload -> name is not null),
  constraint claim_event_actor_is_somebody check (actor in ('dispatcher', 'reader') or actor ~ '^person \S'),
  constraint claim_event_is_chained check (previous ~ '^[0-9a-f]{64}$' and digest ~ '^[0-9a-f]{64}$'),
  constraint claim_event_has_a_claim
    foreign key (newsroom, claim) references claim (newsroom, id)
);

alter table claim add constraint claim_stands_at_its_newest_event
  foreign key (newsroom, id, version) references claim_event (newsroom, claim, number)
  deferrable initially deferred;

create trigger claim_only_moves_forward before update on claim
  for each row when ((new.record ->> 'version')::integer <= (old.record ->> 'version')::integer)
  execute function refuse_change();
create trigger claim_is_kept before delete on claim for each row execute function refuse_change();
create trigger claim_is_not_emptied before truncate on claim
  for each statement execute function refuse_change();
create trigger claim_event_is_kept before update or delete on claim_event
  for each row execute function refuse_change();
create trigger claim_event_is_not_emptied before truncate on claim_event
  for each statement execute function refuse_change();
