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
    /// Open articles that were touched, the last touched first.
    public let changed: [Line]
    /// What is on hold, the longest first.
    public let held: [Line]
    /// What will be published by itself, the first first.
    public let scheduled: [Line]
    /// What owes a second signature, the first due first.
    public let debts: [Line]
  }

  /// An article as a shift hands it over.
  public struct Line: Hashable, Sendable {
    public let row: ArticleRow
    /// Why it is on hold.
    public let hold: String?
    /// When it is published by itself.
    public let scheduled: Instant?
    /// By when the first second signature is owed.
    public let signatureDue: Instant?

    public init(_ article: Article) {
      row = ArticleRow(article)
      hold = article.hold?.reason
      scheduled = article.schedule?.at
      signatureDue = article.debts.first?.due
    }
  }

  /// How far back changes are shown to somebody who has never seen notes.
  public static let usualSeconds: Int64 = 12 * 3_600
  /// How far ahead schedules are shown.
  public static let outlookSeconds: Int64 = 24 * 3_600
  private static let length = 200

  /// - Parameter request: the caller's name for what is asked; left again under it, it is one note.
  public func leave(
    _ text: String, in column: ColumnPath, on articles: [ArticleID], until: Instant?, by session: Session,
    request: Request? = nil
  ) async throws(NewsroomError) -> ShiftNote {
    let actor = Actor.person(session.person.id)
    let asked = ShiftNote.asked(text, in: column, on: articles, until: until)
    let id = request?.shiftNote(by: actor) ?? ShiftNoteID(desk.identities.uuid())
    if let at = try await desk.taken(request, by: actor, asking: asked, in: session.newsroom) {
      return try await note(id, left: at, in: session.newsroom)
    }
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let known = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(articles, in: session.newsroom)
    }
    let now = desk.clock.now
    let note = try await desk.permitting(.leaveShiftNote, on: "", by: session) { () throws(Refusal) in
      try ShiftNote.leaving(
        text, id: id, in: column,
        isColumn: column == .newsroom || settings.column(column) != nil, on: articles, known: Set(known.map(\.id)),
        until: until, by: session.person, at: now)
    }
    let isOurs = try await record(
      Entry(
        newsroom: session.newsroom, command: request?.command(by: actor) ?? CommandID(desk.identities.uuid()), at: now,
        asked: request.map { _ in asked }, shiftNotes: [note]),
      by: session)
    guard !isOurs, let at = try await desk.taken(request, by: actor, asking: asked, in: session.newsroom) else {
      return note
    }
    return try await self.note(id, left: at, in: session.newsroom)
  }

  private func note(_ id: ShiftNoteID, left time: Instant, in newsroom: NewsroomID) async throws(NewsroomError)
    -> ShiftNote
  {
    let notes = try await asking { () async throws(StoreError) in
      try await desk.shifts.notes(in: newsroom, at: time)
    }
    guard let note = notes.first(where: { $0.note.id == id })?.note else {
      throw .defect("a note that was left and is not there")
    }
    return note
  }

  /// - Parameter since: from when on changes are shown; otherwise from when she last saw notes.
  public func callAsFunction(for session: Session, since: Instant? = nil) async throws(NewsroomError) -> HandOver {
    let now = desk.clock.now
    try await desk.permit(.shiftNote, for: .readShift, to: session)
    let me = session.person.id
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let seen = try await asking { () async throws(StoreError) in
      try await desk.shifts.lastSeen(by: me, in: session.newsroom, before: now)
    }
    let start = since ?? seen ?? now.advanced(bySeconds: -Self.usualSeconds)
    let mine = settings.columns.map(\.path).filter { !session.person.roles(in: $0).isEmpty }
    let notes = try await asking { () async throws(StoreError) in
      try await desk.shifts.notes(in: session.newsroom, at: now)
    }.map { ShiftNoteRow(note: $0.note.standing(in: settings), seen: $0.seen) }
      .filter { $0.note.concerns(session.person) }
    let standing = try await asking { () async throws(StoreError) in
      try await desk.shifts.standing(
        of: mine, in: session.newsroom, changedSince: start,
        scheduledUntil: now.advanced(bySeconds: Self.outlookSeconds), limit: Self.length)
    }
    let debts = try await asking { () async throws(StoreError) in
      try await desk.lists.indebted(in: session.newsroom, limit: Self.length)
    }.filter { mine.contains($0.column) }
    func lines(_ articles: [Article]) -> [Line] {
      articles.filter { session.person.canRead(.article, of: $0, at: now) }.map(Line.init)
    }
    return HandOver(
      notes: notes, since: start, changed: lines(standing.changed), held: lines(standing.held),
      scheduled: lines(standing.scheduled), debts: lines(debts))
  }

  /// Notes that she has seen what she was shown; her own notes take no receipt.
  public func receive(_ handOver: HandOver, by session: Session) async throws(NewsroomError) {
    try await desk.permit(.shiftNote, for: .receiveShift, to: session)
    let me = session.person.id
    let now = desk.clock.now
    let receipts = handOver.notes.filter { row in row.note.author != me && !row.seen.contains { $0.person == me } }
      .map { ShiftReceipt(note: $0.note.id, person: me, at: now) }
    guard !receipts.isEmpty else { return }
    try await record(
      Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, shiftReceipts: receipts),
      by: session)
  }

  @discardableResult
  private func record(_ entry: Entry, by session: Session) async throws(NewsroomError) -> Bool {
    try await Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: entry.at)
      .commit(entry)
  }
}
