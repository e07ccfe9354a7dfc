/// When a story must be out of the hands that have it 截稿时间; the zone is what the editor meant it in.
public struct Deadline: Hashable, Sendable, Codable {
  public let at: Instant
  /// An IANA time zone, such as `Asia/Shanghai`.
  public let zone: String
  /// Who set it; `nil` in what earlier releases wrote.
  public let by: PersonID?

  public init(at: Instant, zone: String, by person: PersonID? = nil) {
    self.at = at
    self.zone = zone
    by = person
  }

  /// Whether it asks for the same moment, on the same clock.
  func means(_ other: Deadline?) -> Bool { at == other?.at && zone == other?.zone }
}

/// How many hours a story usually takes in each stage of a column; `nil` where there is no usual time.
public struct StageHours: Hashable, Sendable, Codable {
  public let draft: Int?
  public let editing: Int?
  public let review: Int?
  public let approved: Int?

  public init(draft: Int? = nil, editing: Int? = nil, review: Int? = nil, approved: Int? = nil) {
    self.draft = draft
    self.editing = editing
    self.review = review
    self.approved = approved
  }

  /// The hours of a stage; `nil` for one that nobody waits in.
  public subscript(stage: Stage) -> Int? {
    switch stage {
    case .draft: draft
    case .editing: editing
    case .review: review
    case .approved: approved
    case .published, .withdrawn, .spiked: nil
    }
  }

  /// The stages in which a story waits for somebody.
  public static let stages: [Stage] = [.draft, .editing, .review, .approved]
  /// A month is the longest that is usual.
  public static let allowed = 1...720

  /// Stage by stage the hours of the first that says any: of a column, then of those above it.
  static func inheriting(_ chain: [StageHours]) -> StageHours {
    StageHours(
      draft: chain.lazy.compactMap(\.draft).first, editing: chain.lazy.compactMap(\.editing).first,
      review: chain.lazy.compactMap(\.review).first, approved: chain.lazy.compactMap(\.approved).first)
  }
}

extension Article {
  /// When it is due in its stage: its own deadline, else so long after it entered the stage as its column usually
  /// takes. `nil` where nothing says when, and for a story that waits for nobody.
  public func due(in column: Column?) -> Instant? {
    guard StageHours.stages.contains(stage) else { return nil }
    if let deadline { return deadline.at }
    return column?.dueHours[stage].map { entered.advanced(bySeconds: Int64($0) * 3_600) }
  }
}

/// What waits in one stage of a column, with the hours it usually takes there: what lists of what is due are read by.
public struct DueStretch: Hashable, Sendable, Codable {
  public let column: ColumnPath
  public let stage: Stage
  public let hours: Int?

  public init(column: ColumnPath, stage: Stage, hours: Int?) {
    self.column = column
    self.stage = stage
    self.hours = hours
  }

  /// When `article`, which waits here, is due.
  public func due(_ article: Article) -> Instant? {
    article.deadline?.at ?? hours.map { article.entered.advanced(bySeconds: Int64($0) * 3_600) }
  }
}

extension NewsroomSettings {
  /// Every stage in which stories wait, of `column` and all below it; of the whole newsroom for `.newsroom`.
  public func dueStretches(within column: ColumnPath = .newsroom) -> [DueStretch] {
    columns.map(\.path).filter { $0.isWithin(column) }.compactMap { self.column($0) }.flatMap { column in
      StageHours.stages.map { DueStretch(column: column.path, stage: $0, hours: column.dueHours[$0]) }
    }
  }
}
