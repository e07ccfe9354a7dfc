-- Why: everybody's queue is read off an index, however many articles there are.

-- What a queue must know of an article, read off its record, so that no record is unpacked to look for it.
alter table article
  add column author text not null generated always as (record ->> 'author') stored,
  add column writers jsonb not null generated always as (record -> 'writers') stored,
  add column sign_offs jsonb not null generated always as (record -> 'signOffs') stored,
  add column signed_steps jsonb not null
    generated always as (jsonb_path_query_array(record, '$.signOffs[*].step')) stored,
  add column is_held boolean not null generated always as (record ? 'hold') stored,
  add column embargo_until timestamptz
    generated always as (to_timestamp((record #>> '{embargo,until}')::bigint / 1000000.0)) stored;

create index article_by_errand on article (newsroom, column_path, stage, changed_at, id);
