public import Editorial

/// A source list as a CSV file (RFC 4180): a line of column names, then a unit a line.
public enum SourceListCSV {
  public struct Fault: Error, Hashable, Sendable {
    public let path: String
    /// Counts from 1, as editors do.
    public let line: Int
    public let found: String
    public let wanted: String
  }

  /// - Parameters:
  ///   - from: from when what has no day of its own holds.
  ///   - day: reads a day of the newsroom.
  public static func entries(
    _ text: String, path: String, from: Instant, recorded: Instant, day: (String) throws -> Instant
  ) throws -> [SourceListEntry] {
    let rows = try rows(text, path: path)
    guard let names = rows.first?.fields, names.contains("unit") else {
      throw Fault(
        path: path, line: 1, found: rows.first?.fields.joined(separator: ",") ?? "", wanted: "unit,status,from,…")
    }
    let known = ["unit", "category", "region", "status", "from"]
    for name in names where !known.contains(name) {
      throw Fault(path: path, line: 1, found: name, wanted: known.joined(separator: ", "))
    }
    var entries: [SourceListEntry] = []
    for row in rows.dropFirst() {
      guard row.fields.count == names.count else {
        throw Fault(path: path, line: row.line, found: "\(row.fields.count)", wanted: "\(names.count) fields")
      }
      func value(_ name: String) -> String? {
        names.firstIndex(of: name).flatMap { row.fields[$0].isEmpty ? nil : row.fields[$0] }
      }
      guard let unit = value("unit") else {
        throw Fault(path: path, line: row.line, found: "", wanted: "a unit")
      }
      let status = value("status") ?? SourceListEdition.Status.listed.rawValue
      guard let status = SourceListEdition.Status(rawValue: status) else {
        throw Fault(path: path, line: row.line, found: status, wanted: "listed, frozen or removed")
      }
      var since = from
      if let text = value("from") {
        guard let given = try? day(text) else {
          throw Fault(path: path, line: row.line, found: text, wanted: "a day such as 2025-07-02")
        }
        since = given
      }
      entries.append(
        SourceListEntry(
          unit: unit, status: status, from: since, recorded: recorded, category: value("category"),
          region: value("region")))
    }
    return entries
  }

  /// The file's rows with the line on which each begins; quotes keep commas, line breaks and doubled quotes.
  static func rows(_ text: String, path: String) throws(Fault) -> [(line: Int, fields: [String])] {
    var rows: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var line = 1
    var began = 1
    let characters = Array(text.hasPrefix("\u{FEFF}") ? text.dropFirst() : Substring(text))
    var place = 0
    func end() {
      fields.append(field)
      if fields != [""] { rows.append((began, fields)) }
      fields = []
      field = ""
    }
    while place < characters.count {
      let character = characters[place]
      if isQuoted {
        if character == "\"" {
          if place + 1 < characters.count, characters[place + 1] == "\"" {
            field.append("\"")
            place += 1
          } else {
            isQuoted = false
          }
        } else {
          if character.isNewline { line += 1 }
          field.append(character)
        }
      } else if character == "\"", field.isEmpty {
        isQuoted = true
      } else if character == "," {
        fields.append(field)
        field = ""
      } else if character.isNewline {
        end()
        line += 1
        began = line
      } else {
        field.append(character)
      }
      place += 1
    }
    guard !isQuoted else { throw Fault(path: path, line: began, found: "\"", wanted: "a closing quotation mark") }
    if !field.isEmpty || !fields.isEmpty { end() }
    return rows
  }
}
