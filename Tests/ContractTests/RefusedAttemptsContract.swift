import Editorial
import Newsroom
import Testing

@Suite("Refused attempts")
struct RefusedAttemptsContract {
  @Test("are counted by person, day, use case and subject, the newest first", arguments: Adapter.allCases)
  func counted(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let stranger = try house.session("accountant")
      for _ in 0..<3 {
        await expectRefused("role") { try await ReadArticle(desk)(article.id, by: stranger) }
      }
      await expectRefused("role") {
        try await ReadArticle(desk).discussion(of: article.id, by: house.session("administrator"))
      }
      let rows = try await ListRefusedAttempts(desk)(by: house.session("auditor"))
      #expect(rows.map(\.what) == ["readDiscussion", "readArticle"])
      #expect(rows.map(\.count) == [1, 3])
      #expect(rows.map(\.subject) == [article.id.description, article.id.description])
      #expect(rows[1].first < rows[1].last)
      let one = try await ListRefusedAttempts(desk)(by: house.session("administrator"), of: stranger.person.id)
      #expect(one == [rows[1]])
    }
  }

  @Test("stay within a bound, and go when they are old", arguments: Adapter.allCases)
  func bounded(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let person = try house.session("reporter").person.id
      func tried(_ subject: Int, at time: Instant) async throws {
        try await desk.refused.record(
          RefusedAttempt(by: person, to: "readArticle", on: "\(subject)", at: time), in: house.newsroom)
      }
      let start = clock.now
      for subject in 0..<(RefusedAttempt.kept + 5) { try await tried(subject, at: start) }
      try await tried(3, at: start)
      let rows = try await desk.refused.attempts(of: person, in: house.newsroom, limit: 10_000)
      #expect(rows.count == RefusedAttempt.kept + 1)
      #expect(rows.first { $0.what == RefusedAttempt.others }?.count == 5)
      #expect(rows.first { $0.subject == "3" }?.count == 2)
      try await tried(1, at: start.advanced(bySeconds: Int64(RefusedAttempt.days + 1) * 86_400))
      #expect(try await desk.refused.attempts(of: person, in: house.newsroom, limit: 10_000).count == 1)
    }
  }

  @Test("are read by administrators and auditors only", arguments: Role.allCases)
  func readers(role: Role) async throws {
    try await Adapter.memory.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let can = (try? await ListRefusedAttempts(desk)(by: house.session(role.rawValue))) != nil
      #expect(can == [.administrator, .auditor].contains(role))
    }
  }
}
