public import Editorial

/// Leaves a note for the next shift, and shows a shift what it takes over.
public struct HandOverShift: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// What somebody who comes on duty finds.
  public struct HandOver: Hashable, Sendable {
    /// Of her columns, those in force, the newest first.
    public let notes: [ShiftNoteRow]
    /// From when on changes are shown.
    public let since: Instant
    public let standing: ShiftStanding
    /// What owes a second signature, the first due first.
    public let debts: [Article]
  }

  /// How far back changes are shown to somebody who has never seen notes.
  public static let usualSeconds: Int64 = 12 * 3_600
  /// How far ahead schedules are shown.
  public static let outlookSeconds: Int64 = 24 * 3_600
  private static let length = 200

  public func leave(
    _ text: String, in column: ColumnPath, on articles: [ArticleID], until: Instant?, by session: Session
  ) async throws(NewsroomError) -> ShiftNote {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let known = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(articles, in: session.newsroom)
    }
    let now = desk.clock.now
    let note = try deciding { () throws(Refusal) in
      try ShiftNote.leaving(
        text, id: ShiftNoteID(desk.identities.uuid()), in: column,
        isColumn: column == .newsroom || settings.column(column) != nil, on: articles, known: Set(known.map(\.id)),
        until: until, by: session.person, at: now)
    }
    try await record(
      Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, shiftNotes: [note]),
      by: session)
    return note
  }

  /// - Parameter since: from when on changes are shown; otherwise from when she last saw notes.
  public func callAsFunction(for session: Session, since: Instant? = nil) async throws(NewsroomError) -> HandOver {
    let now = desk.clock.now
    let me = session.person.id
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let seen = try await asking { () async throws(StoreError) in
      try await desk.shifts.lastSeen(by: me, in: session.newsroom, before: now)
    }
    let start = since ?? seen ?? now.advanced(bySeconds: -Self.usualSeconds)
    let mine = settings.columns.map(\.path).filter { !session.person.roles(in: $0).isEmpty }
    let notes = try await asking { () async throws(StoreError) in
      try await desk.shifts.notes(in: session.newsroom, at: now)
    }.filter { $0.note.concerns(session.person) }
    let standing = try await asking { () async throws(StoreError) in
      try await desk.shifts.standing(
        of: mine, in: session.newsroom, changedSince: start,
        scheduledUntil: now.advanced(bySeconds: Self.outlookSeconds), limit: Self.length)
    }
    let debts = try await asking { () async throws(StoreError) in
      try await desk.lists.indebted(in: session.newsroom, limit: Self.length)
    }.filter { mine.contains($0.column) }
    return HandOver(notes: notes, since: start, standing: standing, debts: debts)
  }

  /// Notes that she has seen what she was shown; her own notes take no receipt.
  public func receive(_ handOver: HandOver, by session: Session) async throws(NewsroomError) {
    let me = session.person.id
    let now = desk.clock.now
    let receipts = handOver.notes.filter { row in row.note.author != me && !row.seen.contains { $0.person == me } }
      .map { ShiftReceipt(note: $0.note.id, person: me, at: now) }
    guard !receipts.isEmpty else { return }
    try await record(
      Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, shiftReceipts: receipts),
      by: session)
  }

  private func record(_ entry: Entry, by session: Session) async throws(NewsroomError) {
    try await Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: entry.at)
      .commit(entry)
  }
}
