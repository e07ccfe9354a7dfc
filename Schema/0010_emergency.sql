-- Why: what was published in an emergency is owed a second signature, and everybody's queue finds it by its deadline.

alter table role_grant drop constraint role_grant_role_is_known,
  add constraint role_grant_role_is_known check (role in (
    'reporter', 'editor', 'proofreader', 'deskChief', 'boardMember', 'chiefEditor', 'licensing', 'submissionsDesk',
    'accountant', 'administrator', 'emergencyPublisher'));

alter table article add column debt_due_at timestamptz
  generated always as (to_timestamp((record #>> '{debts,0,due}')::bigint / 1000000.0)) stored;

create index article_by_debt on article (newsroom, debt_due_at, id) where debt_due_at is not null;
