import Editorial
import FoundationEssentials
import Newsroom
import Synchronization
import Testing

@Suite("Random people on random articles")
struct ModelTests {
  /// A run is repeated with CAIBIAN_SEED. It is one world of 5,000 steps; with CAIBIAN_SOAK=1 there are twenty, 100,000 steps
  /// in all, whose seeds follow one another: each step looks at the whole world, so one of that length would cost as much
  /// as hundreds.
  private static var seed: UInt64 {
    ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64.max)
  }

  @Test("Memory, PostgreSQL and the handbook agree after every step, and nothing is published unsigned or lost")
  func agreement() async throws {
    let first = Self.seed
    for world in 0..<UInt64(Rounds.isSoak ? 20 : 1) { try await agreement(seed: first &+ world, steps: 5_000) }
  }

  private func agreement(seed: UInt64, steps: Int) async throws {
    print("model-based test: seed \(seed), \(steps) steps")
    try await Adapter.memory.withDesk { memory, stepping in
      try await Adapter.postgres.withDesk { postgres, otherStepping in
        let one = try await House.open(memory, stepping)
        let other = try await House.open(postgres, otherStepping)
        let until = one.clock.now.advanced(bySeconds: 3 * 86_400)
        let houses = [try await one.lending(until: until), try await other.lending(until: until)]
        var run = ModelRun(seed: seed, houses: houses, lentUntil: until)
        for number in 1...steps {
          guard try await run.step(number) else {
            Issue.record("seed \(seed), step \(number): see above")
            return
          }
        }
        try await run.audit()
        print(
          "model-based test: \(run.taken) steps taken, \(run.refused) refused, \(run.articles.count) articles, \(run.reminded.count) reminders"
        )
        #expect(run.taken > steps / 20)
      }
    }
  }
}

/// A clock that stands until the run moves it, the same for both stores.
final class StandingClock: Newsroom.Clock {
  private let time: Mutex<Instant>
  init(_ start: Instant) { time = Mutex(start) }
  var now: Instant { time.withLock { $0 } }
  func advance(seconds: Int64) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

struct ModelRun {
  struct Thing {
    let id: ArticleID
    var reference: ReferenceArticle
  }

  var random: SeededRandom
  let clock: StandingClock
  let houses: [House]
  let desks: [Desk]
  /// The administrator's, by the same clock.
  let offices: [Desk]
  private let seed: UInt64
  /// Until when the reporter signs in the desk chief's stead.
  private let lentUntil: Instant
  let people: [String]
  /// Every text that anybody saved, by its words' number.
  private var typed: [Int: ArticleID] = [:]
  var words = 0
  var articles: [Thing] = []
  /// How the newsroom is set up at present.
  var setUp = SetUp()
  private(set) var taken = 0
  private(set) var refused = 0
  private(set) var reminded: Set<Reminder> = []

  init(seed: UInt64, houses: [House], lentUntil: Instant) {
    self.lentUntil = lentUntil
    random = SeededRandom(seed: seed)
    self.seed = seed
    self.houses = houses
    let clock = StandingClock(houses[0].clock.now)
    self.clock = clock
    desks = houses.map { $0.desk.running(by: clock) }
    offices = houses.map { $0.office.running(by: clock, after: 1 << 22) }
    people = houses[0].staff.keys.sorted()
  }

  /// One step in both stores and in the reference. Whether all agree.
  mutating func step(_ number: Int) async throws -> Bool {
    clock.advance(seconds: random.below(600) == 0 ? 86_400 : 60)
    if random.below(200) == 0 { return try await turn() }
    if number.isMultiple(of: 100) {
      guard try await planAgrees() else { return false }
    }
    switch random.below(100) {
    case 0..<4: return try await draft()
    case 4..<7: return try await dispatch()
    default: return try await act()
    }
  }

  private mutating func draft() async throws -> Bool {
    let author = random.pick(["author", "reporter", "editor"])
    let column = random.pick(ReferenceArticle.Column.allCases)
    words += 1
    var ids: [ArticleID] = []
    for (house, desk) in zip(houses, desks) {
      let article = try await DraftArticle(desk)(
        Self.manuscript(words), provenance: .own(label: "桐乡新闻网", authors: [Byline("样本记者")]),
        in: ColumnPath(setUp.path(of: column)), by: house.session(author))
      ids.append(article.id)
    }
    #expect(ids[0] == ids[1])
    typed[words] = ids[0]
    articles.append(
      Thing(
        id: ids[0],
        reference: ReferenceArticle(
          column: column, author: author, words: words, lentUntil: lentUntil, isTwofold: setUp.isTwofold)))
    return try await agrees(articles.count - 1, "drafted")
  }

  private mutating func dispatch() async throws -> Bool {
    var reports: [[ArticleID]] = []
    var withdrawn: [[ArticleID]] = []
    var reminded: [[Reminder]] = []
    var voided: [Set<ArticleID>] = []
    for (house, desk) in zip(houses, desks) {
      let report = try await Dispatch(desk, site: house.site)(in: house.newsroom)
      reports.append(report.published)
      withdrawn.append(report.withdrawn)
      reminded.append(report.reminded)
      voided.append(Set(report.missed.keys).subtracting(report.withdrawn))
    }
    var due: Set<ArticleID> = []
    var left: Set<ArticleID> = []
    for index in articles.indices where articles[index].reference.fall(dueAt: clock.now) {
      due.insert(articles[index].id)
    }
    #expect(reports[0] == reports[1])
    #expect(reminded[0] == reminded[1])
    for reminder in reminded[0] {
      guard self.reminded.insert(reminder).inserted else {
        Issue.record("\(reminder) was told twice")
        return false
      }
    }
    guard Set(reports[0]) == due else {
      Issue.record("the dispatcher published \(reports[0]), not \(due)")
      return false
    }
    for index in articles.indices where articles[index].reference.leave(dueAt: clock.now) {
      left.insert(articles[index].id)
    }
    #expect(withdrawn[0] == withdrawn[1])
    guard Set(withdrawn[0]) == left else {
      Issue.record("the dispatcher withdrew \(withdrawn[0]), not \(left)")
      return false
    }
    // Whatever was due and is not out is void, and said to be so once.
    var missed: Set<ArticleID> = []
    for index in articles.indices where articles[index].reference.miss(dueAt: clock.now) {
      missed.insert(articles[index].id)
    }
    for report in voided where report != missed {
      Issue.record("the dispatcher said that \(report) are void, not \(missed)")
      return false
    }
    for index in articles.indices where due.union(left).union(missed).contains(articles[index].id) {
      guard try await agrees(index, "dispatched") else { return false }
    }
    return true
  }

  private mutating func act() async throws -> Bool {
    guard !articles.isEmpty else { return true }
    // The newest are busy; an older one comes up now and then.
    let index =
      random.below(20) == 0 ? random.below(articles.count) : max(0, articles.count - 1 - random.below(8))
    let thing = articles[index]
    let step = step(for: thing.reference)
    let who = person(for: step, thing.reference)
    // Who has left does nothing, and is given nothing.
    if setUp.gone == who { return true }
    if case .assign(let to) = step, setUp.gone == to { return true }
    let mayBe = articles[index].reference.take(step, by: who, at: clock.now)
    for (house, desk) in zip(houses, desks) {
      let current = try #require(try await desk.articles.article(thing.id, in: house.newsroom))
      do {
        try await take(step, on: current, by: house.session(who), desk, house)
        guard mayBe else {
          Issue.record("\(step) by \(who) was done, and must not be: \(thing.reference)")
          return false
        }
      } catch let error as NewsroomError {
        guard !mayBe, let refusal = error.refusal, !refusal.unmet.isEmpty else {
          Issue.record("\(step) by \(who) was refused with \(error), the handbook allows \(mayBe): \(thing.reference)")
          return false
        }
      }
    }
    if mayBe { taken += 1 } else { refused += 1 }
    // Saved or set aside: what somebody who may write has written is kept.
    switch step {
    case .edit(let words, _), .bringTogether(let words):
      if thing.reference.mayWrite(who) { typed[words] = thing.id }
    default: break
    }
    return try await agrees(index, "\(step) by \(who)")
  }

  private func take(
    _ step: Step, on article: Article, by session: Session, _ desk: Desk, _ house: House
  ) async throws {
    let stale = Digest(of: "nothing that was ever written".utf8)
    switch step {
    case .lease(let takesOver):
      _ = try await TakeLease(desk)(
        LeaseWish(place: "样本", reason: takesOver ? "要上晚间版" : nil, takesOver: takesOver), on: article.id, by: session)
    case .edit(let words, let isCurrent):
      _ = try await SaveText(desk)(
        Self.manuscript(words), base: isCurrent ? article.revision.digest : stale, on: article.id, by: session)
    case .bringTogether(let words):
      _ = try await SaveText(desk)(
        Self.manuscript(words), base: article.revision.digest, onto: article.live?.revision.digest ?? stale,
        on: article.id, by: session)
    default:
      let command = try await command(step, on: article, desk, house)
      _ = try await ActOnArticle(desk)(command, on: article.id, by: session)
    }
  }

  /// Whether both stores hold the same article, and it stands as the reference says.
  func agrees(_ index: Int, _ what: String) async throws -> Bool {
    let thing = articles[index]
    let stored = [
      try #require(try await desks[0].articles.article(thing.id, in: houses[0].newsroom)),
      try #require(try await desks[1].articles.article(thing.id, in: houses[1].newsroom)),
    ]
    let reference = thing.reference
    let article = stored[0]
    let isSame =
      stored[0] == stored[1] && article.column.description == setUp.path(of: reference.column)
      && article.live.map { $0.column == article.column } ?? true && article.stage.rawValue == reference.stage
      && Self.text(article.revision) == reference.text && article.live.map { Self.text($0.revision) } == reference.live
      && Set(article.writers.map(\.text)) == reference.writers && article.schedule?.at == reference.schedule
      && article.pendingSchedule?.at == reference.waiting
      && article.deadline?.at == reference.deadline && article.plannedWithdrawal?.at == reference.leaves
      && article.embargo?.until == reference.embargo && (article.hold != nil) == reference.isHeld
      && article.signOffs.map(\.step.rawValue) == reference.signed.map(\.step)
      && article.signOffs.map(\.person.text) == reference.signed.map(\.by)
      && article.signOffs.map { ($0.onBehalfOf ?? $0.person).text } == reference.signed.map(\.name)
      && article.aside.map { Self.text($0.revision) } == reference.aside?.text
      && (article.movedFrom != nil) == reference.hasMoved
      && article.debts.count == reference.debts.count
      && article.checks.map(\.item) == (reference.isChecked ? ["facts"] : [])
      && article.checks.allSatisfy { $0.digest == article.revision.digest }
      && article.assignment?.person.text == reference.assignee
      && article.reinstatement?.by.text == reference.askedBackBy
      && article.signOffs.allSatisfy { $0.digest == article.revision.digest }
    if !isSame { Issue.record("after \(what): \(stored) is not \(reference)") }
    return isSame
  }

  /// Replays every history, and reads off it that everything published was signed and every text typed is there.
  func audit() async throws {
    for (house, desk) in zip(houses, desks) {
      for thing in articles {
        _ = try await VerifyHistory(desk)(thing.id, in: house.newsroom)
        let history = try await desk.articles.history(of: thing.id, in: house.newsroom)
        let branches = try await desk.editing.branches(of: thing.id, in: house.newsroom)
        let kept = Set(
          history.compactMap { $0.event.revision }.map { Self.text($0).words }
            + branches.map { Self.words(of: $0.manuscript) })
        for (words, id) in typed where id == thing.id { #expect(kept.contains(words), "text \(words) is lost") }
        Publications(history, thing.reference.column).check(house)
      }
    }
  }
}

extension NewsroomError {
  /// What stood in the way, whether the text was set aside for it or not.
  fileprivate var refusal: Refusal? {
    switch self {
    case .refused(let refusal), .parked(let refusal, _): refusal
    default: nil
    }
  }
}

extension House {
  /// This house, with the reporter signing in the desk chief's stead for a while.
  fileprivate func lending(until: Instant) async throws -> House {
    let wish = DelegationWish(roles: [.deskChief], column: .newsroom, until: until, reason: "出差")
    _ = try await Delegate(office)(wish, from: PersonID("deskChief"), to: PersonID("reporter"), by: root)
    var staff = staff
    staff["reporter"] = try await desk.people.person(PersonID("reporter"), in: newsroom)
    return House(desk: desk, clock: clock, newsroom: newsroom, staff: staff, root: root)
  }
}
