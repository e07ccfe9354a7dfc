-- Why: the database is a wall of its own. The program connects as a role that owns nothing; a transaction sees the newsroom
-- that it names; tokens, roles and people come in only with a living administrator's secret.
-- Who may do what with which table stands in access.sql, which follows every migration.

-- A login with which one newsroom's rows can be read and written, and no other's.
create table newsroom_login (
  newsroom text not null,
  login text not null,
  constraint newsroom_login_is_one_of_the_newsroom primary key (newsroom, login),
  constraint newsroom_login_is_of_a_newsroom foreign key (newsroom) references newsroom (id)
);

create unique index newsroom_login_is_of_one_newsroom on newsroom_login (login);

-- The views read as whoever asks, or they would show every newsroom.
alter view person_now set (security_invoker = true);

-- The newsroom that this login is confined to; nothing for logins that are not. A session's user cannot be changed by `set
-- role`.
create function login_newsroom() returns text
  language sql stable security definer set search_path = public, pg_temp
  return (select newsroom from newsroom_login where login = session_user);

-- Whether this transaction has named the newsroom, and its login may see it.
create function sees(asked text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return coalesce(asked = current_setting('caibian.newsroom', true), false)
    and coalesce(asked = (select newsroom from newsroom_login where login = session_user), true);

-- Names the newsroom of the transaction and whoever acts in it; refuses them where their token or something that they held
-- when they signed in has ended since.
create function act_in(
  its_newsroom text, its_secret text, its_person text, holders text[], held_roles text[], held_columns text[],
  held_delegations bigint[]
) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('caibian.newsroom', its_newsroom, true), set_config('caibian.secret', its_secret, true);
  if not sees(its_newsroom) then
    raise exception 'this login is not of the newsroom' using errcode = 'insufficient_privilege';
  end if;
  perform from access_token
  where newsroom = its_newsroom and digest = encode(sha256(convert_to(its_secret, 'UTF8')), 'hex')
    and person = its_person and revoked_at is null and expires_at > now();
  if not found then
    raise exception 'the token has ended' using errcode = 'invalid_authorization_specification';
  end if;
  perform from unnest(holders, held_roles, held_columns) as held (person, role, column_path)
  where not exists (
    select from role_grant
    where newsroom = its_newsroom and role_grant.person = held.person and role_grant.role = held.role
      and role_grant.column_path = held.column_path and revoked_at is null);
  if found then
    raise exception 'a role has ended' using errcode = 'invalid_password';
  end if;
  if cardinality(held_delegations) = 0 then return; end if;
  perform from unnest(held_delegations) as held (number)
  where not exists (
    select from delegation
    where newsroom = its_newsroom and delegation.number = held.number and withdrawn_at is null);
  if found then
    raise exception 'a delegation has ended' using errcode = 'invalid_password';
  end if;
end $$;

-- Whether the transaction's secret is a living token of this person, or of an administrator of the newsroom.
create function acts_for(its_newsroom text, its_person text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (
    select from access_token as token
    where token.newsroom = its_newsroom
      and token.digest = encode(sha256(convert_to(current_setting('caibian.secret', true), 'UTF8')), 'hex')
      and token.revoked_at is null and token.expires_at > now()
      and (token.person = its_person or exists (
        select from role_grant
        where role_grant.newsroom = token.newsroom and role_grant.person = token.person and role = 'administrator'
          and role_grant.revoked_at is null)));

-- Whether the transaction's secret is a living token of an administrator of the newsroom.
create function administrator_acts(its_newsroom text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return acts_for(its_newsroom, null);

-- Whoever shows a token does not say of which newsroom it is.
create function token_holder(shown text, at timestamptz) returns table (
  id text, name text, is_verified boolean, is_group boolean, roles text[], columns text[], delegations jsonb,
  newsroom text, expires_at timestamptz
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
  select person_now.id, person_now.name, person_now.is_verified, person_now.is_group, person_now.roles,
    person_now.columns, person_now.delegations, access_token.newsroom, access_token.expires_at
  from access_token
  join person_now on person_now.newsroom = access_token.newsroom and person_now.id = access_token.person
  where digest = $1 and access_token.expires_at > $2 and (revoked_at is null or revoked_at > $2)
    and coalesce(access_token.newsroom = login_newsroom(), true);
end $$;

-- The newest settings of every newsroom that the login may see.
create function every_newsroom() returns table (settings jsonb)
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select distinct on (newsroom) settings
    from newsroom_edition
    where coalesce(newsroom = login_newsroom(), true)
    order by newsroom, number desc;
  end;

-- Whoever is just writing deliveries is waited for, and whoever comes next waits: a lock that takes more than the grants of a
-- column.
create function hold_deliveries() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  lock table delivery in share mode;
end $$;

-- Reads that compare JSON: beneath a policy PostgreSQL would not use their indexes, for such comparisons could tell of
-- hidden rows. They take the newsroom themselves.

create function waiting_articles(text, json, text, timestamptz, timestamptz, timestamptz, uuid, bigint) returns table (
  id uuid, column_path text, stage text, headline text, changed_at timestamptz, changed_by jsonb, due_by timestamptz,
  entered_at timestamptz, is_held boolean, is_correction boolean, is_live boolean, action text, step text, assigned_to text
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not sees($1) then return; end if;
  return query
  with recursive errand as materialized (
    select *
    from rows from (
      json_to_recordset($2) as (
        action text, stage text, "column" text, author text, assignee text, step text, signed jsonb, "unsignedByMe" jsonb,
        "onBehalfOf" text, hours integer
      )
    ) with ordinality as errand (
      action, stage, "column", author, assignee, step, signed, "unsignedByMe", giver, hours, place
    )
  ),
  kind as (
    (
      select column_path, stage, signed_steps
      from article
      where newsroom = $1 and stage in ('draft', 'editing', 'review', 'approved')
      order by column_path, stage, signed_steps
      limit 1
    )
    union all
    select next.*
    from kind
    cross join lateral (
      select article.column_path, article.stage, article.signed_steps
      from article
      where newsroom = $1 and article.stage in ('draft', 'editing', 'review', 'approved')
        and (article.column_path, article.stage, article.signed_steps)
          > (kind.column_path, kind.stage, kind.signed_steps)
      order by article.column_path, article.stage, article.signed_steps
      limit 1
    ) as next
  ),
  stretch as materialized (
    select errand.*, kind.signed_steps, hours * interval '1 hour' as usual,
      array_remove(array[$3, giver], null) as persons,
      case when $6 is null then '-infinity' else coalesce($5, 'infinity') end as own_due,
      case
        when $6 is null then '-infinity'
        when hours is null then case when $5 is null then $6 else '-infinity' end
        else coalesce($5 - hours * interval '1 hour', 'infinity')
      end as usual_since
    from errand
    left join kind on author is null and assignee is null and kind.column_path = errand."column" and kind.stage = errand.stage
    where author is not null or assignee is not null
      or kind.signed_steps @> signed and (step is null or not kind.signed_steps ? step)
  ),
  found as (
    select distinct on (due_by, entered_at, id) found.*, action, step
    from stretch
    cross join lateral (
      select case
        when $6 is null or usual_since > $6 then '00000000-0000-0000-0000-000000000000'
        when usual_since = $6 then $7
        else 'ffffffff-ffff-ffff-ffff-ffffffffffff'
      end as usual_id
    ) as start
    cross join lateral (
      (
        select id, deadline_at as due_by, entered_at
        from article
        where stretch.author is null and stretch.assignee is null
          and newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
          and article.stage in ('draft', 'editing', 'review', 'approved')
          and article.signed_steps = stretch.signed_steps
          and (deadline_at, entered_at, id) > (
            own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
          and (
            stretch.step is null
            or not writers ?| persons
            and not exists (
              select 1
              from jsonb_to_recordset(sign_offs) as earlier (step text, person text, "onBehalfOf" text)
              where "unsignedByMe" ? earlier.step
                and (earlier.person = any(persons) or earlier."onBehalfOf" = any(persons))
            )
          )
          and (article.stage <> 'approved' or not is_held and (embargo_until is null or embargo_until <= $4))
        order by deadline_at, entered_at, id
        limit $8
      )
      union all
      (
        select id, entered_at + usual, entered_at
        from article
        where stretch.author is null and stretch.assignee is null
          and newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
          and article.stage in ('draft', 'editing', 'review', 'approved')
          and article.signed_steps = stretch.signed_steps
          and deadline_at is null and (entered_at, id) > (usual_since, usual_id)
          and (
            stretch.step is null
            or not writers ?| persons
            and not exists (
              select 1
              from jsonb_to_recordset(sign_offs) as earlier (step text, person text, "onBehalfOf" text)
              where "unsignedByMe" ? earlier.step
                and (earlier.person = any(persons) or earlier."onBehalfOf" = any(persons))
            )
          )
          and (article.stage <> 'approved' or not is_held and (embargo_until is null or embargo_until <= $4))
        order by deadline_at, entered_at, id
        limit $8
      )
      union all
      (
        select id, deadline_at, entered_at
        from article
        where newsroom = $1 and column_path = stretch."column" and article.stage = 'draft'
          and article.author = stretch.author
          and (deadline_at, entered_at, id) > (
            own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
        order by deadline_at, entered_at, id
        limit $8
      )
      union all
      (
        select id, entered_at + usual, entered_at
        from article
        where newsroom = $1 and column_path = stretch."column" and article.stage = 'draft'
          and article.author = stretch.author
          and deadline_at is null and (entered_at, id) > (usual_since, usual_id)
        order by deadline_at, entered_at, id
        limit $8
      )
      union all
      (
        select id, coalesce(deadline_at, entered_at + usual), entered_at
        from article
        where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
          and assigned_to = stretch.assignee
          and case
            when deadline_at is null then (entered_at, id) > (usual_since, usual_id)
            else (deadline_at, entered_at, id) > (
              own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
          end
        order by coalesce(deadline_at, entered_at + usual), entered_at, id
        limit $8
      )
    ) as found
    order by due_by, entered_at, id, stretch.place
    limit $8
  )
  select id, column_path, stage, headline, changed_at, record -> 'changedBy', due_by, found.entered_at, is_held,
    record ? 'correction', live_address is not null, action, step, assigned_to
  from found
  join article using (id)
  where newsroom = $1
  order by due_by, found.entered_at, id;
end $$;

create function due_articles(text, json, timestamptz, timestamptz, timestamptz, uuid, bigint) returns table (
  id uuid, column_path text, stage text, headline text, due_by timestamptz, entered_at timestamptz, is_own boolean
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not sees($1) then return; end if;
  return query
  with recursive place as materialized (
    select *
    from json_to_recordset($2) as place ("column" text, stage text, hours integer)
  ),
  kind as (
    (
      select column_path, stage, signed_steps
      from article
      where newsroom = $1 and stage in ('draft', 'editing', 'review', 'approved')
      order by column_path, stage, signed_steps
      limit 1
    )
    union all
    select next.*
    from kind
    cross join lateral (
      select article.column_path, article.stage, article.signed_steps
      from article
      where newsroom = $1 and article.stage in ('draft', 'editing', 'review', 'approved')
        and (article.column_path, article.stage, article.signed_steps)
          > (kind.column_path, kind.stage, kind.signed_steps)
      order by article.column_path, article.stage, article.signed_steps
      limit 1
    ) as next
  ),
  stretch as materialized (
    select place.*, signed_steps, hours * interval '1 hour' as usual,
      case when $5 is null then '-infinity' else coalesce($4, 'infinity') end as own_due,
      case when $5 is null then '-infinity' else coalesce($4 - hours * interval '1 hour', 'infinity') end
        as usual_since
    from place
    join kind on kind.column_path = place."column" and kind.stage = place.stage
  ),
  found as (
    select found.*
    from stretch
    cross join lateral (
      select case
        when $5 is null or usual_since > $5 then '00000000-0000-0000-0000-000000000000'
        when usual_since = $5 then $6
        else 'ffffffff-ffff-ffff-ffff-ffffffffffff'
      end as usual_id
    ) as start
    cross join lateral (
      (
        select id, deadline_at as due_by, entered_at
        from article
        where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
          and article.stage in ('draft', 'editing', 'review', 'approved')
          and article.signed_steps = stretch.signed_steps
          and deadline_at <= $3
          and (deadline_at, entered_at, id) > (
            own_due, coalesce($5, '-infinity'), coalesce($6, '00000000-0000-0000-0000-000000000000'))
        order by deadline_at, entered_at, id
        limit $7
      )
      union all
      (
        select id, entered_at + usual, entered_at
        from article
        where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
          and article.stage in ('draft', 'editing', 'review', 'approved')
          and article.signed_steps = stretch.signed_steps
          and deadline_at is null and entered_at <= $3 - usual and (entered_at, id) > (usual_since, usual_id)
        order by deadline_at, entered_at, id
        limit $7
      )
    ) as found
    order by due_by, entered_at, id
    limit $7
  )
  select id, column_path, stage, headline, due_by, found.entered_at, deadline_at is not null
  from found
  join article using (id)
  where newsroom = $1
  order by due_by, found.entered_at, id;
end $$;

create function live_in_topic(text, text, bigint) returns table (
  id uuid, listed_in text, live_address text, headline text, opening text, credit jsonb, first_published jsonb,
  published jsonb
)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not sees($1) then return; end if;
  return query
  select id, listed_in, live_address, record #>> '{live,revision,manuscript,headline}',
    coalesce(record #>> '{live,revision,manuscript,deck}', record #>> '{live,revision,manuscript,body,0}', ''),
    record #> '{live,revision,credit}', record #> '{live,firstPublished}', record #> '{live,published}'
  from article
  where newsroom = $1 and topics ? $2 and listed_in is not null
  order by first_published_at desc, id desc
  limit $3;
end $$;

create function articles_naming(text, text[]) returns table (id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not sees($1) then return; end if;
  return query
  select id
  from article
  where newsroom = $1 and related ?| $2 and live_address is not null
  order by id;
end $$;
