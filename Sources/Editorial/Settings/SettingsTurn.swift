/// That a column, with all below it, stands somewhere else from now on: renamed, moved or merged.
public struct ColumnMove: Hashable, Sendable {
  public let from: ColumnPath
  public let to: ColumnPath

  public init(from: ColumnPath, to: ColumnPath) {
    self.from = from
    self.to = to
  }
}

extension ColumnPath {
  /// Where this column stands after `moves`: the nearest column above it that moves takes it along.
  public func after(_ moves: [ColumnMove]) -> ColumnPath {
    let along = moves.filter { isWithin($0.from) }.max { $0.from.names.count < $1.from.names.count }
    guard let along else { return self }
    return (names.dropFirst(along.from.names.count)).reduce(along.to) { $0.appending($1) }
  }
}

/// A turn from one edition of a newsroom's settings to the next, and what it makes of the articles that are there.
///
/// Each article moves to where it belongs under the new rules and keeps the signatures that are good; a text that lacks a
/// step is in review, one that lacks none is approved.
public struct SettingsTurn: Hashable, Sendable {
  public let before: NewsroomSettings
  public let after: NewsroomSettings
  public let moves: [ColumnMove]

  public init(from before: NewsroomSettings, to after: NewsroomSettings, moves: [ColumnMove] = []) {
    self.before = before
    self.after = after
    self.moves = moves
  }

  /// The columns, as they were called, that stand somewhere else afterwards.
  public var moved: [ColumnPath] { before.columns.map(\.path).filter { $0.after(moves) != $0 } }

  /// The columns that are there no more, nor anywhere else.
  public var removed: [ColumnPath] {
    let standing = Set(after.columns.map(\.path))
    return before.columns.map(\.path).filter { !standing.contains($0.after(moves)) }
  }

  /// The columns that ask for other sign-offs or ticks than before.
  public var ruled: [ColumnPath] {
    before.columns.map(\.path).filter { path in
      guard let old = before.column(path), let new = after.column(path.after(moves)) else { return false }
      return old.signOffs != new.signOffs || old.parallelSignOffs != new.parallelSignOffs
        || old.checklists != new.checklists
    }
  }

  /// The columns by whose earlier rules nobody may decide any more.
  public var touched: [ColumnPath] { Set(moved + removed + ruled).sorted() }

  /// What happens to an article; nothing where it stands as before.
  ///
  /// - Parameter holder: whom it is assigned to, if anybody.
  public func events(for article: Article, holder: Person?, at time: Instant) -> [ArticleEvent] {
    var events: [ArticleEvent] = []
    let column = article.column.after(moves)
    let (live, aside) = (article.live?.column.after(moves), article.aside?.column.after(moves))
    if column != article.column || live != article.live?.column || aside != article.aside?.column {
      events.append(.relocated(column: column, live: live, aside: aside))
    }
    if let assignment = article.assignment, let new = after.column(column), column != article.column,
      let holder, holder.id == assignment.person, !holder.canBeAssigned(in: new, at: time)
    {
      events.append(.wishVoided(.assignment(assignment), because: .moved))
    }
    return events + placed(article, in: column, at: time) + asidePlaced(article, at: time)
  }

  private func placed(_ article: Article, in column: ColumnPath, at time: Instant) -> [ArticleEvent] {
    guard let new = after.column(column),
      let change = RulesChange(
        stage: article.stage, signOffs: article.signOffs, checks: article.checks, on: article.revision.digest,
        from: before.column(article.column), to: new, isAside: false)
    else { return [] }
    switch change.outcome {
    case .reopened:
      return [.rulesChanged(change), .reopened] + (article.schedule.map { [.scheduleWaits($0)] } ?? [])
    case .approved: return [.rulesChanged(change), .approved] + article.standingAgain(at: time)
    case .stays: return [.rulesChanged(change)]
    }
  }

  private func asidePlaced(_ article: Article, at time: Instant) -> [ArticleEvent] {
    guard let aside = article.aside, let new = after.column(aside.column.after(moves)),
      let change = RulesChange(
        stage: aside.stage, signOffs: aside.signOffs, checks: aside.checks, on: aside.revision.digest,
        from: before.column(aside.column), to: new, isAside: true)
    else { return [] }
    return [.rulesChanged(change)]
  }
}
