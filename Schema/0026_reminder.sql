-- Why: people are told by the clock, once each, of deadlines that are near or have passed and of what leaves the site.

-- What is still to be told; a row goes with the transaction that tells of it, so a round reads nothing but what is due.
create table reminder (
  newsroom text not null,
  article uuid not null,
  kind text not null,
  -- The event since which it stands: a deadline that is set anew is told of anew.
  number integer not null,
  at timestamptz not null,
  constraint reminder_is_one_of_its_kind primary key (newsroom, article, kind),
  constraint reminder_kind_is_known check (kind in ('deadlineNear', 'deadlinePassed', 'leavingNear')),
  constraint reminder_stands_since_an_event
    foreign key (newsroom, article, number) references article_event (newsroom, article, number)
);

create index reminder_by_time on reminder (newsroom, at, article, kind);

alter table notice
  add column due_at timestamptz,
  drop constraint notice_about_is_known,
  add constraint notice_about_is_known
    check (about in ('event', 'comment', 'mark', 'deadlineNear', 'deadlinePassed', 'leavingNear')),
  add constraint notice_of_a_reminder_says_when
    check ((about in ('deadlineNear', 'deadlinePassed', 'leavingNear')) = (due_at is not null));

-- What lies ahead of the articles there are. What has passed already is in the queues and lists, and nobody is told of it
-- in a heap.
insert into reminder (newsroom, article, kind, number, at)
select newsroom, id, coming.kind, version, coming.at - lead
from article
cross join lateral (
  values
    ('deadlineNear', deadline_at, interval '2 hours'), ('deadlinePassed', deadline_at, interval '0'),
    ('leavingNear', leaves_at, interval '24 hours')
) as coming (kind, at, lead)
where coming.at > now()
  and (coming.kind = 'leavingNear' or stage in ('draft', 'editing', 'review', 'approved'));
