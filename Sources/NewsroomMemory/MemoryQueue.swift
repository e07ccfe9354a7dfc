package import Editorial
package import Newsroom

extension MemoryStore {
  public func waiting(
    for errands: [Errand], of person: PersonID, in newsroom: NewsroomID, at time: Instant, after place: QueuePlace?,
    limit: Int
  ) -> [QueueRow] {
    let rows = all(newsroom).compactMap { article in
      errands.first { $0.fits(article, for: person, at: time) }
        .map { QueueRow(article, $0.action, $0.step, due: $0.stretch.due(article)) }
    }
    return Self.page(rows, after: place, limit, by: \.place)
  }

  public func due(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant, after place: QueuePlace?, limit: Int
  ) -> [DueRow] {
    Self.page(allDue(in: stretches, of: newsroom, by: moment), after: place, limit, by: \.place)
  }

  public func countDue(in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant) -> Int {
    allDue(in: stretches, of: newsroom, by: moment).count
  }

  private func allDue(in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant) -> [DueRow] {
    all(newsroom).compactMap { article in
      let stretch = stretches.first { $0.column == article.column && $0.stage == article.stage }
      return stretch?.due(article).flatMap { $0 <= moment ? DueRow(article, due: $0) : nil }
    }
  }

  private static func page<Row>(
    _ rows: [Row], after place: QueuePlace?, _ limit: Int, by rowPlace: (Row) -> QueuePlace
  ) -> [Row] {
    Array(
      rows.sorted { rowPlace($0) < rowPlace($1) }
        .drop { row in place.map { rowPlace(row) <= $0 } ?? false }
        .prefix(limit))
  }
}
