/// What a dump of the schema defines, by name.
enum DumpedNames {
  /// What the dump says of each column, by its table's name and its own.
  static func columns(in dump: String) -> [String: String] {
    var columns: [String: String] = [:]
    var table = ""
    for line in dump.split(separator: "\n") {
      if line.hasPrefix("CREATE TABLE public.") {
        table = line.dropFirst("CREATE TABLE public.".count).prefix { $0 != " " } + "."
      } else if line == ");" {
        table = ""
      } else if !table.isEmpty, line.hasPrefix("    ") {
        let text = line.dropFirst(4)
        let name = String(text.prefix { $0 != " " })
        guard !["CONSTRAINT", "WHEN", "ELSE"].contains(name) else { continue }
        columns[table + name] = String(text.hasSuffix(",") ? text.dropLast() : text)
      }
    }
    return columns
  }

  /// Every policy, by its table's name and its own.
  static func policies(in dump: String) -> Set<String> {
    var names: Set<String> = []
    for line in dump.split(separator: "\n") where line.hasPrefix("CREATE POLICY ") {
      let words = line.split(separator: " ", maxSplits: 5).map(String.init)
      guard words.count > 4 else { continue }
      names.insert("\(words[4].dropFirst("public.".count)).\(words[2])")
    }
    return names
  }

  /// The names of what else the dump defines: constraints, triggers, indexes.
  static func others(in dump: String) -> Set<String> {
    var names: Set<String> = []
    for line in dump.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for (mark, place) in [("CONSTRAINT", 1), ("TRIGGER", 1), ("INDEX", 1)] {
        guard let start = words.firstIndex(of: mark), start <= 2, words.count > start + place else { continue }
        names.insert(words[start + place])
        break
      }
    }
    return names
  }
}
