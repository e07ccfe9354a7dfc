-- Who may do what. Applied as the owner after the steps, whole and in one transaction, whenever it has changed; so a new table
-- gets its line here, and is closed to everybody until it has one. The roles' names are those of the installation.
--
-- caibian_owner        owns everything; migrates, opens newsrooms. Nobody works as it.
-- caibian_application  the program at work.
-- caibian_newsroom     what logins of one newsroom have: the same, and of their newsroom only.
-- caibian_reader       reads; for screens and standbys.
-- caibian_backup       reads every row of every newsroom, for dumps.

revoke all on all tables in schema public from public, caibian_application, caibian_newsroom, caibian_reader, caibian_backup;
revoke all on all sequences in schema public from public, caibian_application, caibian_newsroom, caibian_reader, caibian_backup;
revoke all on all functions in schema public from public, caibian_application, caibian_newsroom, caibian_reader, caibian_backup;
revoke create on schema public from public;
grant usage on schema public to caibian_application, caibian_newsroom, caibian_reader, caibian_backup;

-- The schema itself.
grant select on schema_step, database_role to public;

-- What only grows, or what functions write: newsrooms' settings, histories, decisions.
grant select on sign_in_failure, quota_use, newsroom, newsroom_login, operator_act, person_event, service_event, column_change, key_binding, retired_generation to caibian_application, caibian_newsroom;
grant select, insert on
  newsroom_edition, article_event, submission_event, fee_event, claim_event, rights_record, rights_record_name,
  rights_turn, rights_watch, rights_decision, personal_reading, payment_order, receipt_offer, picture, attachment, snapshot_file, command, article_rests_on, edit_lease, text_branch,
  article_comment, article_comment_mark, topic, shift_note, shift_receipt, handed_over
  to caibian_application, caibian_newsroom;

-- What stands at its newest event.
grant select, insert, update (record) on article, submission, fee, claim to caibian_application, caibian_newsroom;

-- People. The policies below ask for a living administrator's secret; tokens come and go by functions that ask for one.
grant select on person_now to caibian_application, caibian_newsroom;
grant select, insert, update (name, is_verified, is_group, saved_at) on person to caibian_application, caibian_newsroom;
grant select, insert, update (revoked_by, revoked_at) on role_grant to caibian_application, caibian_newsroom;
grant select on access_token to caibian_application, caibian_newsroom;
-- What a password is checked by is for the owner's functions only.
grant select (newsroom, person, set_at) on password to caibian_application, caibian_newsroom;
grant select, insert, update (withdrawn_by, withdrawn_at) on delegation to caibian_application, caibian_newsroom;

-- Work that is taken under a lease, told once, or replaced by what is newer.
grant select, insert, update (fence, leased_until, leased_by, done_at) on delivery to caibian_application, caibian_newsroom;
grant select, insert, update (fence, leased_until, leased_by, done_at, undeliverable, sealed) on letter to caibian_application, caibian_newsroom;
grant select, insert, update (sent, sent_at, due_at, fault, fence, leased_until, leased_by, ended, ended_at, ended_by) on partner_notice
  to caibian_application, caibian_newsroom;
grant select, insert, update (article_version, ended, ended_at, ended_by, reason) on rights_task
  to caibian_application, caibian_newsroom;
grant select, insert, update (read_at) on notice to caibian_application, caibian_newsroom;
grant select, insert, update (place, told_at) on digest_mark to caibian_application, caibian_newsroom;
grant select, insert, update (number, at), delete on reminder to caibian_application, caibian_newsroom;
grant select, insert, update (base, manuscript, saved_at) on autosave to caibian_application, caibian_newsroom;
grant select, insert, update (mark, place, registered_by, registered_at, dispatched_at, retired_by, retired_at) on site
  to caibian_application, caibian_newsroom;
grant select, insert, update (tries, first_at, last_at), delete on refused_attempt to caibian_application, caibian_newsroom;
grant select, insert, update (calls, first_at, last_at), delete on service_call to caibian_application, caibian_newsroom;
grant select, insert, delete on article_watch to caibian_application, caibian_newsroom;
grant select, insert, update (digest, letters, prints) on copy_text to caibian_application, caibian_newsroom;
grant select, insert, delete on copy_print to caibian_application, caibian_newsroom;
grant select, insert, delete, update (digest, column_path, provenance, has_picture, letters, body_length, headline, source, author,
  editor, original_title, tokens) on search_text to caibian_application, caibian_newsroom;
grant select, insert, update (generation, wrapped, contact, payee, mark, erased_at) on sender
  to caibian_application, caibian_newsroom;
grant select, insert, update (box) on personal_box to caibian_application, caibian_newsroom;
grant select, insert, update (written_at) on payment_batch to caibian_application, caibian_newsroom;
grant usage on sequence sender_number to caibian_application, caibian_newsroom;

-- Screens and standbys read what is published and worked on; no tokens, and nothing of senders.
grant select on all tables in schema public to caibian_reader;
revoke select on access_token, password, sign_in_failure, sender, personal_box, quota_use, receipt_offer, personal_reading, newsroom_login from caibian_reader;
grant select on all tables in schema public to caibian_backup;
grant select on all sequences in schema public to caibian_backup;

grant execute on function
  sees(text), login_newsroom(), waiting_articles(text, json, text, timestamptz, timestamptz, timestamptz, uuid, bigint),
  due_articles(text, json, timestamptz, timestamptz, timestamptz, uuid, bigint), live_in_topic(text, text, bigint),
  articles_naming(text, text[]), found_texts(text, text, text[], text[], json, bigint, integer)
  to caibian_application, caibian_newsroom, caibian_reader;
grant execute on function
  act_in(text, text, text, text[], text[], text[], bigint[]), acts_for(text, text), administrator_acts(text),
  token_holder(text, timestamptz), token_was_used(text, timestamptz), tell_of_tokens(text, timestamptz),
  issue_token(text, text, text, timestamptz, timestamptz), revoke_tokens(text, text, text, timestamptz),
  invite_person(text, text, text, timestamptz, timestamptz), invited_person(text, timestamptz),
  set_password(text, bytea, text, text, timestamptz), password_salt(text, text),
  sign_in_closed_until(text, text, text, integer, integer, timestamptz),
  open_session(text, text, bytea, text, text, integer, integer, integer, integer, timestamptz),
  change_people(text), keep_an_administrator(text), person_leaves(text, text, text, timestamptz),
  person_returns(text, text, text, timestamptz), every_newsroom(), article_stands_at(text, uuid, integer),
  article_is_sound(text, uuid, jsonb, integer, text, text, text, timestamptz, timestamptz, text),
  act_as(text, text), column_stands(text, text, integer, boolean), change_columns(text, text[], text[], text[], integer), change_service(text, text, text, timestamptz),
  draw_on_quotas(text, integer, text[], text[], bigint, bigint, bigint[], bigint[]),
  forget_attachments(text, uuid),
  search_newsroom(text), search_stretch(bigint),
  hold_deliveries(), own_process(integer), living_processes(), known_keys(), bind_keys(text, text, bigint), retire_generations(text, text[])
  to caibian_application, caibian_newsroom;

-- Every table of a newsroom: a transaction sees the rows of the newsroom that it names, so one that forgets sees none; the
-- logins of a newsroom see no other's, whatever they name; a dump sees all.
do $$
declare
  wall record;
begin
  for wall in
    select class.oid::regclass as name, case when class.relname = 'newsroom' then 'id' else 'newsroom' end as key
    from pg_class class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and exists (
        select from pg_attribute
        where attrelid = class.oid and attname = case when class.relname = 'newsroom' then 'id' else 'newsroom' end)
  loop
    execute format('alter table %s enable row level security', wall.name);
    execute format('drop policy if exists newsroom_is_named on %s', wall.name);
    execute format('drop policy if exists login_is_of_the_newsroom on %s', wall.name);
    execute format('drop policy if exists backup_sees_all on %s', wall.name);
    execute format(
      $p$create policy newsroom_is_named on %s to caibian_application, caibian_newsroom, caibian_reader
        using (%I = current_setting('caibian.newsroom', true))$p$, wall.name, wall.key);
    execute format(
      'create policy login_is_of_the_newsroom on %s as restrictive to caibian_newsroom using (%I = login_newsroom())',
      wall.name, wall.key);
    execute format('create policy backup_sees_all on %s for select to caibian_backup using (true)', wall.name);
  end loop;
end $$;

-- Tokens, roles and people come in, and change, with the secret of a living administrator, or for oneself; what has ended
-- stays so.
drop policy if exists administrator_acts on person;
create policy administrator_acts on person as restrictive for insert with check (administrator_acts(newsroom));
drop policy if exists administrator_acts_again on person;
create policy administrator_acts_again on person as restrictive for update using (administrator_acts(newsroom));
drop policy if exists administrator_acts on role_grant;
create policy administrator_acts on role_grant as restrictive for insert
  with check (administrator_acts(newsroom) and revoked_at is null);
drop policy if exists administrator_acts_again on role_grant;
create policy administrator_acts_again on role_grant as restrictive for update
  using (revoked_at is null and administrator_acts(newsroom)) with check (revoked_at is not null);
-- Lending roles is giving them for a while: by whoever holds them or an administrator; either of the two takes them back.
drop policy if exists giver_acts on delegation;
create policy giver_acts on delegation as restrictive for insert
  with check (acts_for(newsroom, giver) and withdrawn_at is null);
drop policy if exists giver_acts_again on delegation;
create policy giver_acts_again on delegation as restrictive for update
  using (acts_for(newsroom, giver) or acts_for(newsroom, delegate));
drop policy if exists holder_acts on access_token;
drop policy if exists holder_acts_again on access_token;
drop policy if exists administrator_acts on newsroom_edition;
create policy administrator_acts on newsroom_edition as restrictive for insert with check (administrator_acts(newsroom));
