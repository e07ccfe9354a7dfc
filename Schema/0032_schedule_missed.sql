-- Why: a scheduled story that is not out at its instant is told of, once.

alter table reminder
  drop constraint reminder_kind_is_known,
  add constraint reminder_kind_is_known
    check (kind in ('deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear'));

alter table notice
  drop constraint notice_about_is_known,
  add constraint notice_about_is_known check (
    about in ('event', 'comment', 'mark', 'deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear')),
  drop constraint notice_of_a_reminder_says_when,
  add constraint notice_of_a_reminder_says_when check (
    (about in ('deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear')) = (due_at is not null));

-- What is scheduled, or was when an urgent fix set it aside.
insert into reminder (newsroom, article, kind, number, at)
select newsroom, id, 'scheduleMissed', version, at
from article
cross join lateral (
  select to_timestamp(coalesce(record #>> '{schedule,at}', record #>> '{aside,schedule,at}')::bigint / 1000000.0) as at
) as wanted
where at > now();
