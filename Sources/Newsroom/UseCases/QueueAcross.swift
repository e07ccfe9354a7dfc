import Editorial

extension Queue {
  /// One page of what a person can move on in every newsroom that she works for, in the order of each of their queues.
  ///
  /// - Parameter sessions: hers, one for a newsroom.
  public func callAsFunction(
    for sessions: [Session], after place: QueuePlace? = nil, limit: Int = 100
  ) async throws(NewsroomError) -> Page {
    var pages: [Page] = []
    for session in sessions { pages.append(try await self(for: session, after: place, limit: limit)) }
    return Page(joining: pages, limit: limit)
  }
}

extension Queue.Page {
  /// Pages that go on from one place, as one page: it ends where the first of them ends, for what another newsroom has
  /// behind that place is not known yet.
  init(joining pages: [Queue.Page], limit: Int) {
    let lines = pages.flatMap(\.lines)
    let end = pages.compactMap(\.next).min()
    let owing = lines.filter { !$0.debts.isEmpty }
    let given = lines.filter { $0.debts.isEmpty && $0.isGiven }.sorted { $0.row.place < $1.row.place }
    let waiting = lines.filter { line in
      line.debts.isEmpty && !line.isGiven && end.map { line.row.place <= $0 } ?? true
    }.sorted { $0.row.place < $1.row.place }
    self.lines =
      owing.sorted { ($0.debts[0].due, $0.row.place) < ($1.debts[0].due, $1.row.place) } + given
      + waiting.prefix(limit)
    next = waiting.count > limit ? waiting[limit - 1].row.place : end
  }
}
