/// What values of fields may be called in a newsroom.
public struct SearchVocabulary: Sendable {
  public let columns: [ColumnPath]
  /// By their names in every language.
  public let stages: [(name: String, stage: Stage)]
  public let kinds: [(name: String, kind: Provenance.Kind)]
  public let answers: [(name: String, isYes: Bool)]
  /// When a day begins on the newsroom's clock; `nil` where there is no such day.
  public let beginning: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> Instant?

  public init(
    columns: [ColumnPath], stages: [(name: String, stage: Stage)], kinds: [(name: String, kind: Provenance.Kind)],
    answers: [(name: String, isYes: Bool)],
    beginning: @escaping @Sendable (_ year: Int, _ month: Int, _ day: Int) -> Instant?
  ) {
    self.columns = columns
    self.stages = stages
    self.kinds = kinds
    self.answers = answers
    self.beginning = beginning
  }

  /// What a field with a value asks.
  func test(_ field: SearchField, _ value: String) throws(SearchFault) -> SearchTest {
    guard !value.isEmpty else { throw .noValue(field) }
    if let zone = field.zone { return .says(try SearchPhrase(value), in: zone) }
    if let date = field.date {
      guard let moment = moment(value) else { throw .notADate(field, value) }
      return date.isSince ? .since(date.date, moment, typed: value) : .before(date.date, moment, typed: value)
    }
    switch field {
    case .column: return .column(try column(value))
    case .stage: return .stage(try one(of: stages.map { ($0.name, $0.stage) }, called: value, field))
    case .kind: return .kind(try one(of: kinds.map { ($0.name, $0.kind) }, called: value, field))
    case .live: return .isLive(try one(of: answers.map { ($0.name, $0.isYes) }, called: value, field))
    case .picture: return .hasPicture(try one(of: answers.map { ($0.name, $0.isYes) }, called: value, field))
    case .topic: return .topic(value)
    case .assigned: return .assigned(value)
    case .changedBy: return .changedBy(value)
    case .id: return .article(try digits(value, field))
    default: return .submission(try digits(value, .submission))
    }
  }

  /// The column of this path, or the only one whose path ends so.
  private func column(_ value: String) throws(SearchFault) -> ColumnPath {
    if let path = try? ColumnPath(value) {
      if columns.contains(path) || columns.contains(where: { $0.isWithin(path) }) { return path }
      let ending = columns.filter { $0.names.suffix(path.names.count).elementsEqual(path.names) { $0 == $1 } }
      if let only = ending.first, ending.count == 1 { return only }
    }
    let names = columns.map(\.description)
    throw .noSuchValue(.column, value, nearest: Nearness.nearest(to: value, in: names), known: names)
  }

  private func one<Value>(
    of values: [(String, Value)], called name: String, _ field: SearchField
  ) throws(SearchFault) -> Value {
    let wanted = name.lowercased()
    guard let found = values.first(where: { $0.0.lowercased() == wanted }) else {
      let names = values.map(\.0)
      throw .noSuchValue(field, name, nearest: Nearness.nearest(to: wanted, in: names), known: names)
    }
    return found.1
  }

  private func digits(_ value: String, _ field: SearchField) throws(SearchFault) -> String {
    let digits = value.lowercased()
    guard digits.utf8.count <= 36, digits.utf8.allSatisfy({ "0123456789abcdef-".utf8.contains($0) }) else {
      throw .notAnID(field, value)
    }
    return digits
  }

  /// The beginning of `2026`, `2026-05`, `2026-05-01`, `2026/5/1` or `2026年5月1日`.
  private func moment(_ value: String) -> Instant? {
    let parts = SearchText.folded(value).isEmpty ? [] : value.split { "-/.年月日—－／．".contains($0) }.map(String.init)
    guard (1...3).contains(parts.count), value.unicodeScalars.first.map({ $0.properties.numericType != nil }) == true
    else { return nil }
    let numbers = parts.compactMap { part in
      let folded = SearchText.folded(part)
      return folded.utf8.count <= 4 && folded.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(folded) : nil
    }
    guard numbers.count == parts.count, (1000...9999).contains(numbers[0]) else { return nil }
    return beginning(numbers[0], numbers.count > 1 ? numbers[1] : 1, numbers.count > 2 ? numbers[2] : 1)
  }
}
