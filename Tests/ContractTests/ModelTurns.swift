import Editorial
import Newsroom
import Testing

/// How the newsroom of the model is set up at present.
struct SetUp {
  /// Whether the small column asks for a final review as well.
  var isTwofold = false
  /// Whether the guarded column goes by its other name.
  var isRenamed = false
  /// The proofreader who has left, if one has.
  var gone: String?

  func path(of column: ReferenceArticle.Column) -> String {
    switch column {
    case .small: House.small
    case .strict: House.strict
    case .guarded: isRenamed ? "法制" : House.guarded
    }
  }
}

/// What the administrator turns: sign-off sets, names of columns, people who leave and come back.
extension ModelRun {
  mutating func turn() async throws -> Bool {
    var touched: Set<Int> = []
    switch random.below(3) {
    case 0:
      setUp.isTwofold.toggle()
      let steps: [SignOffStep] = setUp.isTwofold ? [.approval, .finalReview] : [.approval]
      try await change(.set(ColumnPath(House.small), ColumnWish(signOffs: .set(steps))))
      for index in articles.indices where articles[index].reference.turn(isTwofold: setUp.isTwofold, at: clock.now) {
        touched.insert(index)
      }
    case 1:
      let old = try ColumnPath(setUp.path(of: .guarded))
      setUp.isRenamed.toggle()
      try await change(.moveColumn(old, to: ColumnPath(setUp.path(of: .guarded))))
      touched = Set(articles.indices.filter { articles[$0].reference.column == .guarded })
    default: try await comeOrGo()
    }
    for index in touched.sorted() {
      guard try await agrees(index, "a turn of the settings") else { return false }
    }
    return try await noneIsStrandedSilently()
  }

  private func change(_ change: SettingsChange) async throws {
    var outcomes: [Set<ArticleID>] = []
    for (house, office) in zip(houses, offices) {
      outcomes.append(
        Set(try await ChangeNewsroom(office).turn(change, by: house.root).outcome.placed.map(\.article)))
    }
    #expect(outcomes[0] == outcomes[1])
  }

  private mutating func comeOrGo() async throws {
    for (house, office) in zip(houses, offices) {
      if let gone = setUp.gone {
        let person = try #require(house.staff[gone])
        try await ManagePeople(office).add(person, by: house.root)
      } else {
        _ = try await ManagePeople(office).end(PersonID("p3"), by: house.root)
      }
    }
    setUp.gone = setUp.gone == nil ? "p3" : nil
  }

  /// What nobody can take on is what the program says of it, and nothing else.
  private func noneIsStrandedSilently() async throws -> Bool {
    let stuck = Set(
      articles.filter { $0.reference.isStuck(among: people.filter { $0 != setUp.gone }, at: clock.now) }.map(\.id))
    for (house, desk) in zip(houses, desks) {
      let said = try await ReadOperation(desk).overdue(by: house.root).stranded
      let count = said.reduce(0) { $0 + $1.count }
      guard count == stuck.count, stuck.isSuperset(of: said.flatMap(\.articles)) else {
        Issue.record("\(said) are said to be stranded, not \(stuck)")
        return false
      }
    }
    return true
  }
}

extension ReferenceArticle {
  /// The small column asks for a final review, or no longer. Whether that changes where this article stands, or what it lacks.
  mutating func turn(isTwofold: Bool, at now: Instant) -> Bool {
    guard column == .small, isTwofold != self.isTwofold else { return false }
    self.isTwofold = isTwofold
    let wanted = steps.map(\.step)
    let isHere = Self.place(
      &stage, &schedule, &waiting, lacking: wanted.filter { !Self.holds($0, in: signed) }, at: now)
    guard var aside else { return isHere }
    let missing = wanted.filter { !Self.holds($0, in: aside.signed) }
    let waiting = aside.waiting
    let isThere = Self.place(&aside.stage, &aside.schedule, &aside.waiting, lacking: missing, at: now)
    // One whose time has passed comes back with it, and is void then.
    if let waiting, waiting <= now, aside.schedule == nil { aside.waiting = waiting }
    self.aside = aside
    return isHere || isThere
  }

  private static func holds(_ step: String, in signed: [(step: String, by: String, name: String)]) -> Bool {
    signed.contains { $0.step == step }
  }

  private static func place(
    _ stage: inout String, _ schedule: inout Instant?, _ waiting: inout Instant?, lacking missing: [String],
    at now: Instant
  ) -> Bool {
    guard stage == "review" || stage == "approved" else { return false }
    if stage == "approved", !missing.isEmpty { (stage, schedule, waiting) = ("review", nil, schedule ?? waiting) }
    if stage == "review", missing.isEmpty {
      (stage, schedule, waiting) = ("approved", waiting.flatMap { now < $0 ? $0 : nil }, nil)
    }
    return true
  }

  /// Whether nobody of `people` could sign what it lacks; everything else there is always somebody for.
  func isStuck(among people: [String], at now: Instant) -> Bool {
    guard stage == "review" else { return false }
    return !people.contains { who in
      open.contains { step in
        var tried = self
        return part(who, in: step.by, at: now) != nil
          && tried.take(.sign(step: step.step, isCurrent: true), by: who, at: now)
      }
    }
  }
}
