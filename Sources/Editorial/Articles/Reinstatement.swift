/// That somebody asks for a withdrawn article to come back 重新上线; a second person confirms it.
public struct Reinstatement: Hashable, Sendable, Codable {
  public let reason: String
  /// What readers will be told beside the text.
  public let note: String
  /// The column in which it is to stand; `nil` for the one in which it was live.
  public let column: ColumnPath?
  public let by: PersonID
  /// In whose stead it is asked; `nil` for the person's own.
  public let onBehalfOf: PersonID?
  public let at: Instant

  /// Whose word it is: none of them confirms it.
  public var persons: Set<PersonID> { Set([by, onBehalfOf].compactMap { $0 }) }

  /// Whether it asks for the same, whenever that was.
  func means(_ other: Reinstatement?) -> Bool {
    guard let other else { return false }
    return persons == other.persons && by == other.by && column == other.column && reason.exact == other.reason.exact
      && note.exact == other.note.exact
  }
}

/// What a withdrawn article comes back as: the very text that was live, at its address.
public struct Reinstated: Hashable, Sendable, Codable {
  public let live: Live
  /// The live text as a revision of its own, so that numbers never go back; `nil` where the article still has it.
  public let revision: Revision?
  public let reason: String
  public let askedBy: PersonID
  /// In whose stead it was confirmed; `nil` for the person's own.
  public let onBehalfOf: PersonID?
}

/// What a withdrawal took off the site. It stands in the history, whatever release wrote that.
public struct TakenDown: Hashable, Sendable {
  /// As it was live; its column is where that has moved since.
  public private(set) var live: Live
  /// When it is to leave again, once it is back: the planned withdrawal that ended with it, or what was planned since; `nil`
  /// for one that was carried out.
  public private(set) var planned: PlannedWithdrawal?

  /// Reads it off a history; `nil` where the article is not withdrawn.
  public init?(_ history: [Sealed<ArticleEvent>], of id: ArticleID) {
    guard let first = history.first, var article = Article(id: id, beginning: first) else { return nil }
    var taken: TakenDown?
    var ended: PlannedWithdrawal?
    for link in history.dropFirst() {
      switch link.event {
      case .wishVoided(.plannedWithdrawal(let planned), because: .withdrawn): ended = planned
      case .withdrawn:
        taken = article.live.map { TakenDown(live: $0, planned: ended) }
        ended = nil
      case .withdrawalPlanned(let planned, _): taken?.planned = planned
      case .relocated(let column, _, _): if taken?.live.column == article.column { taken?.live.column = column }
      default: break
      }
      guard article.apply(link) else { return nil }
    }
    guard article.stage == .withdrawn, let taken else { return nil }
    self = taken
  }

  private init(live: Live, planned: PlannedWithdrawal?) {
    self.live = live
    self.planned = planned
  }
}
