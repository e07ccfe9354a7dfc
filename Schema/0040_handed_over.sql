-- Why: what waits for whoever goes is given to somebody who goes on with it: submissions, claims and comments have nobody to whom
-- they are assigned, so it is written down who sees to them now.

create table handed_over (
  newsroom text not null,
  number bigint generated always as identity,
  kind text not null,
  -- The submission, the claim, or the article that the comment is about.
  subject uuid not null,
  comment integer,
  from_person text not null,
  to_person text not null,
  by_person text not null,
  at timestamptz not null,
  constraint handed_over_is_numbered primary key (newsroom, number),
  constraint handed_over_is_something check (kind in ('submission', 'claim', 'comment')),
  constraint handed_over_names_the_comment check ((kind = 'comment') = (comment is not null)),
  constraint handed_over_goes_to_another check (from_person <> to_person),
  constraint handed_over_is_from_a_person foreign key (newsroom, from_person) references person (newsroom, id),
  constraint handed_over_is_to_a_person foreign key (newsroom, to_person) references person (newsroom, id),
  constraint handed_over_is_by_a_person foreign key (newsroom, by_person) references person (newsroom, id)
);

create trigger handed_over_is_kept before update or delete on handed_over
  for each row execute function refuse_change();
create trigger handed_over_is_not_emptied before truncate on handed_over
  for each statement execute function refuse_change();
