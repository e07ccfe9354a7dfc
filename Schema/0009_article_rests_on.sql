-- Why: from a unit, or a text by its digest, to the articles that rest on it: what lapses or is stopped must find them.

create table article_rests_on (
  newsroom text not null,
  name text not null,
  article uuid not null,
  constraint article_rests_on_a_thing_once primary key (newsroom, name, article),
  constraint article_rests_on_is_of_an_article foreign key (newsroom, article) references article (newsroom, id)
);

insert into article_rests_on (newsroom, name, article)
select distinct newsroom, name, id
from article,
  lateral (
    select jsonb_path_query(record, '$.**.origin.source.printed') #>> '{}' as name
    union
    select jsonb_path_query(record, '$.**.origin.source.resolved') #>> '{}'
    union
    select jsonb_path_query(record, '$.**.hops[*].party') #>> '{}'
    union
    select record #>> '{revision,digest}'
    union
    select id::text
  ) as resting
where name is not null;
