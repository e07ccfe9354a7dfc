/// What the catalogue is asked by the tests of the wall.
enum Catalogue {
  /// Every table that belongs to newsrooms.
  static let tables: StaticString = """
    select relname::text
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not in ('schema_step', 'database_role')
    order by relname
    """

  /// Tables whose key does not begin with their newsroom.
  static let strayKeys: StaticString = """
    select class.relname::text
    from pg_class class
    left join pg_index index on indrelid = class.oid and indisprimary
    left join pg_attribute first on first.attrelid = class.oid and first.attnum = index.indkey[0]
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not in ('schema_step', 'database_role')
      and first.attname is distinct from case when relname = 'newsroom' then 'id' else 'newsroom' end
    order by 1
    """

  /// Tables without the policies that every one must have, or with the wall switched off.
  static let open: StaticString = """
    select relname::text
    from pg_class class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not in ('schema_step', 'database_role')
      and (not relrowsecurity or 3 <> (
        select count(*)
        from pg_policy
        where polrelid = class.oid
          and polname in ('newsroom_is_named', 'login_is_of_the_newsroom', 'backup_sees_all')))
    order by 1
    """

  /// What the program may do with each table: `table privilege`, columns where it is not the whole table.
  static let grants: StaticString = """
    select relname || ' ' || privilege
    from pg_class
    cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
      and has_table_privilege('caibian_application', pg_class.oid, privilege)
    order by 1
    """

  /// Tables that the program can do nothing with.
  static let closed: StaticString = """
    select relname::text
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
      and not has_any_column_privilege('caibian_application', pg_class.oid, 'SELECT')
    order by 1
    """

  /// Whatever may change a table that keeps its history: it has a trigger that refuses to.
  static let changeable: StaticString = """
    select distinct relname::text
    from pg_class
    join pg_trigger on tgrelid = pg_class.oid and tgfoid = 'refuse_change'::regproc and tgtype & 16 = 16 and tgqual is null
    where relnamespace = 'public'::regnamespace
      and (has_any_column_privilege('caibian_application', pg_class.oid, 'UPDATE')
        or has_table_privilege('caibian_application', pg_class.oid, 'DELETE'))
    order by 1
    """

  /// Views that would show what their owner sees, and owner's functions that anybody may call.
  static let leaks: StaticString = """
    select relname::text
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce(reloptions @> '{security_invoker=true}', false)
    union all
    select oid::regprocedure::text
    from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef
      and (proconfig is null or not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')
        or exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0))
    order by 1
    """

  /// Whatever is not the owner's.
  static let strangers: StaticString = """
    select relname::text
    from pg_class
    where relnamespace = 'public'::regnamespace and relowner <> 'caibian_owner'::regrole
    union all
    select proname::text
    from pg_proc
    where pronamespace = 'public'::regnamespace and proowner <> 'caibian_owner'::regrole
    order by 1
    """
}
