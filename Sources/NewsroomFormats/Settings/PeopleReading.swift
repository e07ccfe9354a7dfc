public import Editorial
import Yams

/// `people.yaml`.
enum PeopleReading {
  static func people(_ node: Node, path: String) throws(NewsroomFileFault) -> [Person] {
    let table = try YAMLTable(node, path: path, known: ["people"])
    var people: [Person] = []
    for row in try table.tables("people", known: ["id", "name", "verified", "group", "roles", "note"]) {
      var grants: [RoleGrant] = []
      for text in try row.strings("roles") {
        grants.append(try row.checked("roles") { () throws(RoleGrantFault) in try RoleGrant(reading: text) })
      }
      let name = try row.needed("name")
      let id = try row.needed("id")
      let isVerified = try row.flag("verified") ?? false
      let isGroup = try row.flag("group") ?? false
      let person = try row.checked("id") { () throws(TextFault) in
        try Person(id: try PersonID(stored: id), name: name, isVerified: isVerified, isGroup: isGroup, grants: grants)
      }
      guard !people.contains(where: { $0.id == person.id }) else {
        throw row.wrong("id", found: id, wanted: .free)
      }
      people.append(person)
    }
    return people
  }
}

/// Why `editor:国内国际` grants nothing.
public enum RoleGrantFault: Error, Hashable, Sendable {
  case unknownRole(String, known: [String])
  case badColumn(TextFault)
}

extension RoleGrant {
  /// Reads `editor` (in the whole newsroom) or `editor:国内国际/强县新闻` (there and below).
  public init(reading text: some StringProtocol) throws(RoleGrantFault) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    guard let first = parts.first, let role = Role(rawValue: String(first)) else {
      throw .unknownRole(String(parts.first ?? ""), known: Role.allCases.map(\.rawValue))
    }
    do {
      self.init(role, in: parts.count > 1 ? try ColumnPath(parts[1]) : .newsroom)
    } catch {
      throw .badColumn(error)
    }
  }
}
