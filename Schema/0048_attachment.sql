-- Why: what hangs on a letter and is no picture of its story is kept too, so that nothing of it vanishes; it may hold its
-- sender's data, so it belongs to its submission, and goes when the sender is erased.

create table attachment (
  newsroom text not null,
  submission uuid not null,
  digest text not null,
  bytes bytea not null,
  constraint attachment_is_kept_once primary key (newsroom, submission, digest),
  constraint attachment_is_what_its_digest_says check (encode(sha256(bytes), 'hex') = digest),
  constraint attachment_has_a_submission foreign key (newsroom, submission) references submission (newsroom, id)
);

create trigger attachment_is_not_changed before update on attachment
  for each row execute function refuse_change();
create trigger attachment_is_not_emptied before truncate on attachment
  for each statement execute function refuse_change();

create function refuse_removal_of_attachment() returns trigger language plpgsql as $$
begin
  if not exists (
    select from submission_event
    where newsroom = old.newsroom and submission = old.submission and name = 'senderErased')
  then
    raise exception 'an attachment stays until its sender is erased' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

create trigger attachment_stays before delete on attachment
  for each row execute function refuse_removal_of_attachment();

-- What came with a submission goes with its sender's data; the trigger says when.
create function forget_attachments(its_newsroom text, its_submission uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not sees(its_newsroom) then
    return;
  end if;
  delete from attachment where newsroom = its_newsroom and submission = its_submission;
end $$;
