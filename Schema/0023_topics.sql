-- Why: articles stand in special topics and beside related articles, and readers find what of these is live.

create table topic (
  newsroom text not null,
  id text not null,
  edition integer not null,
  title text not null,
  is_open boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint topic_edition_is_numbered primary key (newsroom, id, edition),
  constraint topic_edition_counts_from_one check (edition > 0),
  constraint topic_id_is_a_short_name check (id ~ '^[^\s/.]{1,40}$'),
  constraint topic_title_is_one_line check (title ~ '\S' and title !~ '[\n\r]'),
  constraint topic_is_somebodys foreign key (newsroom, saved_by) references person (newsroom, id)
);

create trigger topic_is_kept before update or delete on topic for each row execute function refuse_change();
create trigger topic_is_not_emptied before truncate on topic for each statement execute function refuse_change();

-- Empty lists are left out, so that the indexes hold only what is asked for.
alter table article
  add column topics jsonb generated always as (nullif(record -> 'topics', '[]')) stored,
  add column related jsonb generated always as (nullif(record -> 'related', '[]')) stored;

create index article_by_topic on article using gin (topics) where topics is not null;
create index article_by_related on article using gin (related) where related is not null;
