-- Why: there are auditors, who read everything of record, and who tries what without having the right is written down.

alter table role_grant drop constraint role_grant_role_is_known,
  add constraint role_grant_role_is_known check (role in (
    'reporter', 'editor', 'proofreader', 'deskChief', 'boardMember', 'chiefEditor', 'licensing', 'submissionsDesk',
    'accountant', 'administrator', 'emergencyPublisher', 'legal', 'pictureDesk', 'auditor'));

-- Counted, not multiplied, and within a bound: of a person and a day only so many are told apart, and old ones go.
create table refused_attempt (
  newsroom text not null,
  person text not null,
  -- Days since 1970, in UTC.
  day integer not null,
  -- A use case, or 'others' for all that are not told apart.
  what text not null,
  subject text not null,
  tries bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  constraint refused_attempt_is_counted_once_a_day primary key (newsroom, person, day, what, subject),
  constraint refused_attempt_is_somebodys foreign key (newsroom, person) references person (newsroom, id),
  constraint refused_attempt_is_counted check (tries > 0),
  constraint refused_attempt_subject_is_short check (length(subject) <= 200)
);

create index refused_attempt_by_time on refused_attempt (newsroom, last_at desc);
