import Editorial
import Newsroom
import Testing

/// Every cell of stage x action x role, made from the table, not written by hand, and acted out through the use cases.
@Suite("Stage x action x role")
struct WorkflowMatrixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let adapter: Adapter
    let stage: Stage
    let column: String
    var testDescription: String { "\(adapter), \(stage), \(column)" }

    static let all = Adapter.allCases.flatMap { adapter in
      Stage.allCases.flatMap { stage in
        [House.small, House.strict, House.guarded].map { Case(adapter: adapter, stage: stage, column: $0) }
      }
    }
  }

  @Test("Whoever may, can; whoever may not is told why, and nothing is written", arguments: Case.all)
  func cells(_ row: Case) async throws {
    let cells = try await row.adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var cells = 0
      for action in Action.allCases {
        var standing: Article?
        for name in Role.allCases.map(\.rawValue) + ["author", "neighbour"] {
          let article: Article
          if let standing { article = standing } else { article = try await prepared(for: action, row, house) }
          standing = try await isLeftAsItWas(article, by: name, action, row, house) ? article : nil
          cells += 1
        }
      }
      return cells
    }
    #expect(cells == Action.allCases.count * (Role.allCases.count + 2))
  }

  /// An article in the stage, with everything there that the action needs besides stage and person.
  private func prepared(for action: Action, _ row: Case, _ house: House) async throws -> Article {
    let besideLive = [Stage.draft, .editing, .review, .approved].contains(row.stage)
    let owes = action == .countersign && Action.countersign.rule.from.contains(row.stage)
    let article = try await house.article(
      in: row.stage, column: row.column,
      correcting: besideLive && [.abandon, .withdraw, .countersign, .planWithdrawal, .fix].contains(action),
      inEmergency: owes
    )
    if action == .giveBack, Action.giveBack.rule.from.contains(row.stage) {
      return try await house.act(.assign(to: PersonID("rival"), note: nil), on: article, by: "editor")
    }
    if action == .reinstate, row.stage == .withdrawn { return try await house.askedBack(article) }
    if action == .publish, row.stage == .approved { return try await house.checked(article) }
    guard action == .release, Action.release.rule.from.contains(row.stage) else { return article }
    // What was withdrawn was held before.
    if row.stage == .withdrawn { return try await house.heldAndWithdrawn(in: row.column) }
    return try await house.act(.hold(reason: "核实"), on: article, by: "licensing")
  }

  /// Acts out one cell and holds it against the table. Whether the article still stands where it stood.
  private func isLeftAsItWas(
    _ article: Article, by name: String, _ action: Action, _ row: Case, _ house: House
  ) async throws -> Bool {
    let mayNow = action.rule.from.contains(row.stage)
    let mayEver = !capacities(of: name, row).isDisjoint(with: action.rule.by)
    let signsHere =
      switch action {
      case .sign: row.stage != .review || signsFirst(name, row)
      case .countersign: signsLast(name, row)
      // What is approved lacks nothing here but a checklist, so elsewhere there is no emergency.
      case .publishInEmergency: row.stage != .approved || row.column == House.guarded
      // Only this column has something to tick.
      case .check: row.column == House.guarded
      // Others than editors only take what they can have themselves.
      case .assign: ["editor", "chiefEditor"].contains(name)
      default: true
      }
    let outcome = await Result {
      try await house.act(try await house.command(action, on: article), on: article, by: name)
    }
    let stored = try await house.desk.articles.article(article.id, in: house.newsroom)
    let cell: Comment = "\(row.testDescription): \(action) by \(name)"
    switch outcome {
    case .success(let after):
      #expect(mayNow && mayEver && signsHere, cell)
      #expect(after.stage == destination(of: action, row), cell)
      #expect(stored == after, cell)
      #expect(after.version > article.version, cell)
      let history = try await house.desk.articles.history(of: article.id, in: house.newsroom)
      #expect(try Article.folding(history, id: article.id) == after, cell)
      return false
    case .failure(let error):
      guard case NewsroomError.refused(let refusal) = error else { throw error }
      #expect(!(mayNow && mayEver && signsHere), "\(cell) was refused: \(refusal.unmet.map(\.code))")
      // How it stands is told to those only who may read it.
      let reader = try house.session(name).person
      let mayKnow = mayEver || reader.canRead(.article, of: article, at: house.clock.now)
      #expect(
        refusal.unmet.contains(.stage(is: row.stage, allowed: action.rule.from)) == (mayKnow && !mayNow), cell)
      #expect(
        refusal.unmet.contains(.capacity(wanted: action.rule.by, column: article.column)) == !mayEver, cell)
      #expect(stored == article, cell)
      return true
    }
  }

  /// What each role is before an article, as the handbook says it, not as the code computes it.
  private func capacities(of name: String, _ row: Case) -> Set<Capacity> {
    switch (name, row.column) {
    case ("author", _): row.stage == .draft ? [.author] : []
    case ("editor", _): [.editor]
    case ("chiefEditor", _): [.chiefEditor, .reviewer]
    case ("deskChief", _), ("boardMember", _): [.reviewer]
    case ("proofreader", House.strict): [.reviewer]
    case ("legal", House.guarded), ("pictureDesk", House.guarded): [.reviewer]
    case ("licensing", _): [.licensing]
    case ("emergencyPublisher", _): [.emergencyPublisher]
    default: []
    }
  }

  private func signsFirst(_ name: String, _ row: Case) -> Bool {
    switch row.column {
    case House.strict: name == "deskChief"
    case House.guarded: ["deskChief", "boardMember", "chiefEditor", "legal", "pictureDesk"].contains(name)
    default: ["deskChief", "boardMember", "chiefEditor"].contains(name)
    }
  }

  private func signsLast(_ name: String, _ row: Case) -> Bool {
    row.column == House.strict ? name == "chiefEditor" : ["deskChief", "boardMember", "chiefEditor"].contains(name)
  }

  private func destination(of action: Action, _ row: Case) -> Stage {
    switch action.rule.to {
    case .stage(let stage): stage
    case .unchanged: row.stage
    case .reopened: row.stage == .approved && action == .edit ? .review : row.stage
    case .onceSigned: row.column == House.small ? .approved : .review
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
