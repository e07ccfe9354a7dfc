import Editorial
import Newsroom
import Testing

/// Every pair of writing commands at once, made from the tables: each is done, or answered in words that say why not.
@Suite("Any two commands at once")
struct CommandRaceTests {
  @Test("Every two actions on one article: no more than one is done of what was read, and the history is whole")
  func actions() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var done: Set<Action> = []
      for (index, first) in Action.allCases.enumerated() {
        for second in Action.allCases[index...] {
          for stage in Self.stages(first, second).prefix(Rounds.isSoak ? 7 : 1) {
            done.formUnion(try await Self.race(first, second, in: stage, house))
          }
        }
      }
      // The dispatcher's own has no person.
      #expect(Set(Action.allCases).subtracting(done) == [.withdrawOnTime])
    }
  }

  @Test("Every two use cases that write, and each with itself, on what they share: none meets a fault of ours")
  func useCases() async throws {
    let seed = Rounds.seed
    print("use cases at once: seed \(seed)")
    let pairs = Self.pairs(seed: seed)
    try await Adapter.postgres.withDesk { desk, clock in
      let room = try await FurnishedHouse.open(desk, clock)
      let all = try room.somebody(Role.allCases.map { RoleGrant($0) })
      var done = 0
      for (first, second) in pairs {
        let one = try await room.attempt(first)
        // The same twice is the same thing twice.
        let other = first == second ? one : try await room.attempt(second)
        async let left = Self.told { try await one(all) }
        async let right = Self.told { try await other(all) }
        for told in await [left, right] {
          if told == nil { done += 1 }
          #expect(told.map(Self.isAnswer) ?? true, "seed \(seed): \(first.name) and \(second.name): \(told as Any)")
        }
      }
      #expect(done > pairs.count)
    }
  }

  /// Each with itself, and with another that the seed picks; in the long form with every other.
  private static func pairs(seed: UInt64) -> [(UseCase, UseCase)] {
    var random = SeededRandom(seed: seed)
    let writing = UseCase.allCases.filter(\.writes)
    var pairs: [(UseCase, UseCase)] = []
    for (index, first) in writing.enumerated() {
      let others = Array(writing[(index + 1)...])
      pairs.append((first, first))
      pairs += (Rounds.isSoak || others.isEmpty ? others : [random.pick(others)]).map { (first, $0) }
    }
    return pairs
  }

  /// The stages that both may begin in, those of work first.
  private static func stages(_ first: Action, _ second: Action) -> [Stage] {
    let order: [Stage] = [.review, .approved, .editing, .draft, .published, .withdrawn, .spiked]
    return order.filter { first.rule.from.contains($0) && second.rule.from.contains($0) }
  }

  /// Both have read the article before either writes. Which of them were done.
  private static func race(
    _ first: Action, _ second: Action, in stage: Stage, _ house: House
  ) async throws -> [Action] {
    let both: Set<Action> = [first, second]
    let article = try await prepared(for: both, in: stage, house)
    let desk = house.desk.reading(articles: StartingLine(house.desk.articles, runners: 2))
    let commands = [try await house.command(first, on: article), try await house.command(second, on: article)]
    let people = [person(for: first), person(for: second) == "editor" ? "rival" : person(for: second)]
    let told = await withTaskGroup(of: (Int, (any Error)?).self) { group in
      for (index, (command, name)) in zip(commands, people).enumerated() {
        group.addTask {
          (
            index,
            await Self.told { _ = try await ActOnArticle(desk)(command, on: article.id, by: house.session(name)) }
          )
        }
      }
      return await group.reduce(into: [nil, nil]) { $0[$1.0] = $1.1 }
    }
    let cell: Comment = "\(first) and \(second) in \(stage): \(told)"
    for error in told { #expect(error.map(isAnswer) ?? true, cell) }
    let after = try #require(try await house.desk.articles.article(article.id, in: house.newsroom))
    let history = try await house.desk.articles.history(of: article.id, in: house.newsroom)
    #expect(try Article.folding(history, id: article.id) == after, cell)
    let writers = Set(history.filter { $0.number > article.version }.map(\.actor))
    #expect(writers.count <= 1, cell)
    return zip([first, second], told).filter { $1 == nil }.map(\.0)
  }

  /// An article in the stage with everything there that these actions need besides.
  private static func prepared(for both: Set<Action>, in stage: Stage, _ house: House) async throws -> Article {
    let isBesideLive = !both.isDisjoint(with: [.abandon, .withdraw, .countersign, .planWithdrawal, .fix])
    let isOpen = [Stage.draft, .editing, .review, .approved].contains(stage)
    var article = try await house.article(
      in: stage, column: both.contains(.check) || both.contains(.publishInEmergency) ? House.guarded : House.small,
      correcting: isOpen && isBesideLive, inEmergency: both.contains(.countersign))
    if both.contains(.giveBack) {
      article = try await house.act(.assign(to: PersonID("rival"), note: nil), on: article, by: "editor")
    }
    if stage == .withdrawn, both.contains(.release) { article = try await house.heldAndWithdrawn() }
    if both.contains(.reinstate) { article = try await house.askedBack(article) }
    if stage != .withdrawn, both.contains(.release), !both.contains(.hold) {
      article = try await house.act(.hold(reason: "核实"), on: article, by: "licensing")
    }
    return article
  }

  /// Somebody whose business it is.
  private static func person(for action: Action) -> String {
    switch action {
    case .submit: "author"
    case .sign: "deskChief"
    case .countersign, .withdraw, .reinstate: "chiefEditor"
    case .publishInEmergency: "emergencyPublisher"
    case .hold, .release: "licensing"
    default: "editor"
    }
  }

  private static func told(_ body: () async throws -> Void) async -> (any Error)? {
    do {
      try await body()
      return nil
    } catch {
      return error
    }
  }

  /// Whether it says what is so, rather than that something is broken: what ends with exit code 70 does not.
  private static func isAnswer(_ error: any Error) -> Bool {
    switch error as? NewsroomError {
    case .defect, .damaged, .unknownOutcome, nil: false
    default: true
    }
  }
}

extension UseCase {
  /// Whether people write by it.
  fileprivate var writes: Bool {
    switch right {
    case .write, .readAndWrite, .action, .comment, .own: true
    case .none, .login, .read, .service: false
    }
  }
}
