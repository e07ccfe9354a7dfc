-- Why: an article as it stands, and the hash-chained history that it is the fold of.

-- `record` is the article as caibian wrote it; the other columns are read off it, so they cannot disagree with it.
create table article (
  newsroom text not null,
  id uuid not null,
  record jsonb not null,
  version integer not null generated always as ((record ->> 'version')::integer) stored,
  stage text not null generated always as (record ->> 'stage') stored,
  column_path text not null generated always as (record ->> 'column') stored,
  headline text generated always as (record #>> '{revision,manuscript,headline}') stored,
  changed_at timestamptz not null
    generated always as (to_timestamp((record ->> 'changed')::bigint / 1000000.0)) stored,
  due_at timestamptz
    generated always as (to_timestamp((record #>> '{schedule,at}')::bigint / 1000000.0)) stored,
  live_address text generated always as (record #>> '{live,address}') stored,
  -- In whose lists readers find it; in none while it is on hold.
  listed_in text generated always as (case when record -> 'hold' is null then record #>> '{live,column}' end) stored,
  first_published_at timestamptz
    generated always as (to_timestamp((record #>> '{live,firstPublished}')::bigint / 1000000.0)) stored,
  constraint article_is_itself primary key (newsroom, id),
  constraint article_record_is_of_this_article
    check (record ->> 'newsroom' = newsroom and record ->> 'id' = id::text),
  constraint article_version_counts_its_events check (version > 0),
  constraint article_stage_is_known
    check (stage in ('draft', 'editing', 'review', 'approved', 'published', 'withdrawn', 'spiked')),
  constraint article_column_is_a_path check (column_path ~ '^[^/\s]' and column_path !~ '[\n\r]'),
  constraint article_headline_is_one_line check (headline ~ '\S' and headline !~ '[\n\r]'),
  constraint article_published_is_live check (stage <> 'published' or live_address is not null),
  constraint article_withdrawn_or_spiked_is_not_live check (stage not in ('withdrawn', 'spiked') or live_address is null),
  constraint article_withdrawn_says_why check (stage <> 'withdrawn' or record #>> '{withdrawal,reason}' ~ '\S'),
  constraint article_is_scheduled_once_approved check (due_at is null or stage = 'approved'),
  constraint article_sign_offs_are_on_this_text
    check (not jsonb_path_exists(record, '$.signOffs[*].digest ? (@ != $.revision.digest)')),
  constraint article_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create unique index article_address_is_its_own on article (newsroom, live_address) where live_address is not null;
create index article_by_stage on article (newsroom, stage, changed_at, id);
create index article_by_publication on article (newsroom, first_published_at desc, id desc)
  where listed_in is not null;
create index article_by_listing on article (newsroom, listed_in, first_published_at desc, id desc)
  where listed_in is not null;
create index article_by_schedule on article (newsroom, due_at, id) where due_at is not null;

create table article_event (
  newsroom text not null,
  article uuid not null,
  number integer not null,
  name text not null,
  -- json, not jsonb: the digest is over these very bytes.
  payload json not null,
  actor text not null,
  happened_at timestamptz not null,
  previous text not null,
  digest text not null,
  constraint article_event_has_its_number primary key (newsroom, article, number),
  constraint article_event_counts_from_one check (number > 0),
  constraint article_event_is_named_in_its_payload check (payload -> name is not null),
  constraint article_event_actor_is_somebody check (actor in ('dispatcher', 'reader') or actor ~ '^person \S'),
  constraint article_event_is_chained check (previous ~ '^[0-9a-f]{64}$' and digest ~ '^[0-9a-f]{64}$'),
  constraint article_event_has_an_article foreign key (newsroom, article) references article (newsroom, id)
);

-- An article stands at an event that is there; checked at the commit, since the two refer to one another.
alter table article add constraint article_stands_at_its_newest_event
  foreign key (newsroom, id, version) references article_event (newsroom, article, number)
  deferrable initially deferred;

create trigger article_only_moves_forward before update on article
  for each row when ((new.record ->> 'version')::integer <= (old.record ->> 'version')::integer)
  execute function refuse_change();
create trigger article_is_kept before delete on article for each row execute function refuse_change();
create trigger article_is_not_emptied before truncate on article for each statement execute function refuse_change();
create trigger article_event_is_kept before update or delete on article_event
  for each row execute function refuse_change();
create trigger article_event_is_not_emptied before truncate on article_event
  for each statement execute function refuse_change();
