-- Why: whoever works in a browser signs in with a password of their own. A session there is a token, so that every commit asks
-- for it, and it is listed and ended like the others; besides, it ends when nobody has used it for a while. An invitation is a
-- token that opens nothing but the choice of a password.

alter table access_token
  add column kind text not null default 'token',
  -- Of a session: it ends when it has not been used for so long.
  add column idle_seconds integer,
  add constraint access_token_is_of_a_kind check (kind in ('token', 'session', 'invitation')),
  add constraint access_token_idles_as_a_session check (
    (kind = 'session') = (idle_seconds is not null) and (idle_seconds is null or idle_seconds > 0));

create table password (
  newsroom text not null,
  person text not null,
  salt bytea not null,
  -- How the key is derived from password and salt, such as `scrypt 32768 8 3` (RFC 7914: N, r, p).
  derivation text not null,
  -- The SHA-256 of that key, which lies nowhere: whoever reads this row cannot sign in with it.
  verifier text not null,
  set_at timestamptz not null,
  constraint password_is_one_of_a_person primary key (newsroom, person),
  constraint password_is_of_a_person foreign key (newsroom, person) references person (newsroom, id),
  constraint password_is_salted check (length(salt) >= 16),
  constraint password_verifier_is_a_digest check (verifier ~ '^[0-9a-f]{64}$')
);

-- Who tried in vain, counted by where they tried from: one row for a run of tries.
create table sign_in_failure (
  newsroom text not null,
  -- Empty where nobody is called so: what strangers type is not kept.
  person text not null,
  -- Such as `203.0.113.0/24`.
  network text not null,
  begun_at timestamptz not null,
  last_at timestamptz not null,
  tries integer not null,
  constraint sign_in_failure_is_a_run primary key (newsroom, person, network, begun_at),
  constraint sign_in_failure_is_of_a_newsroom foreign key (newsroom) references newsroom (id),
  constraint sign_in_failure_is_counted check (tries > 0 and begun_at <= last_at)
);

alter table person_event
  drop constraint person_event_is_known,
  add constraint person_event_is_known check (
    what in ('tokenIssued', 'tokensRevoked', 'left', 'returned', 'invited', 'passwordSet'));

drop function token_holder(text, timestamptz);

-- Whoever shows a token does not say of which newsroom it is. An invitation is none to act with, nor is a session that nobody
-- has used for too long.
create function token_holder(shown text, at timestamptz) returns table (
  id text, name text, is_verified boolean, is_group boolean, roles text[], columns text[], delegations jsonb,
  newsroom text, expires_at timestamptz, last_used_at timestamptz, idle_seconds integer, untold bigint
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select person_now.id, person_now.name, person_now.is_verified, person_now.is_group, person_now.roles,
    person_now.columns, person_now.delegations, access_token.newsroom, access_token.expires_at,
    access_token.last_used_at, access_token.idle_seconds,
    (
      select count(*)
      from access_token as other
      where other.newsroom = access_token.newsroom and other.person = access_token.person
        and other.issued_by <> other.person and other.told_at is null and other.revoked_at is null
        and other.kind = 'token' and other.expires_at > $2 and other.digest <> access_token.digest
    )
  from access_token
  join person_now on person_now.newsroom = access_token.newsroom and person_now.id = access_token.person
  where digest = $1 and kind <> 'invitation' and access_token.expires_at > $2 and (revoked_at is null or revoked_at > $2)
    and (
      idle_seconds is null
      or coalesce(access_token.last_used_at, issued_at) + make_interval(secs => idle_seconds) > $2
    )
    and coalesce(access_token.newsroom = login_newsroom(), true);
end $$;

-- The living tokens that others made for whoever acts, and that they were not told of. Whoever acts with such a token is not
-- told of it: it may be a thief's. Of an invitation they know: they chose a password with it.
create or replace function tell_of_tokens(its_newsroom text, at timestamptz) returns table (
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
    and kind = 'token' and revoked_at is null and expires_at > at and digest <> acting.digest
  returning access_token.digest, access_token.person, access_token.issued_at, access_token.expires_at,
    access_token.issued_by;
end $$;

-- A token with which its holder can do nothing but choose a password; by an administrator. Earlier ones of theirs end.
create function invite_person(
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
  if not administrator_acts(its_newsroom) then
    raise exception 'people are invited by an administrator' using errcode = 'insufficient_privilege';
  end if;
  perform from person where newsroom = its_newsroom and id = its_person and left_at is not null;
  if found then
    raise exception 'who has left is not invited' using errcode = 'check_violation', constraint = 'person_has_left';
  end if;
  update access_token
  set revoked_at = issued
  where newsroom = its_newsroom and person = its_person and kind = 'invitation' and revoked_at is null and expires_at > issued;
  insert into access_token (newsroom, digest, person, issued_at, expires_at, issued_by, kind)
  values (its_newsroom, its_digest, its_person, issued, expires, acting.person, 'invitation');
  insert into person_event (newsroom, person, what, by_person, done_at)
  values (its_newsroom, its_person, 'invited', acting.person, issued);
end $$;

-- Whom an invitation invites, as long as it is good.
create function invited_person(shown text, at timestamptz) returns table (
  newsroom text, person text, name text, expires_at timestamptz
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select access_token.newsroom, access_token.person, person.name, access_token.expires_at
  from access_token
  join person on person.newsroom = access_token.newsroom and person.id = access_token.person
  where digest = $1 and kind = 'invitation' and access_token.expires_at > $2 and revoked_at is null and left_at is null
    and coalesce(access_token.newsroom = login_newsroom(), true);
end $$;

-- Chooses the password of whoever acts. Every other session of theirs ends, and every invitation.
create function set_password(
  its_newsroom text, its_salt bytea, its_derivation text, its_verifier text, at timestamptz
) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting access_token;
begin
  acting := acting_token(its_newsroom);
  perform from person where newsroom = its_newsroom and id = acting.person for no key update;
  acting := acting_token(its_newsroom);
  insert into password (newsroom, person, salt, derivation, verifier, set_at)
  values (its_newsroom, acting.person, its_salt, its_derivation, its_verifier, at)
  on conflict (newsroom, person) do update
  set salt = excluded.salt, derivation = excluded.derivation, verifier = excluded.verifier, set_at = excluded.set_at;
  update access_token
  set revoked_at = at
  where newsroom = its_newsroom and person = acting.person and revoked_at is null and expires_at > at
    and (kind = 'invitation' or kind = 'session' and digest <> acting.digest);
  insert into person_event (newsroom, person, what, by_person, done_at)
  values (its_newsroom, acting.person, 'passwordSet', acting.person, at);
end $$;

-- With what a password becomes a key, and until when nobody is let in from this network as this person. For who has no
-- password there is no row.
create function password_salt(its_newsroom text, its_person text) returns table (salt bytea, derivation text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not sees(its_newsroom) then return; end if;
  return query
  select password.salt, password.derivation from password where newsroom = its_newsroom and person = its_person;
end $$;

-- Until when tries from a network as a person are not looked at; null where they are.
create function sign_in_closed_until(
  its_newsroom text, its_person text, its_network text, most integer, pause_seconds integer, at timestamptz
) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  return (
    select last_at + make_interval(secs => pause_seconds)
    from sign_in_failure
    where sees(its_newsroom) and newsroom = its_newsroom and network = its_network
      and person = coalesce((select id from person where newsroom = its_newsroom and id = its_person), '')
      and tries >= most and last_at + make_interval(secs => pause_seconds) > at
    order by begun_at desc
    limit 1);

-- Opens a session for whoever knows the password: shows the key that it was derived to. The answer is until when the session
-- is good; null where it was not opened, which is counted. Tries from one network as one person come one after the other,
-- so that many at once are not let through.
create function open_session(
  its_newsroom text, its_person text, shown_key bytea, its_network text, its_digest text, life_seconds integer,
  idle integer, most integer, pause_seconds integer, at timestamptz
) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known text;
  run sign_in_failure;
  until timestamptz := at + least(make_interval(secs => life_seconds), longest_token(its_newsroom));
begin
  if not sees(its_newsroom) then return null; end if;
  select id into known from person where newsroom = its_newsroom and id = its_person and left_at is null for no key update;
  perform pg_advisory_xact_lock(
    hashtextextended(concat_ws(' ', 'sign in', its_newsroom, coalesce(known, ''), its_network), 0));
  if sign_in_closed_until(its_newsroom, its_person, its_network, most, pause_seconds, at) is not null then return null; end if;
  perform from password
  where newsroom = its_newsroom and person = known and verifier = encode(sha256(shown_key), 'hex');
  if found then
    insert into access_token (newsroom, digest, person, issued_at, expires_at, issued_by, kind, idle_seconds)
    values (its_newsroom, its_digest, known, at, until, known, 'session', idle);
    return until;
  end if;
  select * into run
  from sign_in_failure
  where newsroom = its_newsroom and person = coalesce(known, '') and network = its_network
  order by begun_at desc
  limit 1;
  if run.tries < most and run.last_at + make_interval(secs => pause_seconds) > at then
    update sign_in_failure
    set tries = tries + 1, last_at = greatest(last_at, at)
    where newsroom = its_newsroom and person = run.person and network = run.network and begun_at = run.begun_at;
  else
    insert into sign_in_failure (newsroom, person, network, begun_at, last_at, tries)
    values (its_newsroom, coalesce(known, ''), its_network, at, at, 1)
    on conflict (newsroom, person, network, begun_at) do update set tries = sign_in_failure.tries + 1;
  end if;
  return null;
end $$;
