-- Why: one shift tells the next what it must know, and it stays known who has seen it.

create table shift_note (
  newsroom text not null,
  id uuid not null,
  record jsonb not null,
  author text not null generated always as (record ->> 'author') stored,
  column_path text not null generated always as (record ->> 'column') stored,
  left_at timestamptz not null generated always as (to_timestamp((record ->> 'at')::bigint / 1000000.0)) stored,
  until timestamptz not null generated always as (to_timestamp((record ->> 'until')::bigint / 1000000.0)) stored,
  constraint shift_note_is_itself primary key (newsroom, id),
  constraint shift_note_record_is_of_this_note check (record ->> 'id' = id::text),
  constraint shift_note_says_something check (record ->> 'text' ~ '\S'),
  constraint shift_note_ends_after_it_begins check (until > left_at),
  constraint shift_note_has_an_author foreign key (newsroom, author) references person (newsroom, id)
);

create index shift_note_in_force on shift_note (newsroom, until, left_at);

create table shift_receipt (
  newsroom text not null,
  note uuid not null,
  person text not null,
  seen_at timestamptz not null,
  constraint shift_receipt_is_given_once primary key (newsroom, note, person),
  constraint shift_receipt_has_a_note foreign key (newsroom, note) references shift_note (newsroom, id),
  constraint shift_receipt_is_somebodys foreign key (newsroom, person) references person (newsroom, id)
);

create index shift_receipt_by_person on shift_receipt (newsroom, person, seen_at);

create trigger shift_note_is_kept before update or delete on shift_note for each row execute function refuse_change();
create trigger shift_note_is_not_emptied before truncate on shift_note
  for each statement execute function refuse_change();
create trigger shift_receipt_is_kept before update or delete on shift_receipt
  for each row execute function refuse_change();
create trigger shift_receipt_is_not_emptied before truncate on shift_receipt
  for each statement execute function refuse_change();

create index article_by_hold on article (newsroom, column_path, changed_at, id) where is_held;
