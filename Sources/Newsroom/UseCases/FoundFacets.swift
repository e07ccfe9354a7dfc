public import Editorial

/// What was found, told apart by where it stands and where it comes from.
public struct FoundFacets: Hashable, Sendable {
  /// One value, and how many of what was found have it.
  public struct Line<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let count: Int
  }

  /// The commonest first; of as many the first by name.
  public let columns: [Line<ColumnPath>]
  /// As one of them prints it.
  public let sources: [Line<ExactText>]
  public let stages: [Line<Stage>]
  /// The newest first, as `2026-05` on the newsroom's clock.
  public let months: [Line<ExactText>]
  /// Of how many it is told: the newest ``FindArticles/counted``, where there are more.
  public let count: FoundCount

  /// - Parameter month: the month of a moment, as `2026-05`.
  init(_ facts: [FoundFacts], month: (Instant) -> String) {
    let told = facts.prefix(FindArticles.counted)
    columns = Self.lines(told.map(\.column)) { $0.description }
    stages = Self.lines(told.map(\.stage)) { $0.rawValue }
    months = Self.lines(told.map { month($0.came).exact }) { $0.text }.sorted { $1.value < $0.value }
    // What differs only in the folding is one source.
    var names: TextTable<String> = [:]
    for fact in told where !fact.source.isEmpty {
      if let name = fact.sourceName, names[fact.source] == nil { names[fact.source] = name }
    }
    sources = Self.lines(told.filter { !$0.source.isEmpty }.map { (names[$0.source] ?? $0.source).exact }) { $0.text }
    count = FoundCount(facts.count)
  }

  private static func lines<Value: Hashable & Sendable>(
    _ values: [Value], name: (Value) -> String
  ) -> [Line<Value>] {
    Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +).map { Line(value: $0.key, count: $0.value) }
      .sorted { $0.count == $1.count ? name($0.value) < name($1.value) : $0.count > $1.count }
  }
}

extension FindArticles {
  /// What is found by column, source, stage and month; of the newest ``counted`` where there are more.
  /// - Parameter month: the month of a moment on the newsroom's clock, as `2026-05`.
  public func facets(
    of search: TextSearch, by session: Session, month: (Instant) -> String
  ) async throws(NewsroomError) -> FoundFacets {
    let readable = ReadableArticles(to: session.person, at: desk.clock.now)
    let facts = try await asking { () async throws(StoreError) in
      try await desk.search.facts(
        of: search, readable: readable, in: session.newsroom, limit: Self.counted + 1)
    }
    return FoundFacets(facts, month: month)
  }
}
