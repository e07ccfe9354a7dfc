-- Why: what a newsroom allows as the longest life of a token binds whoever makes one; and an administrator of one column lets
-- nobody in.

-- Whether the transaction's secret is a living token of this person, or of an administrator of the whole newsroom.
create or replace function acts_for(its_newsroom text, its_person text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select from access_token as token
    where token.newsroom = its_newsroom
      and token.digest = encode(sha256(convert_to(current_setting('caibian.secret', true), 'UTF8')), 'hex')
      and token.revoked_at is null and token.expires_at > now()
      and (token.person = its_person or exists (
        select from role_grant
        where role_grant.newsroom = token.newsroom and role_grant.person = token.person and role = 'administrator'
          and role_grant.column_path = '' and role_grant.revoked_at is null)));

-- The longest life of a token in the newsroom, by its newest settings.
create function longest_token(its_newsroom text) returns interval
  language sql stable security definer set search_path = public, pg_temp
  return make_interval(days => coalesce((
    select (settings ->> 'tokenDays')::integer
    from newsroom_edition
    where newsroom = its_newsroom
    order by number desc
    limit 1), 365));

-- Whoever acts is who made it.
create or replace function issue_token(
  its_newsroom text, its_digest text, its_person text, issued timestamptz, expires timestamptz
) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting access_token;
begin
  acting := acting_token(its_newsroom);
  perform from person where newsroom = its_newsroom and id in (its_person, acting.person) order by id for no key update;
  -- Again: it may have ended while another held their rows.
  acting := acting_token(its_newsroom);
  if not acts_for(its_newsroom, its_person) then
    raise exception 'a token is made by its holder or an administrator' using errcode = 'insufficient_privilege';
  end if;
  if acting.person = its_person and expires > acting.expires_at or expires > issued + longest_token(its_newsroom) then
    raise exception 'a token outlasts none that it was made with, nor what the newsroom allows'
      using errcode = 'check_violation', constraint = 'access_token_outlasts_none';
  end if;
  perform from person where newsroom = its_newsroom and id = its_person and left_at is not null;
  if found then
    raise exception 'who has left gets no token' using errcode = 'check_violation', constraint = 'person_has_left';
  end if;
  insert into access_token (newsroom, digest, person, issued_at, expires_at, issued_by)
  values (its_newsroom, its_digest, its_person, issued, expires, acting.person);
  if its_person <> acting.person then
    insert into person_event (newsroom, person, what, by_person, done_at)
    values (its_newsroom, its_person, 'tokenIssued', acting.person, issued);
  end if;
end $$;
