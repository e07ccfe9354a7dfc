import Editorial

/// Letters at which the parser, the program or the machine stopped: what there is, and what becomes of each.
public struct LettersOnHold: Sendable {
  private let desk: Desk
  private let notes: any LetterNotes

  public init(_ desk: Desk, notes: any LetterNotes) {
    self.desk = desk
    self.notes = notes
  }

  /// The newsroom's, the longest kept first; those given up are left out unless they are asked for.
  public func list(givenUp: Bool = false, by session: Session) async throws(NewsroomError) -> [LetterNote] {
    try await desk.permit(.submission, for: .listHeldLetters, to: session)
    return try all(of: session.newsroom).filter { givenUp || $0.givenUp == nil }
  }

  /// Lets a letter be read again, such as by a newer program.
  public func release(_ prefix: String, by session: Session) async throws(NewsroomError) -> LetterNote {
    try await desk.permitting(.releaseLetter, on: prefix, by: session) { () throws(Refusal) in
      try session.person.mayReleaseLetters()
    }
    let note = try find(prefix, in: session.newsroom)
    try noting { () throws(LetterNotesOutage) in try notes.release(note.letter) }
    return note
  }

  /// Gives a letter up: it stays where it is kept, with the reason and who said so, and is not read when it comes again.
  public func giveUp(
    _ prefix: String, reason: String?, by session: Session
  ) async throws(NewsroomError) -> LetterNote {
    let reason = try await desk.permitting(.giveLetterUp, on: prefix, by: session) { () throws(Refusal) in
      try session.person.givingUpLetter(reason)
    }
    var note = try find(prefix, in: session.newsroom)
    let end = LetterNote.GivenUp(by: session.person.id, at: desk.clock.now, reason: reason)
    try noting { () throws(LetterNotesOutage) in try notes.giveUp(note.letter, end) }
    note.givenUp = end
    return note
  }

  private func all(of newsroom: NewsroomID) throws(NewsroomError) -> [LetterNote] {
    try noting { () throws(LetterNotesOutage) in try notes.held() }.filter { $0.newsroom == newsroom }
  }

  private func find(_ prefix: String, in newsroom: NewsroomID) throws(NewsroomError) -> LetterNote {
    let wanted = try TypedDigits(prefix, else: .noSuchLetter(prefix)).text
    let found = try all(of: newsroom).filter { $0.letter.hex.utf8.starts(with: wanted.utf8) }
    guard let first = found.first else { throw .noSuchLetter(prefix) }
    guard found.count == 1 else { throw .ambiguous(prefix, candidates: found.map(\.letter.hex)) }
    return first
  }

  private func noting<Answer>(_ work: () throws(LetterNotesOutage) -> Answer) throws(NewsroomError) -> Answer {
    do { return try work() } catch { throw .letterNotes(error) }
  }
}
