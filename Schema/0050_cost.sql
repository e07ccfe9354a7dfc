-- Why: the server reads every constraint of a table anew for each statement that writes a row. An article has thirteen, and each of
-- its steps writes it: one function, whose expressions are kept ready, refuses the same under the same names. And publishing looked
-- for what an article rests on among all that the newsroom's articles rest on.

-- Whether an article's columns and its record go together; refused by the name of the first fact that is broken. Types are named in
-- full: one that a session makes for itself must not stand in for them.
create function article_is_sound(
  newsroom text, id uuid, record jsonb, version integer, stage text, column_path text, headline text, due_at timestamptz,
  leaves_at timestamptz, live_address text
) returns boolean
  language plpgsql immutable as $$
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
end $$;

alter table article
  drop constraint article_column_is_a_path, drop constraint article_comes_back_from_withdrawal,
  drop constraint article_comes_back_with_a_reason, drop constraint article_headline_is_one_line,
  drop constraint article_is_scheduled_once_approved, drop constraint article_leaves_only_while_live,
  drop constraint article_published_is_live, drop constraint article_record_is_of_this_article,
  drop constraint article_sign_offs_are_on_this_text, drop constraint article_stage_is_known,
  drop constraint article_version_counts_its_events, drop constraint article_withdrawn_or_spiked_is_not_live,
  drop constraint article_withdrawn_says_why,
  add constraint article_is_sound check (
    article_is_sound(newsroom, id, record, version, stage, column_path, headline, due_at, leaves_at, live_address));

create index article_rests_on_by_article on article_rests_on (newsroom, article);
