-- Why: whoever was at work on a text is told when another takes the work over.

alter table notice
  drop constraint notice_about_is_known,
  add constraint notice_about_is_known check (
    about in ('event', 'comment', 'mark', 'lease', 'deadlineNear', 'deadlinePassed', 'scheduleMissed', 'leavingNear'));
