-- Why: the keys to personal data lie outside. What the database knows of them tells a file that is another database's, or an
-- older copy; and no newsroom takes away keys by which another's data are locked.

create table key_binding (
  newsroom text not null,
  ring text not null,
  serial bigint not null,
  -- The server and the database in it where the bond was made: a copy lies elsewhere.
  place text not null,
  bound_at timestamptz not null default now(),
  constraint key_binding_is_one_of_the_newsroom primary key (newsroom),
  constraint key_binding_is_of_a_newsroom foreign key (newsroom) references newsroom (id),
  constraint key_binding_counts_up check (serial >= 0)
);

create table retired_generation (
  newsroom text not null,
  generation text not null,
  retired_at timestamptz not null default now(),
  constraint retired_generation_is_retired_once primary key (newsroom, generation),
  constraint retired_generation_is_of_a_newsroom foreign key (newsroom) references newsroom (id)
);

create trigger retired_generation_is_kept before update or delete on retired_generation
  for each row execute function refuse_change();
create trigger retired_generation_is_not_emptied before truncate on retired_generation
  for each statement execute function refuse_change();

-- Which generations of keys are in use, in all newsrooms.
create index sender_by_generation on sender (generation) where generation is not null;

create function database_place() returns text
  language sql stable
  return (
    select system_identifier || '-' || pg_database.oid
    from pg_control_system()
    cross join pg_database
    where datname = current_database());

-- One row, whether any keys are known or not. Hops from one generation to the next: they are few, and senders many.
create function known_keys() returns table (ring text, serial bigint, place text, here text, generations text[])
  language sql stable security definer set search_path = public, pg_temp
  begin atomic
    with recursive held as (
      select min(generation) as generation
      from sender
      where generation is not null
      union all
      select (
        select min(sender.generation)
        from sender
        where sender.generation > held.generation
      )
      from held
      where held.generation is not null
    )
    select known.ring, coalesce(known.serial, 0), known.place, database_place(),
      array(select generation from held where generation is not null)
    from (select 1) as one
    left join lateral (
      select key_binding.ring, key_binding.serial, key_binding.place
      from key_binding
      order by key_binding.serial desc
      limit 1
    ) as known on true;
  end;

-- Binds the database to a ring of keys, or remembers how far it has counted; false where it is bound to another, or is a
-- copy.
create function bind_keys(its_newsroom text, its_ring text, its_serial bigint) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not sees(its_newsroom) then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('key_binding', 0));
  perform from key_binding where ring <> its_ring or place <> database_place();
  if found then return false; end if;
  insert into key_binding (newsroom, ring, serial, place)
  values (its_newsroom, its_ring, its_serial, database_place())
  on conflict (newsroom) do update
  set serial = greatest(key_binding.serial, excluded.serial);
  return true;
end $$;

-- Retires generations, but for those by which somebody is locked; gives those that are retired.
create function retire_generations(its_newsroom text, generations text[]) returns text[]
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not sees(its_newsroom) then return '{}'; end if;
  -- Whoever is just locking somebody is waited for, and whoever comes next finds them retired.
  lock table sender in share row exclusive mode;
  insert into retired_generation (newsroom, generation)
  select its_newsroom, asked.generation
  from unnest(generations) as asked (generation)
  where not exists (select from sender where sender.generation = asked.generation)
  on conflict do nothing;
  return array(
    select asked.generation
    from unnest(generations) as asked (generation)
    where exists (select from retired_generation where retired_generation.generation = asked.generation));
end $$;

create function refuse_retired_generation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from retired_generation where generation = new.generation) then
    raise exception 'the keys were renewed meanwhile' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;

create trigger sender_is_locked_by_living_keys before insert or update of generation on sender
  for each row when (new.generation is not null) execute function refuse_retired_generation();
