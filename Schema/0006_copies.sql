-- Why: texts seen before are found by fingerprints, whole or in part, among articles and submissions.

create table copy_text (
  newsroom text not null,
  kind text not null,
  subject uuid not null,
  number bigint generated always as identity,
  digest text not null,
  letters integer not null,
  -- Repeated here so that a changed text's old fingerprints are found without an index of their own.
  prints bigint[] not null,
  constraint copy_text_is_of_one_subject primary key (newsroom, kind, subject),
  constraint copy_text_is_numbered unique (newsroom, number),
  constraint copy_text_kind_is_known check (kind in ('article', 'submission')),
  constraint copy_text_is_a_digest check (digest ~ '^[0-9a-f]{64}$'),
  constraint copy_text_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create index copy_text_by_digest on copy_text (newsroom, digest);

create table copy_print (
  newsroom text not null,
  fingerprint bigint not null,
  -- The text's number. No foreign key: sixty of these rows come with every story.
  text bigint not null,
  constraint copy_print_is_of_a_text_once primary key (newsroom, fingerprint, text)
);
