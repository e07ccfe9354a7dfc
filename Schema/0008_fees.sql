-- Why: what authors are owed 稿酬, and how it was paid, once.

create table fee (
  newsroom text not null,
  id uuid not null,
  record jsonb not null,
  version integer not null generated always as ((record ->> 'version')::integer) stored,
  state text not null generated always as (record ->> 'state') stored,
  sender uuid not null generated always as ((record #>> '{terms,sender}')::uuid) stored,
  article uuid not null generated always as ((record #>> '{terms,article}')::uuid) stored,
  use text not null generated always as (record #>> '{terms,use}') stored,
  batch uuid generated always as ((record ->> 'batch')::uuid) stored,
  gross_fen bigint not null generated always as ((record #>> '{terms,sum,gross}')::bigint) stored,
  tax_fen bigint not null generated always as ((record #>> '{terms,sum,tax}')::bigint) stored,
  due_at timestamptz not null
    generated always as (to_timestamp((record #>> '{terms,due}')::bigint / 1000000.0)) stored,
  created_at timestamptz not null
    generated always as (to_timestamp((record ->> 'created')::bigint / 1000000.0)) stored,
  constraint fee_is_itself primary key (newsroom, id),
  constraint fee_record_is_of_this_fee check (record ->> 'newsroom' = newsroom and record ->> 'id' = id::text),
  constraint fee_version_counts_its_events check (version > 0),
  constraint fee_state_is_known
    check (state in ('drawnUp', 'approved', 'inBatch', 'paid', 'handedOver', 'cancelled')),
  constraint fee_is_approved_by_a_second_person
    check (state in ('drawnUp', 'cancelled')
      or (record -> 'approvedBy' is not null and record -> 'approvedBy' <> record -> 'drawnUpBy')),
  constraint fee_at_the_bank_is_in_a_batch check (state not in ('inBatch', 'paid') or batch is not null),
  constraint fee_paid_has_a_day check ((state = 'paid') = (record ? 'paidOn')),
  constraint fee_tax_is_part_of_it check (gross_fen >= 0 and tax_fen between 0 and gross_fen),
  constraint fee_has_a_sender foreign key (newsroom, sender) references sender (newsroom, id),
  constraint fee_has_an_article foreign key (newsroom, article) references article (newsroom, id)
);

create unique index fee_is_owed_once on fee (newsroom, article, use) where state <> 'cancelled';
create index fee_by_state on fee (newsroom, state, due_at, id);
create index fee_by_sender on fee (newsroom, sender, created_at);
create index fee_by_batch on fee (newsroom, batch) where batch is not null;

create table fee_event (
  newsroom text not null,
  fee uuid not null,
  number integer not null,
  name text not null,
  payload json not null,
  actor text not null,
  happened_at timestamptz not null,
  previous text not null,
  digest text not null,
  constraint fee_event_has_its_number primary key (newsroom, fee, number),
  constraint fee_event_counts_from_one check (number > 0),
  constraint fee_event_is_named_in_its_payload check (payload -> name is not null),
  constraint fee_event_actor_is_somebody check (actor in ('dispatcher', 'reader') or actor ~ '^person \S'),
  constraint fee_event_is_chained check (previous ~ '^[0-9a-f]{64}$' and digest ~ '^[0-9a-f]{64}$'),
  constraint fee_event_has_a_fee foreign key (newsroom, fee) references fee (newsroom, id)
);

alter table fee add constraint fee_stands_at_its_newest_event
  foreign key (newsroom, id, version) references fee_event (newsroom, fee, number)
  deferrable initially deferred;

-- A fee is handed to the bank once for each batch, and paid once.
create unique index fee_is_paid_once on fee_event (newsroom, fee) where name = 'paid';

create trigger fee_only_moves_forward before update on fee
  for each row when ((new.record ->> 'version')::integer <= (old.record ->> 'version')::integer)
  execute function refuse_change();
create trigger fee_is_kept before delete on fee for each row execute function refuse_change();
create trigger fee_is_not_emptied before truncate on fee for each statement execute function refuse_change();
create trigger fee_event_is_kept before update or delete on fee_event
  for each row execute function refuse_change();
create trigger fee_event_is_not_emptied before truncate on fee_event
  for each statement execute function refuse_change();
