-- Why: what the newsroom knows of rights, and the decisions it came to, kept for ever.

-- Everything known of rights, each thing by itself, with all its revisions: an agreement, a party, an entry of the
-- source list. What it says is one document; what it is found by is rows of its own.
create table rights_record (
  newsroom text not null,
  kind text not null,
  key text not null,
  number integer not null,
  document jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint rights_record_revision_is_numbered primary key (newsroom, kind, key, number),
  constraint rights_record_counts_from_one check (number > 0),
  constraint rights_record_kind_is_known check (kind in (
    'ownSource', 'party', 'edition', 'listEntry', 'agreement', 'fixedCredit', 'licence', 'policy', 'hold', 'breach',
    'file', 'use', 'usage')),
  constraint rights_record_is_of_its_kind check (document -> kind is not null),
  constraint rights_record_is_saved_by_somebody check (saved_by in ('dispatcher', 'reader') or saved_by ~ '^person \S'),
  constraint rights_record_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create table rights_record_name (
  newsroom text not null,
  kind text not null,
  key text not null,
  name text not null,
  constraint rights_record_is_filed_once primary key (newsroom, name, kind, key),
  constraint rights_record_name_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create table rights_decision (
  newsroom text not null,
  id uuid not null,
  article uuid not null,
  -- json, not jsonb: a decision is shown again exactly as it was given.
  decision json not null,
  outcome text not null generated always as (decision ->> 'outcome') stored,
  as_of timestamptz not null
    generated always as (to_timestamp((decision ->> 'asOf')::bigint / 1000000.0)) stored,
  decided_by text not null,
  -- The article's version that was judged, and when: facts known then give the same answer again.
  article_version integer not null,
  decided_at timestamptz not null,
  constraint rights_decision_is_itself primary key (newsroom, id),
  constraint rights_decision_outcome_is_known check (outcome in ('allow', 'allowWithDuties', 'needsReview', 'deny')),
  constraint rights_decision_is_on_this_article check (decision ->> 'article' = article::text),
  constraint rights_decision_actor_is_somebody check (decided_by in ('dispatcher', 'reader') or decided_by ~ '^person \S'),
  constraint rights_decision_has_an_article foreign key (newsroom, article) references article (newsroom, id)
);

create index rights_decision_by_article on rights_decision (newsroom, article, decided_at, id);

create trigger rights_record_is_kept before update or delete on rights_record
  for each row execute function refuse_change();
create trigger rights_record_is_not_emptied before truncate on rights_record
  for each statement execute function refuse_change();
create trigger rights_record_name_is_kept before update or delete on rights_record_name
  for each row execute function refuse_change();
create trigger rights_record_name_is_not_emptied before truncate on rights_record_name
  for each statement execute function refuse_change();
create trigger rights_decision_is_kept before update or delete on rights_decision
  for each row execute function refuse_change();
create trigger rights_decision_is_not_emptied before truncate on rights_decision
  for each statement execute function refuse_change();
