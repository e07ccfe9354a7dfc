package import Editorial
package import Newsroom

extension MemoryStore: Shifts {
  public func notes(in newsroom: NewsroomID, at time: Instant) -> [ShiftNoteRow] {
    shiftNotes.filter { $0.newsroom == newsroom && $0.note.isInForce(at: time) }.map(\.note)
      .sorted { ($1.at, $1.id.description) < ($0.at, $0.id.description) }
      .map { note in
        ShiftNoteRow(
          note: note,
          seen: shiftReceipts.filter { $0.newsroom == newsroom && $0.receipt.note == note.id }.map(\.receipt)
            .sorted { ($0.at, $0.person) < ($1.at, $1.person) })
      }
  }

  public func lastSeen(by person: PersonID, in newsroom: NewsroomID, before time: Instant) -> Instant? {
    shiftReceipts.filter { $0.newsroom == newsroom && $0.receipt.person == person && $0.receipt.at < time }
      .map(\.receipt.at).max()
  }

  public func standing(
    of columns: [ColumnPath], in newsroom: NewsroomID, changedSince: Instant, scheduledUntil: Instant, limit: Int
  ) -> ShiftStanding {
    let mine = articles.values.filter { $0.newsroom == newsroom && columns.contains($0.column) }
    let open: Set<Stage> = [.draft, .editing, .review, .approved]
    let changed = mine.filter { open.contains($0.stage) && $0.changed >= changedSince }
      .sorted { ($1.changed, $1.id.description) < ($0.changed, $0.id.description) }
    let held = mine.filter { $0.hold != nil }.sorted {
      ($0.changed, $0.id.description) < ($1.changed, $1.id.description)
    }
    let scheduled = mine.compactMap { article in article.schedule.map { (article, $0.at) } }
      .filter { $0.1 <= scheduledUntil }.sorted { ($0.1, $0.0.id.description) < ($1.1, $1.0.id.description) }.map(\.0)
    return ShiftStanding(
      changed: Array(changed.prefix(limit)), held: Array(held.prefix(limit)),
      scheduled: Array(scheduled.prefix(limit)))
  }

  func keepShifts(_ entry: Entry) {
    shiftNotes += entry.shiftNotes.map { (entry.newsroom, $0) }
    for receipt in entry.shiftReceipts {
      let isKnown = shiftReceipts.contains {
        $0.newsroom == entry.newsroom && $0.receipt.note == receipt.note && $0.receipt.person == receipt.person
      }
      if !isKnown { shiftReceipts.append((entry.newsroom, receipt)) }
    }
  }
}
