package import Editorial
package import Newsroom

extension MemoryStore {
  public func editions(of newsroom: NewsroomID) -> [SettingsEdition] { editions[newsroom] ?? [] }

  public func newest(of newsroom: NewsroomID) -> SettingsEdition? { editions[newsroom]?.last }

  public func articles(concernedBy turn: SettingsTurn) -> [Article] {
    let (moved, ruled) = (Set(turn.moved), Set(turn.ruled))
    return all(turn.after.id).filter { article in
      let places = [article.column, article.live?.column, article.aside?.column]
      return places.contains { $0.map(moved.contains) ?? false }
        || [.review, .approved].contains(article.stage) && ruled.contains(article.column)
        || article.aside.map { ruled.contains($0.column) } ?? false
    }.sorted { $0.id.description < $1.id.description }
  }

  public func take(_ step: SettingsStep) throws(StoreError) -> Entry {
    let (newsroom, turn) = (step.newsroom, step.turn)
    if turn.before != turn.after {
      guard editions[newsroom]?.last?.number == step.read else { throw .conflict }
    }
    guard turn.removed.allSatisfy({ count(in: $0, of: newsroom) == 0 }) else { throw .conflict }
    let ids = Set(step.people.map(\.id))
    let staying = everybody(in: newsroom).filter { !ids.contains($0.id) }
    guard (staying + step.people).contains(where: \.administrates) else { throw .conflict }
    let entry = step.moving(articles(concernedBy: turn))
    try commit(entry)
    if turn.before != turn.after { add(turn.after, by: step.by, at: step.at) }
    for person in step.people { people[Key(newsroom: newsroom, id: person.id)] = person }
    for number in step.ended { _ = withdraw(delegation: number, in: newsroom, by: step.by, at: step.at, telling: []) }
    for delegation in step.begun { _ = record(delegation, in: newsroom) }
    return entry
  }

  /// What PostgreSQL refuses where a column has gone, or asks for something else, since it was read.
  func checkColumns(_ entry: Entry) throws(StoreError) {
    for basis in entry.columns {
      let now = newest(of: entry.newsroom)?.settings.column(basis.column)
      let then = editions[entry.newsroom]?.first { $0.number == basis.edition }?.settings.column(basis.column)
      let isSame =
        now?.signOffs == then?.signOffs && now?.parallelSignOffs == then?.parallelSignOffs
        && now?.checklists == then?.checklists
      guard now != nil || then == nil, isSame || !basis.isByRules else { throw .conflict }
    }
  }

  /// A new edition, the newest.
  func add(_ settings: NewsroomSettings, by actor: PersonID, at time: Instant) {
    let number = (editions[settings.id]?.last?.number ?? 0) + 1
    editions[settings.id, default: []].append(
      SettingsEdition(number: number, settings: settings, by: actor, at: time))
  }

  public func count(in column: ColumnPath, of newsroom: NewsroomID) -> Int {
    all(newsroom).count {
      $0.column == column && ![.withdrawn, .spiked].contains($0.stage) || $0.live?.column == column
        || $0.aside?.column == column
    }
  }

  public func underWay(in newsroom: NewsroomID, naming limit: Int) -> [WaitingAlike] {
    all(newsroom).filter { StageHours.stages.contains($0.stage) }
      .map { WaitingAlike($0, articles: [$0.id], count: 1) }
      .sorted { $0.one.id.description < $1.one.id.description }
  }

  public func planned(in newsroom: NewsroomID) -> [Article] {
    all(newsroom).filter { !$0.planned.isEmpty }.sorted { $0.id.description < $1.id.description }
  }

  public func changed(in stage: Stage, of newsroom: NewsroomID, after place: ChangePlace, limit: Int) -> [Article] {
    let rows = all(newsroom).filter { $0.stage == stage }
      .sorted { ($0.changed, $0.id.description) < ($1.changed, $1.id.description) }
    return Array(
      rows.drop { ($0.changed, $0.id.description) <= (place.changed, place.article?.description ?? "") }.prefix(limit))
  }
}
