-- Why: who is at work on a text, what they typed and have not saved, and the texts that were set aside for their authors.

-- Every lease is kept; the one with the highest fence is the one that counts, until it ends.
create table edit_lease (
  newsroom text not null,
  article uuid not null,
  fence integer not null,
  person text not null,
  kind text not null,
  place text not null,
  since timestamptz not null,
  until timestamptz not null,
  reason text,
  constraint edit_lease_is_taken_once primary key (newsroom, article, fence),
  constraint edit_lease_counts_from_one check (fence > 0),
  constraint edit_lease_kind_is_known check (kind in ('short', 'declared')),
  constraint edit_lease_declared_says_why check (kind <> 'declared' or reason ~ '\S'),
  constraint edit_lease_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint edit_lease_has_a_holder foreign key (newsroom, person) references person (newsroom, id)
);

create table autosave (
  newsroom text not null,
  article uuid not null,
  person text not null,
  base text not null,
  manuscript jsonb not null,
  saved_at timestamptz not null,
  constraint autosave_is_the_newest primary key (newsroom, article, person),
  constraint autosave_base_is_a_digest check (base ~ '^[0-9a-f]{64}$'),
  constraint autosave_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint autosave_has_a_writer foreign key (newsroom, person) references person (newsroom, id)
);

create table text_branch (
  newsroom text not null,
  article uuid not null,
  number integer not null,
  author text not null,
  base text not null,
  manuscript jsonb not null,
  cause text not null,
  parked_at timestamptz not null,
  constraint text_branch_is_numbered primary key (newsroom, article, number),
  constraint text_branch_counts_from_one check (number > 0),
  constraint text_branch_base_is_a_digest check (base ~ '^[0-9a-f]{64}$'),
  constraint text_branch_cause_is_known check (cause in ('stale', 'leased', 'displaced')),
  constraint text_branch_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint text_branch_has_an_author foreign key (newsroom, author) references person (newsroom, id)
);

create trigger text_branch_is_kept before update or delete on text_branch
  for each row execute function refuse_change();
create trigger text_branch_is_not_emptied before truncate on text_branch
  for each statement execute function refuse_change();
