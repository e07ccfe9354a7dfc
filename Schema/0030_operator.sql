-- Why: whoever owns the database can let somebody in, when the last administrator has lost their token; it stays on record.

create table operator_act (
  newsroom text not null,
  number bigint generated always as identity,
  what text not null,
  person text not null,
  -- The login of the database that did it.
  login text not null default session_user,
  done_at timestamptz not null default now(),
  constraint operator_act_is_numbered primary key (newsroom, number),
  constraint operator_act_is_known check (what in ('token')),
  constraint operator_act_is_of_a_person foreign key (newsroom, person) references person (newsroom, id)
);

create trigger operator_act_is_kept before update or delete on operator_act
  for each row execute function refuse_change();
create trigger operator_act_is_not_emptied before truncate on operator_act
  for each statement execute function refuse_change();
