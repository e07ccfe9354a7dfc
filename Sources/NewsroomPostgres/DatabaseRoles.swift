import Editorial
import LibPQ

/// The roles of one installation in its server: whoever owns the tables, the program at work, whoever only reads.
public struct DatabaseRoles: Sendable, Hashable {
  /// What the names begin with, so that several installations share a server.
  public let prefix: String

  public init(prefix: String = "caibian") { self.prefix = prefix }

  var owner: RoleName { RoleName("\(prefix)_owner") }
  var all: [(purpose: String, name: RoleName)] {
    ["owner", "application", "newsroom", "reader", "backup"].map { ($0, RoleName("\(prefix)_\($0)")) }
  }

  /// A script that is written with the usual names, with ours.
  func naming(_ script: String) -> String {
    if prefix == "caibian" { return script }
    var script = script
    for (purpose, name) in all { script.replace("caibian_\(purpose)", with: name.quoted) }
    return script
  }

  /// Makes the roles that are missing, and hands the tables that are there to their owner, within a transaction.
  ///
  /// - Returns: the names of the roles that are missing and that this login may not make.
  func prepare(_ connection: Connection) throws(DatabaseError) -> [String]? {
    if let missing = try make(on: connection) { return missing }
    try connection.executeScript(handingOver)
    return nil
  }

  /// Makes the roles that are missing.
  ///
  /// - Returns: the names of those that are missing and that this login may not make.
  func make(on connection: Connection) throws(DatabaseError) -> [String]? {
    let mayMake =
      try connection.first(
        "select rolsuper or rolcreaterole from pg_roles where rolname = current_user", as: Bool.self) ?? false
    let known = Set(try connection.query("select rolname::text from pg_roles", as: String.self))
    let missing = all.filter { !known.contains($0.name.text) }
    if !missing.isEmpty, !mayMake { return missing.map(\.name.text) }
    for (purpose, name) in missing { try connection.executeScript(name.making(asLogin: purpose != "newsroom")) }
    return nil
  }

  private var handingOver: String {
    let names = all.map { (purpose: $0.purpose, quoted: $0.name.literal) }
    let rows = names.map { "('\($0.purpose)', \($0.quoted))" }.joined(separator: ", ")
    return """
      do $$
      declare
        thing record;
        owner constant name := \(owner.literal);
        application constant name := \(RoleName("\(prefix)_application").literal);
      begin
        -- The owner may do what the program may; whoever migrates may act as the owner.
        begin
          if not pg_has_role(owner, application, 'member') then execute format('grant %I to %I', application, owner); end if;
          if not pg_has_role(current_user, owner, 'member') then execute format('grant %I to %I', owner, current_user); end if;
        exception when others then
          -- Another database of this server did the same at the same moment.
          if not pg_has_role(owner, application, 'member') then raise; end if;
        end;
        if not has_schema_privilege(owner, 'public', 'create') then
          execute format('grant usage, create on schema public to %I', owner);
        end if;
        if pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'member') then
          execute format('revoke all on database %I from public', current_database());
          for thing in select name from (values \(rows)) as role (purpose, name) loop
            execute format('grant connect on database %I to %I', current_database(), thing.name);
          end loop;
        end if;
        for thing in
          select relkind, oid::regclass as name
          from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S') and relowner <> owner::regrole
            and not exists (
              select from pg_depend
              where objid = pg_class.oid and classid = 'pg_class'::regclass and deptype in ('i', 'a') and relkind = 'S')
            and to_regclass('public.schema_step') is not null
        loop
          execute format(
            case thing.relkind when 'v' then 'alter view %s owner to %I' when 'S' then 'alter sequence %s owner to %I'
              else 'alter table %s owner to %I' end, thing.name, owner);
        end loop;
        for thing in
          select oid::regprocedure as name
          from pg_proc
          where pronamespace = 'public'::regnamespace and proowner <> owner::regrole
            and to_regclass('public.schema_step') is not null
            and not exists (
              select from pg_depend
              where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
        loop
          execute format('alter function %s owner to %I', thing.name, owner);
        end loop;
        if to_regclass('public.schema_step') is not null then
          execute format('set local role %I', owner);
          grant select on public.schema_step to public;
          set local role none;
        end if;
      end $$;
      set local role \(owner.quoted);
      create table if not exists public.database_role (
        purpose text not null,
        name text not null,
        constraint database_role_is_for_one_purpose primary key (purpose)
      );
      grant select on public.database_role to public;
      insert into public.database_role (purpose, name)
      values \(rows)
      on conflict (purpose) do update
      set name = excluded.name;
      set local role none
      """
  }
}

/// A role's name, in SQL.
struct RoleName: Sendable, Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  var quoted: String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
  var literal: String { "'" + text.replacing("'", with: "''") + "'" }

  /// Makes it; of several that do so at once, for other databases of the server, one does.
  func making(asLogin: Bool) -> String {
    """
    do $$
    begin
      create role \(quoted) \(asLogin ? "login" : "nologin") nosuperuser nocreatedb nocreaterole noreplication;
    exception when duplicate_object or unique_violation then null;
    end $$
    """
  }
}
