import Editorial
import FoundationEssentials

/// What every part of `rights.yaml` is checked for, so that a slip is refused and never read as something wider.
extension RightsReading {
  /// A list that is there and empty, or a text of nothing in it, would be read as "everything".
  func sound(_ row: YAMLTable, lists: [String]) throws(NewsroomFileFault) {
    for key in lists where row.has(key) {
      let texts = try row.strings(key)
      if texts.isEmpty || texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
        throw row.wrong(key, found: "[]", wanted: .oneOrNone(key))
      }
    }
  }

  /// The countries of a list: codes, names, groups.
  func countries(_ row: YAMLTable, _ key: String) throws(NewsroomFileFault) -> TextSet {
    var codes: TextSet = []
    for name in try row.strings(key) {
      guard let found = CountryNames.codes(name) else {
        throw row.wrong(key, found: name, wanted: .countries)
      }
      codes.formUnion(found)
    }
    return codes
  }

  func languages(_ row: YAMLTable, _ key: String) throws(NewsroomFileFault) -> TextSet {
    var codes: TextSet = []
    for name in try row.strings(key) {
      guard let code = LanguageNames.code(name) else {
        throw row.wrong(key, found: name, wanted: .languages)
      }
      codes.insert(code)
    }
    return codes
  }

  /// Of two that are called the same only one would count.
  func twice(_ row: YAMLTable, _ key: String, _ name: String) -> NewsroomFileFault {
    row.wrong(key, found: name, wanted: .onceEach)
  }

  /// From when until when, where that is said: the end comes after the beginning.
  func window(_ row: YAMLTable) throws(NewsroomFileFault) -> (from: Instant?, until: Instant?) {
    let from = try day(row, "from")
    let until = try end(row, "until")
    if let from, let until, until <= from {
      throw row.wrong("until", found: try row.string("until") ?? "", wanted: .notBefore)
    }
    return (from, until)
  }

  /// The beginning of a day that there is, or a moment of it: `2026-01-01`, `2026-01-01 10:00`.
  func day(_ table: YAMLTable, _ key: String) throws(NewsroomFileFault) -> Instant? {
    try moment(table, key)?.instant
  }

  /// The end of a day, which is the whole of it: "until the 30th" holds on the 30th. A moment is that moment.
  func end(_ table: YAMLTable, _ key: String) throws(NewsroomFileFault) -> Instant? {
    guard let (instant, isDay) = try moment(table, key) else { return nil }
    guard isDay else { return instant }
    guard let next = calendar.date(byAdding: .day, value: 1, to: instant.date) else { return nil }
    return Instant(next)
  }

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }

  private func moment(
    _ table: YAMLTable, _ key: String
  ) throws(NewsroomFileFault) -> (instant: Instant, isDay: Bool)? {
    guard let text = try table.string(key) else { return nil }
    guard let match = try? /(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2}))?/.wholeMatch(in: text) else {
      throw table.wrong(key, found: text, wanted: .moment)
    }
    let parts = DateComponents(
      year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: match.4.flatMap { Int($0) } ?? 0,
      minute: match.5.flatMap { Int($0) } ?? 0)
    guard let date = calendar.date(from: parts) else { throw table.wrong(key, found: text, wanted: .moment) }
    // A calendar takes 30 February for a day in March.
    let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    guard shown.year == parts.year, shown.month == parts.month, shown.day == parts.day, shown.hour == parts.hour,
      shown.minute == parts.minute
    else { throw table.wrong(key, found: text, wanted: .dayThatIs) }
    return (Instant(date), match.4 == nil)
  }
}
