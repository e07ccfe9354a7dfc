import Editorial
import LibPQ

/// What the dump of the schema says in functions and views, to hold a database against: a trigger whose function does nothing
/// is there and guards nothing.
struct DumpedBodies {
  private var texts = TextTable<String>()
  private var names: [String] = []

  init(_ dump: String) {
    var name: String?
    var lines: [Substring] = []
    for line in dump.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("CREATE ") || line.hasPrefix("ALTER ") {
        if let name { keep(lines, as: name) }
        name = Self.name(in: line)
        lines = []
      }
      lines.append(line)
    }
    if let name { keep(lines, as: name) }
  }

  private mutating func keep(_ lines: [Substring], as name: String) {
    if texts[name] == nil { names.append(name) }
    texts[name] = lines.joined(separator: "\n")
  }

  /// `FUNCTION sees` for `CREATE FUNCTION public.sees(asked text) ...`; of a view written twice the later counts.
  private static func name(in line: Substring) -> String? {
    for kind in ["FUNCTION", "VIEW"] {
      for beginning in ["CREATE \(kind) public.", "CREATE OR REPLACE \(kind) public."] where line.hasPrefix(beginning) {
        return "\(kind) \(line.dropFirst(beginning.count).prefix { $0 != "(" && $0 != " " })"
      }
    }
    return nil
  }

  /// - Parameter bodies: by the same names, as the database has them.
  func compared(to bodies: [(name: String, text: String)]) -> [DatabaseCheck.Finding] {
    let present = TextSet(bodies.map(\.name))
    let missing = names.filter { !present.contains($0) }
    let changed = bodies.filter { body in texts[body.name].map { !$0.contains(body.text) } ?? false }
    return missing.map { DatabaseCheck.Finding(.definitionMissing, $0) }
      + changed.map { DatabaseCheck.Finding(.definitionChanged, $0.name) }
  }

  static let asked: StaticString = """
    select 'FUNCTION ' || proname, coalesce(pg_get_function_sqlbody(oid), prosrc)
    from pg_proc
    where pronamespace = 'public'::regnamespace
    union all
    select 'VIEW ' || relname, pg_get_viewdef(oid)
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'
    """
}
