-- Why: what somebody asks to bring back after a withdrawal waits for a second person, and queues find it.

alter table article add column return_asked_at timestamptz;

create or replace function article_says_its_columns() returns trigger
  language plpgsql as $$
begin
  new.version := (new.record ->> 'version')::integer;
  new.stage := new.record ->> 'stage';
  new.column_path := new.record ->> 'column';
  new.headline := new.record #>> '{revision,manuscript,headline}';
  new.changed_at := to_timestamp((new.record ->> 'changed')::bigint / 1000000.0);
  new.entered_at := to_timestamp((new.record ->> 'entered')::bigint / 1000000.0);
  new.due_at := to_timestamp((new.record #>> '{schedule,at}')::bigint / 1000000.0);
  new.embargo_until := to_timestamp((new.record #>> '{embargo,until}')::bigint / 1000000.0);
  new.deadline_at := to_timestamp((new.record #>> '{deadline,at}')::bigint / 1000000.0);
  new.leaves_at := to_timestamp((new.record #>> '{plannedWithdrawal,at}')::bigint / 1000000.0);
  new.debt_due_at := to_timestamp((new.record #>> '{debts,0,due}')::bigint / 1000000.0);
  new.is_held := new.record ? 'hold';
  new.live_address := new.record #>> '{live,address}';
  new.first_published_at := to_timestamp((new.record #>> '{live,firstPublished}')::bigint / 1000000.0);
  new.listed_in := case when new.is_held then null else new.record #>> '{live,column}' end;
  new.author := new.record ->> 'author';
  new.writers := new.record -> 'writers';
  new.sign_offs := new.record -> 'signOffs';
  new.signed_steps := jsonb_path_query_array(new.record, '$."signOffs"[*]."step"');
  new.assigned_to := new.record #>> '{assignment,person}';
  new.topics := nullif(new.record -> 'topics', '[]');
  new.related := nullif(new.record -> 'related', '[]');
  new.return_asked_at := to_timestamp((new.record #>> '{reinstatement,at}')::bigint / 1000000.0);
  return new;
end $$;

create index article_by_return on article (newsroom, return_asked_at, id) where return_asked_at is not null;

-- It is asked of what is withdrawn, by somebody, with a reason and a word to readers.
alter table article
  add constraint article_comes_back_from_withdrawal check (record -> 'reinstatement' is null or stage = 'withdrawn'),
  add constraint article_comes_back_with_a_reason
    check (record -> 'reinstatement' is null
      or record #>> '{reinstatement,reason}' ~ '\S' and record #>> '{reinstatement,note}' ~ '\S');
