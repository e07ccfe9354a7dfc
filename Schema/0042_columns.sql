-- Why: a column's rules change, and columns are renamed, merged and removed, with all they hold and in one transaction; nobody
-- begins a story in a column that goes meanwhile, or signs by rules that no longer hold. And whoever it concerns is told of a
-- story that nobody can take on.

create table column_change (
  newsroom text not null,
  column_path text not null,
  -- The edition of the settings from which on it is gone, or asks for something else.
  edition integer not null,
  is_gone boolean not null,
  constraint column_change_is_of_an_edition primary key (newsroom, column_path, edition),
  constraint column_change_has_its_edition foreign key (newsroom, edition) references newsroom_edition (newsroom, number)
);

create trigger column_change_is_kept before update or delete on column_change
  for each row execute function refuse_change();
create trigger column_change_is_not_emptied before truncate on column_change
  for each statement execute function refuse_change();

-- Whoever decided by an edition of the settings finds the column as it was, and it stays so until they are done.
create function column_stands(its_newsroom text, its_column text, its_edition integer, by_rules boolean) returns void
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('column ' || its_newsroom || ' ' || its_column, 0));
  perform from column_change
  where newsroom = its_newsroom and column_path = its_column and edition > its_edition and (by_rules or is_gone);
  if found then
    raise exception 'the column has changed since' using errcode = 'check_violation', constraint = 'column_stands';
  end if;
end $$;

-- Waits for whoever is at it in these columns, and keeps others out until the turn is done.
-- A column that is removed holds nothing.
create function change_columns(
  its_newsroom text, columns text[], gone text[], removed text[], its_edition integer
) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
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

alter table notice
  drop constraint notice_about_is_known,
  add constraint notice_about_is_known check (
    about in (
      'event', 'comment', 'mark', 'lease', 'stranded', 'deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear'));
