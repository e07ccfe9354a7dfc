-- Why: what readers send in 来稿, as it stands and as it came to be.

create table submission (
  newsroom text not null,
  id uuid not null,
  record jsonb not null,
  version integer not null generated always as ((record ->> 'version')::integer) stored,
  state text not null generated always as (record ->> 'state') stored,
  receipt text not null generated always as (record ->> 'receipt') stored,
  received_at timestamptz not null
    generated always as (to_timestamp((record ->> 'received')::bigint / 1000000.0)) stored,
  article uuid generated always as ((record ->> 'article')::uuid) stored,
  constraint submission_is_itself primary key (newsroom, id),
  constraint submission_record_is_of_this_submission
    check (record ->> 'newsroom' = newsroom and record ->> 'id' = id::text),
  constraint submission_version_counts_its_events check (version > 0),
  constraint submission_state_is_known check (state in ('received', 'accepted', 'rejected', 'withdrawn')),
  constraint submission_accepted_is_an_article check ((state = 'accepted') = (article is not null)),
  constraint submission_rejected_says_why check (state <> 'rejected' or record ->> 'reason' ~ '\S'),
  constraint submission_has_consent check (record ->> 'consent' ~ '\S'),
  constraint submission_has_a_newsroom foreign key (newsroom) references newsroom (id),
  constraint submission_article_is_there foreign key (newsroom, article) references article (newsroom, id)
);

create unique index submission_receipt_is_given_once on submission (newsroom, receipt);
create unique index submission_becomes_one_article on submission (newsroom, article) where article is not null;
create index submission_by_state on submission (newsroom, state, received_at, id);

create table submission_event (
  newsroom text not null,
  submission uuid not null,
  number integer not null,
  name text not null,
  payload json not null,
  actor text not null,
  happened_at timestamptz not null,
  previous text not null,
  digest text not null,
  constraint submission_event_has_its_number primary key (newsroom, submission, number),
  constraint submission_event_counts_from_one check (number > 0),
  constraint submission_event_is_named_in_its_payload check (payload -> name is not null),
  constraint submission_event_actor_is_somebody check (actor in ('dispatcher', 'reader') or actor ~ '^person \S'),
  constraint submission_event_is_chained check (previous ~ '^[0-9a-f]{64}$' and digest ~ '^[0-9a-f]{64}$'),
  constraint submission_event_has_a_submission
    foreign key (newsroom, submission) references submission (newsroom, id)
);

alter table submission add constraint submission_stands_at_its_newest_event
  foreign key (newsroom, id, version) references submission_event (newsroom, submission, number)
  deferrable initially deferred;

create trigger submission_only_moves_forward before update on submission
  for each row when ((new.record ->> 'version')::integer <= (old.record ->> 'version')::integer)
  execute function refuse_change();
create trigger submission_is_kept before delete on submission for each row execute function refuse_change();
create trigger submission_is_not_emptied before truncate on submission
  for each statement execute function refuse_change();
create trigger submission_event_is_kept before update or delete on submission_event
  for each row execute function refuse_change();
create trigger submission_event_is_not_emptied before truncate on submission_event
  for each statement execute function refuse_change();
