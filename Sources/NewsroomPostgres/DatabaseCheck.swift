public import LibPQ
public import Newsroom
internal import Schema

/// What of the database's own defence is missing, told by its catalogue: any login may ask.
public struct DatabaseCheck: Sendable {
  /// Something that should be otherwise, and which thing it is about.
  public struct Finding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The login owns the tables or is a superuser's: grants and policies guard nothing.
      case wideLogin
      case roleMissing, triggerDisabled, policyMissing
      /// What a role of ours, or everybody, may do besides what Schema/access.sql grants.
      case excessGrant
      /// A setting that a role of ours begins every session with, such as a newsroom that nobody named.
      case roleSetting
      /// The server writes parameters into its log, people's secrets among them.
      case secretsLogged
      /// A constraint, column, trigger or index that the steps make, and that is not there.
      case definitionMissing
      /// One that is there and says something else.
      case definitionChanged
      /// A table, view or function that belongs to somebody else than the owner.
      case wrongOwner
      /// The server prints definitions another way than the one they were written by, and they were not compared.
      case definitionsNotCompared
      case unverifiedServer
      /// A standby that is behind, by so many seconds.
      case lag
    }

    public let kind: Kind
    public let subject: String

    public init(_ kind: Kind, _ subject: String = "") {
      self.kind = kind
      self.subject = subject
    }
  }

  private let database: Database

  public init(_ database: Database) { self.database = database }

  public func callAsFunction() async throws(StoreError) -> [Finding] {
    do {
      return try await database.read { connection throws(DatabaseError) in
        var found: [Finding] = []
        for (kind, sql) in Self.asked {
          found += try connection.query(sql, as: String.self).map { Finding(kind, $0) }
        }
        if connection.sslMode.map({ $0 != "verify-full" }) ?? true {
          found += try connection.query(Self.farServer, as: String.self).map { Finding(.unverifiedServer, $0) }
        }
        let granted = try connection.query(GrantedAccess.asked, as: String.self)
        found += GrantedAccess(Schema.access, of: Schema.current).excess(among: granted).map {
          Finding(.excessGrant, $0)
        }
        return found + (try Self.compared(on: connection))
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Definitions as the dump writes them: with every name in full.
  private static func compared(on connection: Connection) throws(DatabaseError) -> [Finding] {
    guard connection.serverVersion / 10_000 == Schema.serverMajor else {
      return [Finding(.definitionsNotCompared, "\(connection.serverVersion / 10_000)")]
    }
    let (found, bodies) = try connection.transaction { transaction throws(DatabaseError) in
      try transaction.execute("select set_config('search_path', '', true)")
      return (
        try transaction.query(definitions) { row in (try row.next(String.self), try row.next(String.self)) },
        try transaction.query(DumpedBodies.asked) { row in (try row.next(String.self), try row.next(String.self)) }
      )
    }
    let lines = Set(
      Schema.current.split(separator: "\n").map { line in
        String(line.drop { $0 == " " }.reversed().drop { $0 == "," || $0 == ";" }.reversed())
      })
    let columns = DumpedNames.columns(in: Schema.current)
    let policies = DumpedNames.policies(in: Schema.current)
    let known = DumpedNames.others(in: Schema.current).union(columns.keys).union(policies)
    let missing = known.subtracting(found.map(\.0)).sorted().map { name in
      Finding(policies.contains(name) ? .policyMissing : .definitionMissing, name)
    }
    let changed = found.filter { name, text in
      // An expression of several lines is told by its first.
      let first = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? text
      if let column = columns[name] { return column != first }
      return known.contains(name) && !lines.contains(first) && !lines.contains("ADD \(first)")
    }
    return missing
      + changed.map { name, _ in Finding(policies.contains(name) ? .policyMissing : .definitionChanged, name) }
      + DumpedBodies(Schema.current).compared(to: bodies)
  }

  private static let definitions: StaticString = """
    select conname::text, 'CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
    from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
    union all
    select tgname::text, pg_get_triggerdef(oid)
    from pg_trigger
    where not tgisinternal
    union all
    select relname || '.' || attname,
      quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)
        || case
          when attgenerated = 's' then ' GENERATED ALWAYS AS (' || pg_get_expr(adbin, adrelid) || ') STORED'
          when adbin is not null then ' DEFAULT ' || pg_get_expr(adbin, adrelid)
          else '' end
        || case when attnotnull then ' NOT NULL' else '' end
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
    union all
    select relname::text, pg_get_indexdef(pg_class.oid)
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'i'
      and not exists (select from pg_constraint where conindid = pg_class.oid and contype in ('p', 'u'))
    union all
    select relname || '.' || polname,
      'CREATE POLICY ' || quote_ident(polname) || ' ON public.' || quote_ident(relname)
        || case when polpermissive then '' else ' AS RESTRICTIVE' end
        || case polcmd when 'r' then ' FOR SELECT' when 'a' then ' FOR INSERT' when 'w' then ' FOR UPDATE'
          when 'd' then ' FOR DELETE' else '' end
        || coalesce((
          select ' TO ' || string_agg(coalesce('caibian_' || purpose, rolname), ', ' order by purpose, rolname)
          from pg_roles
          left join public.database_role on name = rolname
          where pg_roles.oid = any(polroles)), '')
        || coalesce(' USING (' || pg_get_expr(polqual, polrelid) || ')', '')
        || coalesce(' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')', '')
    from pg_policy
    join pg_class on pg_class.oid = polrelid
    where relnamespace = 'public'::regnamespace
    """

  private static let asked: [(Finding.Kind, StaticString)] = [
    (
      .wideLogin,
      """
      select session_user::text
      from pg_roles
      where rolname = current_user
        and (rolsuper or rolbypassrls or exists (
          select from public.database_role where purpose = 'owner' and pg_has_role(current_user, name, 'usage')))
      """
    ),
    (
      .roleMissing,
      "select name from public.database_role where name not in (select rolname::text from pg_roles) order by name"
    ),
    (
      .triggerDisabled,
      """
      select tgrelid::regclass || '.' || tgname
      from pg_trigger
      where tgenabled in ('D', 'R') and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      order by 1
      """
    ),
    (
      .policyMissing,
      """
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
    ),
    (
      .wrongOwner,
      """
      select relname::text
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
        and relowner <> (select oid from pg_roles where rolname = (
          select name from public.database_role where purpose = 'owner'))
      union all
      select proname::text
      from pg_proc
      where pronamespace = 'public'::regnamespace
        and proowner <> (select oid from pg_roles where rolname = (
          select name from public.database_role where purpose = 'owner'))
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
      order by 1
      """
    ),
    (
      .policyMissing,
      """
      select relname || '.' || polname
      from pg_policy
      join pg_class class on class.oid = polrelid
      where relnamespace = 'public'::regnamespace and case polname
        when 'newsroom_is_named' then not polpermissive or pg_get_expr(polqual, polrelid) is distinct from format(
          '(%s = current_setting(''caibian.newsroom''::text, true))',
          case when relname = 'newsroom' then 'id' else 'newsroom' end)
        when 'login_is_of_the_newsroom' then polpermissive or pg_get_expr(polqual, polrelid) not like format(
          '(%s = %%login_newsroom())', case when relname = 'newsroom' then 'id' else 'newsroom' end)
        when 'backup_sees_all' then polcmd <> 'r' or polroles <> array[(
          select oid from pg_roles where rolname = (select name from public.database_role where purpose = 'backup'))]
        else polpermissive
      end
      order by 1
      """
    ),
    (.excessGrant, DatabaseLogins.excess),
    (.roleSetting, DatabaseLogins.settings),
    (.secretsLogged, DatabaseLogins.logged),
    (
      .lag,
      """
      select extract(epoch from now() - pg_last_xact_replay_timestamp())::bigint::text
      where pg_is_in_recovery() and now() - pg_last_xact_replay_timestamp() > interval '30 seconds'
      """
    ),
  ]

  /// A server on another host: only the client knows how sure it is of it.
  private static let farServer: StaticString = """
    select host(inet_server_addr())
    where inet_server_addr() is not null and not inet_server_addr() <<= any(array['127.0.0.0/8'::inet, '::1'::inet])
    """
}
