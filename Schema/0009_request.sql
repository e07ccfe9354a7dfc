-- Why: a request that its caller has named takes effect once, and the name cannot be used for something else.

alter table command add column asked text,
  add constraint command_asked_is_a_digest check (asked ~ '^[0-9a-f]{64}$');
