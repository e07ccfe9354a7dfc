-- Why: what somebody asks to bring back after a withdrawal waits for a second person, and queues find it.

create index article_by_return on article (newsroom, return_asked_at, id) where return_asked_at is not null;

-- It is asked of what is withdrawn, by somebody, with a reason and a word to readers.
alter table article
  add constraint article_comes_back_from_withdrawal check (record -> 'reinstatement' is null or stage = 'withdrawn'),
  add constraint article_comes_back_with_a_reason
    check (record -> 'reinstatement' is null
      or (record #>> '{reinstatement,reason}' ~ '\S' and record #>> '{reinstatement,note}' ~ '\S') is true);
