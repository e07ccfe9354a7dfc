-- Why: what is long is packed by LZ4, which takes a fraction of the time for nearly the same room. What lies packed already stays
-- so until it is written again. A server before version 14, or built without LZ4, goes on as before.
do $$
begin
  execute 'alter table article alter column record set compression lz4';
  execute 'alter table article_event alter column payload set compression lz4';
  execute 'alter table copy_text alter column prints set compression lz4';
  execute 'alter table search_text alter column letters set compression lz4, alter column tokens set compression lz4';
exception when feature_not_supported or syntax_error then
  raise notice 'this server packs by its own way only';
end $$;
