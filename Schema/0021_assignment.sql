-- Why: whose turn it is on an article, so that everybody finds what was given to them.

alter table article add column assigned_to text
  generated always as (record #>> '{assignment,person}') stored;

create index article_by_assignee on article (newsroom, assigned_to, changed_at, id) where assigned_to is not null;
