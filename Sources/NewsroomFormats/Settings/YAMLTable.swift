import Yams

/// A YAML mapping that is read strictly: a missing key, an unknown key and a wrong value are faults with a line.
struct YAMLTable {
  typealias Fault = NewsroomFileFault

  let path: String
  private let mapping: Node.Mapping
  private let line: Int
  private let known: [String]

  /// - Parameter known: the keys that may stand here.
  init(_ node: Node, path: String, known: [String]) throws(Fault) {
    line = node.mark?.line ?? 1
    self.path = path
    self.known = known
    guard case .mapping(let mapping) = node else {
      throw .value(path: path, line: line, key: "", found: Self.shown(node), wanted: .table)
    }
    self.mapping = mapping
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        throw .unknownKey(path: path, line: key.mark?.line ?? line, key: name, known: known)
      }
    }
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  func string(_ key: String) throws(Fault) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else { throw wrong(key, node, .text) }
    return text
  }

  func needed(_ key: String) throws(Fault) -> String {
    guard let text = try string(key) else { throw .missing(path: path, line: line, key: key) }
    return text
  }

  func flag(_ key: String) throws(Fault) -> Bool? {
    guard let node = node(key) else { return nil }
    guard let flag = node.bool else { throw wrong(key, node, .flag) }
    return flag
  }

  /// A number of things: not negative.
  func count(_ key: String) throws(Fault) -> Int? {
    guard let node = node(key) else { return nil }
    guard let number = node.int, number >= 0 else { throw wrong(key, node, .number) }
    return number
  }

  /// A list of texts; one text alone counts as a list of one.
  func strings(_ key: String) throws(Fault) -> [String] {
    guard let node = node(key) else { return [] }
    if let text = node.scalar?.string { return [text] }
    var texts: [String] = []
    for item in try items(key) {
      guard let text = item.scalar?.string else { throw wrong(key, item, .text) }
      texts.append(text)
    }
    return texts
  }

  /// The names of a closed list.
  func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Name.Type) throws(Fault) -> [Name]?
  {
    guard let node = node(key) else { return nil }
    var names: [Name] = []
    for text in try strings(key) {
      guard let name = Name(rawValue: text) else {
        throw .value(
          path: path, line: node.mark?.line ?? line, key: key, found: text,
          wanted: WantedValue(names: Name.allCases.map(\.rawValue)))
      }
      names.append(name)
    }
    return names
  }

  /// Exactly one name of a closed list: of two, nobody knows which is meant.
  func name<Name: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Name.Type) throws(Fault) -> Name? {
    guard let names = try names(key, of: type) else { return nil }
    guard names.count == 1 else { throw wrong(key, found: "\(names.map(\.rawValue))", wanted: .oneName) }
    return names[0]
  }

  func tables(_ key: String, known: [String]) throws(Fault) -> [YAMLTable] {
    var tables: [YAMLTable] = []
    for item in try items(key) { tables.append(try YAMLTable(item, path: path, known: known)) }
    return tables
  }

  func table(_ key: String, known: [String]) throws(Fault) -> YAMLTable? {
    guard let node = node(key) else { return nil }
    return try YAMLTable(node, path: path, known: known)
  }

  /// Keys that are names of their own, such as the units of a list, with a text each.
  func entries(_ key: String) throws(Fault) -> [(key: String, text: String)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let mapping) = node else { throw wrong(key, node, .table) }
    return mapping.map { ($0.key.scalar?.string ?? "", $0.value.scalar?.string ?? "") }
  }

  /// Runs a check of the domain on the value of `key`, and gives its fault the line.
  func checked<Value, Failure: Error>(_ key: String, _ check: () throws(Failure) -> Value) throws(Fault) -> Value {
    do {
      return try check()
    } catch {
      throw .value(
        path: path, line: node(key)?.mark?.line ?? line, key: key, found: node(key)?.scalar?.string ?? "",
        wanted: WantedValue(refusing: error))
    }
  }

  func wrong(_ key: String, found: String, wanted: WantedValue) -> Fault {
    .value(path: path, line: node(key)?.mark?.line ?? line, key: key, found: found, wanted: wanted)
  }

  private func items(_ key: String) throws(Fault) -> [Node] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else { throw wrong(key, node, .list) }
    return Array(sequence)
  }

  private func node(_ key: String) -> Node? { mapping[Node(key)] }

  /// A scalar as it is written; of a list or a table, that it is one.
  private static func shown(_ node: Node) -> String {
    switch node {
    case .sequence: "[…]"
    case .mapping: "{…}"
    default: node.scalar?.string ?? ""
    }
  }

  private func wrong(_ key: String, _ node: Node, _ wanted: WantedValue) -> Fault {
    .value(
      path: path, line: node.mark?.line ?? line, key: key, found: Self.shown(node),
      wanted: wanted)
  }
}
