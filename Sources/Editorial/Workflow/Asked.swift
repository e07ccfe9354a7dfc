extension ArticleCommand {
  /// A digest of all that was asked of an article, whoever asks and whenever: tells a request that is repeated from
  /// another one under the same name. What is filled in from how things stand at the time is no part of it: the text an
  /// edit starts from, the editor that passing falls back on, where a page will lie, the id of a rights decision.
  public func asked(of article: ArticleID) -> Digest {
    Canonical.digest(["caibian-request 1", article.description, action.rawValue] + said)
  }

  private var said: [String?] {
    switch self {
    case .edit(let manuscript, _, let onto): [Self.form(manuscript)] + (onto.map { [$0.hex] } ?? [])
    case .describe(let description): description.said
    case .submit, .publish, .withdrawOnTime, .reinstate: []
    case .revive(let reason, let column): [reason] + (column.map { [$0.description] } ?? [])
    case .askReinstatement(let isWanted, let note, let column, let reason):
      ["\(isWanted)", note, column?.description, reason]
    case .setDeadline(let deadline): [deadline.map { "\($0.at.microseconds)" }, deadline?.zone]
    case .planWithdrawal(let at, let zone, let reason): [at.map { "\($0.microseconds)" }, zone, reason]
    case .pass(_, let settled): settled.sorted()
    case .sign(let step, let digest): [step?.rawValue, digest.hex]
    case .schedule(let schedule): [schedule.map { "\($0.at.microseconds)" }, schedule?.zone]
    case .publishInEmergency(let reason, let acknowledged, _, _): [reason] + acknowledged.sorted()
    case .countersign(let digest): [digest.hex]
    case .correct(let what, let why, let note), .fix(let what, let why, let note): [what, why, note]
    case .withdraw(let reason, let claim): [reason, claim]
    case .embargo(let until, let zone, let reason): [until.map { "\($0.microseconds)" }, zone, reason]
    case .check(let items, let isUndone, let digest): ["\(isUndone)", digest.hex] + items
    case .assign(let to, let note): [to.text, note]
    case .giveBack(let note): [note]
    case .relate(let relations):
      [
        relations.topics?.map(\.text).joined(separator: " "),
        relations.related?.map(\.description).joined(separator: " "),
      ]
    case .sendBack(let reason), .abandon(let reason), .spike(let reason), .hold(let reason),
      .release(let reason):
      [reason]
    }
  }

  static func form(_ manuscript: Manuscript) -> String {
    Revision(number: 1, manuscript: manuscript, credit: Credit(source: nil, authors: [], editor: nil)).digest.hex
  }
}

extension Description {
  fileprivate var said: [String?] {
    [
      column?.description, isNewsInformation.map { "\($0)" }, provenance.map { Canonical.json($0) }, reason,
    ] + attests.map(\.rawValue).sorted()
  }
}

extension Manuscript {
  /// A digest of all that was asked when a story was brought in.
  public func askedAsDraft(in column: ColumnPath, _ provenance: Provenance) -> Digest {
    Canonical.digest([
      "caibian-request 1", "draft", column.description, Canonical.json(provenance), ArticleCommand.form(self),
    ])
  }
}

extension Remark {
  /// A digest of all that was asked when somebody said something.
  ///
  /// - Parameter read: the revision that was named; `nil` for the current one, whichever it is.
  public func asked(of article: ArticleID, reading read: Digest?) -> Digest {
    let at: [String?] =
      switch place {
      case .words(let words, let occurrence): ["words", words, occurrence.map { "\($0)" }]
      case .range(let range): ["range", "\(range.lowerBound)", "\(range.upperBound)"]
      case nil: []
      }
    return Canonical.digest(
      ["caibian-request 1", "comment", article.description, text.trimmed, answers.map { "\($0)" }, read?.hex] + at)
  }
}

extension Topic {
  /// A digest of all that was asked when a topic was set.
  public static func asked(_ id: TopicID, title: String?, isOpen: Bool?) -> Digest {
    Canonical.digest(["caibian-request 1", "topic", id.text, title, isOpen.map { "\($0)" }])
  }
}

extension ShiftNote {
  /// A digest of all that was asked when a note was left.
  ///
  /// - Parameter until: `nil` for the usual time.
  public static func asked(_ text: String, in column: ColumnPath, on articles: [ArticleID], until: Instant?) -> Digest {
    Canonical.digest(
      ["caibian-request 1", "shiftNote", column.description, text.trimmed, until.map { "\($0.microseconds)" }]
        + articles.map(\.description))
  }
}
