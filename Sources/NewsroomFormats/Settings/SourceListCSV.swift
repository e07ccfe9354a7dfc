public import Editorial

/// A source list as a CSV file (RFC 4180): a line of column names, then a unit a line.
public enum SourceListCSV {
  public struct Fault: Error, Hashable, Sendable {
    public let path: String
    /// Counts from 1, as editors do.
    public let line: Int
    public let found: String
    public let wanted: WantedValue
  }

  /// What a file says.
  public struct Reading: Sendable {
    public internal(set) var entries: [SourceListEntry] = []
    /// The lines on which a name had no-break spaces, or ones without width; they are folded.
    public internal(set) var foldedLines: [Int] = []
  }

  /// - Parameters:
  ///   - from: from when what has no day of its own holds.
  ///   - day: reads a day of the newsroom.
  public static func entries(
    _ text: String, path: String, from: Instant, recorded: Instant, day: (String) throws -> Instant
  ) throws -> Reading {
    let rows = try rows(text, path: path)
    let head = rows.first?.fields ?? []
    let names = head.map { columns[FoldedSpaces.folded($0).text] }
    guard names.contains("unit") else {
      throw Fault(path: path, line: 1, found: head.joined(separator: ","), wanted: .head)
    }
    for (name, column) in zip(head, names) where column == nil {
      throw Fault(path: path, line: 1, found: name, wanted: WantedValue(names: columns.keys.sorted()))
    }
    var reading = Reading()
    var seen: [String: Int] = [:]
    for row in rows.dropFirst() {
      guard row.fields.count == names.count else {
        throw Fault(path: path, line: row.line, found: "\(row.fields.count)", wanted: .fields(names.count))
      }
      let fields = row.fields.map(FoldedSpaces.folded)
      if fields.contains(where: \.isChanged) { reading.foldedLines.append(row.line) }
      func value(_ name: String) -> String? {
        names.firstIndex(of: name).flatMap { fields[$0].text.isEmpty ? nil : fields[$0].text }
      }
      guard let unit = value("unit") else { throw Fault(path: path, line: row.line, found: "", wanted: .unit) }
      // Whichever of two rows held would be a guess.
      if let first = seen[unit] {
        throw Fault(path: path, line: row.line, found: unit, wanted: .another(than: first))
      }
      seen[unit] = row.line
      let text = value("status") ?? SourceListEdition.Status.listed.rawValue
      guard let status = status(text) else {
        throw Fault(path: path, line: row.line, found: text, wanted: .listing)
      }
      var since = from
      if let text = value("from") {
        guard let given = try? day(WrittenDay.iso(text) ?? text) else {
          throw Fault(path: path, line: row.line, found: text, wanted: .day)
        }
        since = given
      }
      reading.entries.append(
        SourceListEntry(
          unit: unit, status: status, from: since, recorded: recorded, category: value("category"),
          region: value("region")))
    }
    return reading
  }

  /// What each name of a column means; a number of the row means nothing.
  private static let columns = [
    "unit": "unit", "单位": "unit", "单位名称": "unit", "名称": "unit", "稿源": "unit", "新闻单位": "unit", "稿源单位": "unit",
    "媒体名称": "unit", "机构名称": "unit", "单位全称": "unit", "名单状态": "status", "起始时间": "from", "生效时间": "from",
    "category": "category", "类别": "category", "分类": "category", "类型": "category", "region": "region", "地区": "region",
    "地域": "region", "省份": "region", "所在地": "region", "status": "status", "状态": "status", "from": "from", "起始": "from",
    "日期": "from", "起始日期": "from", "生效日期": "from", "自": "from", "序号": "number", "编号": "number", "number": "number",
  ]

  private static func status(_ text: String) -> SourceListEdition.Status? {
    switch text {
    case "在列", "列入", "正常", "有效": .listed
    case "冻结", "已冻结", "暂停": .frozen
    case "移出", "已移出", "移除", "已移除", "删除", "取消": .removed
    default: SourceListEdition.Status(rawValue: text)
    }
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
    // Spreadsheets part the cells of Unicode text by tabs.
    let head = characters.prefix { !$0.isNewline }
    let separator: Character = head.count { $0 == "\t" } > head.count { $0 == "," } ? "\t" : ","
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
      } else if character == separator {
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
    guard !isQuoted else { throw Fault(path: path, line: began, found: "\"", wanted: .closingQuote) }
    if !field.isEmpty || !fields.isEmpty { end() }
    return rows
  }
}
