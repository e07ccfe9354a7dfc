import Editorial
import Foundation

/// One table of a JSON-LD document, read strictly: what is not known is a fault with its place.
struct ODRLTable {
  let values: [String: Any]
  let place: String

  init(_ values: [String: Any], place: String) {
    self.values = values
    self.place = place
  }

  func fault(_ key: String, _ found: String, _ wanted: String) -> ODRLFault {
    ODRLFault(place: place.isEmpty ? key : "\(place).\(key)", found: found, wanted: wanted)
  }

  func known(_ keys: Set<String>) throws {
    for key in values.keys.sorted() where !keys.contains(key) {
      throw fault(key, key, keys.sorted().joined(separator: ", "))
    }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// - Parameter why: what would come of another value, or of none.
  func must(_ key: String, be wanted: String, else why: String? = nil) throws {
    let found = try optional(key) ?? ""
    guard found == wanted else { throw fault(key, found, wanted + (why.map { " (\($0))" } ?? "")) }
  }

  func optional(_ key: String) throws -> String? {
    guard let value = values[key] else { return nil }
    guard let text = value as? String else { throw fault(key, "\(value)", "a text") }
    return text
  }

  func text(_ key: String) throws -> String {
    guard let text = try optional(key) else { throw fault(key, "", "a text") }
    return text
  }

  /// A list of texts; one alone counts as a list of one.
  func texts(_ key: String) throws -> [String] {
    guard let value = values[key] else { return [] }
    if let text = value as? String { return [text] }
    guard let texts = value as? [String] else { throw fault(key, "\(value)", "texts") }
    return texts
  }

  func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Name.Type) throws -> [Name] {
    try texts(key).map { text in
      guard let name = Name(rawValue: text) else {
        throw fault(key, text, Name.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return name
    }
  }

  func number(_ key: String) throws -> Int? {
    guard let value = values[key] else { return nil }
    guard let number = value as? Int, number >= 0 else { throw fault(key, "\(value)", "a number") }
    return number
  }

  func instant(_ key: String) throws -> Instant? {
    guard let value = values[key] else { return nil }
    let text = (value as? String) ?? (value as? [String: Any])?["@value"] as? String ?? ""
    guard let instant = ODRLTerms.instant(text) else { throw fault(key, text, "an xsd:dateTime with its zone") }
    return instant
  }

  func table(_ key: String) throws -> ODRLTable {
    guard let table = values[key] as? [String: Any] else { throw fault(key, "\(values[key] ?? "")", "a table") }
    return ODRLTable(table, place: place.isEmpty ? key : "\(place).\(key)")
  }

  func tables(_ key: String) throws -> [ODRLTable] {
    guard let value = values[key] else { return [] }
    if let table = value as? [String: Any] {
      return [ODRLTable(table, place: "\(place.isEmpty ? "" : place + ".")\(key)")]
    }
    guard let tables = value as? [[String: Any]] else { throw fault(key, "\(value)", "tables") }
    return tables.enumerated().map {
      ODRLTable($0.element, place: "\(place.isEmpty ? "" : place + ".")\(key)[\($0.offset)]")
    }
  }
}
