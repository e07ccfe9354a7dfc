/// Where columns stand in the tree, and what follows them when they move.
extension NewsroomSettings {
  /// Why a column cannot be moved, with all below it.
  func movingFaults(_ path: ColumnPath, to target: ColumnPath) -> [Unmet] {
    let paths = columns.map(\.path)
    var unmet: [Unmet] = []
    if !paths.contains(path) { unmet.append(.column(path)) }
    // Nothing lies below itself, and nothing takes another's place.
    if target == .newsroom || target.isWithin(path) || paths.contains(target) { unmet.append(.newColumn(target)) }
    if let above = target.parent, above != .newsroom, !paths.contains(above) { unmet.append(.column(above)) }
    return unmet
  }

  /// The columns after `moves`, those that move below the column they move to, in the order of the tree.
  func moved(_ moves: [ColumnMove]) -> [ColumnSettings] {
    Self.ordered(columns.map { $0.standing(at: $0.path.after(moves)) })
  }

  /// Each column with those below it after it, otherwise as they were.
  private static func ordered(_ columns: [ColumnSettings]) -> [ColumnSettings] {
    let standing = Set(columns.map(\.path))
    func branch(_ column: ColumnSettings) -> [ColumnSettings] {
      [column] + columns.filter { $0.path.parent == column.path }.flatMap(branch)
    }
    return columns.filter { $0.path.parent.map { !standing.contains($0) } ?? true }.flatMap(branch)
  }

  /// The columns once one of them has become part of another.
  func merged(_ path: ColumnPath, into target: ColumnPath) -> [ColumnSettings] {
    let gone = columns.first { $0.path == path }
    return columns.filter { $0.path != path }.map { column in
      column.path == target ? column.following((gone?.formerly ?? []) + [path]) : column
    }
  }

  /// No page leads away from where a column stands.
  static func withoutTaken(_ columns: [ColumnSettings]) -> [ColumnSettings] {
    let standing = Set(columns.map(\.path))
    return columns.map { $0.following([], unless: standing.contains) }
  }

  /// Where a column stands that was called `path` before: under its name of today, or as it was where nothing leads on.
  public func present(_ path: ColumnPath) -> ColumnPath {
    let paths = columns.map(\.path)
    if paths.contains(path) { return path }
    return columns.first { $0.formerly?.contains(path) ?? false }?.path ?? path
  }

  /// Whether a role can be granted there: for the newsroom, a column, or one that only holds columns.
  public func stands(_ path: ColumnPath) -> Bool {
    path == .newsroom || columns.contains { $0.path.isWithin(path) }
  }
}

extension ColumnSettings {
  /// The same column somewhere else.
  func standing(at other: ColumnPath) -> ColumnSettings {
    other == path ? self : with(path: other, formerly: (formerly ?? []) + [path])
  }

  /// The same column, to which other pages lead as well.
  public func following(_ paths: [ColumnPath], unless isTaken: (ColumnPath) -> Bool = { _ in false }) -> ColumnSettings
  {
    var all: [ColumnPath] = []
    for one in (formerly ?? []) + paths where !isTaken(one) && one != path && !all.contains(one) { all.append(one) }
    return with(path: path, formerly: all)
  }

  private func with(path: ColumnPath, formerly: [ColumnPath]) -> ColumnSettings {
    ColumnSettings(
      path: path, isNewsInformation: isNewsInformation, signOffs: signOffs, parallelSignOffs: parallelSignOffs,
      checklists: checklists, commentsBefore: commentsBefore, debtHours: debtHours, dueHours: dueHours,
      pictureNews: pictureNews, formerly: formerly.isEmpty ? nil : formerly)
  }
}

extension SettingsTurn {
  /// The turn to a description of the whole newsroom. A column that it calls another's former place takes what stands there;
  /// pages that led to a column before still do.
  public init(from before: NewsroomSettings, describedBy described: NewsroomSettings) {
    let standing = Set(described.columns.map(\.path))
    let moves = described.columns.flatMap { column in
      (column.formerly ?? []).filter { former in
        !standing.contains(former) && before.columns.contains { $0.path == former }
      }.map { ColumnMove(from: $0, to: column.path) }
    }
    let columns = described.columns.map { column in
      let earlier = before.columns.filter { $0.path.after(moves) == column.path }
      let former = earlier.flatMap { ($0.formerly ?? []) + ($0.path == column.path ? [] : [$0.path]) }
      return column.following(former, unless: standing.contains)
    }
    self.init(from: before, to: described.with(columns: columns), moves: moves)
  }
}

extension SettingsChange {
  /// What stands somewhere else because of it.
  public var moves: [ColumnMove] {
    switch self {
    case .moveColumn(let path, let target), .mergeColumn(let path, let target): [ColumnMove(from: path, to: target)]
    case .addColumn, .removeColumn, .set: []
    }
  }
}

extension SettingsTurn {
  /// Where roles and delegations for a column count afterwards: there, where it has moved to, or nowhere. What counted in a
  /// column that has become part of another, or is gone, ends with it.
  public func standing(of column: ColumnPath) -> ColumnPath? {
    if column == .newsroom { return column }
    guard before.stands(column) else { return nil }
    let target = column.after(moves)
    if target != column { return before.columns.contains { $0.path == target } ? nil : target }
    return after.stands(target) ? target : nil
  }

  /// The roles that somebody holds afterwards: those of a column that is renamed or moved go along, those of one that is
  /// removed or merged end with it.
  public func grants(of person: Person) -> [RoleGrant] {
    person.grants.compactMap { grant in standing(of: grant.column).map { RoleGrant(grant.role, in: $0) } }
  }
}
