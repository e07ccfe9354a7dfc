import Editorial
import Foundation
import Testing

/// Random people take random steps. Whatever somebody counted on and can count on no longer has an event of its own.
/// CAIBIAN_SOAK=1 takes 100,000 steps instead of 2,000.
@Suite("Nothing is taken back silently")
struct NothingSilentTests {
  private static let steps = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 2_000 : 100_000

  @Test("Every schedule, deadline, assignment, sign-off, tick and vouching that goes is named by an event")
  func accounted() throws {
    let seed = ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    var numbers = SeededNumbers(seed)
    var walk = try Self.begun()
    var gone: [String: Int] = [:]
    for step in 1...Self.steps {
      if [.withdrawn, .spiked].contains(walk.article.stage), numbers.chance(50) { walk = try Self.begun() }
      let (command, person) = try Self.choice(walk, &numbers)
      let before = walk.article
      if numbers.chance(10) { walk.now = walk.now.advanced(bySeconds: 3 * 3_600) }
      let assignee = try Sample.person("colleague", .reporter)
      guard let events = try? walk.take(command, by: person, naming: assignee) else { continue }
      for thing in CountedOn.allCases where !events.isEmpty {
        guard let fate = Self.fate(of: thing, from: before, to: walk.article, by: events, command.action) else {
          continue
        }
        let untold = Self.untold(fate, of: thing, from: before, by: events, on: walk)
        #expect(
          untold.isEmpty,
          "seed \(seed), step \(step): \(command.action) makes \(thing) \(fate), and \(untold) are not told")
        #expect(
          command.action.fates(of: thing).contains(fate),
          "seed \(seed), step \(step): \(command.action) makes \(thing) \(fate), not as the table says: \(events.map(\.name))"
        )
      }
      for (name, isNamed) in Self.lost(from: before, to: walk.article, by: events, action: command.action) {
        gone[name, default: 0] += 1
        #expect(
          isNamed,
          "seed \(seed), step \(step): \(command.action) took \(name) back without a word: \(events.map(\.name))")
      }
    }
    // The walk has met what it is about.
    for name in ["schedule", "deadline", "assignment", "sign-offs", "ticks"] {
      #expect(gone[name] != nil, "no \(name)")
    }
  }

  /// Those who are to be told by the table that this became of a thing, and are not.
  private static func untold(
    _ fate: Fate, of thing: CountedOn, from before: Article, by events: [ArticleEvent], on walk: Walk
  ) -> [Concerned] {
    let links = walk.history.filter { $0.number > before.version }
    let reached = Set(
      walk.article.announcements(of: links, after: before, in: walk.column).flatMap(\.tellings).map(\.audience))
    func isReached(_ people: [PersonID?]) -> Bool {
      people.allSatisfy { person in person.map { reached.contains(.person($0)) } ?? true }
    }
    let takesTicksBack = events.contains { ["unchecked", "checksVoided"].contains($0.name) }
    return fate.told(of: thing).filter { concerned in
      switch concerned {
      case .author: !isReached([before.author])
      case .responsibleEditor: !isReached([before.responsibleEditor?.person])
      case .holder: !isReached([before.assignment?.person])
      case .newHolder:
        !isReached(events.map { if case .assigned(let person, _) = $0 { person } else { nil } })
      case .asker: !isReached([asker(of: thing, in: before)])
      case .signers: !isReached(before.signOffs.flatMap { $0.persons.sorted() })
      case .tickers: takesTicksBack && !isReached(before.checks.map(\.person))
      case .voucher:
        !isReached(before.attestations.filter { $0.digest == before.revision.digest }.map(\.person))
      case .watchers: !reached.contains(.watchers)
      case .writer, .nextSigners, .helpers: false
      }
    }
  }

  private static func asker(of thing: CountedOn, in article: Article) -> PersonID? {
    switch thing {
    case .schedule, .pendingSchedule: article.schedule?.by ?? article.pendingSchedule?.by
    case .embargo: article.embargo?.by
    case .deadline: article.deadline?.by
    case .plannedWithdrawal: article.plannedWithdrawal?.by
    case .assignment, .correction, .signOffs, .checks, .attestations, .lease: nil
    }
  }

  private static func begun() throws -> Walk {
    var walk = try Walk()
    walk.column = try Sample.column(checklists: [
      Checklist(action: .publish, items: [Checklist.Item(code: "facts", text: "事实已核")])
    ])
    return walk
  }

  /// What stood before and stands no more, and whether an event names it.
  private static func lost(
    from before: Article, to after: Article, by events: [ArticleEvent], action: Action
  ) -> [(String, Bool)] {
    func isVoid(_ kind: Wish.Kind) -> Bool {
      events.contains { if case .wishVoided(let wish, _) = $0 { wish.kind == kind } else { false } }
    }
    // Publishing fulfils what was asked of the text; a fix keeps it, whole, aside.
    let isFulfilled = events.contains { if case .published = $0 { true } else { false } }
    let isAside = events.contains { if case .setAside = $0 { true } else { false } }
    if isAside { return [] }
    var lost: [(String, Bool)] = []
    if before.wantedSchedule != nil, after.wantedSchedule == nil, !isFulfilled {
      lost.append(("schedule", isVoid(.schedule) || events.contains(.scheduled(nil))))
    } else if before.schedule != nil, after.schedule == nil, after.pendingSchedule != nil {
      lost.append(("schedule", events.contains { if case .scheduleWaits = $0 { true } else { false } }))
    }
    if before.deadline != nil, after.deadline == nil, !isFulfilled {
      lost.append(("deadline", isVoid(.deadline) || events.contains(.deadlineSet(nil))))
    }
    if before.assignment != nil, after.assignment == nil, !isFulfilled {
      lost.append(("assignment", isVoid(.assignment) || action == .giveBack))
    }
    if before.plannedWithdrawal != nil, after.plannedWithdrawal == nil, action != .withdrawOnTime {
      lost.append(("planned withdrawal", isVoid(.plannedWithdrawal) || action == .planWithdrawal))
    }
    if before.correction != nil, after.correction == nil, !isFulfilled {
      let isDropped = events.contains { if case .correctionAbandoned = $0 { true } else { false } }
      let isBack = events.contains { if case .broughtBack = $0 { true } else { false } }
      lost.append(("correction", isVoid(.correction) || isDropped || isBack))
    }
    if !before.signOffs.isEmpty, after.signOffs.isEmpty {
      lost.append(("sign-offs", events.contains { if case .signOffsVoided = $0 { true } else { false } }))
    }
    if let aside = before.aside, after.aside == nil,
      !events.contains(where: { if case .broughtBack = $0 { true } else { false } })
    {
      func names(_ name: String) -> Bool { events.contains { $0.name == name } }
      if !aside.signOffs.isEmpty { lost.append(("sign-offs set aside", names("signOffsVoided"))) }
      if !aside.checks.isEmpty { lost.append(("ticks set aside", names("checksVoided"))) }
      if aside.embargo != nil, after.embargo == nil { lost.append(("embargo set aside", names("embargoed"))) }
      if aside.deadline != nil { lost.append(("deadline set aside", isVoid(.deadline))) }
      if aside.assignment != nil { lost.append(("assignment set aside", isVoid(.assignment))) }
      if aside.schedule ?? aside.pendingSchedule != nil { lost.append(("schedule set aside", isVoid(.schedule))) }
    }
    let vouched = before.attestations.filter { $0.digest == before.revision.digest }
    if !vouched.isEmpty, before.revision.digest != after.revision.digest, !isFulfilled {
      lost.append(("vouching", isVoid(.attestation)))
    }
    if !before.checks.isEmpty, after.checks.isEmpty {
      let isTold = events.contains { if case .checksVoided = $0 { true } else { false } }
      lost.append(("ticks", isTold || action == .check))
    }
    return lost
  }

  /// What became of a thing that was there; `nil` if it was not, or is not told by what is compared here.
  private static func fate(
    of thing: CountedOn, from before: Article, to after: Article, by events: [ArticleEvent], _ action: Action
  ) -> Fate? {
    func names(_ name: String) -> Bool { events.contains { $0.name == name } }
    func isVoid(_ kind: Wish.Kind) -> Bool {
      events.contains { if case .wishVoided(let wish, _) = $0 { wish.kind == kind } else { false } }
    }
    func fate<Value: Equatable>(_ old: Value?, _ new: Value?, isVoid: Bool, _ setting: String...) -> Fate? {
      guard old != nil else { return nil }
      if names("setAside") { return .aside }
      if isVoid { return .void }
      if setting.contains(where: names) { return .set }
      if names("published") { return .fulfilled }
      return old == new ? .kept : nil
    }
    switch thing {
    case .schedule:
      if before.schedule != nil, names("reopened"), names("scheduleWaits") { return .waits }
      return fate(before.schedule, after.schedule, isVoid: isVoid(.schedule), "scheduled", "scheduleWaits")
    case .pendingSchedule:
      if before.pendingSchedule != nil, names("approved"), names("scheduled") { return .stands }
      return fate(
        before.pendingSchedule, after.pendingSchedule, isVoid: isVoid(.schedule), "scheduled", "scheduleWaits")
    case .deadline: return fate(before.deadline, after.deadline, isVoid: isVoid(.deadline), "deadlineSet")
    case .assignment:
      return fate(before.assignment, after.assignment, isVoid: isVoid(.assignment), "assigned", "givenBack")
    case .plannedWithdrawal:
      if before.plannedWithdrawal != nil, names("withdrawn"), !isVoid(.plannedWithdrawal) { return .fulfilled }
      return names("setAside") || names("published")
        ? nil
        : fate(
          before.plannedWithdrawal, after.plannedWithdrawal, isVoid: isVoid(.plannedWithdrawal), "withdrawalPlanned")
    case .correction:
      let isDropped = isVoid(.correction) || names("correctionAbandoned") || names("broughtBack") && !names("published")
      return fate(before.correction, after.correction, isVoid: isDropped)
    case .signOffs:
      let old = before.signOffs.isEmpty ? nil : before.signOffs
      return fate(old, after.signOffs, isVoid: names("signOffsVoided") && !names("published"), "signed")
    case .checks:
      let old = before.checks.isEmpty ? nil : before.checks
      return fate(old, after.checks, isVoid: names("checksVoided") && !names("published"), "checked", "unchecked")
    case .embargo:
      let isAsked = action == .embargo
      return fate(before.embargo, after.embargo, isVoid: names("embargoed") && !isAsked, isAsked ? "embargoed" : "")
    case .attestations, .lease: return nil
    }
  }

  private static func choice(_ walk: Walk, _ numbers: inout SeededNumbers) throws -> (ArticleCommand, Person?) {
    let article = walk.article
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let boss = try Sample.person("boss", .chiefEditor)
    let later = walk.now.advanced(bySeconds: Int64.random(in: 1...20, using: &numbers) * 3_600)
    let fresh = try Sample.manuscript("第\(Int.random(in: 0..<1_000, using: &numbers))段。")
    let choices: [(ArticleCommand, Person?)] = [
      (.edit(fresh, base: article.revision.digest), editor), (.submit, editor), (.sendBack(reason: "补"), editor),
      (.pass(responsibleEditor: editor, settled: []), editor),
      (.sign(step: nil, digest: article.revision.digest), try Sample.person("chief", .deskChief)),
      (.schedule(Schedule(at: later, zone: "Asia/Shanghai")), boss), (.schedule(nil), boss),
      (.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html"), numbers.chance(50) ? editor : nil),
      (.correct(what: "数字", why: "误记", note: "更正。"), editor), (.fix(what: "电话", why: "误记", note: "更正。"), editor),
      (.abandon(reason: "不改"), editor), (.spike(reason: "不用"), editor), (.revive(reason: "又用"), editor),
      (.setDeadline(Deadline(at: later, zone: "UTC")), boss), (.setDeadline(nil), boss),
      (.assign(to: try PersonID("colleague"), note: nil), editor), (.giveBack(note: nil), editor),
      (.describe(Description(attests: [.titleKeepsMeaning])), editor),
      (.embargo(until: later, zone: "UTC", reason: "到时"), boss),
      (.check(items: ["facts"], isUndone: numbers.chance(20), digest: article.revision.digest), boss),
      (.planWithdrawal(at: later, zone: "UTC", reason: "到期"), boss), (.withdrawOnTime, nil),
    ]
    if article.stage == .withdrawn, numbers.chance(70) {
      let ask = ArticleCommand.askReinstatement(isWanted: numbers.chance(80), note: "恢复。", column: nil, reason: "核实")
      return numbers.chance(50) ? (ask, editor) : (.reinstate(decision: DecisionID(Sample.uuid(8))), boss)
    }
    if numbers.chance(2) { return (.withdraw(reason: "失实", claim: nil), boss) }
    return choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }
}
