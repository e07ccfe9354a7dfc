-- Why: a delivery belongs to a site, so that whoever publishes or withdraws on another machine does not use up the public site's.

create table site (
  newsroom text not null,
  -- What deliveries name as their destination.
  id text not null,
  -- The number that lies in its folder; null until a folder is this site.
  mark uuid,
  -- The machine and the folder, for people.
  place text,
  -- Who said so; null for first use.
  registered_by text,
  registered_at timestamptz,
  -- When its dispatcher last finished a round.
  dispatched_at timestamptz,
  retired_by text,
  retired_at timestamptz,
  constraint site_has_one_name primary key (newsroom, id),
  constraint site_id_is_a_short_name check (id ~ '^[A-Za-z0-9._-]{1,100}$'),
  constraint site_lies_somewhere check ((mark is null) = (place is null) and (mark is null) = (registered_at is null)),
  constraint site_is_retired_by_somebody check ((retired_by is null) = (retired_at is null)),
  constraint site_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

-- Every folder is one site.
create unique index site_mark_is_in_one_folder on site (newsroom, mark);

create trigger site_is_kept before delete on site for each row execute function refuse_change();
create trigger site_is_not_emptied before truncate on site for each statement execute function refuse_change();

-- The site that deliveries were made to until now. Which folder it is says the next that finds its pages there.
insert into site (newsroom, id, dispatched_at)
select id, 'site', (select max(done_at) from delivery where newsroom = newsroom.id)
from newsroom;

alter table delivery
  add constraint delivery_has_a_site foreign key (newsroom, destination) references site (newsroom, id);

drop index delivery_waiting;
create index delivery_waiting on delivery (newsroom, destination, place) where done_at is null;
