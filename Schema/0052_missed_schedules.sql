-- Why: a schedule whose instant came and that could not be kept is void from now on; what an earlier release left standing is told
-- of by the next round. A notice of something with an instant names it, whatever it is about.
alter table notice
  drop constraint notice_of_a_reminder_says_when,
  add constraint notice_of_a_reminder_says_when check (
    about not in ('deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear') or due_at is not null);

-- What somebody who leaves had typed and not saved becomes a branch.
alter table text_branch
  drop constraint text_branch_cause_is_known,
  add constraint text_branch_cause_is_known check (cause in ('stale', 'leased', 'displaced', 'left'));

-- What waits, or was set aside, for an instant of its own; those of which a reminder stands already keep it.
insert into reminder (newsroom, article, kind, number, at)
select newsroom, id, 'scheduleMissed', version, to_timestamp(least(
    (record #>> '{schedule,at}')::bigint, (record #>> '{pendingSchedule,at}')::bigint,
    (record #>> '{aside,schedule,at}')::bigint, (record #>> '{aside,pendingSchedule,at}')::bigint) / 1000000.0)
from article
where coalesce(
    record #> '{schedule,at}', record #> '{pendingSchedule,at}', record #> '{aside,schedule,at}',
    record #> '{aside,pendingSchedule,at}') is not null
on conflict do nothing;
