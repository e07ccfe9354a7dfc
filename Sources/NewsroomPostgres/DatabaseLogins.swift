/// What the catalogue is asked of our roles themselves: what they are, what they inherit, and how their sessions begin.
package enum DatabaseLogins {
  /// What a role may do because of what it is or belongs to. Whoever makes a role administers it, and works as it only once
  /// somebody lets them.
  static let excess: StaticString = """
    with ours as (
      select oid, rolname
      from pg_roles
      where rolname in (select name from public.database_role where purpose <> 'owner')
        or oid in (
          select member
          from pg_auth_members
          where not admin_option and roleid in (
            select oid from pg_roles where rolname in (select name from public.database_role where purpose = 'newsroom')))
    )
    select ours.rolname || ' ' || attribute
    from ours
    join pg_roles using (oid)
    cross join lateral (
      values ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
        ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)
    ) as held (attribute, has)
    where has and not rolsuper or attribute = 'SUPERUSER' and rolsuper
    union all
    select ours.rolname || ' IN ' || above.rolname
    from ours
    join pg_auth_members on member = ours.oid
    join pg_roles above on above.oid = roleid
    where above.rolname not in (select name from public.database_role where purpose = 'newsroom')
    order by 1
    """

  /// A role sets its own beginnings, so whoever stole its password can: a newsroom or a secret that no statement named, or
  /// other tables under the names of ours.
  static let settings: StaticString = """
    select coalesce(rolname, 'the database') || ' ' || setting
    from pg_db_role_setting
    left join pg_roles on pg_roles.oid = setrole
    cross join lateral unnest(setconfig) as setting
    where (setdatabase = 0 or setdatabase = (select oid from pg_database where datname = current_database()))
      and (setrole = 0 or rolname in (select name from public.database_role) or setrole in (
        select member
        from pg_auth_members
        where roleid in (
          select oid from pg_roles where rolname in (select name from public.database_role where purpose = 'newsroom'))))
      and setting ~ '^(caibian[.]|search_path=|role=|row_security=|default_transaction|session_replication_role=)'
    order by 1
    """

  package static let logged: StaticString = """
    select name || ' = ' || setting
    from pg_settings
    where (select setting from pg_settings where name = 'log_parameter_max_length') <> '0'
        and (name = 'log_statement' and setting = 'all' or name = 'log_min_duration_statement' and setting <> '-1'
          or name = 'log_transaction_sample_rate' and setting <> '0')
      or name = 'log_parameter_max_length_on_error' and setting <> '0'
    order by 1
    """
}
