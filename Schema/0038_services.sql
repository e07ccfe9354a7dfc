-- Why: what acts by itself has an account and a name: an administrator ends and renews it, and it is known who set it to work.
-- It has no token, so nobody logs in as it; whoever reaches the application's login can still only do its rounds under its name.

create table service_event (
  newsroom text not null,
  service text not null,
  number bigint generated always as identity,
  what text not null,
  -- Null where the newsroom was opened, or brought here by this step.
  by_person text,
  done_at timestamptz not null,
  constraint service_event_is_numbered primary key (newsroom, service, number),
  constraint service_event_is_of_a_known_service check (service in ('dispatcher', 'letters', 'notices')),
  constraint service_event_is_known check (what in ('made', 'ended', 'renewed')),
  constraint service_event_is_by_somebody check ((what = 'made') = (by_person is null)),
  constraint service_event_is_of_a_newsroom foreign key (newsroom) references newsroom (id),
  constraint service_event_is_by_a_person foreign key (newsroom, by_person) references person (newsroom, id)
);

create trigger service_event_is_kept before update or delete on service_event
  for each row execute function refuse_change();
create trigger service_event_is_not_emptied before truncate on service_event
  for each statement execute function refuse_change();

-- Counted, not multiplied: a dispatcher goes round every few seconds.
create table service_call (
  newsroom text not null,
  service text not null,
  -- Days since 1970, in UTC.
  day integer not null,
  -- Whose login set it to work; empty where nobody was logged in.
  caller text not null,
  calls bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  constraint service_call_is_counted_once_a_day primary key (newsroom, service, day, caller),
  constraint service_call_is_of_a_known_service check (service in ('dispatcher', 'letters', 'notices')),
  constraint service_call_is_counted check (calls > 0),
  constraint service_call_is_of_a_newsroom foreign key (newsroom) references newsroom (id)
);

-- Every newsroom has its services from the moment it is there.
create function open_services() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into service_event (newsroom, service, what, done_at)
  select new.id, service, 'made', new.opened_at
  from unnest(array['dispatcher', 'letters', 'notices']) as service;
  return new;
end $$;

create trigger newsroom_has_its_services after insert on newsroom
  for each row execute function open_services();

insert into service_event (newsroom, service, what, done_at)
select newsroom.id, service, 'made', now()
from newsroom
cross join unnest(array['dispatcher', 'letters', 'notices']) as service;

-- Whether a service may act.
create function service_lives(its_newsroom text, its_service text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return coalesce((
    select what <> 'ended'
    from service_event
    where newsroom = its_newsroom and service = its_service
    order by number desc
    limit 1), false);

-- Names the newsroom of the transaction for a service; refuses one whose account has ended.
create function act_as(its_newsroom text, its_service text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('caibian.newsroom', its_newsroom, true);
  if sees(its_newsroom) and not service_lives(its_newsroom, its_service) then
    raise exception 'the account of the service has ended' using errcode = 'invalid_role_specification';
  end if;
end $$;

-- Ends or renews a service, by an administrator; what is so already stays as it is.
create function change_service(its_newsroom text, its_service text, change text, at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting access_token;
begin
  perform change_people(its_newsroom);
  acting := acting_token(its_newsroom);
  if change not in ('ended', 'renewed') or service_lives(its_newsroom, its_service) <> (change = 'ended') then
    return;
  end if;
  insert into service_event (newsroom, service, what, by_person, done_at)
  values (its_newsroom, its_service, change, acting.person, at);
end $$;

-- What a service reads of a sender stands under its name.
alter table personal_reading
  drop constraint personal_reading_actor_is_somebody,
  add constraint personal_reading_actor_is_somebody check (
    read_by in ('dispatcher', 'letters', 'reader') or read_by ~ '^person \S');
