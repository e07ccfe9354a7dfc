-- Why: one person acts in another's stead for a time, and it stays known who let whom, and who took it back.

create table delegation (
  newsroom text not null,
  number bigint generated always as identity,
  giver text not null,
  delegate text not null,
  roles text[] not null,
  column_path text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  granted_by text not null,
  granted_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint delegation_is_numbered primary key (newsroom, number),
  constraint delegation_names_roles check (cardinality(roles) > 0),
  constraint delegation_is_to_another check (giver <> delegate),
  constraint delegation_ends_after_it_starts check (ends_at > starts_at),
  constraint delegation_ends_within_a_month check (ends_at <= starts_at + 31 * interval '24 hours'),
  constraint delegation_is_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null)),
  constraint delegation_has_a_giver foreign key (newsroom, giver) references person (newsroom, id),
  constraint delegation_has_a_delegate foreign key (newsroom, delegate) references person (newsroom, id)
);

create index delegation_by_delegate on delegation (newsroom, delegate) where withdrawn_at is null;

-- One is taken back once, and otherwise stays as it was granted.
create function refuse_delegation_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and (to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at') = (to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at')
  then
    return new;
  end if;
  raise exception 'delegation keeps its history: % is refused', lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

create trigger delegation_is_kept before update or delete on delegation
  for each row execute function refuse_delegation_change();
create trigger delegation_is_not_emptied before truncate on delegation
  for each statement execute function refuse_change();

-- A person with the roles she holds now, column by column, and with what others let her do in their stead, each with
-- what its giver holds now of those roles.
create or replace view person_now as
select person.newsroom, person.id, name, is_verified, is_group,
  coalesce(array_agg(role) filter (where role is not null), '{}') as roles,
  coalesce(array_agg(column_path) filter (where role is not null), '{}') as columns,
  (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'number', number, 'giver', giver, 'roles', to_jsonb(delegation.roles), 'column', column_path,
          'from', (extract(epoch from starts_at) * 1000000)::bigint,
          'until', (extract(epoch from ends_at) * 1000000)::bigint,
          'held', (
            select coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'column', held.column_path)), '[]')
            from role_grant as held
            where held.newsroom = delegation.newsroom and held.person = delegation.giver
              and held.revoked_at is null and held.role = any(delegation.roles)
          ))
        order by number), '[]')
    from delegation
    where delegation.newsroom = person.newsroom and delegation.delegate = person.id and withdrawn_at is null
  ) as delegations
from person
left join role_grant
  on role_grant.newsroom = person.newsroom and role_grant.person = person.id and revoked_at is null
group by person.newsroom, person.id;
