-- Why: a newer edition of the rights rules asks more of what is live; it must be judged once, and by which edition it was
-- judged last must be known.
alter table rights_watch add column policy_edition integer not null default 2;

-- A picture rests on whoever took it: one of our own photographers makes it ours.
insert into article_rests_on (newsroom, name, article)
select distinct newsroom, name, id
from article,
  lateral (
    select jsonb_path_query(record, '$.revision.manuscript.illustrations[*].photographer') #>> '{}' as name
    union
    select jsonb_path_query(record, '$.live.revision.manuscript.illustrations[*].photographer') #>> '{}'
  ) as taken
where name is not null
on conflict do nothing;
