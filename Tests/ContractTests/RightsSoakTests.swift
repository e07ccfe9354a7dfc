import Editorial
import Foundation
import Newsroom
import NewsroomPostgres
import Synchronization
import Testing

/// Many articles that rest on one unit. CAIBIAN_SOAK=1 makes it 10,000, and asks for the times of the issue.
@Suite("Rights at size")
struct RightsSoakTests {
  static let isSoak = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] != nil
  static let count = isSoak ? 10_000 : 200

  @Test("A change of one list entry judges every article that rests on the unit anew, and says how far it is")
  func rejudge() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let column = try #require(try House.settings(house.newsroom).column(try ColumnPath(House.small)))
      let author = try house.session("author").person
      let first = try Hop(after: nil, party: "临沂日报", role: .origin, act: .created, at: nil)
      let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: nil)
      for start in stride(from: 0, to: Self.count, by: 200) {
        var changes: [Change<Article, ArticleEvent>] = []
        for number in start..<min(start + 200, Self.count) {
          let text = "第 \(number) 篇。第二句。"
          let event = try Article.draftEvent(
            Manuscript(headline: Headline("样本 \(number)"), body: [text]),
            provenance: .repost(
              Repost(
                origin: Origin(
                  source: SourceName(printed: "临沂日报"), title: "样本 \(number)", authors: [Byline("孟宪华")],
                  reference: .address("https://example.org/\(number)"), published: nil,
                  fetched: Instant(microseconds: 0), snapshot: Snapshot(text)), hops: [first, us])),
            in: column.path, knowing: Facts(person: author, column: column), newsroom: house.newsroom)
          let id = ArticleID(desk.identities.uuid())
          let link = Sealed(
            event, number: 1, by: .person(author.id), at: clock.now, after: Sealed<ArticleEvent>.beginning(of: id))
          changes.append(
            Change(readVersion: 0, state: try #require(Article(id: id, beginning: link)), events: [link]))
        }
        try await desk.journal.commit(
          Entry(
            newsroom: house.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now, articles: changes))
      }
      let told = Told()
      let began = ContinuousClock.now
      let report = try await ImportList(desk)(
        SourceListEdition(label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false),
        [SourceListEntry(unit: "临沂日报社", status: .frozen, from: clock.now, recorded: clock.now)], by: licensing
      ) { judged, all in told.note(judged, all) }
      let spent = ContinuousClock.now - began
      #expect(report.judged == Self.count)
      #expect(report.stopped.count == Self.count)
      #expect(told.last == Self.count)
      #expect(report.opened == Self.count)
      #expect(try await desk.tasks.openTasks(in: house.newsroom, limit: .max).count == Self.count)
      #expect(spent < .seconds(60), "\(spent)")
      print("judged \(Self.count) articles in \(spent)")
    }
  }

  @Test("Loading the facts, deciding and keeping the answer, at a book of many agreements")
  func times() async throws {
    let agreements = Self.isSoak ? 10_000 : 300
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      for start in stride(from: 0, to: agreements, by: 500) {
        let some = try (start..<min(start + 500, agreements)).map { number in
          RightsRecord.agreement(
            try Agreement(
              id: "样本 \(number)", party: "样本单位 \(number)", direction: .inbound, validFrom: Instant(microseconds: 0),
              grants: (0..<10).map { _ in Grant(.permit, acts: [.repost], channels: [.web]) }))
        }
        try await desk.rights.save(some, in: house.newsroom, by: licensing.person.id, at: clock.now)
      }
      let article = try await house.draft()
      var times: [Duration] = []
      for _ in 0..<(Self.isSoak ? 2_000 : 50) {
        let began = ContinuousClock.now
        _ = try await AskRights(desk).keeping(.inbound(.web), on: article, by: licensing)
        times.append(ContinuousClock.now - began)
      }
      times.sort()
      let p99 = times[times.count * 99 / 100]
      print("load, decide and keep: median \(times[times.count / 2]), p99 \(p99), at \(agreements * 10) grants")
      #expect(times.count > 0)
    }
  }
}

private final class Told: Sendable {
  private let seen = Mutex(0)
  func note(_ judged: Int, _ all: Int) { seen.withLock { $0 = judged } }
  var last: Int { seen.withLock { $0 } }
}
