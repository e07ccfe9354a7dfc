/// What one shift tells the next 交接班: for a column and everything below it, until a moment. It is never changed.
public struct ShiftNote: Hashable, Sendable, Codable {
  public let id: ShiftNoteID
  public let column: ColumnPath
  public let text: String
  /// The articles it is about.
  public let articles: [ArticleID]
  public let author: PersonID
  public let at: Instant
  public let until: Instant

  /// How long a note is in force where nobody says otherwise.
  public static let usualSeconds: Int64 = 24 * 3_600
  /// The longest that a note can be in force.
  public static let longestSeconds: Int64 = 31 * 86_400

  /// The same note where its column stands in `settings`: a column that was renamed, moved or merged since takes its notes
  /// along.
  public func standing(in settings: NewsroomSettings) -> ShiftNote {
    ShiftNote(
      id: id, column: settings.present(column), text: text, articles: articles, author: author, at: at, until: until)
  }

  public func isInForce(at time: Instant) -> Bool { at <= time && time < until }

  /// Whether somebody with a role in `column` is concerned: the note is for her column, one above or one below.
  public func concerns(_ person: Person) -> Bool {
    person.grants.contains { column.isWithin($0.column) || $0.column.isWithin(column) }
  }

  /// The note that somebody leaves, or everything that stands in the way.
  ///
  /// - Parameters:
  ///   - isColumn: whether the newsroom has such a column, or it is the newsroom itself.
  ///   - known: the articles among those named that there are.
  public static func leaving(
    _ text: String, id: ShiftNoteID, in column: ColumnPath, isColumn: Bool, on articles: [ArticleID],
    known: Set<ArticleID>, until: Instant?, by person: Person, at time: Instant
  ) throws(Refusal) -> ShiftNote {
    var unmet: [Unmet] = []
    if !isColumn { unmet.append(.column(column)) }
    let working = person.grants.filter { $0.role != .auditor }
    if !working.contains(where: { column.isWithin($0.column) || $0.column.isWithin(column) }) {
      unmet.append(.role(anyOf: Role.allCases.filter { $0 != .auditor }, column: column))
    }
    do { try PlainText.check(text, as: .note) } catch { unmet.append(.text(error)) }
    if text.trimmed.isEmpty { unmet.append(.text(.empty(.note))) }
    unmet += articles.filter { !known.contains($0) }.map { .relatedArticle($0) }
    let end = until ?? time.advanced(bySeconds: usualSeconds)
    if end <= time { unmet.append(.futureInstant(end)) }
    if end > time.advanced(bySeconds: longestSeconds) {
      unmet.append(.leaseLength(days: Int(longestSeconds / 86_400)))
    }
    guard unmet.isEmpty else { throw Refusal(.shiftNote, unmet) }
    return ShiftNote(
      id: id, column: column, text: text.trimmed, articles: articles, author: person.id, at: time, until: end)
  }
}

/// That somebody has seen a note.
public struct ShiftReceipt: Hashable, Sendable, Codable {
  public let note: ShiftNoteID
  public let person: PersonID
  public let at: Instant

  public init(note: ShiftNoteID, person: PersonID, at: Instant) {
    self.note = note
    self.person = person
    self.at = at
  }
}
