-- Why: senders' contact data lie apart in locked boxes, pictures under their digest, letters until they are sent.

alter table submission
  add sender uuid generated always as ((record ->> 'sender')::uuid) stored,
  add letter text generated always as (record ->> 'letter') stored,
  drop constraint submission_state_is_known,
  add constraint submission_state_is_known check (state in (
    'received', 'heldOver', 'returned', 'accepted', 'rejected', 'withdrawn', 'merged')),
  drop constraint submission_rejected_says_why,
  add constraint submission_rejected_says_why
    check (state <> 'rejected' or record ->> 'reason' ~ '\S' or record ->> 'ground' <> 'other'),
  add constraint submission_returned_says_what check (state <> 'returned' or record ->> 'request' ~ '\S'),
  add constraint submission_merged_is_into_another
    check ((state = 'merged') = (record ? 'mergedInto') and record ->> 'mergedInto' <> id::text);

create unique index submission_letter_is_taken_once on submission (newsroom, letter) where letter is not null;
create index submission_by_sender on submission (newsroom, sender, received_at) where sender is not null;

-- One sequence for all newsrooms: a number names a key, and no key is used twice.
create sequence sender_number as bigint maxvalue 4294967295;

create table sender (
  newsroom text not null,
  id uuid not null,
  number bigint not null,
  -- What follows is locked, and gone after erasure; what remains says that there was somebody.
  generation text,
  wrapped bytea,
  contact bytea,
  payee bytea,
  mark text,
  created_at timestamptz not null,
  erased_at timestamptz,
  constraint sender_is_itself primary key (newsroom, id),
  constraint sender_number_is_its_own unique (newsroom, number),
  constraint sender_number_names_a_key check (number between 0 and 4294967295),
  constraint sender_has_a_key_until_erased check (
    (erased_at is null) = (wrapped is not null) and (wrapped is null) = (generation is null)),
  constraint sender_erased_holds_nothing
    check (erased_at is null or (contact is null and payee is null and mark is null)),
  constraint sender_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create unique index sender_is_known_once on sender (newsroom, mark) where mark is not null;

create trigger sender_is_kept before delete on sender for each row execute function refuse_change();
create trigger sender_is_not_emptied before truncate on sender for each statement execute function refuse_change();
create trigger sender_stays_erased before update on sender
  for each row when (old.erased_at is not null) execute function refuse_change();

alter table submission add constraint submission_sender_is_there
  foreign key (newsroom, sender) references sender (newsroom, id);

create table personal_reading (
  newsroom text not null,
  sender uuid not null,
  number bigint generated always as identity,
  field text not null,
  read_by text not null,
  purpose text not null,
  read_at timestamptz not null,
  constraint personal_reading_is_numbered primary key (newsroom, sender, number),
  constraint personal_reading_field_is_known check (field in ('contact', 'payee')),
  constraint personal_reading_has_a_purpose check (purpose ~ '\S'),
  constraint personal_reading_actor_is_somebody check (read_by in ('dispatcher', 'reader') or read_by ~ '^person \S'),
  constraint personal_reading_has_a_sender foreign key (newsroom, sender) references sender (newsroom, id)
);

create trigger personal_reading_is_kept before update or delete on personal_reading
  for each row execute function refuse_change();
create trigger personal_reading_is_not_emptied before truncate on personal_reading
  for each statement execute function refuse_change();

create table picture (
  newsroom text not null,
  digest text not null,
  kind text not null,
  bytes bytea not null,
  constraint picture_is_kept_once primary key (newsroom, digest),
  constraint picture_is_what_its_digest_says check (encode(sha256(bytes), 'hex') = digest),
  constraint picture_kind_is_known check (kind in ('jpeg', 'png', 'gif', 'webp')),
  constraint picture_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create table letter (
  newsroom text not null,
  about text not null,
  subject uuid not null,
  -- The event that asks for it: each kind of letter goes once for it.
  number integer not null,
  kind text not null,
  place bigint generated always as identity,
  fence integer not null default 0,
  leased_until timestamptz,
  done_at timestamptz,
  undeliverable text,
  constraint letter_is_asked_for_once primary key (newsroom, about, subject, number, kind),
  constraint letter_has_its_place unique (newsroom, place),
  constraint letter_is_about_something_known check (about in ('submission', 'fee')),
  constraint letter_is_done_under_a_lease check (done_at is null or fence > 0),
  constraint letter_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create index letter_waiting on letter (newsroom, place) where done_at is null;

alter table role_grant
  drop constraint role_grant_role_is_known,
  add constraint role_grant_role_is_known check (role in (
    'reporter', 'editor', 'proofreader', 'deskChief', 'boardMember', 'chiefEditor', 'licensing', 'submissionsDesk',
    'accountant', 'administrator'));
