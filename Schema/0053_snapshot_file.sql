-- Why: a repost keeps the page that it was read from, byte for byte as it came: what a page said is proven by the page, not by
-- what was read out of it. The article's record names the file by its digest.

create table snapshot_file (
  newsroom text not null,
  digest text not null,
  bytes bytea not null,
  constraint snapshot_file_is_kept_once primary key (newsroom, digest),
  constraint snapshot_file_is_what_its_digest_says check (encode(sha256(bytes), 'hex') = digest),
  constraint snapshot_file_has_a_newsroom foreign key (newsroom) references newsroom (id)
);

create trigger snapshot_file_is_not_changed before update or delete on snapshot_file
  for each row execute function refuse_change();
create trigger snapshot_file_is_not_emptied before truncate on snapshot_file
  for each statement execute function refuse_change();
