public import Editorial

/// Finds what is known of rights, and what was decided on it.
public struct ReadRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// A decision that was kept; `nil` if there is none with this id. It is read by those who read its article.
  public func decision(_ id: DecisionID, by session: Session) async throws(NewsroomError) -> StoredDecision? {
    let stored = try await asking { () async throws(StoreError) in
      try await desk.rights.decision(id, in: session.newsroom)
    }
    guard let stored else { return nil }
    let article = try await ReadArticle(desk)(stored.decision.article, in: session.newsroom)
    try await desk.permit(.decision, of: article, for: .readDecision, to: session)
    return stored
  }

  /// Everything that proves where an article came from and what was decided about it; its history is verified.
  public func evidence(of id: ArticleID, by session: Session) async throws(NewsroomError) -> Evidence {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    try await desk.permit(.evidence, of: article, for: .readEvidence, to: session)
    let links = try await VerifyHistory(desk)(id, in: session.newsroom)
    let history = try await ReadArticle(desk).history(of: id, in: session.newsroom)
    let decisions = try await asking { () async throws(StoreError) in
      try await desk.rights.decisions(on: id, in: session.newsroom)
    }
    let file = try await desk.snapshotFile(of: article)
    return Evidence(article: article, original: file, links: links, history: history, decisions: decisions)
  }

  public struct Evidence: Hashable, Sendable {
    public let article: Article
    /// The file that a repost was read from, as it came.
    public let original: [UInt8]?
    /// How many links of the history were checked.
    public let links: Int
    public let history: [Sealed<ArticleEvent>]
    /// The first first.
    public let decisions: [StoredDecision]
  }

  /// An agreement as it stands; `nil` if there is none of this id.
  public func agreement(_ id: String, by session: Session) async throws(NewsroomError) -> Agreement? {
    try await desk.permit(.agreement, for: .readAgreement, on: id, to: session)
    let revisions = try await asking { () async throws(StoreError) in
      try await desk.rights.revisions(of: .agreement, id, in: session.newsroom)
    }
    guard case .agreement(let newest) = revisions.last?.record else { return nil }
    return newest
  }

  /// Every agreement, every unit on file, and every use that partners were allowed.
  public func register(by session: Session) async throws(NewsroomError) -> Register {
    try await desk.permit(.agreement, for: .readRegister, to: session)
    let records = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.agreement, .party, .usage], in: session.newsroom)
    }
    var register = Register(agreements: [], parties: [], usages: [])
    for record in records {
      switch record {
      case .agreement(let agreement): register.agreements.append(agreement)
      case .party(let party): register.parties.append(party)
      case .usage(let usage): register.usages.append(usage)
      default: break
      }
    }
    register.agreements.sort { $0.id.exact < $1.id.exact }
    register.parties.sort { $0.name.exact < $1.name.exact }
    register.usages.sort { ($1.at, $1.id.exact) < ($0.at, $0.id.exact) }
    return register
  }

  public struct Register: Hashable, Sendable {
    public fileprivate(set) var agreements: [Agreement]
    public fileprivate(set) var parties: [Party]
    /// The newest first.
    public fileprivate(set) var usages: [UsageRecord]
  }

  /// What the lists say of a unit, by any of its names.
  public func unit(_ name: String, by session: Session) async throws(NewsroomError) -> Unit {
    try await desk.permit(.agreement, for: .readUnit, on: name, to: session)
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: session.newsroom, naming: [name])
    }
    let legalName = book.legalName(of: name)
    let agreements = book.agreements.filter { book.legalName(of: $0.party) == legalName }
    let entries = book.editions.flatMap { edition in edition.entries.map { Unit.Entry(list: edition.label, entry: $0) }
    }
    return Unit(
      legalName: legalName, entries: entries,
      isKnown: book.parties.contains { $0.name == legalName } || !entries.isEmpty || !agreements.isEmpty,
      breaches: book.breaches.filter { book.legalName(of: $0.partner) == legalName },
      stops: book.holds.filter { hold in
        switch hold.scope {
        case .origin(let unit), .partner(let unit): book.legalName(of: unit) == legalName
        case .article, .text: false
        }
      })
  }

  public struct Unit: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
      /// The label of the list.
      public let list: String
      public let entry: SourceListEntry
    }

    public let legalName: String
    public let entries: [Entry]
    /// Whether it is a unit on file, on a list, or one with which there is an agreement.
    public let isKnown: Bool
    /// What stands, or stood, against it as a partner.
    public let breaches: [PartnerBreach]
    /// The stops on what it asks for, and on what came first from it.
    public let stops: [RightsHold]
  }

  /// The legal name behind a name as it is printed: which units there are, everybody of the newsroom may know.
  public func legalName(of printed: String, by session: Session) async throws(NewsroomError) -> String {
    try await desk.permit(.settings, for: .readLegalName, on: printed, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: session.newsroom, naming: [printed])
    }.legalName(of: printed)
  }
}
