package import Editorial
package import Newsroom

extension MemoryStore {
  public func editions(of newsroom: NewsroomID) -> [SettingsEdition] { editions[newsroom] ?? [] }

  public func replace(
    _ number: Int, with settings: NewsroomSettings, by actor: PersonID, at time: Instant
  ) throws(StoreError) {
    guard editions[settings.id]?.last?.number == number else { throw .conflict }
    add(settings, by: actor, at: time)
  }

  /// A new edition, the newest.
  func add(_ settings: NewsroomSettings, by actor: PersonID, at time: Instant) {
    let number = (editions[settings.id]?.last?.number ?? 0) + 1
    editions[settings.id, default: []].append(
      SettingsEdition(number: number, settings: settings, by: actor, at: time))
  }

  public func count(in column: ColumnPath, of newsroom: NewsroomID) -> Int {
    all(newsroom).count { $0.column == column || $0.shown?.column == column }
  }

  public func changed(in stage: Stage, of newsroom: NewsroomID, after place: ChangePlace, limit: Int) -> [Article] {
    let rows = all(newsroom).filter { $0.stage == stage }
      .sorted { ($0.changed, $0.id.description) < ($1.changed, $1.id.description) }
    return Array(
      rows.drop { ($0.changed, $0.id.description) <= (place.changed, place.article?.description ?? "") }.prefix(limit))
  }
}
