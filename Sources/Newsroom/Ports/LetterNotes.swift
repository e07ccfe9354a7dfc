public import Editorial

/// A letter that is being read, or that is kept from being read.
public struct LetterNote: Hashable, Sendable, Codable {
  /// Why a letter is kept from being read.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The program or the machine ended while the letter was read.
    case ended
    /// The parser broke off, or asked for more memory than it may have.
    case brokenOff
    /// The parser did not come to an end in its time.
    case tooSlow
  }

  /// That nobody will read it any more, by whose word and why.
  public struct GivenUp: Hashable, Sendable, Codable {
    public let by: PersonID
    public let at: Instant
    public let reason: String

    public init(by: PersonID, at: Instant, reason: String) {
      self.by = by
      self.at = at
      self.reason = reason
    }
  }

  /// Of its bytes: what it is known by, whatever its file is called.
  public let letter: Digest
  public let newsroom: NewsroomID
  /// Where it lies, for people.
  public var file: String
  /// When it was begun to be read.
  public let since: Instant
  /// `nil` while it is read.
  public var reason: Reason?
  public var givenUp: GivenUp?

  public init(letter: Digest, newsroom: NewsroomID, file: String, since: Instant) {
    self.letter = letter
    self.newsroom = newsroom
    self.file = file
    self.since = since
  }
}

/// Notes of letters that are being read, which outlive the program: what was read when it ended is known by them, and
/// not read again until somebody says so.
public protocol LetterNotes: Sendable {
  /// Notes that the letter is being read, so that the note stands before the letter is touched.
  func begin(_ note: LetterNote) throws(LetterNotesOutage) -> LetterTurn
  /// The letter has been read, whatever came of it.
  func finish(_ letter: Digest) throws(LetterNotesOutage)
  /// The letter, which is being read, is kept from being read from now on.
  func hold(_ note: LetterNote) throws(LetterNotesOutage)
  /// Letters that are kept from being read, also those given up; the longest kept first.
  func held() throws(LetterNotesOutage) -> [LetterNote]
  /// The letter may be read again; it lies where it lay before.
  func release(_ letter: Digest) throws(LetterNotesOutage)
  /// Nobody will read the letter. It stays, and the same letter is not read when it comes again.
  func giveUp(_ letter: Digest, _ end: LetterNote.GivenUp) throws(LetterNotesOutage)
}

/// Who may read a letter now.
public enum LetterTurn: Hashable, Sendable {
  /// Whoever asked.
  case ours
  /// Another program, which is reading it.
  case others
  /// Nobody.
  case nobody(LetterNote)
}

/// Why notes of letters cannot be kept; letters are not read then.
public struct LetterNotesOutage: Error, Hashable, Sendable {
  public let path: String
  public let detail: String

  public init(path: String, detail: String) {
    self.path = path
    self.detail = detail
  }
}
