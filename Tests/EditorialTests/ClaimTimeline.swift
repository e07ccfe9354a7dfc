import Editorial
import Foundation
import Testing

/// One timeline of the fixture file: what is received, each step with its moment and who takes it, and what comes of it.
///
/// `receive WHEN LANE WAY [field ...] [published WHEN]`; then `WHEN STEP by ROLE [words]`. After it `! code ...` is what
/// stands in the way, `= state` the state and `@ step due [done]` the clocks at the end.
struct ClaimTimeline: CustomTestStringConvertible, Sendable {
  let name: String
  var acts: [String] = []
  var expected: [String] = []
  var testDescription: String { name }

  static func read() throws -> [ClaimTimeline] {
    var all: [ClaimTimeline] = []
    for line in try FixtureFile("claims").lines where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        all.append(ClaimTimeline(name: String(line.dropFirst(3))))
      } else if "!=@".contains(line.first ?? " ") {
        all[all.count - 1].expected.append(line)
      } else {
        all[all.count - 1].acts.append(line)
      }
    }
    return all
  }

  /// Acts it out and says what came of it.
  func outcome() throws -> [String] { try played().lines }

  /// What came of it, and which of the ``ClaimAnswers`` it has shown on the way.
  func played() throws -> (lines: [String], answers: [String]) {
    var lines: [String] = []
    var answers: [String] = []
    var claim: Claim?
    var now = Sample.start
    var decisionAt: Instant?
    for act in acts {
      let words = act.split(separator: " ").map(String.init)
      if words[0] == "receive" {
        now = try RightsScene.instant("\(words[1]) \(words[2])")
        claim = try receive(words, at: now)
        if let claim { answers += ClaimAnswers.receipt(claim) }
        continue
      }
      now = try RightsScene.instant("\(words[0]) \(words[1])")
      if words[2] == "decision" {
        decisionAt = now
        continue
      }
      guard let current = claim, let role = Role(rawValue: words[4]) else { throw RightsCase.Unreadable(text: act) }
      let person = try Sample.person(words[4], role)
      do {
        let facts = ClaimFacts(
          person: person, decision: try decisionAt.map(decision),
          settled: current.settlement.map { _ in FeeState.drawnUp })
        let step = try command(words)
        let events = try current.events(for: step, knowing: facts, at: now)
        answers.append(ClaimAnswers.taken(step.action, from: current.state))
        if case .assess(let result, _) = step { answers.append("assess as \(result.rawValue)") }
        for event in events {
          let link = Sealed(
            event, number: (claim?.version ?? 0) + 1, by: .person(person.id), at: now,
            after: claim?.head ?? current.head)
          claim?.apply(link)
        }
      } catch let refusal as Refusal {
        lines.append("! \(words[2]): \(refusal.unmet.map(\.code).joined(separator: " "))")
        if let action = ClaimAction(rawValue: words[2]) {
          answers += refusal.unmet.map { ClaimAnswers.refused(action, $0.code) }
        }
      }
    }
    guard let claim else { return (lines, answers) }
    lines.append(
      "= \(claim.state.rawValue)" + (claim.heldSince == nil ? "" : " held")
        + (claim.isOutsideHouseWindow ? " outside" : "")
        + (claim.notice.isComplete ? "" : " missing \(claim.notice.missing.map(\.rawValue).joined(separator: ","))"))
    for clock in claim.clocks(HousePolicy()) {
      answers.append(ClaimAnswers.clock(clock, claim.lane, at: now))
      let done = clock.done.map { " done \(Self.text($0))" } ?? ""
      lines.append(
        "@ \(clock.action.rawValue) \(Self.text(clock.due))\(done)\(clock.isOverdue(at: now) ? " overdue" : "")")
    }
    return (lines, answers)
  }

  private static func text(_ instant: Instant) -> String {
    var style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt)
    style = style.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    return String(instant.date.formatted(style).dropLast(3))
  }

  private func receive(_ words: [String], at now: Instant) throws -> Claim {
    func has(_ field: String) -> String? { words.contains("complete") || words.contains(field) ? "样本" : nil }
    let notice = ClaimNotice(
      way: try RightsScene.named(words[4]), name: has("name"), contact: has("contact"), address: has("address"),
      work: has("work"), location: has("location"), proof: has("proof"))
    let published = try words.firstIndex(of: "published").map { try RightsScene.instant(words[$0 + 1]) }
    let desk = try Sample.person("desk", .editor)
    let event = try Claim.receiving(
      notice, about: words.contains("origin") ? .origin("临沂日报社") : .articles([Sample.id]),
      lane: RightsScene.named(words[3]), firstPublished: published, by: desk, newsroom: NewsroomID("tongxiang"), at: now
    )
    let id = ClaimID(Sample.uuid(5))
    let link = Sealed(event, number: 1, by: .person(desk.id), at: now, after: Sealed<ClaimEvent>.beginning(of: id))
    guard let claim = Claim(id: id, beginning: link) else { throw Sample.Missing() }
    return claim
  }

  /// A real answer about a live story, given at `at`.
  private func decision(_ at: Instant) throws -> RightsDecision {
    let walk = try Walk()
    return RightsDecision.deciding(.inbound(.web), on: walk.article, knowing: walk.book, asOf: at)
  }

  private func command(_ words: [String]) throws -> ClaimCommand {
    let said = words.dropFirst(5).joined(separator: " ")
    let action: ClaimAction = try RightsScene.named(words[2])
    switch action {
    case .acknowledge: return .acknowledge
    case .supplement:
      return .supplement(
        ClaimNotice(way: .email, name: said, contact: said, address: said, work: said, location: said, proof: said))
    case .hold: return .hold
    case .assess: return .assess(try RightsScene.named(words[5]), note: words.dropFirst(6).joined(separator: " "))
    case .withdraw: return .withdraw(reason: said)
    case .settle: return .settle(ClaimSettlement(fen: 20_000, basis: said))
    case .correct: return .correct(note: said)
    case .reject: return .reject(reasons: said)
    case .forward: return .forward(to: said)
    case .counter: return .counter(said)
    case .forwardCounter: return .forwardCounter
    case .restore: return .restore
    case .keepDown: return .keepDown(evidence: said)
    case .lift: return .lift
    case .close: return .close
    case .receive: throw RightsCase.Unreadable(text: "receive")
    }
  }
}

@Suite("Claims")
struct ClaimTests {
  static let timelines = (try? ClaimTimeline.read()) ?? []

  @Test("A timeline ends where the handbook says, with its clocks", arguments: timelines)
  func timeline(written: ClaimTimeline) throws {
    #expect(try written.outcome() == written.expected)
  }

  @Test("There are enough of them")
  func enough() {
    #expect(Self.timelines.count >= 30)
    #expect(Set(Self.timelines.map(\.name)).count == Self.timelines.count)
  }

  @Test("A claim on day 8 and on day 800 goes the same way as one on day 1 (R54)", arguments: [1, 8, 800])
  func lateness(days: Int64) throws {
    let desk = try Sample.person("desk", .editor)
    let event = try Claim.receiving(
      ClaimNotice(way: .phone, name: "某作者"), about: .articles([Sample.id]), lane: .editorial,
      firstPublished: Sample.start, by: desk, newsroom: NewsroomID("tongxiang"),
      at: Sample.start.advanced(bySeconds: days * 86_400))
    guard case .received(let received) = event else { return }
    #expect(received.isOutsideHouseWindow == (days > 7))
    let id = ClaimID(Sample.uuid(5))
    let link = Sealed(
      event, number: 1, by: .person(desk.id), at: Sample.start, after: Sealed<ClaimEvent>.beginning(of: id))
    let claim = try #require(Claim(id: id, beginning: link))
    let licensing = try Sample.person("licensing", .licensing)
    for command in [ClaimCommand.acknowledge, .hold, .assess(.fails, note: "无授权")] {
      #expect(throws: Never.self) {
        try claim.events(for: command, knowing: ClaimFacts(person: licensing), at: Sample.start)
      }
    }
  }

  @Test("No way leads from a hold to the public without a decision newer than the hold")
  func safety() throws {
    // Every path of steps up to five long, in both lanes, each taken as soon as it is allowed, without a new decision.
    let chief = try Person(
      id: PersonID("all"), name: "样本", isVerified: true, grants: Role.allCases.map { RoleGrant($0) })
    let facts = ClaimFacts(person: chief)
    let commands: [ClaimCommand] = [
      .acknowledge, .assess(.holds, note: "有"), .assess(.fails, note: "无"), .assess(.creditWrong, note: "署名"),
      .withdraw(reason: "无"), .correct(note: "更正"), .reject(reasons: "有据"), .forward(to: "上传者"), .counter("反通知"),
      .forwardCounter, .restore, .keepDown(evidence: "起诉"), .lift, .close,
    ]
    var paths = 0
    func walk(_ claim: Claim, _ now: Instant, _ depth: Int) {
      #expect(claim.heldSince != nil)
      paths += 1
      guard depth > 0 else { return }
      for command in commands {
        // A year goes by between steps: no clock lifts a hold either.
        let later = now.advanced(bySeconds: 365 * 86_400)
        guard let events = try? claim.events(for: command, knowing: facts, at: later) else { continue }
        var after = claim
        for event in events {
          after.apply(Sealed(event, number: after.version + 1, by: .person(chief.id), at: later, after: after.head))
        }
        walk(after, later, depth - 1)
      }
    }
    for lane in ClaimLane.allCases {
      let event = try Claim.receiving(
        ClaimNotice(way: .email), about: .articles([Sample.id]), lane: lane, firstPublished: nil, by: chief,
        newsroom: NewsroomID("tongxiang"), at: Sample.start)
      let id = ClaimID(Sample.uuid(5))
      let first = Sealed(
        event, number: 1, by: .person(chief.id), at: Sample.start, after: Sealed<ClaimEvent>.beginning(of: id))
      var claim = try #require(Claim(id: id, beginning: first))
      claim.apply(Sealed(.held, number: 2, by: .person(chief.id), at: Sample.start, after: claim.head))
      walk(claim, Sample.start, 5)
    }
    #expect(paths > 20)
  }

  @Test("Working time leaves out nights, noons, weekends and holidays")
  func calendar() throws {
    var calendar = WorkCalendar()
    func at(_ text: String) throws -> Instant { try RightsScene.instant(text) }
    #expect(calendar.after(60, from: try at("2026-07-01 09:00")) == (try at("2026-07-01 10:00")))
    #expect(calendar.after(60, from: try at("2026-07-01 11:30")) == (try at("2026-07-01 14:00")))
    #expect(calendar.after(60, from: try at("2026-07-03 17:30")) == (try at("2026-07-06 09:00")))
    #expect(calendar.afterDays(1, from: try at("2026-07-03 09:00")) == (try at("2026-07-06 09:00")))
    calendar.holidays = [20_640]  // 2026-07-06
    #expect(calendar.afterDays(1, from: try at("2026-07-03 09:00")) == (try at("2026-07-07 09:00")))
    calendar.workdays = [20_639]  // the Sunday before is worked
    #expect(calendar.afterDays(1, from: try at("2026-07-03 09:00")) == (try at("2026-07-05 09:00")))
  }

  @Test("Written anew on request", .enabled(if: ProcessInfo.processInfo.environment["CAIBIAN_WRITE_FIXTURES"] != nil))
  func write() throws {
    let folder = ProcessInfo.processInfo.environment["CAIBIAN_WRITE_FIXTURES"] ?? ""
    let text = try Self.timelines.map {
      (["== \($0.name)"] + $0.acts + (try $0.outcome())).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
    try text.write(toFile: "\(folder)/claims.txt", atomically: true, encoding: .utf8)
  }
}
