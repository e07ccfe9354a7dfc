-- Why: corrections and withdrawals reach every partner that holds a copy, and are chased until they are acknowledged.

create table partner_notice (
  newsroom text not null,
  -- The use under which the copy is held, as in rights_record.
  usage text not null,
  article uuid not null,
  -- The event that the partner must hear of.
  number integer not null,
  kind text not null,
  -- The text that counts now, of a correction.
  digest text,
  partner text not null,
  opened_at timestamptz not null,
  place bigint generated always as identity,
  -- How often it went out, and when it is due to go out again.
  sent integer not null default 0,
  sent_at timestamptz,
  due_at timestamptz not null,
  -- Why it did not go out last time.
  fault text,
  fence integer not null default 0,
  leased_until timestamptz,
  ended text,
  ended_at timestamptz,
  ended_by text,
  constraint partner_notice_is_owed_once primary key (newsroom, usage, number),
  constraint partner_notice_kind_is_known check (kind in ('corrected', 'withdrawn', 'held', 'released')),
  constraint partner_notice_corrected_names_the_text check ((kind = 'corrected') = (digest ~ '^[0-9a-f]{64}$')),
  constraint partner_notice_is_sent_under_a_lease check (sent = 0 or fence > 0),
  constraint partner_notice_end_is_known check (ended in ('acknowledged', 'superseded')),
  constraint partner_notice_ends_at_once check ((ended is null) = (ended_at is null)),
  constraint partner_notice_acknowledged_is_told_by_somebody check (ended <> 'acknowledged' or ended_by ~ '^person \S'),
  constraint partner_notice_has_an_event
    foreign key (newsroom, article, number) references article_event (newsroom, article, number)
);

create index partner_notice_due on partner_notice (newsroom, due_at, place) where ended is null;
create index partner_notice_by_article on partner_notice (newsroom, article) where ended is null;

create trigger partner_notice_is_kept before delete on partner_notice for each row execute function refuse_change();
create trigger partner_notice_is_not_emptied before truncate on partner_notice
  for each statement execute function refuse_change();

-- Holds an article as it was read until the end of the transaction: whoever hands on a text, and whoever corrects it,
-- wait for each other.
create function article_stands_at(its_newsroom text, its_id uuid, its_version integer) returns void
language plpgsql as $$
begin
  perform from article where newsroom = its_newsroom and id = its_id and version = its_version for share;
  if not found then
    raise exception 'the article has gone on' using errcode = 'serialization_failure';
  end if;
end $$;
