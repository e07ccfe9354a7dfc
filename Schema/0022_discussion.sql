-- Why: what is said about articles stays as it was said, and people are told of what concerns them as it happens.

create table article_comment (
  newsroom text not null,
  article uuid not null,
  number integer not null,
  record jsonb not null,
  author text not null generated always as (record ->> 'author') stored,
  answers integer generated always as ((record ->> 'answers')::integer) stored,
  constraint article_comment_is_numbered primary key (newsroom, article, number),
  constraint article_comment_counts_from_one check (number > 0),
  constraint article_comment_record_is_of_this_comment
    check (record ->> 'article' = article::text and (record ->> 'number')::integer = number),
  constraint article_comment_says_something check (record ->> 'text' ~ '\S'),
  constraint article_comment_answers_an_earlier_one check (answers < number),
  constraint article_comment_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint article_comment_has_an_author foreign key (newsroom, author) references person (newsroom, id),
  constraint article_comment_stands_in_a_thread
    foreign key (newsroom, article, answers) references article_comment (newsroom, article, number)
);

create table article_comment_mark (
  newsroom text not null,
  article uuid not null,
  number integer not null,
  thread integer not null,
  is_resolved boolean not null,
  person text not null,
  marked_at timestamptz not null,
  constraint article_comment_mark_is_numbered primary key (newsroom, article, number),
  constraint article_comment_mark_counts_from_one check (number > 0),
  constraint article_comment_mark_is_of_a_thread
    foreign key (newsroom, article, thread) references article_comment (newsroom, article, number),
  constraint article_comment_mark_is_somebodys foreign key (newsroom, person) references person (newsroom, id)
);

create trigger article_comment_is_kept before update or delete on article_comment
  for each row execute function refuse_change();
create trigger article_comment_is_not_emptied before truncate on article_comment
  for each statement execute function refuse_change();
create trigger article_comment_mark_is_kept before update or delete on article_comment_mark
  for each row execute function refuse_change();
create trigger article_comment_mark_is_not_emptied before truncate on article_comment_mark
  for each statement execute function refuse_change();

create table article_watch (
  newsroom text not null,
  article uuid not null,
  person text not null,
  constraint article_watch_is_once primary key (newsroom, article, person),
  constraint article_watch_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint article_watch_is_somebodys foreign key (newsroom, person) references person (newsroom, id)
);

create index article_watch_by_person on article_watch (newsroom, person, article);

create table notice (
  newsroom text not null,
  person text not null,
  place bigint not null generated always as identity,
  article uuid not null,
  -- What it tells of: an event, a comment or a mark of the article, by its number; of each, everybody is told once.
  about text not null,
  number integer not null,
  kind text not null,
  actor text not null,
  note text,
  told_at timestamptz not null,
  read_at timestamptz,
  constraint notice_is_given_once primary key (newsroom, person, article, about, number),
  constraint notice_about_is_known check (about in ('event', 'comment', 'mark')),
  constraint notice_actor_is_somebody check (actor in ('dispatcher', 'reader') or actor ~ '^person \S'),
  constraint notice_is_of_others check (actor <> 'person ' || person),
  constraint notice_has_an_article foreign key (newsroom, article) references article (newsroom, id),
  constraint notice_has_a_reader foreign key (newsroom, person) references person (newsroom, id)
);

create index notice_by_place on notice (newsroom, person, place);
create index notice_unread on notice (newsroom, person, place) where read_at is null;

-- How far the digests of a person have come.
create table digest_mark (
  newsroom text not null,
  person text not null,
  place bigint not null,
  told_at timestamptz not null,
  constraint digest_mark_is_the_newest primary key (newsroom, person),
  constraint digest_mark_is_somebodys foreign key (newsroom, person) references person (newsroom, id)
);
