import Editorial
import LibPQ

/// What `Schema/access.sql` grants, to hold a database against: whatever is granted besides opens a way past the wall.
struct GrantedAccess {
  /// Such as `caibian_application UPDATE article.record`.
  private var grants = TextSet()

  /// - Parameters:
  ///   - script: of `grant … on … to …` and `revoke … on … from …` before its first `do`; others count for nothing.
  ///   - dump: what the steps make, for what is granted on all tables and sequences.
  init(_ script: String, of dump: String) {
    let lines = script.split(separator: "\n").prefix { !$0.hasPrefix("do $$") }.filter { !$0.hasPrefix("--") }
    let tables = Self.names(in: dump, after: ["CREATE TABLE public.", "CREATE VIEW public."])
    let sequences = Self.names(in: dump, after: ["CREATE SEQUENCE public.", "    SEQUENCE NAME public."])
    for statement in lines.joined(separator: " ").split(separator: ";") {
      let words = statement.split(separator: " ").joined(separator: " ")
      let isGrant = words.hasPrefix("grant ")
      guard isGrant || words.hasPrefix("revoke ") else { continue }
      let parts = Self.parts(of: words.drop { $0 != " " }.dropFirst(), isGrant ? " to " : " from ")
      guard let (privileges, things, roles) = parts, privileges != ["all"] else { continue }
      let named = things.flatMap { thing -> [String] in
        if thing == "all tables in schema public" { return tables }
        if thing == "all sequences in schema public" { return sequences }
        return [String(thing.prefix { $0 != "(" }.split(separator: " ").last ?? "")]
      }
      for role in roles {
        for thing in named {
          for privilege in privileges.flatMap({ Self.lines($0, on: thing) }) {
            if isGrant { grants.insert("\(role) \(privilege)") } else { grants.remove("\(role) \(privilege)") }
          }
        }
      }
    }
  }

  private static func names(in dump: String, after beginnings: [String]) -> [String] {
    dump.split(separator: "\n").compactMap { line in
      beginnings.first { line.hasPrefix($0) }.map { String(line.dropFirst($0.count).prefix { $0 != " " && $0 != "(" }) }
    }
  }

  /// What stands before ` on `, between, and after the last `end`, each cut at its commas.
  private static func parts(
    of words: Substring, _ end: String
  ) -> (privileges: [String], things: [String], roles: [String])? {
    guard let on = words.firstRange(of: " on "), let last = words.ranges(of: end).last else { return nil }
    return (
      cut(words[..<on.lowerBound]), cut(words[on.upperBound..<last.lowerBound]), cut(words[last.upperBound...])
    )
  }

  /// At commas outside of parentheses.
  private static func cut(_ list: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { String($0.drop { $0 == " " }) }
  }

  /// `UPDATE article.record` for `update (record)`, one line for each column.
  private static func lines(_ privilege: String, on thing: String) -> [String] {
    guard let open = privilege.firstIndex(of: "("), let close = privilege.lastIndex(of: ")") else {
      return ["\(privilege.uppercased()) \(thing)"]
    }
    let verb = privilege[..<open].filter { $0 != " " }.uppercased()
    return cut(privilege[privilege.index(after: open)..<close]).map { "\(verb) \(thing).\($0)" }
  }

  /// What may be done besides. A role that a database calls otherwise is asked by its usual name.
  func excess(among found: [String]) -> [String] { found.filter { !grants.contains($0) } }

  /// Everything that our roles and everybody may do with what is ours, the owner apart.
  static let asked: StaticString = """
    select coalesce('caibian_' || purpose, 'public') || ' ' || privilege_type || ' ' || thing
    from (
      select grantee, privilege_type, relname::text as thing
      from pg_class
      cross join lateral aclexplode(relacl)
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
      union all
      select grantee, privilege_type, relname || '.' || attname
      from pg_attribute
      join pg_class on pg_class.oid = attrelid
      cross join lateral aclexplode(attacl)
      where relnamespace = 'public'::regnamespace and not attisdropped
      union all
      select grantee, privilege_type, proname::text
      from pg_proc
      cross join lateral aclexplode(coalesce(proacl, acldefault('f', proowner)))
      where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
      union all
      select grantee, privilege_type, 'schema public'
      from pg_namespace
      cross join lateral aclexplode(nspacl)
      where nspname = 'public' and privilege_type = 'CREATE'
      union all
      select grantee, privilege_type, 'the database'
      from pg_database
      cross join lateral aclexplode(coalesce(datacl, acldefault('d', datdba)))
      where datname = current_database() and privilege_type in ('CREATE', 'TEMPORARY')
    ) as given
    left join pg_roles on pg_roles.oid = grantee
    left join public.database_role on name = rolname
    where (grantee = 0 or purpose is not null) and purpose is distinct from 'owner'
    order by 1
    """
}
