-- Why: what strangers bring in a day is counted by the one who keeps it, in the same transaction, so that a flood cannot make the
-- database grow without bound, however many doors it comes in by.

-- Two days of it; who sent what cannot be told from it.
create table quota_use (
  newsroom text not null,
  -- Days since 1970 in the newsroom's zone.
  day integer not null,
  scope text not null,
  -- The network, the mark of an address, or the submission whose receipt was shown; empty for what all share.
  key text not null,
  letters bigint not null,
  bytes bigint not null,
  constraint quota_use_is_counted_once_a_day primary key (newsroom, day, scope, key),
  constraint quota_use_is_of_a_known_scope check (scope in ('newsroom', 'network', 'sender', 'receipts', 'receipt')),
  constraint quota_use_is_counted check (letters >= 0 and bytes >= 0),
  constraint quota_use_is_of_a_newsroom foreign key (newsroom) references newsroom (id)
);

-- Counts something under each of these scopes; refuses what is over the most of any. What all share comes first: its row makes
-- those who come at the same moment wait for one another, so nobody passes and nobody waits in a ring.
create function draw_on_quotas(
  its_newsroom text, today integer, scopes text[], keys text[], its_letters bigint, its_bytes bigint,
  most_letters bigint[], most_bytes bigint[]
) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  used quota_use;
begin
  if not sees(its_newsroom) then
    return;
  end if;
  for place in 1 .. cardinality(scopes) loop
    insert into quota_use as counted (newsroom, day, scope, key, letters, bytes)
    values (its_newsroom, today, scopes[place], keys[place], its_letters, its_bytes)
    on conflict (newsroom, day, scope, key) do update
    set letters = counted.letters + excluded.letters, bytes = counted.bytes + excluded.bytes
    returning * into used;
    if used.letters > most_letters[place] or used.bytes > most_bytes[place] then
      raise exception 'the day has no room for it'
        using errcode = 'check_violation', constraint = 'quota_has_room';
    end if;
  end loop;
  delete from quota_use where newsroom = its_newsroom and (day < today - 1 or day > today + 1);
end $$;
