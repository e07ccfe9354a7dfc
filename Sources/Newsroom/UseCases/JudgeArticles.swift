import Editorial

/// Goes through the live and queued articles that rest on some names, many at a time: their articles, everything that
/// is known of them and their open tasks are each loaded once for the whole stretch.
struct JudgeArticles {
  private let desk: Desk
  /// How many are loaded at once.
  private static let stretch = 500

  init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - names: by any of a party's names; `nil` for all articles.
  ///   - agreements: those whose own labels count among the names.
  /// - Returns: how many articles there were.
  func each(
    restingOn names: TextSet?, orOn agreements: TextSet = [], in newsroom: NewsroomID,
    _ telling: @Sendable (Int, Int) -> Void = { _, _ in },
    _ body: ([Article], RightsBook, [ArticleID: [RightsTask]]) throws -> Void
  ) async throws(NewsroomError) -> Int {
    let wanted = try await all(names, agreements, newsroom)
    let ids = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(restingOn: wanted, in: newsroom)
    }
    try await each(of: ids, in: newsroom, telling, body)
    return ids.count
  }

  func each(
    of ids: [ArticleID], in newsroom: NewsroomID, _ telling: @Sendable (Int, Int) -> Void = { _, _ in },
    _ body: ([Article], RightsBook, [ArticleID: [RightsTask]]) throws -> Void
  ) async throws(NewsroomError) {
    telling(0, ids.count)
    for start in stride(from: 0, to: ids.count, by: Self.stretch) {
      let some = Array(ids[start..<min(start + Self.stretch, ids.count)])
      let articles = try await asking { () async throws(StoreError) in
        try await desk.dependents.articles(some, in: newsroom)
      }
      let named = articles.reduce(into: TextSet()) { $0.formUnion(Matter.names(of: $1)) }
      let book = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: newsroom, naming: named)
      }
      let tasks = try await asking { () async throws(StoreError) in
        try await desk.tasks.openTasks(on: some, in: newsroom)
      }
      do { try body(articles, book, Dictionary(grouping: tasks, by: \.article)) } catch {
        throw (error as? NewsroomError) ?? .defect("\(error)")
      }
      telling(min(start + Self.stretch, ids.count), ids.count)
    }
  }

  /// A party is rested on by all of its names, an agreement by the labels that it makes ours.
  private func all(
    _ names: TextSet?, _ agreements: TextSet, _ newsroom: NewsroomID
  ) async throws(NewsroomError) -> TextSet? {
    guard let names else { return nil }
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: names)
    }
    return names.union(book.parties.flatMap { [$0.name] + $0.aliases })
      .union(book.ownSources.filter { $0.agreement.map(agreements.contains) ?? false }.map(\.label))
  }
}

/// One article's answer before and after a change.
struct Judgement {
  let records: [RightsRecord]
  let asOf: Instant

  struct Answer {
    let article: Article
    let before: RightsDecision
    let after: RightsDecision
    let cause: RightsCause
  }

  /// Without the records and with them.
  func of(_ article: Article, _ book: RightsBook, _ supposed: RightsBook) -> Answer {
    let matter = Matter(article)
    return Answer(
      article: article, before: .deciding(.inbound(.web), on: matter, knowing: book, asOf: asOf),
      after: .deciding(.inbound(.web), on: matter, knowing: supposed, asOf: asOf),
      cause: cause(of: article, supposed))
  }

  /// Just before the moment and at it.
  func turning(_ article: Article, _ book: RightsBook, _ causes: Set<RightsCause>) -> Answer {
    let matter = Matter(article)
    let eve = Instant(microseconds: asOf.microseconds - 1)
    let record = nearest(article, book)
    let turned = record?.turns.first { $0.at == asOf && $0.isLoss && causes.contains($0.cause) }?.cause
    return Answer(
      article: article, before: .deciding(.inbound(.web), on: matter, knowing: book, asOf: eve),
      after: .deciding(.inbound(.web), on: matter, knowing: book, asOf: asOf),
      cause: turned ?? record?.cause ?? RightsCause(.policy, ""))
  }

  private func cause(of article: Article, _ book: RightsBook) -> RightsCause {
    nearest(article, book)?.cause ?? RightsCause(.policy, "")
  }

  /// The record that is about the article itself or something it rests on; else one that is about all.
  private func nearest(_ article: Article, _ book: RightsBook) -> RightsRecord? {
    let grounds = Matter.grounds(of: article)
    let names = grounds.union(grounds.map(book.legalName))
    let labels = book.ownSources.filter { grounds.contains($0.label) }
    return records.first { record in
      guard let dependents = record.dependents else { return false }
      if case .agreement(let agreement) = record, labels.contains(where: { $0.agreement == agreement.id }) {
        return true
      }
      return dependents.contains { names.contains($0) || names.contains(book.legalName(of: $0)) }
    } ?? records.first { $0.dependents == nil } ?? records.first
  }
}
