-- Why: every fee has its own payee, a batch keeps what it ordered, and receipts are kept as digests.

-- What is locked under a person's key and named in a history by a digest: payees, and what claimants say of themselves.
create table personal_box (
  newsroom text not null,
  digest text not null,
  sender uuid not null,
  kind text not null,
  -- Gone once the person is erased.
  box bytea,
  kept_at timestamptz not null,
  constraint personal_box_is_named_by_its_digest primary key (newsroom, digest),
  constraint personal_box_digest_is_one check (digest ~ '^[0-9a-f]{64}$'),
  constraint personal_box_kind_is_known check (kind in ('payee', 'claimant')),
  constraint personal_box_has_a_sender foreign key (newsroom, sender) references sender (newsroom, id)
);

create index personal_box_by_sender on personal_box (newsroom, sender, kept_at);

create trigger personal_box_is_only_emptied before update on personal_box
  for each row when (new.box is not null or row(new.newsroom, new.digest, new.sender, new.kind, new.kept_at)
    is distinct from row(old.newsroom, old.digest, old.sender, old.kind, old.kept_at))
  execute function refuse_change();
create trigger personal_box_is_kept before delete on personal_box for each row execute function refuse_change();
create trigger personal_box_is_not_emptied before truncate on personal_box
  for each statement execute function refuse_change();

create table payment_batch (
  newsroom text not null,
  id uuid not null,
  made_by text not null,
  made_at timestamptz not null,
  -- When its file lay where it was wanted; until then the next call offers it.
  written_at timestamptz,
  constraint payment_batch_is_itself primary key (newsroom, id),
  constraint payment_batch_is_made_by_a_person check (made_by ~ '^person \S'),
  constraint payment_batch_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create index payment_batch_unwritten on payment_batch (newsroom, made_at, id) where written_at is null;

create table payment_order (
  newsroom text not null,
  batch uuid not null,
  -- Its line in the file, from 1.
  place integer not null,
  fee uuid not null,
  payee text not null,
  constraint payment_order_has_its_place primary key (newsroom, batch, place),
  constraint payment_order_pays_a_fee_once unique (newsroom, batch, fee),
  constraint payment_order_counts_from_one check (place > 0),
  constraint payment_order_is_of_a_batch foreign key (newsroom, batch) references payment_batch (newsroom, id),
  constraint payment_order_pays_a_fee foreign key (newsroom, fee) references fee (newsroom, id),
  constraint payment_order_has_a_payee foreign key (newsroom, payee) references personal_box (newsroom, digest)
);

create trigger payment_batch_is_only_written before update on payment_batch
  for each row when (old.written_at is not null or row(new.newsroom, new.id, new.made_by, new.made_at)
    is distinct from row(old.newsroom, old.id, old.made_by, old.made_at))
  execute function refuse_change();
create trigger payment_batch_is_kept before delete on payment_batch for each row execute function refuse_change();
create trigger payment_batch_is_not_emptied before truncate on payment_batch
  for each statement execute function refuse_change();
create trigger payment_order_is_kept before update or delete on payment_order
  for each row execute function refuse_change();
create trigger payment_order_is_not_emptied before truncate on payment_order
  for each statement execute function refuse_change();

-- New receipts on their way to the address on file; one counts when it is first used.
create table receipt_offer (
  newsroom text not null,
  submission uuid not null,
  number integer not null,
  digest text not null,
  made_at timestamptz not null,
  constraint receipt_offer_is_numbered primary key (newsroom, submission, number),
  constraint receipt_offer_is_given_once unique (newsroom, digest),
  constraint receipt_offer_is_a_digest check (digest ~ '^[0-9a-f]{64}$'),
  constraint receipt_offer_is_for_a_submission
    foreign key (newsroom, submission) references submission (newsroom, id)
);

create trigger receipt_offer_is_kept before update or delete on receipt_offer
  for each row execute function refuse_change();
create trigger receipt_offer_is_not_emptied before truncate on receipt_offer
  for each statement execute function refuse_change();

-- The receipt that a letter carries, locked under its reader's key until the letter is sent.
alter table letter
  add sealed bytea,
  add constraint letter_sent_holds_nothing check (done_at is null or sealed is null);

-- An address that somebody gave proves nothing: senders who gave the same one stay apart.
drop index sender_is_known_once;
create index sender_by_mark on sender (newsroom, mark) where mark is not null;

-- Receipts that were given out go on counting; what is kept of them is the digest. The histories are left as they are,
-- since each link holds the digest of the one before.
alter table submission disable trigger submission_only_moves_forward;
update submission
set record = jsonb_set(record, '{receipt}', to_jsonb(encode(sha256(convert_to(record ->> 'receipt', 'UTF8')), 'hex')))
where record ->> 'receipt' !~ '^[0-9a-f]{64}$';
alter table submission enable trigger submission_only_moves_forward;
alter table submission add constraint submission_receipt_is_a_digest check (receipt ~ '^[0-9a-f]{64}$');
