-- Why: what the newsroom knows of rights, and the decisions it came to, kept for ever.

create table rights_book_edition (
  newsroom text not null,
  number integer not null,
  book jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint rights_book_edition_is_numbered primary key (newsroom, number),
  constraint rights_book_edition_counts_from_one check (number > 0),
  constraint rights_book_edition_has_a_newsroom foreign key (newsroom) references newsroom (id)
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
  constraint rights_decision_is_itself primary key (newsroom, id),
  constraint rights_decision_outcome_is_known check (outcome in ('allow', 'allowWithDuties', 'needsReview', 'deny')),
  constraint rights_decision_is_on_this_article check (decision ->> 'article' = article::text),
  constraint rights_decision_actor_is_somebody check (decided_by in ('dispatcher', 'reader') or decided_by ~ '^person \S'),
  constraint rights_decision_has_an_article foreign key (newsroom, article) references article (newsroom, id)
);

create index rights_decision_by_article on rights_decision (newsroom, article, as_of);

create trigger rights_book_edition_is_kept before update or delete on rights_book_edition
  for each row execute function refuse_change();
create trigger rights_book_edition_is_not_emptied before truncate on rights_book_edition
  for each statement execute function refuse_change();
create trigger rights_decision_is_kept before update or delete on rights_decision
  for each row execute function refuse_change();
create trigger rights_decision_is_not_emptied before truncate on rights_decision
  for each statement execute function refuse_change();
