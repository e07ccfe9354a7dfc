-- Why: people come and go. A token says who made it and when it was last used, and outlasts none that it was made with; who
-- leaves can act no more from that moment; a newsroom keeps an administrator.
-- Tokens are made and ended by the owner's functions only: they hold their holder's row meanwhile, so that none is made while
-- all are ended.

alter table access_token
  -- Who made it; null for tokens from before this was kept, and for an operator's.
  add column issued_by text,
  add column last_used_at timestamptz,
  -- When its holder was told of a token that somebody else made.
  add column told_at timestamptz;

alter table person
  add column left_by text,
  add column left_at timestamptz,
  add constraint person_leaves_by_somebody check ((left_by is null) = (left_at is null));

create table person_event (
  newsroom text not null,
  number bigint generated always as identity,
  person text not null,
  what text not null,
  by_person text not null,
  done_at timestamptz not null,
  constraint person_event_is_numbered primary key (newsroom, number),
  constraint person_event_is_known check (what in ('tokenIssued', 'tokensRevoked', 'left', 'returned')),
  constraint person_event_is_of_a_person foreign key (newsroom, person) references person (newsroom, id)
);

create trigger person_event_is_kept before update or delete on person_event
  for each row execute function refuse_change();
create trigger person_event_is_not_emptied before truncate on person_event
  for each statement execute function refuse_change();

-- The living token whose secret the transaction has named.
create function acting_token(its_newsroom text) returns access_token
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting access_token;
begin
  select * into acting
  from access_token
  where newsroom = its_newsroom
    and digest = encode(sha256(convert_to(current_setting('caibian.secret', true), 'UTF8')), 'hex')
    and revoked_at is null and expires_at > now();
  if not found then
    raise exception 'the token has ended' using errcode = 'invalid_authorization_specification';
  end if;
  return acting;
end $$;

-- One after the other changes who may do what; whoever waited and is no administrator any more is refused.
create function change_people(its_newsroom text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from newsroom where id = its_newsroom for no key update;
  if not administrator_acts(its_newsroom) then
    raise exception 'no administrator acts' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- A newsroom that nobody can administrate is lost to it.
create function keep_an_administrator(its_newsroom text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from role_grant
  where newsroom = its_newsroom and role = 'administrator' and column_path = '' and revoked_at is null;
  if not found then
    raise exception 'the newsroom is left without an administrator'
      using errcode = 'check_violation', constraint = 'newsroom_keeps_an_administrator';
  end if;
end $$;

-- Whoever acts is who made it.
create function issue_token(
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
  if acting.person = its_person and expires > acting.expires_at then
    raise exception 'a token outlasts none that it was made with'
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

-- Ends one token of a person, or all that live; returns how many.
create function revoke_tokens(its_newsroom text, its_person text, only_digest text, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting access_token;
  ended bigint;
begin
  perform from person where newsroom = its_newsroom and id = its_person for no key update;
  acting := acting_token(its_newsroom);
  if not acts_for(its_newsroom, its_person) then
    raise exception 'a token is ended by its holder or an administrator' using errcode = 'insufficient_privilege';
  end if;
  update access_token
  set revoked_at = at
  where newsroom = its_newsroom and person = its_person and (only_digest is null or digest = only_digest)
    and revoked_at is null and expires_at > at;
  get diagnostics ended = row_count;
  if its_person <> acting.person and ended > 0 then
    insert into person_event (newsroom, person, what, by_person, done_at)
    values (its_newsroom, its_person, 'tokensRevoked', acting.person, at);
  end if;
  return ended;
end $$;

-- Ends all that a person can act with: roles, tokens, delegations given and taken, work on texts.
create function person_leaves(its_newsroom text, its_person text, its_actor text, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform change_people(its_newsroom);
  perform from person where newsroom = its_newsroom and id = its_person for no key update;
  update person set left_by = its_actor, left_at = at where newsroom = its_newsroom and id = its_person;
  update role_grant
  set revoked_by = its_actor, revoked_at = at
  where newsroom = its_newsroom and person = its_person and revoked_at is null;
  update access_token set revoked_at = at where newsroom = its_newsroom and person = its_person and revoked_at is null;
  update delegation
  set withdrawn_by = its_actor, withdrawn_at = at
  where newsroom = its_newsroom and (giver = its_person or delegate = its_person) and withdrawn_at is null;
  insert into edit_lease (newsroom, article, fence, person, kind, place, since, until, reason)
  select newsroom, article, fence + 1, person, kind, place, since, at, reason
  from (
    select distinct on (article) *
    from edit_lease
    where newsroom = its_newsroom
    order by article, fence desc
  ) as newest
  where person = its_person and until > at;
  perform keep_an_administrator(its_newsroom);
  insert into person_event (newsroom, person, what, by_person, done_at)
  values (its_newsroom, its_person, 'left', its_actor, at);
end $$;

-- Lets somebody who had left be there again; what they may do is granted anew.
create function person_returns(its_newsroom text, its_person text, its_actor text, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform change_people(its_newsroom);
  update person set left_by = null, left_at = null
  where newsroom = its_newsroom and id = its_person and left_at is not null;
  if not found then return; end if;
  insert into person_event (newsroom, person, what, by_person, done_at)
  values (its_newsroom, its_person, 'returned', its_actor, at);
end $$;

-- That a token was used; to whoever knows its digest.
create function token_was_used(shown text, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update access_token
  set last_used_at = at
  where digest = shown and revoked_at is null and expires_at > at and (last_used_at is null or last_used_at < at)
    and coalesce(newsroom = login_newsroom(), true);
end $$;

-- The living tokens that others made for whoever acts, and that they were not told of. Whoever acts with such a token is not
-- told of it: it may be a thief's.
create function tell_of_tokens(its_newsroom text, at timestamptz) returns table (
  digest text, person text, issued_at timestamptz, expires_at timestamptz, issued_by text
)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  acting access_token;
begin
  acting := acting_token(its_newsroom);
  return query
  update access_token
  set told_at = at
  where newsroom = its_newsroom and person = acting.person and issued_by <> person and told_at is null
    and revoked_at is null and expires_at > at and digest <> acting.digest
  returning access_token.digest, access_token.person, access_token.issued_at, access_token.expires_at,
    access_token.issued_by;
end $$;

drop function token_holder(text, timestamptz);

-- Whoever shows a token does not say of which newsroom it is.
create function token_holder(shown text, at timestamptz) returns table (
  id text, name text, is_verified boolean, is_group boolean, roles text[], columns text[], delegations jsonb,
  newsroom text, expires_at timestamptz, last_used_at timestamptz, untold bigint
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select person_now.id, person_now.name, person_now.is_verified, person_now.is_group, person_now.roles,
    person_now.columns, person_now.delegations, access_token.newsroom, access_token.expires_at,
    access_token.last_used_at,
    (
      select count(*)
      from access_token as other
      where other.newsroom = access_token.newsroom and other.person = access_token.person
        and other.issued_by <> other.person and other.told_at is null and other.revoked_at is null
        and other.expires_at > $2 and other.digest <> access_token.digest
    )
  from access_token
  join person_now on person_now.newsroom = access_token.newsroom and person_now.id = access_token.person
  where digest = $1 and access_token.expires_at > $2 and (revoked_at is null or revoked_at > $2)
    and coalesce(access_token.newsroom = login_newsroom(), true);
end $$;
