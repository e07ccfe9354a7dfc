-- Why: stories have deadlines, queues begin with the oldest due, and what is live can leave the site at an instant.

-- From now on an article's record says since when it stands in its stage. The history tells it of those there are, so
-- that replaying still gives exactly the stored state.
alter table article disable trigger article_only_moves_forward;
update article
set record = jsonb_set(record, '{entered}', to_jsonb((extract(epoch from since.at) * 1000000)::bigint))
from (
  select newsroom, article, max(happened_at) as at
  from article_event
  where name in (
    'drafted', 'submitted', 'sentBack', 'passed', 'approved', 'reopened', 'published', 'correctionBegun',
    'correctionAbandoned', 'withdrawn', 'spiked', 'revived')
  group by newsroom, article
) as since
where since.newsroom = article.newsroom and since.article = article.id;
set constraints all immediate;
alter table article enable trigger article_only_moves_forward;

alter table article
  add column entered_at timestamptz not null
    generated always as (to_timestamp((record ->> 'entered')::bigint / 1000000.0)) stored,
  add column deadline_at timestamptz
    generated always as (to_timestamp((record #>> '{deadline,at}')::bigint / 1000000.0)) stored,
  add column leaves_at timestamptz
    generated always as (to_timestamp((record #>> '{plannedWithdrawal,at}')::bigint / 1000000.0)) stored,
  add constraint article_leaves_only_while_live check (leaves_at is null or live_address is not null);

-- A queue's stretch: the articles of a stage and column with the same steps signed, those with a deadline of their own
-- in its order, then the others by how long they wait. Their usual hours are the same, so that is the order they are
-- due in as well. An archive of what is published takes no room here.
drop index article_by_errand;
create index article_by_errand on article (newsroom, column_path, stage, signed_steps, deadline_at, entered_at, id)
  where stage in ('draft', 'editing', 'review', 'approved');
-- A reporter's own drafts, among everybody's.
create index article_by_author on article (newsroom, column_path, author, deadline_at, entered_at, id)
  where stage = 'draft';
create index article_by_leaving on article (newsroom, leaves_at, id) where leaves_at is not null;
