-- Why: a newsroom, its settings, its people, what they may do, and the tokens they act with.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps its history: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create table newsroom (
  id text not null,
  opened_at timestamptz not null,
  constraint newsroom_has_one_name primary key (id),
  constraint newsroom_id_is_a_short_name check (id ~ '^[^\s/]{1,100}$')
);

create table newsroom_edition (
  newsroom text not null,
  number integer not null,
  settings jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  constraint newsroom_edition_is_numbered primary key (newsroom, number),
  constraint newsroom_edition_counts_from_one check (number > 0),
  constraint newsroom_edition_is_of_its_newsroom check (settings ->> 'id' = newsroom),
  constraint newsroom_edition_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create trigger newsroom_edition_is_kept before update or delete on newsroom_edition
  for each row execute function refuse_change();
create trigger newsroom_edition_is_not_emptied before truncate on newsroom_edition
  for each statement execute function refuse_change();

create table person (
  newsroom text not null,
  id text not null,
  name text not null,
  is_verified boolean not null,
  is_group boolean not null,
  saved_at timestamptz not null,
  constraint person_has_one_name_in_the_newsroom primary key (newsroom, id),
  constraint person_id_is_a_short_name check (id ~ '^[^\s/]{1,100}$'),
  constraint person_name_is_one_line check (name ~ '\S' and name !~ '[\n\r]'),
  constraint person_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

-- A role that ends is closed, never removed: who could do what, and when, stays known.
create table role_grant (
  newsroom text not null,
  person text not null,
  number bigint generated always as identity,
  role text not null,
  column_path text not null,
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  constraint role_grant_is_numbered primary key (newsroom, person, number),
  constraint role_grant_role_is_known check (role in (
    'reporter', 'editor', 'proofreader', 'deskChief', 'boardMember', 'chiefEditor', 'licensing', 'submissionsDesk',
    'administrator')),
  constraint role_grant_ends_by_somebody check ((revoked_by is null) = (revoked_at is null)),
  constraint role_grant_has_a_person foreign key (newsroom, person) references person (newsroom, id)
);

create unique index role_grant_is_held_once on role_grant (newsroom, person, role, column_path)
  where revoked_at is null;

-- A person with the roles she holds now, column by column.
create view person_now as
select person.newsroom, person.id, name, is_verified, is_group,
  coalesce(array_agg(role) filter (where role is not null), '{}') as roles,
  coalesce(array_agg(column_path) filter (where role is not null), '{}') as columns
from person
left join role_grant
  on role_grant.newsroom = person.newsroom and role_grant.person = person.id and revoked_at is null
group by person.newsroom, person.id;

create table access_token (
  newsroom text not null,
  digest text not null,
  person text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint access_token_is_issued_once primary key (newsroom, digest),
  constraint access_token_is_a_digest check (digest ~ '^[0-9a-f]{64}$'),
  constraint access_token_expires_after_issue check (expires_at > issued_at),
  constraint access_token_has_a_holder foreign key (newsroom, person) references person (newsroom, id)
);

-- Whoever shows a token does not say to which newsroom it belongs.
create index access_token_by_digest on access_token (digest);
create index access_token_by_person on access_token (newsroom, person);
