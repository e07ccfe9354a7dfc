-- Why: whoever held a lease and was killed is known to be gone as soon as the server has let them go, not when the lease ends.

-- Whose connection alone was lost is overtaken too: their pages are written alike once more, and a letter that was on its way may go
-- twice, under one id.

-- The server's process that whoever holds the lease talks to; null where a pooler is between, or for what was put off.
alter table delivery add column leased_by integer;
alter table letter add column leased_by integer;
alter table partner_notice add column leased_by integer;

-- The process that the program was told to talk to, if it is this one; a pooler tells one of its own making.
create function own_process(told integer) returns integer
  language sql stable as $$
  select told where told = pg_backend_pid();
$$;

create function living_processes() returns integer[]
  language sql stable as $$
  select coalesce(array_agg(pid), '{}') from pg_stat_activity where pid is not null;
$$;
