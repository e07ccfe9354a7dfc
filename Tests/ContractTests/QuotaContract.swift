import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Quotas of what strangers send")
struct QuotaContract {
  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }

  private func story(_ number: Int, words: Int = 1, from sender: String) throws -> IncomingStory {
    let body = "第 \(number) 封，各不相同。" + String(repeating: "河边的柳树绿了。", count: words)
    return IncomingStory(
      manuscript: try Manuscript(headline: try Headline("第 \(number) 篇"), body: [body]), penName: "河边人",
      consent: "2026-1", letter: Digest(of: "\(sender) \(number)".utf8))
  }

  /// What the day has no room for; empty where it was taken.
  private func send(
    _ number: Int, words: Int = 1, from sender: String, _ network: UInt8, _ house: House, _ keys: MemoryKeys,
    past pass: QuotaPass? = nil
  ) async throws -> [QuotaExcess] {
    do {
      _ = try await ReceiveSubmission(house.desk, keys: keys).taking(
        story(number, words: words, from: sender), contact: try Contact(email: "\(sender)@example.com"),
        from: #require(Network(address: [203, 0, network, 1])), past: pass, in: house.newsroom)
      return []
    } catch NewsroomError.refused(let refusal) {
      return refusal.unmet.compactMap { if case .quota(let excess) = $0 { excess } else { nil } }
    }
  }

  @Test(
    "One sender, one network and all together have a measure a day, and begin anew at midnight",
    arguments: Adapter.allCases)
  func measures(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      try await house.set(Quotas(sender: 2, network: 3, newsroom: 5))
      for number in 0..<2 { #expect(try await send(number, from: "a", 1, house, keys) == []) }
      let full = try await send(2, from: "A", 1, house, keys)
      #expect(full.map(\.scope) == [.sender])
      #expect(full.first?.until == QuotaDay(at: clock.now, zone: "Asia/Shanghai").end)
      #expect(try await send(3, from: "b", 1, house, keys) == [])
      #expect(try await send(4, from: "c", 1, house, keys).map(\.scope) == [.network])
      for number in 5..<7 { #expect(try await send(number, from: "d\(number)", 2, house, keys) == []) }
      #expect(try await send(7, from: "e", 3, house, keys).map(\.scope) == [.newsroom])
      // The same letter again is the same submission, and is not counted.
      #expect(try await send(0, from: "a", 1, house, keys) == [])
      clock.advance(hours: 24)
      #expect(try await send(2, from: "a", 1, house, keys) == [])
    }
  }

  @Test("Bytes have a measure; what no day has room for is refused for good", arguments: Adapter.allCases)
  func bytes(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      try await house.set(Quotas(senderBytes: 200 << 10, bytes: 300 << 10))
      // About 120 KB each, as they are counted.
      #expect(try await send(0, words: 2_000, from: "a", 1, house, keys) == [])
      #expect(try await send(1, words: 2_000, from: "a", 1, house, keys).map(\.scope) == [.sender])
      #expect(try await send(2, words: 2_000, from: "b", 1, house, keys) == [])
      #expect(try await send(3, words: 2_000, from: "c", 2, house, keys).map(\.scope) == [.newsroom])
      clock.advance(hours: 24)
      let never = try await send(4, words: 9_000, from: "a", 1, house, keys)
      #expect(never.map(\.scope) == [.newsroom, .network, .sender])
      #expect(never.allSatisfy { $0.until == nil })
    }
  }

  @Test("Of many at the same moment exactly as many are kept as there is room for", arguments: Adapter.allCases)
  func race(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 8) { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      try await house.set(Quotas(sender: 3, network: 20, newsroom: 7))
      let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<24 {
          group.addTask { try await send(number, from: "s\(number % 4)", 1, house, keys).isEmpty }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(taken == 7)
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 99).count == 7)
    }
  }

  @Test(
    "Somebody of the desk lets one in past the measure, and stands for it in its history", arguments: Adapter.allCases)
  func letIn(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      try await house.set(Quotas(newsroom: 1))
      #expect(try await send(0, from: "a", 1, house, keys) == [])
      #expect(try await send(1, from: "b", 2, house, keys).map(\.scope) == [.newsroom])
      let pass = try await PassQuota(desk)("台风消息", on: "1.eml", by: house.session("submissionsDesk"))
      #expect(try await send(1, from: "b", 2, house, keys, past: pass) == [])
      let all = try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 9)
      let passed = try #require(all.last)
      let history = try await desk.submissions.history(of: passed.id, in: house.newsroom)
      guard case .received(let event)? = history.first?.event else {
        Issue.record("nothing was received")
        return
      }
      #expect(event.pass?.by.text == "submissionsDesk")
      #expect(event.pass?.reason == "台风消息")
      #expect(try Submission.folding(history, id: passed.id) == passed)
    }
  }

  @Test(
    "Receipts have a measure of their own: a flood of letters keeps no author from a new version",
    arguments: Adapter.allCases)
  func receipts(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      try await house.set(Quotas(sender: 2, newsroom: 1))
      let (submission, given) = try await ReceiveSubmission(desk, keys: keys).taking(
        story(0, from: "a"), contact: try Contact(email: "a@example.com"), in: house.newsroom)
      let receipt = try #require(given)
      #expect(try await send(1, from: "b", 2, house, keys).map(\.scope) == [.newsroom])
      func revised(_ number: Int) async throws {
        _ = try await TriageSubmission(desk).askForChanges(
          submission.id, request: "请改", by: house.session("submissionsDesk"))
        _ = try await OwnSubmission(desk).revise(
          receipt, story(number, from: "a").manuscript, in: house.newsroom)
      }
      for number in 2..<4 { try await revised(number) }
      do {
        try await revised(4)
        Issue.record("a third version was taken")
      } catch NewsroomError.refused(let refusal) {
        #expect(refusal.act == .submission(.revise))
        #expect(refusal.roomFrom != nil)
      }
      // Taking a story back is never a question of room.
      _ = try await OwnSubmission(desk).withdraw(receipt, in: house.newsroom)
    }
  }

  /// Every letter of random floods comes to one end: kept within the day's measure, or told to come again. Whoever comes
  /// again day after day comes in.
  @Test(
    "Random floods by several doors: no day keeps more than its measure, and everything comes in in the end",
    arguments: Adapter.allCases)
  func floods(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let quotas = Quotas(sender: 3, network: 6, newsroom: 9, senderBytes: 150 << 10, bytes: 400 << 10)
      try await house.set(quotas)
      var random = SeededNumbers(seed: 20_261_129)
      var waiting: [Flood] = []
      var kept: [Int: [Flood]] = [:]
      var number = 0
      for day in 0..<30 {
        if day < 4 {
          for _ in 0..<random.next(below: 30) {
            number += 1
            waiting.append(
              Flood(
                number: number, words: 1 + random.next(below: 500), sender: "s\(random.next(below: 6))",
                network: UInt8(random.next(below: 3))))
          }
        }
        // Two doors, each with its own letters in order.
        let letters = waiting
        let outcomes = try await withThrowingTaskGroup(of: [(Flood, Bool)].self) { group in
          for door in 0..<2 {
            group.addTask {
              var outcomes: [(Flood, Bool)] = []
              for letter in letters where letter.number % 2 == door {
                let excess = try await send(
                  letter.number, words: letter.words, from: letter.sender, letter.network, house, keys)
                #expect(excess.allSatisfy { $0.until != nil })
                outcomes.append((letter, excess.isEmpty))
              }
              return outcomes
            }
          }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        kept[day] = outcomes.filter(\.1).map(\.0)
        waiting = outcomes.filter { !$0.1 }.map(\.0).sorted { $0.number < $1.number }
        clock.advance(hours: 24)
      }
      #expect(waiting.isEmpty)
      #expect(kept.values.flatMap(\.self).map(\.number).sorted() == Array(1...number))
      for letters in kept.values {
        #expect(letters.count <= quotas.newsroom)
        #expect(Dictionary(grouping: letters, by: \.sender).values.allSatisfy { $0.count <= quotas.sender })
        #expect(Dictionary(grouping: letters, by: \.network).values.allSatisfy { $0.count <= quotas.network })
      }
      let stored = try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 999)
      #expect(stored.count == number)
    }
  }
}

private struct Flood: Sendable {
  let number: Int
  let words: Int
  let sender: String
  let network: UInt8
}

private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }
}

extension House {
  /// The same newsroom with other measures.
  func set(_ quotas: Quotas) async throws {
    let now = try await ReadNewsroom(desk)(newsroom)
    try await LoadNewsroom(office)(
      NewsroomSettings(
        id: now.id, name: now.name, zone: now.zone, columns: now.columns,
        submissions: SubmissionSettings(quotas: quotas), tokenDays: now.tokenDays),
      people: [], book: try Self.book(), by: root)
  }
}
