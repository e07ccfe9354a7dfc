-- Why: a command takes effect once, and what it leaves to be delivered is delivered once, however often it is tried.

create table command (
  newsroom text not null,
  id uuid not null,
  given_at timestamptz not null,
  constraint command_takes_effect_once primary key (newsroom, id),
  constraint command_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create table delivery (
  newsroom text not null,
  article uuid not null,
  -- The event that asks for it: (article, event, destination) is delivered once.
  number integer not null,
  destination text not null,
  place bigint generated always as identity,
  -- Grows with every lease: whoever holds an old one can no longer finish.
  fence integer not null default 0,
  leased_until timestamptz,
  done_at timestamptz,
  constraint delivery_is_asked_for_once primary key (newsroom, article, number, destination),
  constraint delivery_destination_is_named check (destination ~ '^\S{1,100}$'),
  constraint delivery_is_done_under_a_lease check (done_at is null or fence > 0),
  constraint delivery_has_an_event
    foreign key (newsroom, article, number) references article_event (newsroom, article, number)
);

create index delivery_waiting on delivery (newsroom, place) where done_at is null;
