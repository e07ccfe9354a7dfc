-- Why: what costs a live or queued article its basis must be seen to by somebody, and it must be provable by whom.

create table rights_task (
  newsroom text not null,
  id uuid not null,
  article uuid not null,
  -- What lapsed or was changed: a record of the rights book by its kind and name.
  cause text not null,
  cause_name text not null,
  -- What stands in the way since then, such as 'R15 basisHolds'.
  lost text[] not null,
  -- The article's version that was judged last.
  article_version integer not null,
  opened_at timestamptz not null,
  opened_by text not null,
  ended text,
  ended_at timestamptz,
  ended_by text,
  reason text,
  constraint rights_task_is_itself primary key (newsroom, id),
  constraint rights_task_cause_is_known check (cause in (
    'ownSource', 'party', 'edition', 'listEntry', 'agreement', 'fixedCredit', 'licence', 'policy', 'hold', 'breach',
    'file', 'use', 'usage')),
  constraint rights_task_says_what_was_lost check (cardinality(lost) > 0),
  constraint rights_task_end_is_known check (ended in ('settled', 'restored', 'gone')),
  constraint rights_task_ends_at_once
    check ((ended is null) = (ended_at is null) and (ended is null) = (ended_by is null)),
  constraint rights_task_settled_says_how check (ended <> 'settled' or reason ~ '\S'),
  constraint rights_task_is_opened_by_somebody check (opened_by in ('dispatcher', 'reader') or opened_by ~ '^person \S'),
  constraint rights_task_is_ended_by_somebody check (ended_by in ('dispatcher', 'reader') or ended_by ~ '^person \S'),
  constraint rights_task_has_an_article foreign key (newsroom, article) references article (newsroom, id)
);

create unique index rights_task_is_open_once on rights_task (newsroom, article, cause, cause_name) where ended is null;
create index rights_task_open on rights_task (newsroom, opened_at, id) where ended is null;
create index rights_task_ended on rights_task (newsroom, ended_at, id) where ended is not null;

-- A task ends once, and nothing of how it began is changed. Whoever comes second is told so.
create function end_task_once() returns trigger language plpgsql as $$
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

create trigger rights_task_ends_once before update on rights_task for each row execute function end_task_once();
create trigger rights_task_is_kept before delete on rights_task for each row execute function refuse_change();
create trigger rights_task_is_not_emptied before truncate on rights_task
  for each statement execute function refuse_change();

-- When what a record says begins or ceases to hold, of what lay ahead when it was saved: the clock looks here.
create table rights_turn (
  newsroom text not null,
  at timestamptz not null,
  kind text not null,
  key text not null,
  constraint rights_turn_is_noted_once primary key (newsroom, at, kind, key),
  constraint rights_turn_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create table rights_watch (
  newsroom text not null,
  number integer not null,
  until timestamptz not null,
  constraint rights_watch_is_numbered primary key (newsroom, number),
  constraint rights_watch_counts_from_one check (number > 0),
  constraint rights_watch_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

insert into rights_turn (newsroom, at, kind, key)
select distinct newsroom, to_timestamp((turn #>> '{}')::bigint / 1000000.0), kind, key
from rights_record,
  lateral (
    select jsonb_path_query(document, '$.**.validFrom') as turn
    union
    select jsonb_path_query(document, '$.**.validUntil')
    union
    select jsonb_path_query(document, '$.**.inForceFrom')
    union
    select jsonb_path_query(document, '$.**.inForceUntil')
    union
    select jsonb_path_query(document, '$.**.from')
    union
    select jsonb_path_query(document, '$.**.until')
  ) as turning
where kind in ('agreement', 'licence', 'ownSource', 'edition', 'listEntry', 'file')
  and jsonb_typeof(turn) = 'number'
  and to_timestamp((turn #>> '{}')::bigint / 1000000.0) > saved_at;

-- An article rests on the label of ours under which it stands, too.
insert into article_rests_on (newsroom, name, article)
select distinct newsroom, label, id
from article,
  lateral (
    select jsonb_path_query(record, '$.**.own.label') #>> '{}' as label
    union
    select jsonb_path_query(record, '$.**.submission.label') #>> '{}'
  ) as standing
where label is not null
on conflict do nothing;
