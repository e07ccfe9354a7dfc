public import Editorial

/// What the newsroom knows of rights: records with all their revisions, and the decisions made on them.
package protocol RightsBooks: Sendable {
  /// The book, with everything that concerns the names given, by any of a party's names.
  /// - Parameter knownAt: as it was known at this moment; `nil` for now.
  func book(of newsroom: NewsroomID, naming names: TextSet, knownAt: Instant?) async throws(StoreError)
    -> RightsBook
  /// Everything of some kinds.
  func records(of kinds: Set<RightsRecord.Kind>, in newsroom: NewsroomID) async throws(StoreError) -> [RightsRecord]
  /// Saves records; one that says nothing new makes no revision, and earlier revisions are kept.
  func save(_ records: [RightsRecord], in newsroom: NewsroomID, by actor: PersonID, at time: Instant)
    async throws(StoreError)
  /// All that was saved under one key, oldest first.
  func revisions(of kind: RightsRecord.Kind, _ key: String, in newsroom: NewsroomID) async throws(StoreError)
    -> [RightsRevision]
  /// Whether anything was saved at a moment or after it.
  func wasSaved(since moment: Instant, in newsroom: NewsroomID) async throws(StoreError) -> Bool
  func decision(_ id: DecisionID, in newsroom: NewsroomID) async throws(StoreError) -> StoredDecision?
  /// Every decision kept on an article, oldest first.
  func decisions(on article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [StoredDecision]
}

extension RightsBooks {
  package func book(of newsroom: NewsroomID, naming names: TextSet) async throws(StoreError) -> RightsBook {
    try await book(of: newsroom, naming: names, knownAt: nil)
  }

  /// Saves everything a book says. What it does not mention stays.
  package func save(_ book: RightsBook, in newsroom: NewsroomID, by actor: PersonID, at time: Instant)
    async throws(StoreError)
  {
    try await save(book.records, in: newsroom, by: actor, at: time)
  }
}

/// One revision of a record: what it said from then on, and who saved it.
public struct RightsRevision: Hashable, Sendable {
  public let number: Int
  public let record: RightsRecord
  public let by: Actor
  public let at: Instant

  public init(number: Int, record: RightsRecord, by: Actor, at: Instant) {
    self.number = number
    self.record = record
    self.by = by
    self.at = at
  }
}
