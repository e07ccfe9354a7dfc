-- The schema as all steps make it, for reading. Made by `make schema`; never applied.

CREATE FUNCTION public.act_as(its_newsroom text, its_service text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform set_config('caibian.newsroom', its_newsroom, true);
  if sees(its_newsroom) and not service_lives(its_newsroom, its_service) then
    raise exception 'the account of the service has ended' using errcode = 'invalid_role_specification';
  end if;
end $$;

CREATE FUNCTION public.act_in(its_newsroom text, its_secret text, its_person text, holders text[], held_roles text[], held_columns text[], held_delegations bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  missing text;
begin
  select case
    when its_newsroom is null or set_config('caibian.newsroom', its_newsroom, true) is null
      or set_config('caibian.secret', its_secret, true) is null
      or exists (select from newsroom_login where login = session_user and newsroom <> its_newsroom)
      then 'login'
    when not exists (
      select from access_token
      where newsroom = its_newsroom and digest = encode(sha256(convert_to(its_secret, 'UTF8')), 'hex')
        and person = its_person and revoked_at is null and expires_at > now())
      then 'token'
    when exists (
      select from unnest(holders, held_roles, held_columns) as held (person, role, column_path)
      where not exists (
        select from role_grant
        where newsroom = its_newsroom and role_grant.person = held.person and role_grant.role = held.role
          and role_grant.column_path = held.column_path and revoked_at is null))
      then 'role'
    when held_delegations <> '{}' and exists (
      select from unnest(held_delegations) as held (number)
      where not exists (
        select from delegation
        where newsroom = its_newsroom and delegation.number = held.number and withdrawn_at is null))
      then 'delegation'
    end into missing;
  case
    when missing is null then return;
    when missing = 'login' then
      raise exception 'this login is not of the newsroom' using errcode = 'insufficient_privilege';
    when missing = 'token' then
      raise exception 'the token has ended' using errcode = 'invalid_authorization_specification';
    else raise exception 'a % has ended', missing using errcode = 'invalid_password';
  end case;
end $$;

CREATE TABLE public.access_token (
    newsroom text NOT NULL,
    digest text NOT NULL,
    person text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    issued_by text,
    last_used_at timestamp with time zone,
    told_at timestamp with time zone,
    kind text DEFAULT 'token'::text NOT NULL,
    idle_seconds integer,
    CONSTRAINT access_token_expires_after_issue CHECK ((expires_at > issued_at)),
    CONSTRAINT access_token_idles_as_a_session CHECK ((((kind = 'session'::text) = (idle_seconds IS NOT NULL)) AND ((idle_seconds IS NULL) OR (idle_seconds > 0)))),
    CONSTRAINT access_token_is_a_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT access_token_is_of_a_kind CHECK ((kind = ANY (ARRAY['token'::text, 'session'::text, 'invitation'::text])))
);

CREATE FUNCTION public.acting_token(its_newsroom text) RETURNS public.access_token
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE TABLE public.role_grant (
    newsroom text NOT NULL,
    person text NOT NULL,
    number bigint NOT NULL,
    role text NOT NULL,
    column_path text NOT NULL,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    revoked_by text,
    revoked_at timestamp with time zone,
    CONSTRAINT role_grant_ends_by_somebody CHECK (((revoked_by IS NULL) = (revoked_at IS NULL))),
    CONSTRAINT role_grant_role_is_known CHECK ((role = ANY (ARRAY['reporter'::text, 'editor'::text, 'proofreader'::text, 'deskChief'::text, 'boardMember'::text, 'chiefEditor'::text, 'licensing'::text, 'submissionsDesk'::text, 'accountant'::text, 'administrator'::text, 'emergencyPublisher'::text, 'legal'::text, 'pictureDesk'::text, 'auditor'::text])))
);

CREATE FUNCTION public.acts_for(its_newsroom text, its_person text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (EXISTS (SELECT FROM public.access_token token WHERE ((token.newsroom = acts_for.its_newsroom) AND (token.digest = encode(sha256(convert_to(current_setting('caibian.secret'::text, true), 'UTF8'::name)), 'hex'::text)) AND (token.revoked_at IS NULL) AND (token.expires_at > now()) AND ((token.person = acts_for.its_person) OR (EXISTS (SELECT FROM public.role_grant WHERE ((role_grant.newsroom = token.newsroom) AND (role_grant.person = token.person) AND (role_grant.role = 'administrator'::text) AND (role_grant.column_path = ''::text) AND (role_grant.revoked_at IS NULL))))))));

CREATE FUNCTION public.administrator_acts(its_newsroom text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN public.acts_for(its_newsroom, NULL::text);

CREATE FUNCTION public.article_is_sound(newsroom text, id uuid, record jsonb, version integer, stage text, column_path text, headline text, due_at timestamp with time zone, leaves_at timestamp with time zone, live_address text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
  broken pg_catalog.text := case
    when not (column_path ~ '^[^/\s]' and column_path !~ '[\n\r]') then 'article_column_is_a_path'
    when record -> 'reinstatement' is not null and stage <> 'withdrawn' then 'article_comes_back_from_withdrawal'
    when record -> 'reinstatement' is not null
      and (record #>> '{reinstatement,reason}' ~ '\S' and record #>> '{reinstatement,note}' ~ '\S') is not true
      then 'article_comes_back_with_a_reason'
    when not (headline ~ '\S' and headline !~ '[\n\r]') then 'article_headline_is_one_line'
    when due_at is not null and stage <> 'approved' then 'article_is_scheduled_once_approved'
    when leaves_at is not null and live_address is null then 'article_leaves_only_while_live'
    when stage = 'published' and live_address is null then 'article_published_is_live'
    when not (record ->> 'newsroom' = newsroom and record ->> 'id' = id::pg_catalog.text)
      then 'article_record_is_of_this_article'
    when jsonb_path_exists(record, '$."signOffs"[*]."digest"?(@ != $."revision"."digest")')
      then 'article_sign_offs_are_on_this_text'
    when stage not in ('draft', 'editing', 'review', 'approved', 'published', 'withdrawn', 'spiked')
      then 'article_stage_is_known'
    when version <= 0 then 'article_version_counts_its_events'
    when stage in ('withdrawn', 'spiked') and live_address is not null then 'article_withdrawn_or_spiked_is_not_live'
    when stage = 'withdrawn' and not record #>> '{withdrawal,reason}' ~ '\S' then 'article_withdrawn_says_why'
  end;
begin
  if broken is not null then
    raise exception 'new row for relation "article" violates check constraint "%"', broken
      using errcode = 'check_violation', constraint = broken, table = 'article';
  end if;
  return true;
end $_$;

CREATE FUNCTION public.article_says_its_columns() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
begin
  new.version := (new.record ->> 'version')::integer;
  new.stage := new.record ->> 'stage';
  new.column_path := new.record ->> 'column';
  new.headline := new.record #>> '{revision,manuscript,headline}';
  new.changed_at := to_timestamp((new.record ->> 'changed')::bigint / 1000000.0);
  new.entered_at := to_timestamp((new.record ->> 'entered')::bigint / 1000000.0);
  new.due_at := to_timestamp((new.record #>> '{schedule,at}')::bigint / 1000000.0);
  new.embargo_until := to_timestamp((new.record #>> '{embargo,until}')::bigint / 1000000.0);
  new.deadline_at := to_timestamp((new.record #>> '{deadline,at}')::bigint / 1000000.0);
  new.leaves_at := to_timestamp((new.record #>> '{plannedWithdrawal,at}')::bigint / 1000000.0);
  new.debt_due_at := to_timestamp((new.record #>> '{debts,0,due}')::bigint / 1000000.0);
  new.is_held := new.record ? 'hold';
  new.live_address := new.record #>> '{live,address}';
  new.first_published_at := to_timestamp((new.record #>> '{live,firstPublished}')::bigint / 1000000.0);
  new.listed_in := case when new.is_held then null else new.record #>> '{live,column}' end;
  new.author := new.record ->> 'author';
  new.writers := new.record -> 'writers';
  new.sign_offs := new.record -> 'signOffs';
  new.signed_steps := jsonb_path_query_array(new.record, '$."signOffs"[*]."step"');
  new.assigned_to := new.record #>> '{assignment,person}';
  new.topics := nullif(new.record -> 'topics', '[]');
  new.related := nullif(new.record -> 'related', '[]');
  new.return_asked_at := to_timestamp((new.record #>> '{reinstatement,at}')::bigint / 1000000.0);
  return new;
end $_$;

CREATE FUNCTION public.article_stands_at(its_newsroom text, its_id uuid, its_version integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform from article where newsroom = its_newsroom and id = its_id and version = its_version for share;
  if not found then
    raise exception 'the article has gone on' using errcode = 'serialization_failure';
  end if;
end $$;

CREATE FUNCTION public.articles_naming(text, text[]) RETURNS TABLE(id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
#variable_conflict use_column
begin
  if not sees($1) then return; end if;
  return query
  select id
  from article
  where newsroom = $1 and related ?| $2 and live_address is not null
  order by id;
end $_$;

CREATE FUNCTION public.bind_keys(its_newsroom text, its_ring text, its_serial bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not sees(its_newsroom) then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('key_binding', 0));
  perform from key_binding where ring <> its_ring or place <> database_place();
  if found then return false; end if;
  insert into key_binding (newsroom, ring, serial, place)
  values (its_newsroom, its_ring, its_serial, database_place())
  on conflict (newsroom) do update
  set serial = greatest(key_binding.serial, excluded.serial);
  return true;
end $$;

CREATE FUNCTION public.change_columns(its_newsroom text, columns text[], gone text[], removed text[], its_edition integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not sees(its_newsroom) or not administrator_acts(its_newsroom) then
    raise exception 'no administrator acts' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('column ' || its_newsroom || ' ' || one, 0))
  from (select one from unnest(columns) as one order by one) as ordered;
  if cardinality(removed) > 0 then
    perform from article
    where newsroom = its_newsroom and (
      column_path = any(removed) and stage not in ('withdrawn', 'spiked')
      or record #>> '{live,column}' = any(removed) or record #>> '{aside,column}' = any(removed));
    if found then
      raise exception 'the column holds something' using errcode = 'check_violation', constraint = 'column_stands';
    end if;
  end if;
  insert into column_change (newsroom, column_path, edition, is_gone)
  select its_newsroom, one, its_edition, one = any(gone)
  from unnest(columns) as one;
end $$;

CREATE FUNCTION public.change_people(its_newsroom text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform from newsroom where id = its_newsroom for no key update;
  if not administrator_acts(its_newsroom) then
    raise exception 'no administrator acts' using errcode = 'insufficient_privilege';
  end if;
end $$;

CREATE FUNCTION public.change_service(its_newsroom text, its_service text, change text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  acting access_token;
begin
  perform change_people(its_newsroom);
  acting := acting_token(its_newsroom);
  if change not in ('ended', 'renewed') or service_lives(its_newsroom, its_service) <> (change = 'ended') then
    return;
  end if;
  insert into service_event (newsroom, service, what, by_person, done_at)
  values (its_newsroom, its_service, change, acting.person, at);
end $$;

CREATE FUNCTION public.column_stands(its_newsroom text, its_column text, its_edition integer, by_rules boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('column ' || its_newsroom || ' ' || its_column, 0));
  perform from column_change
  where newsroom = its_newsroom and column_path = its_column and edition > its_edition and (by_rules or is_gone);
  if found then
    raise exception 'the column has changed since' using errcode = 'check_violation', constraint = 'column_stands';
  end if;
end $$;

CREATE FUNCTION public.database_place() RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT ((pg_control_system.system_identifier || '-'::text) || pg_database.oid) FROM (pg_control_system() pg_control_system(pg_control_version, catalog_version_no, system_identifier, pg_control_last_modified) CROSS JOIN pg_database) WHERE (pg_database.datname = current_database()));

CREATE FUNCTION public.draw_on_quotas(its_newsroom text, today integer, scopes text[], keys text[], its_letters bigint, its_bytes bigint, most_letters bigint[], most_bytes bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  used quota_use;
begin
  if not sees(its_newsroom) then
    return;
  end if;
  for place in 1 .. cardinality(scopes) loop
    insert into quota_use as counted (newsroom, day, scope, key, letters, bytes)
    values (its_newsroom, today, scopes[place], keys[place], its_letters, its_bytes)
    on conflict (newsroom, day, scope, key) do update
    set letters = counted.letters + excluded.letters, bytes = counted.bytes + excluded.bytes
    returning * into used;
    if used.letters > most_letters[place] or used.bytes > most_bytes[place] then
      raise exception 'the day has no room for it'
        using errcode = 'check_violation', constraint = 'quota_has_room';
    end if;
  end loop;
  delete from quota_use where newsroom = its_newsroom and (day < today - 1 or day > today + 1);
end $$;

CREATE FUNCTION public.due_articles(text, json, timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, bigint) RETURNS TABLE(id uuid, column_path text, stage text, headline text, due_by timestamp with time zone, entered_at timestamp with time zone, is_own boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
end $_$;

CREATE FUNCTION public.end_task_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.ended is not null then
    raise exception 'the task has ended' using errcode = 'serialization_failure';
  end if;
  if (new.newsroom, new.id, new.article, new.cause, new.cause_name, new.lost, new.opened_at, new.opened_by)
    is distinct from
    (old.newsroom, old.id, old.article, old.cause, old.cause_name, old.lost, old.opened_at, old.opened_by) then
    raise exception 'rights_task keeps how it began' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

CREATE TABLE public.newsroom_login (
    newsroom text NOT NULL,
    login text NOT NULL
);

CREATE FUNCTION public.login_newsroom() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT newsroom_login.newsroom FROM public.newsroom_login WHERE (newsroom_login.login = SESSION_USER));

CREATE TABLE public.newsroom_edition (
    newsroom text NOT NULL,
    number integer NOT NULL,
    settings jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_edition_counts_from_one CHECK ((number > 0)),
    CONSTRAINT newsroom_edition_is_of_its_newsroom CHECK (((settings ->> 'id'::text) = newsroom))
);

CREATE FUNCTION public.every_newsroom() RETURNS TABLE(settings jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT DISTINCT ON (newsroom_edition.newsroom) newsroom_edition.settings
    FROM public.newsroom_edition
   WHERE COALESCE((newsroom_edition.newsroom = public.login_newsroom()), true)
   ORDER BY newsroom_edition.newsroom, newsroom_edition.number DESC;
END;

CREATE FUNCTION public.forget_attachments(its_newsroom text, its_submission uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not sees(its_newsroom) then
    return;
  end if;
  delete from attachment where newsroom = its_newsroom and submission = its_submission;
end $$;

CREATE FUNCTION public.found_texts(its_newsroom text, reader text, whole text[], written text[], branch json, below bigint, wanted integer) RETURNS TABLE(place bigint, article uuid, is_open boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET jit TO 'off'
    AS $$
#variable_conflict use_column
declare
  asked integer[];
  has_words boolean;
  fields text[];
  saids text[];
  withouts boolean[];
  ceiling bigint := below;
  ground bigint;
  rounds integer := 0;
  candidates bigint[];
  looked integer;
  size integer;
  one record;
  newest bigint;
  got integer := 0;
begin
  if not sees(its_newsroom) then return; end if;
  asked := array(select token::integer from json_array_elements_text(branch -> 'tokens') as token);
  has_words := asked <> '{}';
  asked := asked || search_newsroom(its_newsroom);
  select array_agg(test ->> 'field'), array_agg(test ->> 'said'), array_agg((test ->> 'without')::boolean)
  into fields, saids, withouts
  from json_array_elements(branch -> 'tests') as test;
  loop
    select max(text.place) into ceiling from search_text as text where newsroom = its_newsroom and text.place < ceiling;
    exit when ceiling is null;
    ground := case when has_words and rounds >= 2 then 0 else ceiling >> 14 << 14 end;
    -- In such words that no other index seems to answer it.
    select array_agg(text.place order by text.place desc) into candidates
    from search_text as text
    where tokens @> case when has_words and rounds >= 2 then asked else asked || search_stretch(ceiling) end
      and newsroom || '' = its_newsroom and text.place + 0 between ground and ceiling;
    looked := 0;
    size := least(wanted + 12, 512);
    while looked < coalesce(cardinality(candidates), 0) loop
      for one in
        select text.place, text.article, is_open
        from search_text as text
        join article as story on story.newsroom = text.newsroom and story.id = text.article
        cross join lateral (
          select story.author = reader or story.writers ? reader or coalesce(story.assigned_to = reader, false)
            or exists (
              select from unnest(whole) as path
              where path = '' or story.column_path = path or starts_with(story.column_path, path || '/')
            )
            or story.stage = 'draft' and story.assigned_to is null and story.writers = '[]' and exists (
              select from unnest(written) as path
              where path = '' or story.column_path = path or starts_with(story.column_path, path || '/')
            ) as is_open
        ) as desk
        where text.newsroom = its_newsroom and text.place = any(candidates[looked + 1 : looked + size])
          and (
            is_open
            or story.live_address is not null and not story.is_held and (
              text.kind = 1
              or text.kind = 0 and not exists (
                select from search_text as live
                where live.newsroom = its_newsroom and live.article = text.article and live.kind = 1
              )
            )
          )
          and not exists (
            select from unnest(fields, saids, withouts) as test (field, said, without)
            where without = coalesce(
              case field
                when 'any' then strpos(text.letters, said) > 0
                when 'headline' then strpos(text.headline, said) > 0
                when 'body' then strpos(text.letters, said) between 1 and text.body_length
                when 'source' then strpos(text.source, said) > 0
                when 'author' then strpos(text.author, said) > 0
                when 'editor' then strpos(text.editor, said) > 0
                when 'originalTitle' then strpos(text.original_title, said) > 0
                when 'column' then text.column_path = said or starts_with(text.column_path, said || '/')
                when 'stage' then case when is_open then story.stage else 'published' end = said
                when 'live' then (story.live_address is not null and not story.is_held)::text = said
                when 'cameSince' then text.created_at >= to_timestamp(said::bigint / 1000000.0)
                when 'cameBefore' then text.created_at < to_timestamp(said::bigint / 1000000.0)
                when 'publishedSince' then story.first_published_at >= to_timestamp(said::bigint / 1000000.0)
                when 'publishedBefore' then story.first_published_at < to_timestamp(said::bigint / 1000000.0)
                when 'changedSince' then
                  case when is_open then story.changed_at
                    else to_timestamp((story.record #>> '{live,published}')::bigint / 1000000.0) end
                  >= to_timestamp(said::bigint / 1000000.0)
                when 'changedBefore' then
                  case when is_open then story.changed_at
                    else to_timestamp((story.record #>> '{live,published}')::bigint / 1000000.0) end
                  < to_timestamp(said::bigint / 1000000.0)
                when 'kind' then text.provenance = said
                when 'picture' then text.has_picture::text = said
                when 'topic' then story.topics ? said
                when 'assigned' then is_open and story.assigned_to = said
                when 'changedBy' then is_open and story.record #>> '{changedBy,person,_0}' = said
                when 'article' then starts_with(story.id::text, said)
                when 'submission' then is_open and starts_with(story.record #>> '{provenance,submission,_0}', said)
              end, false)
          )
        order by text.place desc
      loop
        if one.place >> 2 is distinct from newest then
          newest := one.place >> 2;
          place := one.place;
          article := one.article;
          is_open := one.is_open;
          got := got + 1;
          return next;
          if got = wanted then return; end if;
        end if;
      end loop;
      looked := looked + size;
      size := least(size * 2, 1024);
    end loop;
    ceiling := ground;
    rounds := rounds + 1;
  end loop;
end $$;

CREATE FUNCTION public.hold_deliveries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  lock table delivery in share mode;
end $$;

CREATE FUNCTION public.invite_person(its_newsroom text, its_digest text, its_person text, issued timestamp with time zone, expires timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.invited_person(shown text, at timestamp with time zone) RETURNS TABLE(newsroom text, person text, name text, expires_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
#variable_conflict use_column
begin
  return query
  select access_token.newsroom, access_token.person, person.name, access_token.expires_at
  from access_token
  join person on person.newsroom = access_token.newsroom and person.id = access_token.person
  where digest = $1 and kind = 'invitation' and access_token.expires_at > $2 and revoked_at is null and left_at is null
    and coalesce(access_token.newsroom = login_newsroom(), true);
end $_$;

CREATE FUNCTION public.issue_token(its_newsroom text, its_digest text, its_person text, issued timestamp with time zone, expires timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.keep_an_administrator(its_newsroom text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform from role_grant
  where newsroom = its_newsroom and role = 'administrator' and column_path = '' and revoked_at is null;
  if not found then
    raise exception 'the newsroom is left without an administrator'
      using errcode = 'check_violation', constraint = 'newsroom_keeps_an_administrator';
  end if;
end $$;

CREATE TABLE public.key_binding (
    newsroom text NOT NULL,
    ring text NOT NULL,
    serial bigint NOT NULL,
    place text NOT NULL,
    bound_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_binding_counts_up CHECK ((serial >= 0))
);

CREATE TABLE public.sender (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    number bigint NOT NULL,
    generation text,
    wrapped bytea,
    contact bytea,
    payee bytea,
    mark text,
    created_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT sender_erased_holds_nothing CHECK (((erased_at IS NULL) OR ((contact IS NULL) AND (payee IS NULL) AND (mark IS NULL)))),
    CONSTRAINT sender_has_a_key_until_erased CHECK ((((erased_at IS NULL) = (wrapped IS NOT NULL)) AND ((wrapped IS NULL) = (generation IS NULL)))),
    CONSTRAINT sender_number_names_a_key CHECK (((number >= 0) AND (number <= '4294967295'::bigint)))
);

CREATE FUNCTION public.known_keys() RETURNS TABLE(ring text, serial bigint, place text, here text, generations text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH RECURSIVE held AS (
          SELECT min(sender.generation) AS generation
            FROM public.sender
           WHERE (sender.generation IS NOT NULL)
         UNION ALL
          SELECT ( SELECT min(sender.generation) AS min
                    FROM public.sender
                   WHERE (sender.generation > held.generation)) AS min
            FROM held
           WHERE (held.generation IS NOT NULL)
         )
  SELECT known.ring,
     COALESCE(known.serial, (0)::bigint) AS "coalesce",
     known.place,
     public.database_place() AS database_place,
     ARRAY( SELECT held.generation
            FROM held
           WHERE (held.generation IS NOT NULL)) AS "array"
    FROM (( SELECT 1 AS "?column?") one
      LEFT JOIN LATERAL ( SELECT key_binding.ring,
             key_binding.serial,
             key_binding.place
            FROM public.key_binding
           ORDER BY key_binding.serial DESC
          LIMIT 1) known ON (true));
END;

CREATE FUNCTION public.live_in_topic(text, text, bigint) RETURNS TABLE(id uuid, listed_in text, live_address text, headline text, opening text, credit jsonb, first_published jsonb, published jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
end $_$;

CREATE FUNCTION public.living_processes() RETURNS integer[]
    LANGUAGE sql STABLE
    AS $$
  select coalesce(array_agg(pid), '{}') from pg_stat_activity where pid is not null;
$$;

CREATE FUNCTION public.longest_token(its_newsroom text) RETURNS interval
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN make_interval(days => COALESCE((SELECT ((newsroom_edition.settings ->> 'tokenDays'::text))::integer AS int4 FROM public.newsroom_edition WHERE (newsroom_edition.newsroom = longest_token.its_newsroom) ORDER BY newsroom_edition.number DESC LIMIT 1), 365));

CREATE FUNCTION public.open_services() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  insert into service_event (newsroom, service, what, done_at)
  select new.id, service, 'made', new.opened_at
  from unnest(array['dispatcher', 'letters', 'notices']) as service;
  return new;
end $$;

CREATE FUNCTION public.open_session(its_newsroom text, its_person text, shown_key bytea, its_network text, its_digest text, life_seconds integer, idle integer, most integer, pause_seconds integer, at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.own_process(told integer) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
  select told where told = pg_backend_pid();
$$;

CREATE FUNCTION public.password_salt(its_newsroom text, its_person text) RETURNS TABLE(salt bytea, derivation text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
begin
  if not sees(its_newsroom) then return; end if;
  return query
  select password.salt, password.derivation from password where newsroom = its_newsroom and person = its_person;
end $$;

CREATE FUNCTION public.person_leaves(its_newsroom text, its_person text, its_actor text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.person_returns(its_newsroom text, its_person text, its_actor text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  perform change_people(its_newsroom);
  update person set left_by = null, left_at = null
  where newsroom = its_newsroom and id = its_person and left_at is not null;
  if not found then return; end if;
  insert into person_event (newsroom, person, what, by_person, done_at)
  values (its_newsroom, its_person, 'returned', its_actor, at);
end $$;

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% keeps its history: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

CREATE FUNCTION public.refuse_delegation_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and (to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at') = (to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at')
  then
    return new;
  end if;
  raise exception 'delegation keeps its history: % is refused', lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

CREATE FUNCTION public.refuse_removal_of_attachment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if not exists (
    select from submission_event
    where newsroom = old.newsroom and submission = old.submission and name = 'senderErased')
  then
    raise exception 'an attachment stays until its sender is erased' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

CREATE FUNCTION public.refuse_retired_generation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if exists (select from retired_generation where generation = new.generation) then
    raise exception 'the keys were renewed meanwhile' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;

CREATE FUNCTION public.retire_generations(its_newsroom text, generations text[]) RETURNS text[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if not sees(its_newsroom) then return '{}'; end if;
  -- Whoever is just locking somebody is waited for, and whoever comes next finds them retired.
  lock table sender in share row exclusive mode;
  insert into retired_generation (newsroom, generation)
  select its_newsroom, asked.generation
  from unnest(generations) as asked (generation)
  where not exists (select from sender where sender.generation = asked.generation)
  on conflict do nothing;
  return array(
    select asked.generation
    from unnest(generations) as asked (generation)
    where exists (select from retired_generation where retired_generation.generation = asked.generation));
end $$;

CREATE FUNCTION public.revoke_tokens(its_newsroom text, its_person text, only_digest text, at timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.search_newsroom(its_newsroom text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select -671088640 + (('x' || substr(md5(its_newsroom), 1, 4))::bit(16)::integer & 32767);
$$;

CREATE FUNCTION public.search_stretch(its_place bigint) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select -620756992 + ((its_place >> 29 & 255) << 16 | (its_place >> 14 & 32767))::integer;
$$;

CREATE FUNCTION public.search_text_has_its_marks() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.tokens := new.tokens || array[search_newsroom(new.newsroom), search_stretch(new.place)];
  return new;
end $$;

CREATE FUNCTION public.sees(asked text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (COALESCE((asked = current_setting('caibian.newsroom'::text, true)), false) AND COALESCE((asked = (SELECT newsroom_login.newsroom FROM public.newsroom_login WHERE (newsroom_login.login = SESSION_USER))), true));

CREATE TABLE public.service_event (
    newsroom text NOT NULL,
    service text NOT NULL,
    number bigint NOT NULL,
    what text NOT NULL,
    by_person text,
    done_at timestamp with time zone NOT NULL,
    CONSTRAINT service_event_is_by_somebody CHECK (((what = 'made'::text) = (by_person IS NULL))),
    CONSTRAINT service_event_is_known CHECK ((what = ANY (ARRAY['made'::text, 'ended'::text, 'renewed'::text]))),
    CONSTRAINT service_event_is_of_a_known_service CHECK ((service = ANY (ARRAY['dispatcher'::text, 'letters'::text, 'notices'::text])))
);

CREATE FUNCTION public.service_lives(its_newsroom text, its_service text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN COALESCE((SELECT (service_event.what <> 'ended'::text) FROM public.service_event WHERE ((service_event.newsroom = service_lives.its_newsroom) AND (service_event.service = service_lives.its_service)) ORDER BY service_event.number DESC LIMIT 1), false);

CREATE FUNCTION public.set_password(its_newsroom text, its_salt bytea, its_derivation text, its_verifier text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE TABLE public.person (
    newsroom text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    is_verified boolean NOT NULL,
    is_group boolean NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    left_by text,
    left_at timestamp with time zone,
    CONSTRAINT person_id_is_a_short_name CHECK ((id ~ '^[^\s/]{1,100}$'::text)),
    CONSTRAINT person_leaves_by_somebody CHECK (((left_by IS NULL) = (left_at IS NULL))),
    CONSTRAINT person_name_is_one_line CHECK (((name ~ '\S'::text) AND (name !~ '[\n\r]'::text)))
);

CREATE TABLE public.sign_in_failure (
    newsroom text NOT NULL,
    person text NOT NULL,
    network text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    CONSTRAINT sign_in_failure_is_counted CHECK (((tries > 0) AND (begun_at <= last_at)))
);

CREATE FUNCTION public.sign_in_closed_until(its_newsroom text, its_person text, its_network text, most integer, pause_seconds integer, at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    RETURN (SELECT (sign_in_failure.last_at + make_interval(secs => (sign_in_closed_until.pause_seconds)::double precision)) FROM public.sign_in_failure WHERE (public.sees(sign_in_closed_until.its_newsroom) AND (sign_in_failure.newsroom = sign_in_closed_until.its_newsroom) AND (sign_in_failure.network = sign_in_closed_until.its_network) AND (sign_in_failure.person = COALESCE((SELECT person.id FROM public.person WHERE ((person.newsroom = sign_in_closed_until.its_newsroom) AND (person.id = sign_in_closed_until.its_person))), ''::text)) AND (sign_in_failure.tries >= sign_in_closed_until.most) AND ((sign_in_failure.last_at + make_interval(secs => (sign_in_closed_until.pause_seconds)::double precision)) > sign_in_closed_until.at)) ORDER BY sign_in_failure.begun_at DESC LIMIT 1);

CREATE FUNCTION public.tell_of_tokens(its_newsroom text, at timestamp with time zone) RETURNS TABLE(digest text, person text, issued_at timestamp with time zone, expires_at timestamp with time zone, issued_by text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.token_holder(shown text, at timestamp with time zone) RETURNS TABLE(id text, name text, is_verified boolean, is_group boolean, roles text[], columns text[], delegations jsonb, newsroom text, expires_at timestamp with time zone, last_used_at timestamp with time zone, idle_seconds integer, untold bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
end $_$;

CREATE FUNCTION public.token_was_used(shown text, at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  update access_token
  set last_used_at = at
  where digest = shown and revoked_at is null and expires_at > at and (last_used_at is null or last_used_at < at)
    and coalesce(newsroom = login_newsroom(), true);
end $$;

CREATE FUNCTION public.waiting_articles(text, json, text, timestamp with time zone, timestamp with time zone, timestamp with time zone, uuid, bigint) RETURNS TABLE(id uuid, column_path text, stage text, headline text, changed_at timestamp with time zone, changed_by jsonb, due_by timestamp with time zone, entered_at timestamp with time zone, is_held boolean, is_correction boolean, is_live boolean, action text, step text, assigned_to text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
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
end $_$;

CREATE TABLE public.article (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer NOT NULL,
    stage text NOT NULL,
    column_path text NOT NULL,
    headline text,
    changed_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    live_address text,
    listed_in text,
    first_published_at timestamp with time zone,
    debt_due_at timestamp with time zone,
    author text NOT NULL,
    writers jsonb NOT NULL,
    sign_offs jsonb NOT NULL,
    signed_steps jsonb NOT NULL,
    is_held boolean NOT NULL,
    embargo_until timestamp with time zone,
    entered_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone,
    leaves_at timestamp with time zone,
    assigned_to text,
    topics jsonb,
    related jsonb,
    return_asked_at timestamp with time zone,
    CONSTRAINT article_is_sound CHECK (public.article_is_sound(newsroom, id, record, version, stage, column_path, headline, due_at, leaves_at, live_address))
);
ALTER TABLE ONLY public.article ALTER COLUMN record SET COMPRESSION lz4;

CREATE TABLE public.article_comment (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    record jsonb NOT NULL,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    answers integer GENERATED ALWAYS AS (((record ->> 'answers'::text))::integer) STORED,
    CONSTRAINT article_comment_answers_an_earlier_one CHECK ((answers < number)),
    CONSTRAINT article_comment_counts_from_one CHECK ((number > 0)),
    CONSTRAINT article_comment_record_is_of_this_comment CHECK ((((record ->> 'article'::text) = (article)::text) AND (((record ->> 'number'::text))::integer = number))),
    CONSTRAINT article_comment_says_something CHECK (((record ->> 'text'::text) ~ '\S'::text))
);

CREATE TABLE public.article_comment_mark (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    thread integer NOT NULL,
    is_resolved boolean NOT NULL,
    person text NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    CONSTRAINT article_comment_mark_counts_from_one CHECK ((number > 0))
);

CREATE TABLE public.article_event (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT article_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT article_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT article_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT article_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);
ALTER TABLE ONLY public.article_event ALTER COLUMN payload SET COMPRESSION lz4;

CREATE TABLE public.article_rests_on (
    newsroom text NOT NULL,
    name text NOT NULL,
    article uuid NOT NULL
);

CREATE TABLE public.article_watch (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    person text NOT NULL
);

CREATE TABLE public.attachment (
    newsroom text NOT NULL,
    submission uuid NOT NULL,
    digest text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT attachment_is_what_its_digest_says CHECK ((encode(sha256(bytes), 'hex'::text) = digest))
);

CREATE TABLE public.autosave (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    person text NOT NULL,
    base text NOT NULL,
    manuscript jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT autosave_base_is_a_digest CHECK ((base ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.claim (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    received_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'received'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT claim_lane_is_known CHECK (((record ->> 'lane'::text) = ANY (ARRAY['editorial'::text, 'hosted'::text]))),
    CONSTRAINT claim_record_is_of_this_claim CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT claim_state_is_known CHECK ((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'assessed'::text, 'withdrawn'::text, 'corrected'::text, 'rejected'::text, 'forwarded'::text, 'counterReceived'::text, 'counterForwarded'::text, 'restored'::text, 'keptDown'::text, 'closed'::text]))),
    CONSTRAINT claim_version_counts_its_events CHECK ((version > 0))
);

CREATE TABLE public.claim_event (
    newsroom text NOT NULL,
    claim uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT claim_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT claim_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT claim_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT claim_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);

CREATE TABLE public.column_change (
    newsroom text NOT NULL,
    column_path text NOT NULL,
    edition integer NOT NULL,
    is_gone boolean NOT NULL
);

CREATE TABLE public.command (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    given_at timestamp with time zone NOT NULL,
    asked text,
    CONSTRAINT command_asked_is_a_digest CHECK ((asked ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.copy_print (
    newsroom text NOT NULL,
    fingerprint bigint NOT NULL,
    text bigint NOT NULL
);

CREATE TABLE public.copy_text (
    newsroom text NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    number bigint NOT NULL,
    digest text NOT NULL,
    letters integer NOT NULL,
    prints bigint[] NOT NULL,
    CONSTRAINT copy_text_is_a_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT copy_text_kind_is_known CHECK ((kind = ANY (ARRAY['article'::text, 'submission'::text])))
);
ALTER TABLE ONLY public.copy_text ALTER COLUMN prints SET COMPRESSION lz4;

ALTER TABLE public.copy_text ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.copy_text_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.database_role (
    purpose text NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.delegation (
    newsroom text NOT NULL,
    number bigint NOT NULL,
    giver text NOT NULL,
    delegate text NOT NULL,
    roles text[] NOT NULL,
    column_path text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    reason text,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    withdrawn_by text,
    withdrawn_at timestamp with time zone,
    CONSTRAINT delegation_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT delegation_ends_within_a_month CHECK ((ends_at <= (starts_at + ((31)::double precision * '24:00:00'::interval)))),
    CONSTRAINT delegation_is_to_another CHECK ((giver <> delegate)),
    CONSTRAINT delegation_is_withdrawn_by_somebody CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
    CONSTRAINT delegation_names_roles CHECK ((cardinality(roles) > 0))
);

ALTER TABLE public.delegation ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delegation_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.delivery (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    destination text NOT NULL,
    place bigint NOT NULL,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    leased_by integer,
    CONSTRAINT delivery_destination_is_named CHECK ((destination ~ '^\S{1,100}$'::text)),
    CONSTRAINT delivery_is_done_under_a_lease CHECK (((done_at IS NULL) OR (fence > 0)))
);

ALTER TABLE public.delivery ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delivery_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.digest_mark (
    newsroom text NOT NULL,
    person text NOT NULL,
    place bigint NOT NULL,
    told_at timestamp with time zone NOT NULL
);

CREATE TABLE public.edit_lease (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    fence integer NOT NULL,
    person text NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text,
    CONSTRAINT edit_lease_counts_from_one CHECK ((fence > 0)),
    CONSTRAINT edit_lease_declared_says_why CHECK (((kind <> 'declared'::text) OR (reason ~ '\S'::text))),
    CONSTRAINT edit_lease_kind_is_known CHECK ((kind = ANY (ARRAY['short'::text, 'declared'::text])))
);

CREATE TABLE public.fee (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    sender uuid GENERATED ALWAYS AS (((record #>> '{terms,sender}'::text[]))::uuid) STORED NOT NULL,
    article uuid GENERATED ALWAYS AS (((record #>> '{terms,article}'::text[]))::uuid) STORED NOT NULL,
    use text GENERATED ALWAYS AS ((record #>> '{terms,use}'::text[])) STORED NOT NULL,
    batch uuid GENERATED ALWAYS AS (((record ->> 'batch'::text))::uuid) STORED,
    gross_fen bigint GENERATED ALWAYS AS (((record #>> '{terms,sum,gross}'::text[]))::bigint) STORED NOT NULL,
    tax_fen bigint GENERATED ALWAYS AS (((record #>> '{terms,sum,tax}'::text[]))::bigint) STORED NOT NULL,
    due_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{terms,due}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    created_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'created'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT fee_at_the_bank_is_in_a_batch CHECK (((state <> ALL (ARRAY['inBatch'::text, 'paid'::text])) OR (batch IS NOT NULL))),
    CONSTRAINT fee_is_approved_by_a_second_person CHECK (((state = ANY (ARRAY['drawnUp'::text, 'cancelled'::text])) OR (((record -> 'approvedBy'::text) IS NOT NULL) AND ((record -> 'approvedBy'::text) <> (record -> 'drawnUpBy'::text))))),
    CONSTRAINT fee_paid_has_a_day CHECK (((state = 'paid'::text) = (record ? 'paidOn'::text))),
    CONSTRAINT fee_record_is_of_this_fee CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT fee_state_is_known CHECK ((state = ANY (ARRAY['drawnUp'::text, 'approved'::text, 'inBatch'::text, 'paid'::text, 'handedOver'::text, 'cancelled'::text]))),
    CONSTRAINT fee_tax_is_part_of_it CHECK (((gross_fen >= 0) AND ((tax_fen >= 0) AND (tax_fen <= gross_fen)))),
    CONSTRAINT fee_version_counts_its_events CHECK ((version > 0))
);

CREATE TABLE public.fee_event (
    newsroom text NOT NULL,
    fee uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT fee_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT fee_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT fee_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT fee_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);

CREATE TABLE public.handed_over (
    newsroom text NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    comment integer,
    from_person text NOT NULL,
    to_person text NOT NULL,
    by_person text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT handed_over_goes_to_another CHECK ((from_person <> to_person)),
    CONSTRAINT handed_over_is_something CHECK ((kind = ANY (ARRAY['submission'::text, 'claim'::text, 'comment'::text]))),
    CONSTRAINT handed_over_names_the_comment CHECK (((kind = 'comment'::text) = (comment IS NOT NULL)))
);

ALTER TABLE public.handed_over ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.handed_over_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.letter (
    newsroom text NOT NULL,
    about text NOT NULL,
    subject uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    place bigint NOT NULL,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    undeliverable text,
    sealed bytea,
    leased_by integer,
    CONSTRAINT letter_is_about_something_known CHECK ((about = ANY (ARRAY['submission'::text, 'fee'::text]))),
    CONSTRAINT letter_is_done_under_a_lease CHECK (((done_at IS NULL) OR (fence > 0))),
    CONSTRAINT letter_sent_holds_nothing CHECK (((done_at IS NULL) OR (sealed IS NULL)))
);

ALTER TABLE public.letter ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.letter_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.newsroom (
    id text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_id_is_a_short_name CHECK ((id ~ '^[^\s/]{1,100}$'::text))
);

CREATE TABLE public.notice (
    newsroom text NOT NULL,
    person text NOT NULL,
    place bigint NOT NULL,
    article uuid NOT NULL,
    about text NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    note text,
    told_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    due_at timestamp with time zone,
    CONSTRAINT notice_about_is_known CHECK ((about = ANY (ARRAY['event'::text, 'comment'::text, 'mark'::text, 'lease'::text, 'stranded'::text, 'deadlineNear'::text, 'deadlinePassed'::text, 'scheduleMissed'::text, 'leavingNear'::text]))),
    CONSTRAINT notice_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT notice_is_of_others CHECK ((actor <> ('person '::text || person))),
    CONSTRAINT notice_of_a_reminder_says_when CHECK (((about <> ALL (ARRAY['deadlineNear'::text, 'deadlinePassed'::text, 'scheduleMissed'::text, 'leavingNear'::text])) OR (due_at IS NOT NULL)))
);

ALTER TABLE public.notice ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.notice_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.operator_act (
    newsroom text NOT NULL,
    number bigint NOT NULL,
    what text NOT NULL,
    person text NOT NULL,
    login text DEFAULT SESSION_USER NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT operator_act_is_known CHECK ((what = 'token'::text))
);

ALTER TABLE public.operator_act ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.operator_act_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_notice (
    newsroom text NOT NULL,
    usage text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    digest text,
    partner text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    place bigint NOT NULL,
    sent integer DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    fault text,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    ended text,
    ended_at timestamp with time zone,
    ended_by text,
    leased_by integer,
    CONSTRAINT partner_notice_acknowledged_is_told_by_somebody CHECK (((ended <> 'acknowledged'::text) OR (ended_by ~ '^person \S'::text))),
    CONSTRAINT partner_notice_corrected_names_the_text CHECK (((kind = 'corrected'::text) = (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT partner_notice_end_is_known CHECK ((ended = ANY (ARRAY['acknowledged'::text, 'superseded'::text]))),
    CONSTRAINT partner_notice_ends_at_once CHECK (((ended IS NULL) = (ended_at IS NULL))),
    CONSTRAINT partner_notice_is_sent_under_a_lease CHECK (((sent = 0) OR (fence > 0))),
    CONSTRAINT partner_notice_kind_is_known CHECK ((kind = ANY (ARRAY['corrected'::text, 'withdrawn'::text, 'held'::text, 'released'::text])))
);

ALTER TABLE public.partner_notice ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.partner_notice_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.password (
    newsroom text NOT NULL,
    person text NOT NULL,
    salt bytea NOT NULL,
    derivation text NOT NULL,
    verifier text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT password_is_salted CHECK ((length(salt) >= 16)),
    CONSTRAINT password_verifier_is_a_digest CHECK ((verifier ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.payment_batch (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    made_by text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    written_at timestamp with time zone,
    CONSTRAINT payment_batch_is_made_by_a_person CHECK ((made_by ~ '^person \S'::text))
);

CREATE TABLE public.payment_order (
    newsroom text NOT NULL,
    batch uuid NOT NULL,
    place integer NOT NULL,
    fee uuid NOT NULL,
    payee text NOT NULL,
    CONSTRAINT payment_order_counts_from_one CHECK ((place > 0))
);

CREATE TABLE public.person_event (
    newsroom text NOT NULL,
    number bigint NOT NULL,
    person text NOT NULL,
    what text NOT NULL,
    by_person text NOT NULL,
    done_at timestamp with time zone NOT NULL,
    CONSTRAINT person_event_is_known CHECK ((what = ANY (ARRAY['tokenIssued'::text, 'tokensRevoked'::text, 'left'::text, 'returned'::text, 'invited'::text, 'passwordSet'::text])))
);

ALTER TABLE public.person_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.person_now AS
SELECT
    NULL::text AS newsroom,
    NULL::text AS id,
    NULL::text AS name,
    NULL::boolean AS is_verified,
    NULL::boolean AS is_group,
    NULL::text[] AS roles,
    NULL::text[] AS columns,
    NULL::jsonb AS delegations;

CREATE TABLE public.personal_box (
    newsroom text NOT NULL,
    digest text NOT NULL,
    sender uuid NOT NULL,
    kind text NOT NULL,
    box bytea,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT personal_box_digest_is_one CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT personal_box_kind_is_known CHECK ((kind = ANY (ARRAY['payee'::text, 'claimant'::text])))
);

CREATE TABLE public.personal_reading (
    newsroom text NOT NULL,
    sender uuid NOT NULL,
    number bigint NOT NULL,
    field text NOT NULL,
    read_by text NOT NULL,
    purpose text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT personal_reading_actor_is_somebody CHECK (((read_by = ANY (ARRAY['dispatcher'::text, 'letters'::text, 'reader'::text])) OR (read_by ~ '^person \S'::text))),
    CONSTRAINT personal_reading_field_is_known CHECK ((field = ANY (ARRAY['contact'::text, 'payee'::text, 'claimant'::text]))),
    CONSTRAINT personal_reading_has_a_purpose CHECK ((purpose ~ '\S'::text))
);

ALTER TABLE public.personal_reading ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.personal_reading_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.picture (
    newsroom text NOT NULL,
    digest text NOT NULL,
    kind text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT picture_is_what_its_digest_says CHECK ((encode(sha256(bytes), 'hex'::text) = digest)),
    CONSTRAINT picture_kind_is_known CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'gif'::text, 'webp'::text])))
);

CREATE TABLE public.quota_use (
    newsroom text NOT NULL,
    day integer NOT NULL,
    scope text NOT NULL,
    key text NOT NULL,
    letters bigint NOT NULL,
    bytes bigint NOT NULL,
    CONSTRAINT quota_use_is_counted CHECK (((letters >= 0) AND (bytes >= 0))),
    CONSTRAINT quota_use_is_of_a_known_scope CHECK ((scope = ANY (ARRAY['newsroom'::text, 'network'::text, 'sender'::text, 'receipts'::text, 'receipt'::text])))
);

CREATE TABLE public.receipt_offer (
    newsroom text NOT NULL,
    submission uuid NOT NULL,
    number integer NOT NULL,
    digest text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT receipt_offer_is_a_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.refused_attempt (
    newsroom text NOT NULL,
    person text NOT NULL,
    day integer NOT NULL,
    what text NOT NULL,
    subject text NOT NULL,
    tries bigint NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT refused_attempt_is_counted CHECK ((tries > 0)),
    CONSTRAINT refused_attempt_subject_is_short CHECK ((length(subject) <= 200))
);

CREATE TABLE public.reminder (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    kind text NOT NULL,
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT reminder_kind_is_known CHECK ((kind = ANY (ARRAY['deadlineNear'::text, 'deadlinePassed'::text, 'scheduleMissed'::text, 'leavingNear'::text])))
);

CREATE TABLE public.retired_generation (
    newsroom text NOT NULL,
    generation text NOT NULL,
    retired_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.rights_decision (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    article uuid NOT NULL,
    decision json NOT NULL,
    outcome text GENERATED ALWAYS AS ((decision ->> 'outcome'::text)) STORED NOT NULL,
    as_of timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((decision ->> 'asOf'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    decided_by text NOT NULL,
    article_version integer NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    CONSTRAINT rights_decision_actor_is_somebody CHECK (((decided_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (decided_by ~ '^person \S'::text))),
    CONSTRAINT rights_decision_is_on_this_article CHECK (((decision ->> 'article'::text) = (article)::text)),
    CONSTRAINT rights_decision_outcome_is_known CHECK ((outcome = ANY (ARRAY['allow'::text, 'allowWithDuties'::text, 'needsReview'::text, 'deny'::text])))
);

CREATE TABLE public.rights_record (
    newsroom text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    number integer NOT NULL,
    document jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT rights_record_counts_from_one CHECK ((number > 0)),
    CONSTRAINT rights_record_is_of_its_kind CHECK (((document -> kind) IS NOT NULL)),
    CONSTRAINT rights_record_is_saved_by_somebody CHECK (((saved_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (saved_by ~ '^person \S'::text))),
    CONSTRAINT rights_record_kind_is_known CHECK ((kind = ANY (ARRAY['ownSource'::text, 'party'::text, 'edition'::text, 'listEntry'::text, 'agreement'::text, 'fixedCredit'::text, 'licence'::text, 'policy'::text, 'hold'::text, 'breach'::text, 'file'::text, 'use'::text, 'usage'::text])))
);

CREATE TABLE public.rights_record_name (
    newsroom text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    name text NOT NULL
);

CREATE TABLE public.rights_task (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    article uuid NOT NULL,
    cause text NOT NULL,
    cause_name text NOT NULL,
    lost text[] NOT NULL,
    article_version integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by text NOT NULL,
    ended text,
    ended_at timestamp with time zone,
    ended_by text,
    reason text,
    CONSTRAINT rights_task_cause_is_known CHECK ((cause = ANY (ARRAY['ownSource'::text, 'party'::text, 'edition'::text, 'listEntry'::text, 'agreement'::text, 'fixedCredit'::text, 'licence'::text, 'policy'::text, 'hold'::text, 'breach'::text, 'file'::text, 'use'::text, 'usage'::text]))),
    CONSTRAINT rights_task_end_is_known CHECK ((ended = ANY (ARRAY['settled'::text, 'restored'::text, 'gone'::text]))),
    CONSTRAINT rights_task_ends_at_once CHECK ((((ended IS NULL) = (ended_at IS NULL)) AND ((ended IS NULL) = (ended_by IS NULL)))),
    CONSTRAINT rights_task_is_ended_by_somebody CHECK (((ended_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (ended_by ~ '^person \S'::text))),
    CONSTRAINT rights_task_is_opened_by_somebody CHECK (((opened_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (opened_by ~ '^person \S'::text))),
    CONSTRAINT rights_task_says_what_was_lost CHECK ((cardinality(lost) > 0)),
    CONSTRAINT rights_task_settled_says_how CHECK (((ended <> 'settled'::text) OR (reason ~ '\S'::text)))
);

CREATE TABLE public.rights_turn (
    newsroom text NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    key text NOT NULL
);

CREATE TABLE public.rights_watch (
    newsroom text NOT NULL,
    number integer NOT NULL,
    until timestamp with time zone NOT NULL,
    policy_edition integer DEFAULT 2 NOT NULL,
    CONSTRAINT rights_watch_counts_from_one CHECK ((number > 0))
);

ALTER TABLE public.role_grant ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.role_grant_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.schema_step (
    number integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_step_is_summed CHECK ((checksum ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.search_text (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    kind smallint NOT NULL,
    place bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    digest text,
    column_path text,
    provenance text,
    has_picture boolean,
    letters text,
    body_length integer,
    headline text,
    source text,
    author text,
    editor text,
    original_title text,
    tokens integer[],
    CONSTRAINT search_text_is_read_in_whole CHECK ((num_nulls(digest, column_path, provenance, has_picture, letters, body_length, headline, source, author, editor, original_title, tokens) = ANY (ARRAY[0, 12]))),
    CONSTRAINT search_text_kind_is_known CHECK ((kind = ANY (ARRAY[0, 1, 2])))
);
ALTER TABLE ONLY public.search_text ALTER COLUMN letters SET COMPRESSION lz4;
ALTER TABLE ONLY public.search_text ALTER COLUMN tokens SET COMPRESSION lz4;

ALTER TABLE public.search_text ALTER COLUMN place ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.search_text_place_seq
    START WITH 4
    INCREMENT BY 4
    MINVALUE 4
    NO MAXVALUE
    CACHE 1
);

CREATE SEQUENCE public.sender_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    MAXVALUE 4294967295
    CACHE 1;

CREATE TABLE public.service_call (
    newsroom text NOT NULL,
    service text NOT NULL,
    day integer NOT NULL,
    caller text NOT NULL,
    calls bigint NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT service_call_is_counted CHECK ((calls > 0)),
    CONSTRAINT service_call_is_of_a_known_service CHECK ((service = ANY (ARRAY['dispatcher'::text, 'letters'::text, 'notices'::text])))
);

ALTER TABLE public.service_event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.service_event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.shift_note (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    column_path text GENERATED ALWAYS AS ((record ->> 'column'::text)) STORED NOT NULL,
    left_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'at'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    until timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'until'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT shift_note_ends_after_it_begins CHECK ((until > left_at)),
    CONSTRAINT shift_note_record_is_of_this_note CHECK (((record ->> 'id'::text) = (id)::text)),
    CONSTRAINT shift_note_says_something CHECK (((record ->> 'text'::text) ~ '\S'::text))
);

CREATE TABLE public.shift_receipt (
    newsroom text NOT NULL,
    note uuid NOT NULL,
    person text NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.site (
    newsroom text NOT NULL,
    id text NOT NULL,
    mark uuid,
    place text,
    registered_by text,
    registered_at timestamp with time zone,
    dispatched_at timestamp with time zone,
    retired_by text,
    retired_at timestamp with time zone,
    CONSTRAINT site_id_is_a_short_name CHECK ((id ~ '^[A-Za-z0-9._-]{1,100}$'::text)),
    CONSTRAINT site_is_retired_by_somebody CHECK (((retired_by IS NULL) = (retired_at IS NULL))),
    CONSTRAINT site_lies_somewhere CHECK ((((mark IS NULL) = (place IS NULL)) AND ((mark IS NULL) = (registered_at IS NULL))))
);

CREATE TABLE public.snapshot_file (
    newsroom text NOT NULL,
    digest text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT snapshot_file_is_what_its_digest_says CHECK ((encode(sha256(bytes), 'hex'::text) = digest))
);

CREATE TABLE public.submission (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    receipt text GENERATED ALWAYS AS ((record ->> 'receipt'::text)) STORED NOT NULL,
    received_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'received'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    article uuid GENERATED ALWAYS AS (((record ->> 'article'::text))::uuid) STORED,
    sender uuid GENERATED ALWAYS AS (((record ->> 'sender'::text))::uuid) STORED,
    letter text GENERATED ALWAYS AS ((record ->> 'letter'::text)) STORED,
    CONSTRAINT submission_accepted_is_an_article CHECK (((state = 'accepted'::text) = (article IS NOT NULL))),
    CONSTRAINT submission_has_consent CHECK (((record ->> 'consent'::text) ~ '\S'::text)),
    CONSTRAINT submission_merged_is_into_another CHECK ((((state = 'merged'::text) = (record ? 'mergedInto'::text)) AND ((record ->> 'mergedInto'::text) <> (id)::text))),
    CONSTRAINT submission_receipt_is_a_digest CHECK ((receipt ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT submission_record_is_of_this_submission CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT submission_rejected_says_why CHECK (((state <> 'rejected'::text) OR ((record ->> 'reason'::text) ~ '\S'::text) OR ((record ->> 'ground'::text) <> 'other'::text))),
    CONSTRAINT submission_returned_says_what CHECK (((state <> 'returned'::text) OR ((record ->> 'request'::text) ~ '\S'::text))),
    CONSTRAINT submission_state_is_known CHECK ((state = ANY (ARRAY['received'::text, 'heldOver'::text, 'returned'::text, 'accepted'::text, 'rejected'::text, 'withdrawn'::text, 'merged'::text]))),
    CONSTRAINT submission_version_counts_its_events CHECK ((version > 0))
);

CREATE TABLE public.submission_event (
    newsroom text NOT NULL,
    submission uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT submission_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT submission_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT submission_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT submission_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);

CREATE TABLE public.text_branch (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    author text NOT NULL,
    base text NOT NULL,
    manuscript jsonb NOT NULL,
    cause text NOT NULL,
    parked_at timestamp with time zone NOT NULL,
    CONSTRAINT text_branch_base_is_a_digest CHECK ((base ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT text_branch_cause_is_known CHECK ((cause = ANY (ARRAY['stale'::text, 'leased'::text, 'displaced'::text, 'left'::text]))),
    CONSTRAINT text_branch_counts_from_one CHECK ((number > 0))
);

CREATE TABLE public.topic (
    newsroom text NOT NULL,
    id text NOT NULL,
    edition integer NOT NULL,
    title text NOT NULL,
    is_open boolean NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT topic_edition_counts_from_one CHECK ((edition > 0)),
    CONSTRAINT topic_id_is_a_short_name CHECK ((id ~ '^[^\s/.]{1,40}$'::text)),
    CONSTRAINT topic_title_is_one_line CHECK (((title ~ '\S'::text) AND (title !~ '[\n\r]'::text)))
);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_is_issued_once PRIMARY KEY (newsroom, digest);

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_is_numbered PRIMARY KEY (newsroom, article, number);

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_numbered PRIMARY KEY (newsroom, article, number);

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_its_number PRIMARY KEY (newsroom, article, number);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.article_rests_on
    ADD CONSTRAINT article_rests_on_a_thing_once PRIMARY KEY (newsroom, name, article);

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_is_once PRIMARY KEY (newsroom, article, person);

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_is_kept_once PRIMARY KEY (newsroom, submission, digest);

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_is_the_newest PRIMARY KEY (newsroom, article, person);

ALTER TABLE ONLY public.claim_event
    ADD CONSTRAINT claim_event_has_its_number PRIMARY KEY (newsroom, claim, number);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.column_change
    ADD CONSTRAINT column_change_is_of_an_edition PRIMARY KEY (newsroom, column_path, edition);

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_takes_effect_once PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.copy_print
    ADD CONSTRAINT copy_print_is_of_a_text_once PRIMARY KEY (newsroom, fingerprint, text);

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_is_numbered UNIQUE (newsroom, number);

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_is_of_one_subject PRIMARY KEY (newsroom, kind, subject);

ALTER TABLE ONLY public.database_role
    ADD CONSTRAINT database_role_is_for_one_purpose PRIMARY KEY (purpose);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_is_asked_for_once PRIMARY KEY (newsroom, article, number, destination);

ALTER TABLE ONLY public.digest_mark
    ADD CONSTRAINT digest_mark_is_the_newest PRIMARY KEY (newsroom, person);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_is_taken_once PRIMARY KEY (newsroom, article, fence);

ALTER TABLE ONLY public.fee_event
    ADD CONSTRAINT fee_event_has_its_number PRIMARY KEY (newsroom, fee, number);

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.handed_over
    ADD CONSTRAINT handed_over_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.key_binding
    ADD CONSTRAINT key_binding_is_one_of_the_newsroom PRIMARY KEY (newsroom);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_has_its_place UNIQUE (newsroom, place);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_is_asked_for_once PRIMARY KEY (newsroom, about, subject, number, kind);

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.newsroom
    ADD CONSTRAINT newsroom_has_one_name PRIMARY KEY (id);

ALTER TABLE ONLY public.newsroom_login
    ADD CONSTRAINT newsroom_login_is_one_of_the_newsroom PRIMARY KEY (newsroom, login);

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_is_given_once PRIMARY KEY (newsroom, person, article, about, number);

ALTER TABLE ONLY public.operator_act
    ADD CONSTRAINT operator_act_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.partner_notice
    ADD CONSTRAINT partner_notice_is_owed_once PRIMARY KEY (newsroom, usage, number);

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_is_one_of_a_person PRIMARY KEY (newsroom, person);

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_has_its_place PRIMARY KEY (newsroom, batch, place);

ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_pays_a_fee_once UNIQUE (newsroom, batch, fee);

ALTER TABLE ONLY public.person_event
    ADD CONSTRAINT person_event_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_one_name_in_the_newsroom PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.personal_box
    ADD CONSTRAINT personal_box_is_named_by_its_digest PRIMARY KEY (newsroom, digest);

ALTER TABLE ONLY public.personal_reading
    ADD CONSTRAINT personal_reading_is_numbered PRIMARY KEY (newsroom, sender, number);

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_is_kept_once PRIMARY KEY (newsroom, digest);

ALTER TABLE ONLY public.quota_use
    ADD CONSTRAINT quota_use_is_counted_once_a_day PRIMARY KEY (newsroom, day, scope, key);

ALTER TABLE ONLY public.receipt_offer
    ADD CONSTRAINT receipt_offer_is_given_once UNIQUE (newsroom, digest);

ALTER TABLE ONLY public.receipt_offer
    ADD CONSTRAINT receipt_offer_is_numbered PRIMARY KEY (newsroom, submission, number);

ALTER TABLE ONLY public.refused_attempt
    ADD CONSTRAINT refused_attempt_is_counted_once_a_day PRIMARY KEY (newsroom, person, day, what, subject);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_is_one_of_its_kind PRIMARY KEY (newsroom, article, kind);

ALTER TABLE ONLY public.retired_generation
    ADD CONSTRAINT retired_generation_is_retired_once PRIMARY KEY (newsroom, generation);

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.rights_record_name
    ADD CONSTRAINT rights_record_is_filed_once PRIMARY KEY (newsroom, name, kind, key);

ALTER TABLE ONLY public.rights_record
    ADD CONSTRAINT rights_record_revision_is_numbered PRIMARY KEY (newsroom, kind, key, number);

ALTER TABLE ONLY public.rights_task
    ADD CONSTRAINT rights_task_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.rights_turn
    ADD CONSTRAINT rights_turn_is_noted_once PRIMARY KEY (newsroom, at, kind, key);

ALTER TABLE ONLY public.rights_watch
    ADD CONSTRAINT rights_watch_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_is_numbered PRIMARY KEY (newsroom, person, number);

ALTER TABLE ONLY public.schema_step
    ADD CONSTRAINT schema_step_is_numbered PRIMARY KEY (number);

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_has_its_place UNIQUE (newsroom, place);

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_is_of_an_article_once PRIMARY KEY (newsroom, article, kind);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_number_is_its_own UNIQUE (newsroom, number);

ALTER TABLE ONLY public.service_call
    ADD CONSTRAINT service_call_is_counted_once_a_day PRIMARY KEY (newsroom, service, day, caller);

ALTER TABLE ONLY public.service_event
    ADD CONSTRAINT service_event_is_numbered PRIMARY KEY (newsroom, service, number);

ALTER TABLE ONLY public.shift_note
    ADD CONSTRAINT shift_note_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_is_given_once PRIMARY KEY (newsroom, note, person);

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_is_a_run PRIMARY KEY (newsroom, person, network, begun_at);

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_has_one_name PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.snapshot_file
    ADD CONSTRAINT snapshot_file_is_kept_once PRIMARY KEY (newsroom, digest);

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_its_number PRIMARY KEY (newsroom, submission, number);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_is_numbered PRIMARY KEY (newsroom, article, number);

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_edition_is_numbered PRIMARY KEY (newsroom, id, edition);

CREATE INDEX access_token_by_digest ON public.access_token USING btree (digest);

CREATE INDEX access_token_by_person ON public.access_token USING btree (newsroom, person);

CREATE UNIQUE INDEX article_address_is_its_own ON public.article USING btree (newsroom, live_address) WHERE (live_address IS NOT NULL);

CREATE INDEX article_by_assignee ON public.article USING btree (newsroom, assigned_to, changed_at, id) WHERE (assigned_to IS NOT NULL);

CREATE INDEX article_by_author ON public.article USING btree (newsroom, column_path, author, deadline_at, entered_at, id) WHERE (stage = 'draft'::text);

CREATE INDEX article_by_debt ON public.article USING btree (newsroom, debt_due_at, id) WHERE (debt_due_at IS NOT NULL);

CREATE INDEX article_by_errand ON public.article USING btree (newsroom, column_path, stage, signed_steps, deadline_at, entered_at, id) WHERE (stage = ANY (ARRAY['draft'::text, 'editing'::text, 'review'::text, 'approved'::text]));

CREATE INDEX article_by_hold ON public.article USING btree (newsroom, column_path, changed_at, id) WHERE is_held;

CREATE INDEX article_by_leaving ON public.article USING btree (newsroom, leaves_at, id) WHERE (leaves_at IS NOT NULL);

CREATE INDEX article_by_listing ON public.article USING btree (newsroom, listed_in, first_published_at DESC, id DESC) WHERE (listed_in IS NOT NULL);

CREATE INDEX article_by_publication ON public.article USING btree (newsroom, first_published_at DESC, id DESC) WHERE (listed_in IS NOT NULL);

CREATE INDEX article_by_related ON public.article USING gin (related) WHERE (related IS NOT NULL);

CREATE INDEX article_by_return ON public.article USING btree (newsroom, return_asked_at, id) WHERE (return_asked_at IS NOT NULL);

CREATE INDEX article_by_schedule ON public.article USING btree (newsroom, due_at, id) WHERE (due_at IS NOT NULL);

CREATE INDEX article_by_stage ON public.article USING btree (newsroom, stage, changed_at, id);

CREATE INDEX article_by_topic ON public.article USING gin (topics) WHERE (topics IS NOT NULL);

CREATE INDEX article_rests_on_by_article ON public.article_rests_on USING btree (newsroom, article);

CREATE INDEX article_watch_by_person ON public.article_watch USING btree (newsroom, person, article);

CREATE INDEX claim_by_state ON public.claim USING btree (newsroom, state, received_at, id);

CREATE INDEX copy_text_by_digest ON public.copy_text USING btree (newsroom, digest);

CREATE INDEX delegation_by_delegate ON public.delegation USING btree (newsroom, delegate) WHERE (withdrawn_at IS NULL);

CREATE INDEX delivery_in_order ON public.delivery USING btree (newsroom, place);

CREATE INDEX delivery_waiting ON public.delivery USING btree (newsroom, destination, place) WHERE (done_at IS NULL);

CREATE INDEX fee_by_batch ON public.fee USING btree (newsroom, batch) WHERE (batch IS NOT NULL);

CREATE INDEX fee_by_sender ON public.fee USING btree (newsroom, sender, created_at);

CREATE INDEX fee_by_state ON public.fee USING btree (newsroom, state, due_at, id);

CREATE UNIQUE INDEX fee_is_owed_once ON public.fee USING btree (newsroom, article, use, COALESCE((record #>> '{terms,claim}'::text[]), ''::text)) WHERE (state <> 'cancelled'::text);

CREATE UNIQUE INDEX fee_is_paid_once ON public.fee_event USING btree (newsroom, fee) WHERE (name = 'paid'::text);

CREATE UNIQUE INDEX fee_settles_a_claim_once ON public.fee USING btree (newsroom, ((record #>> '{terms,claim}'::text[]))) WHERE (((record #>> '{terms,claim}'::text[]) IS NOT NULL) AND (state <> 'cancelled'::text));

CREATE INDEX letter_waiting ON public.letter USING btree (newsroom, place) WHERE (done_at IS NULL);

CREATE UNIQUE INDEX newsroom_login_is_of_one_newsroom ON public.newsroom_login USING btree (login);

CREATE INDEX notice_by_place ON public.notice USING btree (newsroom, person, place);

CREATE INDEX notice_unread ON public.notice USING btree (newsroom, person, place) WHERE (read_at IS NULL);

CREATE INDEX partner_notice_by_article ON public.partner_notice USING btree (newsroom, article) WHERE (ended IS NULL);

CREATE INDEX partner_notice_due ON public.partner_notice USING btree (newsroom, due_at, place) WHERE (ended IS NULL);

CREATE INDEX payment_batch_unwritten ON public.payment_batch USING btree (newsroom, made_at, id) WHERE (written_at IS NULL);

CREATE INDEX personal_box_by_sender ON public.personal_box USING btree (newsroom, sender, kept_at);

CREATE INDEX refused_attempt_by_time ON public.refused_attempt USING btree (newsroom, last_at DESC);

CREATE INDEX reminder_by_time ON public.reminder USING btree (newsroom, at, article, kind);

CREATE INDEX rights_decision_by_article ON public.rights_decision USING btree (newsroom, article, decided_at, id);

CREATE INDEX rights_record_name_of_record ON public.rights_record_name USING btree (newsroom, key, kind);

CREATE INDEX rights_task_ended ON public.rights_task USING btree (newsroom, ended_at, id) WHERE (ended IS NOT NULL);

CREATE UNIQUE INDEX rights_task_is_open_once ON public.rights_task USING btree (newsroom, article, cause, cause_name) WHERE (ended IS NULL);

CREATE INDEX rights_task_open ON public.rights_task USING btree (newsroom, opened_at, id) WHERE (ended IS NULL);

CREATE UNIQUE INDEX role_grant_is_held_once ON public.role_grant USING btree (newsroom, person, role, column_path) WHERE (revoked_at IS NULL);

CREATE INDEX search_text_by_tokens ON public.search_text USING gin (tokens) WITH (gin_pending_list_limit='512');

CREATE INDEX search_text_unread ON public.search_text USING btree (newsroom, place) WHERE (tokens IS NULL);

CREATE INDEX sender_by_generation ON public.sender USING btree (generation) WHERE (generation IS NOT NULL);

CREATE INDEX sender_by_mark ON public.sender USING btree (newsroom, mark) WHERE (mark IS NOT NULL);

CREATE INDEX shift_note_in_force ON public.shift_note USING btree (newsroom, until, left_at);

CREATE INDEX shift_receipt_by_person ON public.shift_receipt USING btree (newsroom, person, seen_at);

CREATE UNIQUE INDEX site_mark_is_in_one_folder ON public.site USING btree (newsroom, mark);

CREATE UNIQUE INDEX submission_becomes_one_article ON public.submission USING btree (newsroom, article) WHERE (article IS NOT NULL);

CREATE INDEX submission_by_sender ON public.submission USING btree (newsroom, sender, received_at) WHERE (sender IS NOT NULL);

CREATE INDEX submission_by_state ON public.submission USING btree (newsroom, state, received_at, id);

CREATE UNIQUE INDEX submission_letter_is_taken_once ON public.submission USING btree (newsroom, letter) WHERE (letter IS NOT NULL);

CREATE UNIQUE INDEX submission_receipt_is_given_once ON public.submission USING btree (newsroom, receipt);

CREATE OR REPLACE VIEW public.person_now WITH (security_invoker='true') AS
 SELECT person.newsroom,
    person.id,
    person.name,
    person.is_verified,
    person.is_group,
    COALESCE(array_agg(role_grant.role) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS roles,
    COALESCE(array_agg(role_grant.column_path) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS columns,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('number', delegation.number, 'giver', delegation.giver, 'roles', to_jsonb(delegation.roles), 'column', delegation.column_path, 'from', ((EXTRACT(epoch FROM delegation.starts_at) * (1000000)::numeric))::bigint, 'until', ((EXTRACT(epoch FROM delegation.ends_at) * (1000000)::numeric))::bigint, 'held', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('role', held.role, 'column', held.column_path)), '[]'::jsonb) AS "coalesce"
                   FROM public.role_grant held
                  WHERE ((held.newsroom = delegation.newsroom) AND (held.person = delegation.giver) AND (held.revoked_at IS NULL) AND (held.role = ANY (delegation.roles))))) ORDER BY delegation.number), '[]'::jsonb) AS "coalesce"
           FROM public.delegation
          WHERE ((delegation.newsroom = person.newsroom) AND (delegation.delegate = person.id) AND (delegation.withdrawn_at IS NULL))) AS delegations
   FROM (public.person
     LEFT JOIN public.role_grant ON (((role_grant.newsroom = person.newsroom) AND (role_grant.person = person.id) AND (role_grant.revoked_at IS NULL))))
  GROUP BY person.newsroom, person.id;

CREATE TRIGGER article_columns_are_the_records BEFORE INSERT OR UPDATE ON public.article FOR EACH ROW EXECUTE FUNCTION public.article_says_its_columns();

CREATE TRIGGER article_comment_is_kept BEFORE DELETE OR UPDATE ON public.article_comment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_comment_is_not_emptied BEFORE TRUNCATE ON public.article_comment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_comment_mark_is_kept BEFORE DELETE OR UPDATE ON public.article_comment_mark FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_comment_mark_is_not_emptied BEFORE TRUNCATE ON public.article_comment_mark FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_event_is_kept BEFORE DELETE OR UPDATE ON public.article_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_event_is_not_emptied BEFORE TRUNCATE ON public.article_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_is_kept BEFORE DELETE ON public.article FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_is_not_emptied BEFORE TRUNCATE ON public.article FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_only_moves_forward BEFORE UPDATE ON public.article FOR EACH ROW WHEN ((new.version <= old.version)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER attachment_is_not_changed BEFORE UPDATE ON public.attachment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER attachment_is_not_emptied BEFORE TRUNCATE ON public.attachment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER attachment_stays BEFORE DELETE ON public.attachment FOR EACH ROW EXECUTE FUNCTION public.refuse_removal_of_attachment();

CREATE TRIGGER claim_event_is_kept BEFORE DELETE OR UPDATE ON public.claim_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER claim_event_is_not_emptied BEFORE TRUNCATE ON public.claim_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER claim_is_kept BEFORE DELETE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER claim_is_not_emptied BEFORE TRUNCATE ON public.claim FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER claim_only_moves_forward BEFORE UPDATE ON public.claim FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER column_change_is_kept BEFORE DELETE OR UPDATE ON public.column_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER column_change_is_not_emptied BEFORE TRUNCATE ON public.column_change FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER delegation_is_kept BEFORE DELETE OR UPDATE ON public.delegation FOR EACH ROW EXECUTE FUNCTION public.refuse_delegation_change();

CREATE TRIGGER delegation_is_not_emptied BEFORE TRUNCATE ON public.delegation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER fee_event_is_kept BEFORE DELETE OR UPDATE ON public.fee_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER fee_event_is_not_emptied BEFORE TRUNCATE ON public.fee_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER fee_is_kept BEFORE DELETE ON public.fee FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER fee_is_not_emptied BEFORE TRUNCATE ON public.fee FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER fee_only_moves_forward BEFORE UPDATE ON public.fee FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER handed_over_is_kept BEFORE DELETE OR UPDATE ON public.handed_over FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER handed_over_is_not_emptied BEFORE TRUNCATE ON public.handed_over FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER newsroom_edition_is_kept BEFORE DELETE OR UPDATE ON public.newsroom_edition FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER newsroom_edition_is_not_emptied BEFORE TRUNCATE ON public.newsroom_edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER newsroom_has_its_services AFTER INSERT ON public.newsroom FOR EACH ROW EXECUTE FUNCTION public.open_services();

CREATE TRIGGER operator_act_is_kept BEFORE DELETE OR UPDATE ON public.operator_act FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER operator_act_is_not_emptied BEFORE TRUNCATE ON public.operator_act FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER partner_notice_is_kept BEFORE DELETE ON public.partner_notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER partner_notice_is_not_emptied BEFORE TRUNCATE ON public.partner_notice FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER payment_batch_is_kept BEFORE DELETE ON public.payment_batch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER payment_batch_is_not_emptied BEFORE TRUNCATE ON public.payment_batch FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER payment_batch_is_only_written BEFORE UPDATE ON public.payment_batch FOR EACH ROW WHEN (((old.written_at IS NOT NULL) OR ((((new.newsroom IS DISTINCT FROM old.newsroom) OR (new.id IS DISTINCT FROM old.id)) OR (new.made_by IS DISTINCT FROM old.made_by)) OR (new.made_at IS DISTINCT FROM old.made_at)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER payment_order_is_kept BEFORE DELETE OR UPDATE ON public.payment_order FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER payment_order_is_not_emptied BEFORE TRUNCATE ON public.payment_order FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER person_event_is_kept BEFORE DELETE OR UPDATE ON public.person_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER person_event_is_not_emptied BEFORE TRUNCATE ON public.person_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER personal_box_is_kept BEFORE DELETE ON public.personal_box FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER personal_box_is_not_emptied BEFORE TRUNCATE ON public.personal_box FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER personal_box_is_only_emptied BEFORE UPDATE ON public.personal_box FOR EACH ROW WHEN (((new.box IS NOT NULL) OR (((((new.newsroom IS DISTINCT FROM old.newsroom) OR (new.digest IS DISTINCT FROM old.digest)) OR (new.sender IS DISTINCT FROM old.sender)) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.kept_at IS DISTINCT FROM old.kept_at)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER personal_reading_is_kept BEFORE DELETE OR UPDATE ON public.personal_reading FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER personal_reading_is_not_emptied BEFORE TRUNCATE ON public.personal_reading FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER receipt_offer_is_kept BEFORE DELETE OR UPDATE ON public.receipt_offer FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER receipt_offer_is_not_emptied BEFORE TRUNCATE ON public.receipt_offer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER retired_generation_is_kept BEFORE DELETE OR UPDATE ON public.retired_generation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER retired_generation_is_not_emptied BEFORE TRUNCATE ON public.retired_generation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_decision_is_kept BEFORE DELETE OR UPDATE ON public.rights_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_decision_is_not_emptied BEFORE TRUNCATE ON public.rights_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_record_is_kept BEFORE DELETE OR UPDATE ON public.rights_record FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_record_is_not_emptied BEFORE TRUNCATE ON public.rights_record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_record_name_is_kept BEFORE DELETE OR UPDATE ON public.rights_record_name FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_record_name_is_not_emptied BEFORE TRUNCATE ON public.rights_record_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_task_ends_once BEFORE UPDATE ON public.rights_task FOR EACH ROW EXECUTE FUNCTION public.end_task_once();

CREATE TRIGGER rights_task_is_kept BEFORE DELETE ON public.rights_task FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_task_is_not_emptied BEFORE TRUNCATE ON public.rights_task FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER search_text_is_marked BEFORE INSERT OR UPDATE OF tokens ON public.search_text FOR EACH ROW WHEN ((new.tokens IS NOT NULL)) EXECUTE FUNCTION public.search_text_has_its_marks();

CREATE TRIGGER sender_is_kept BEFORE DELETE ON public.sender FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER sender_is_locked_by_living_keys BEFORE INSERT OR UPDATE OF generation ON public.sender FOR EACH ROW WHEN ((new.generation IS NOT NULL)) EXECUTE FUNCTION public.refuse_retired_generation();

CREATE TRIGGER sender_is_not_emptied BEFORE TRUNCATE ON public.sender FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER sender_stays_erased BEFORE UPDATE ON public.sender FOR EACH ROW WHEN ((old.erased_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER service_event_is_kept BEFORE DELETE OR UPDATE ON public.service_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER service_event_is_not_emptied BEFORE TRUNCATE ON public.service_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shift_note_is_kept BEFORE DELETE OR UPDATE ON public.shift_note FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shift_note_is_not_emptied BEFORE TRUNCATE ON public.shift_note FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shift_receipt_is_kept BEFORE DELETE OR UPDATE ON public.shift_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shift_receipt_is_not_emptied BEFORE TRUNCATE ON public.shift_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER site_is_kept BEFORE DELETE ON public.site FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER site_is_not_emptied BEFORE TRUNCATE ON public.site FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER snapshot_file_is_not_changed BEFORE DELETE OR UPDATE ON public.snapshot_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER snapshot_file_is_not_emptied BEFORE TRUNCATE ON public.snapshot_file FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_event_is_kept BEFORE DELETE OR UPDATE ON public.submission_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_event_is_not_emptied BEFORE TRUNCATE ON public.submission_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_is_kept BEFORE DELETE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_is_not_emptied BEFORE TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_only_moves_forward BEFORE UPDATE ON public.submission FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER text_branch_is_kept BEFORE DELETE OR UPDATE ON public.text_branch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER text_branch_is_not_emptied BEFORE TRUNCATE ON public.text_branch FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER topic_is_kept BEFORE DELETE OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER topic_is_not_emptied BEFORE TRUNCATE ON public.topic FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_of_a_thread FOREIGN KEY (newsroom, article, thread) REFERENCES public.article_comment(newsroom, article, number);

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_stands_in_a_thread FOREIGN KEY (newsroom, article, answers) REFERENCES public.article_comment(newsroom, article, number);

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.article_rests_on
    ADD CONSTRAINT article_rests_on_is_of_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.article_event(newsroom, article, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_has_a_submission FOREIGN KEY (newsroom, submission) REFERENCES public.submission(newsroom, id);

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_a_writer FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.claim_event
    ADD CONSTRAINT claim_event_has_a_claim FOREIGN KEY (newsroom, claim) REFERENCES public.claim(newsroom, id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.claim_event(newsroom, claim, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.column_change
    ADD CONSTRAINT column_change_has_its_edition FOREIGN KEY (newsroom, edition) REFERENCES public.newsroom_edition(newsroom, number);

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_has_a_delegate FOREIGN KEY (newsroom, delegate) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_has_a_giver FOREIGN KEY (newsroom, giver) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_has_a_site FOREIGN KEY (newsroom, destination) REFERENCES public.site(newsroom, id);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_has_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);

ALTER TABLE ONLY public.digest_mark
    ADD CONSTRAINT digest_mark_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.fee_event
    ADD CONSTRAINT fee_event_has_a_fee FOREIGN KEY (newsroom, fee) REFERENCES public.fee(newsroom, id);

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_has_a_sender FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.fee_event(newsroom, fee, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handed_over
    ADD CONSTRAINT handed_over_is_by_a_person FOREIGN KEY (newsroom, by_person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.handed_over
    ADD CONSTRAINT handed_over_is_from_a_person FOREIGN KEY (newsroom, from_person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.handed_over
    ADD CONSTRAINT handed_over_is_to_a_person FOREIGN KEY (newsroom, to_person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.key_binding
    ADD CONSTRAINT key_binding_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.newsroom_login
    ADD CONSTRAINT newsroom_login_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_has_a_reader FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.operator_act
    ADD CONSTRAINT operator_act_is_of_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.partner_notice
    ADD CONSTRAINT partner_notice_has_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_is_of_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_has_a_payee FOREIGN KEY (newsroom, payee) REFERENCES public.personal_box(newsroom, digest);

ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_is_of_a_batch FOREIGN KEY (newsroom, batch) REFERENCES public.payment_batch(newsroom, id);

ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_pays_a_fee FOREIGN KEY (newsroom, fee) REFERENCES public.fee(newsroom, id);

ALTER TABLE ONLY public.person_event
    ADD CONSTRAINT person_event_is_of_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.personal_box
    ADD CONSTRAINT personal_box_has_a_sender FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);

ALTER TABLE ONLY public.personal_reading
    ADD CONSTRAINT personal_reading_has_a_sender FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.quota_use
    ADD CONSTRAINT quota_use_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.receipt_offer
    ADD CONSTRAINT receipt_offer_is_for_a_submission FOREIGN KEY (newsroom, submission) REFERENCES public.submission(newsroom, id);

ALTER TABLE ONLY public.refused_attempt
    ADD CONSTRAINT refused_attempt_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_stands_since_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);

ALTER TABLE ONLY public.retired_generation
    ADD CONSTRAINT retired_generation_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.rights_record
    ADD CONSTRAINT rights_record_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_record_name
    ADD CONSTRAINT rights_record_name_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_task
    ADD CONSTRAINT rights_task_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.rights_turn
    ADD CONSTRAINT rights_turn_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_watch
    ADD CONSTRAINT rights_watch_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_has_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.search_text
    ADD CONSTRAINT search_text_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.service_call
    ADD CONSTRAINT service_call_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.service_event
    ADD CONSTRAINT service_event_is_by_a_person FOREIGN KEY (newsroom, by_person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.service_event
    ADD CONSTRAINT service_event_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.shift_note
    ADD CONSTRAINT shift_note_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_has_a_note FOREIGN KEY (newsroom, note) REFERENCES public.shift_note(newsroom, id);

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_is_of_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.snapshot_file
    ADD CONSTRAINT snapshot_file_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_article_is_there FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_a_submission FOREIGN KEY (newsroom, submission) REFERENCES public.submission(newsroom, id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_sender_is_there FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.submission_event(newsroom, submission, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_is_somebodys FOREIGN KEY (newsroom, saved_by) REFERENCES public.person(newsroom, id);

ALTER TABLE public.access_token ENABLE ROW LEVEL SECURITY;

CREATE POLICY administrator_acts ON public.newsroom_edition AS RESTRICTIVE FOR INSERT WITH CHECK (public.administrator_acts(newsroom));

CREATE POLICY administrator_acts ON public.person AS RESTRICTIVE FOR INSERT WITH CHECK (public.administrator_acts(newsroom));

CREATE POLICY administrator_acts ON public.role_grant AS RESTRICTIVE FOR INSERT WITH CHECK ((public.administrator_acts(newsroom) AND (revoked_at IS NULL)));

CREATE POLICY administrator_acts_again ON public.person AS RESTRICTIVE FOR UPDATE USING (public.administrator_acts(newsroom));

CREATE POLICY administrator_acts_again ON public.role_grant AS RESTRICTIVE FOR UPDATE USING (((revoked_at IS NULL) AND public.administrator_acts(newsroom))) WITH CHECK ((revoked_at IS NOT NULL));

ALTER TABLE public.article ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.article_comment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.article_comment_mark ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.article_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.article_rests_on ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.article_watch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.attachment ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.autosave ENABLE ROW LEVEL SECURITY;

CREATE POLICY backup_sees_all ON public.access_token FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article_comment FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article_comment_mark FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article_rests_on FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.article_watch FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.attachment FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.autosave FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.claim FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.claim_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.column_change FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.command FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.copy_print FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.copy_text FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.delegation FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.delivery FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.digest_mark FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.edit_lease FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.fee FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.fee_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.handed_over FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.key_binding FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.letter FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.newsroom FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.newsroom_edition FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.newsroom_login FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.notice FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.operator_act FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.partner_notice FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.password FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.payment_batch FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.payment_order FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.person FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.person_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.personal_box FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.personal_reading FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.picture FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.quota_use FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.receipt_offer FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.refused_attempt FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.reminder FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.retired_generation FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_decision FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_record FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_record_name FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_task FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_turn FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.rights_watch FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.role_grant FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.search_text FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.sender FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.service_call FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.service_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.shift_note FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.shift_receipt FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.sign_in_failure FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.site FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.snapshot_file FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.submission FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.submission_event FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.text_branch FOR SELECT TO caibian_backup USING (true);

CREATE POLICY backup_sees_all ON public.topic FOR SELECT TO caibian_backup USING (true);

ALTER TABLE public.claim ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.claim_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.column_change ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.command ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.copy_print ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.copy_text ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.delegation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.delivery ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.digest_mark ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.edit_lease ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.fee ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.fee_event ENABLE ROW LEVEL SECURITY;

CREATE POLICY giver_acts ON public.delegation AS RESTRICTIVE FOR INSERT WITH CHECK ((public.acts_for(newsroom, giver) AND (withdrawn_at IS NULL)));

CREATE POLICY giver_acts_again ON public.delegation AS RESTRICTIVE FOR UPDATE USING ((public.acts_for(newsroom, giver) OR public.acts_for(newsroom, delegate)));

ALTER TABLE public.handed_over ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.key_binding ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

CREATE POLICY login_is_of_the_newsroom ON public.access_token AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article_comment AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article_comment_mark AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article_rests_on AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.article_watch AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.attachment AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.autosave AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.claim AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.claim_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.column_change AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.command AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.copy_print AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.copy_text AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.delegation AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.delivery AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.digest_mark AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.edit_lease AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.fee AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.fee_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.handed_over AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.key_binding AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.letter AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.newsroom AS RESTRICTIVE TO caibian_newsroom USING ((id = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.newsroom_edition AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.newsroom_login AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.notice AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.operator_act AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.partner_notice AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.password AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.payment_batch AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.payment_order AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.person AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.person_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.personal_box AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.personal_reading AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.picture AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.quota_use AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.receipt_offer AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.refused_attempt AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.reminder AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.retired_generation AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_decision AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_record AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_record_name AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_task AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_turn AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.rights_watch AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.role_grant AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.search_text AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.sender AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.service_call AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.service_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.shift_note AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.shift_receipt AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.sign_in_failure AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.site AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.snapshot_file AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.submission AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.submission_event AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.text_branch AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

CREATE POLICY login_is_of_the_newsroom ON public.topic AS RESTRICTIVE TO caibian_newsroom USING ((newsroom = public.login_newsroom()));

ALTER TABLE public.newsroom ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.newsroom_edition ENABLE ROW LEVEL SECURITY;

CREATE POLICY newsroom_is_named ON public.access_token TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article_comment TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article_comment_mark TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article_rests_on TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.article_watch TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.attachment TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.autosave TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.claim TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.claim_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.column_change TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.command TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.copy_print TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.copy_text TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.delegation TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.delivery TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.digest_mark TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.edit_lease TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.fee TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.fee_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.handed_over TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.key_binding TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.letter TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.newsroom TO caibian_application, caibian_newsroom, caibian_reader USING ((id = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.newsroom_edition TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.newsroom_login TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.notice TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.operator_act TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.partner_notice TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.password TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.payment_batch TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.payment_order TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.person TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.person_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.personal_box TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.personal_reading TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.picture TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.quota_use TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.receipt_offer TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.refused_attempt TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.reminder TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.retired_generation TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_decision TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_record TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_record_name TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_task TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_turn TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.rights_watch TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.role_grant TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.search_text TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.sender TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.service_call TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.service_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.shift_note TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.shift_receipt TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.sign_in_failure TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.site TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.snapshot_file TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.submission TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.submission_event TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.text_branch TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

CREATE POLICY newsroom_is_named ON public.topic TO caibian_application, caibian_newsroom, caibian_reader USING ((newsroom = current_setting('caibian.newsroom'::text, true)));

ALTER TABLE public.newsroom_login ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.operator_act ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.partner_notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.password ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment_batch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.payment_order ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.person_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.personal_box ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.personal_reading ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.picture ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.quota_use ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.receipt_offer ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.refused_attempt ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reminder ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.retired_generation ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_record ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_record_name ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_task ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_turn ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rights_watch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.role_grant ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.search_text ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sender ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.service_call ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.service_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shift_note ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shift_receipt ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sign_in_failure ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.site ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.snapshot_file ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.submission ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.submission_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.text_branch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.topic ENABLE ROW LEVEL SECURITY;

