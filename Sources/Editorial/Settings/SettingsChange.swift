/// What an administrator changes in a newsroom's settings, one thing at a time.
public enum SettingsChange: Hashable, Sendable {
  case addColumn(ColumnPath, ColumnWish)
  /// Only one that holds nothing, with none below it.
  case removeColumn(ColumnPath)
  /// Renames a column, or puts it below another, with all below it and all they hold.
  case moveColumn(ColumnPath, to: ColumnPath)
  /// Puts all that a column holds into another, and removes it; only one with none below it.
  case mergeColumn(ColumnPath, into: ColumnPath)
  /// The whole newsroom is `.newsroom`: what holds where no column says otherwise.
  case set(ColumnPath, ColumnWish)
}

/// What is to be said of a column; what is not said stays.
public struct ColumnWish: Hashable, Sendable {
  public enum Wish<Value: Hashable & Sendable>: Hashable, Sendable {
    /// As it is.
    case keep
    /// As the column above says.
    case inherit
    case set(Value)

    func applied(to old: Value?) -> Value? {
      switch self {
      case .keep: old
      case .inherit: nil
      case .set(let value): value
      }
    }
  }

  public var isNewsInformation: Wish<Bool>
  public var signOffs: Wish<[SignOffStep]>
  public var parallelSignOffs: Wish<[SignOffStep]>
  public var checklists: Wish<[Checklist]>
  public var commentsBefore: Wish<[Action]>
  public var debtHours: Wish<Int>
  public var dueHours: [Stage: Wish<Int>]
  public var pictureNews: Wish<Bool>

  public init(
    isNewsInformation: Wish<Bool> = .keep, signOffs: Wish<[SignOffStep]> = .keep,
    parallelSignOffs: Wish<[SignOffStep]> = .keep, checklists: Wish<[Checklist]> = .keep,
    commentsBefore: Wish<[Action]> = .keep,
    debtHours: Wish<Int> = .keep, dueHours: [Stage: Wish<Int>] = [:], pictureNews: Wish<Bool> = .keep
  ) {
    self.isNewsInformation = isNewsInformation
    self.signOffs = signOffs
    self.parallelSignOffs = parallelSignOffs
    self.checklists = checklists
    self.commentsBefore = commentsBefore
    self.debtHours = debtHours
    self.dueHours = dueHours
    self.pictureNews = pictureNews
  }

  func hours(_ old: StageHours?) -> StageHours? {
    func hours(_ stage: Stage) -> Int? { (dueHours[stage] ?? .keep).applied(to: old?[stage]) }
    let all = StageHours(
      draft: hours(.draft), editing: hours(.editing), review: hours(.review), approved: hours(.approved))
    return all == StageHours() ? nil : all
  }

  /// What cannot be a setting.
  var faults: [Unmet] {
    var unmet: [Unmet] = []
    if case .set(let steps) = signOffs {
      if steps.isEmpty || Set(steps).count != steps.count || steps.contains(where: \.isParallel) {
        unmet.append(.soundSignOffs(steps, isParallel: false))
      }
    }
    if case .set(let steps) = parallelSignOffs {
      if Set(steps).count != steps.count || !steps.allSatisfy(\.isParallel) {
        unmet.append(.soundSignOffs(steps, isParallel: true))
      }
    }
    for wish in [debtHours] + dueHours.values {
      if case .set(let hours) = wish, !StageHours.allowed.contains(hours) { unmet.append(.soundHours(hours)) }
    }
    return unmet
  }
}

extension ColumnSettings {
  func applying(_ wish: ColumnWish) -> ColumnSettings {
    ColumnSettings(
      path: path, isNewsInformation: wish.isNewsInformation.applied(to: isNewsInformation),
      signOffs: wish.signOffs.applied(to: signOffs),
      parallelSignOffs: wish.parallelSignOffs.applied(to: parallelSignOffs),
      checklists: wish.checklists.applied(to: checklists),
      commentsBefore: wish.commentsBefore.applied(to: commentsBefore), debtHours: wish.debtHours.applied(to: debtHours),
      dueHours: wish.hours(dueHours), pictureNews: wish.pictureNews.applied(to: pictureNews), formerly: formerly)
  }
}

extension NewsroomSettings {
  /// These settings after `change`, or everything that stands in its way.
  /// - Parameter used: how many articles the column holds that would be removed.
  public func applying(_ change: SettingsChange, used: Int = 0) throws(Refusal) -> NewsroomSettings {
    var columns = columns
    var unmet: [Unmet] = []
    switch change {
    case .addColumn(let path, let wish):
      if columns.contains(where: { $0.path == path }) { unmet.append(.newColumn(path)) }
      if let above = path.parent, above != .newsroom, !columns.contains(where: { $0.path == above }) {
        unmet.append(.column(above))
      }
      unmet += wish.faults
      // Below the column above, after those that are there: the order is that of the tree.
      let place = columns.lastIndex { path.parent.map($0.path.isWithin) ?? true }.map { $0 + 1 } ?? columns.count
      columns.insert(ColumnSettings(path: path).applying(wish), at: place)
    case .removeColumn(let path):
      let below = columns.map(\.path).filter { $0 != path && $0.isWithin(path) }
      if !columns.contains(where: { $0.path == path }) { unmet.append(.column(path)) }
      if !below.isEmpty || used > 0 { unmet.append(.emptyColumn(path, articles: used, below: below)) }
      columns.removeAll { $0.path == path }
    case .moveColumn(let path, let target):
      unmet += movingFaults(path, to: target)
      if unmet.isEmpty { columns = moved([ColumnMove(from: path, to: target)]) }
    case .mergeColumn(let path, let target):
      let below = columns.map(\.path).filter { $0 != path && $0.isWithin(path) }
      unmet += [path, target].filter { wanted in !columns.contains { $0.path == wanted } }.map { .column($0) }
      if !below.isEmpty { unmet.append(.emptyColumn(path, articles: 0, below: below)) }
      if path == target { unmet.append(.newColumn(target)) }
      if unmet.isEmpty { columns = merged(path, into: target) }
    case .set(.newsroom, let wish):
      unmet += wish.faults
      guard unmet.isEmpty else { break }
      return with(columns: columns, wish)
    case .set(let path, let wish):
      unmet += wish.faults
      guard let index = columns.firstIndex(where: { $0.path == path }) else {
        unmet.append(.column(path))
        break
      }
      columns[index] = columns[index].applying(wish)
    }
    guard unmet.isEmpty else { throw Refusal(.administration, unmet) }
    return with(columns: Self.withoutTaken(columns), ColumnWish())
  }

  func with(columns: [ColumnSettings]) -> NewsroomSettings { with(columns: columns, ColumnWish()) }

  private func with(columns: [ColumnSettings], _ wish: ColumnWish) -> NewsroomSettings {
    NewsroomSettings(
      self, columns: columns, signOffs: wish.signOffs.applied(to: signOffs) ?? [.approval],
      parallelSignOffs: wish.parallelSignOffs.applied(to: parallelSignOffs),
      checklists: wish.checklists.applied(to: checklists),
      commentsBefore: wish.commentsBefore.applied(to: commentsBefore), debtHours: wish.debtHours.applied(to: debtHours),
      dueHours: wish.hours(dueHours), pictureNews: wish.pictureNews.applied(to: pictureNews))
  }
}
