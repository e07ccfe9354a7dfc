import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster

/// Searches for copies among many stories: how many are found, how fast, and how often in vain.
///
/// `CopyBench [stories]`; 100,000 unless told otherwise. Exits with 1 where a goal is missed.
@main
struct CopyBench {
  struct Clock: Newsroom.Clock { var now: Instant { Instant(Date()) } }
  struct Names: Identities {
    func uuid() -> UUID { UUID() }
    func secret(bytes: Int) -> [UInt8] { (0..<bytes).map { _ in UInt8.random(in: .min ... .max) } }
  }

  static func main() async throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
    let folder = "/tmp/caibian-copies-\(ProcessInfo.processInfo.processIdentifier)"
    let server = try PostgresCluster(folder: folder)
    try await server.start()
    let database = Database(.newsroom(server.connectionString), connections: 4)
    _ = try await Migrations(database).apply()
    let desk = Desk(on: database, clock: Clock(), identities: Names())
    let bench = try await CopyBench(desk: desk, count: count)
    let isGood = try await bench.run()
    await database.close()
    try await server.stop()
    try? FileManager.default.removeItem(atPath: folder)
    exit(isGood ? 0 : 1)
  }

  let desk: Desk
  let count: Int
  let session: Session
  let column: ColumnPath

  init(desk: Desk, count: Int) async throws {
    self.desk = desk
    self.count = count
    column = try ColumnPath("副刊")
    let newsroom = try NewsroomID("bench")
    let editor = try Person(
      id: PersonID("editor"), name: "样本编辑", grants: [RoleGrant(.administrator), RoleGrant(.editor)])
    _ = try await CreateNewsroom(desk)(
      try NewsroomSettings(id: newsroom, name: "样本", columns: [ColumnSettings(path: column)]), administrator: editor)
    session = Session(person: editor, newsroom: newsroom)
  }

  /// Story `number`, as its clauses.
  static func story(_ number: Int, by writer: inout Writer) -> [String] { writer.clauses(1_300) }

  private func draft(_ clauses: [String], _ number: Int) async throws -> Double {
    let manuscript = try Manuscript(headline: try Headline("样本第 \(number) 篇"), body: [clauses.joined()])
    let start = ContinuousClock.now
    _ = try await DraftArticle(desk)(
      manuscript, provenance: .own(label: "样本", authors: []), in: column, by: session)
    return Self.milliseconds(since: start)
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
  }

  private static func percentile(_ values: [Double], _ part: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  func run() async throws -> Bool {
    let seed: UInt64 = 20_261_125
    print("seed \(seed), \(count) stories of 1,300 characters")
    var writer = Writer(seed: seed)
    var kept: [[String]] = []
    var inserts: [Double] = []
    let start = ContinuousClock.now
    for first in stride(from: 0, to: count, by: 1_000) {
      let stories = (first..<min(first + 1_000, count)).map { Self.story($0, by: &writer) }
      for (index, story) in stories.enumerated() where (first + index) % max(1, count / 400) == 0 { kept.append(story) }
      let isLast = first + 1_000 >= count
      inserts = []
      // One after the other at the end, where the time of each counts.
      let lanes = isLast ? 1 : 3
      inserts = try await withThrowingTaskGroup(of: [Double].self) { group in
        for lane in 0..<lanes {
          group.addTask {
            var times: [Double] = []
            for index in stride(from: lane, to: stories.count, by: lanes) {
              times.append(try await draft(stories[index], first + index))
            }
            return times
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
    }
    print("kept in \(Int(Self.milliseconds(since: start) / 1_000)) s")
    var isGood = true
    print("a draft's whole command, median \(Self.percentile(inserts, 0.5)) ms")
    // What the fingerprints cost: a draft with them, and one that is too short to have any, in turn.
    var with: [Double] = []
    var without: [Double] = []
    for number in 0..<300 {
      with.append(try await draft(Self.story(number, by: &writer), count + number))
      without.append(try await draft(["短。"], count + number))
    }
    let insert = Self.percentile(with, 0.5) - Self.percentile(without, 0.5)
    isGood = goal("insert of a story's fingerprints, median", insert, "ms", insert <= 10) && isGood
    var times: [Double] = []
    for kind in Kind.allCases {
      var found = 0
      for (index, story) in kept.enumerated() {
        let other = kept[(index + 7) % kept.count]
        let probe = kind.probe(story, other, &writer)
        let manuscript = try Manuscript(headline: try Headline("另一个题目"), body: [probe])
        let begin = ContinuousClock.now
        let copies = try await FindCopies(desk)(manuscript, in: session.newsroom)
        times.append(Self.milliseconds(since: begin))
        let texts = Set(copies.map(\.manuscript.bodyText))
        let wanted = kind == .merged ? [story.joined(), other.joined()] : [story.joined()]
        if wanted.allSatisfy(texts.contains) { found += 1 }
      }
      let recall = Double(found) / Double(kept.count)
      isGood = goal("recall, \(kind.rawValue)", recall, "", recall >= kind.goal) && isGood
    }
    var alarms = 0
    for _ in 0..<1_000 {
      let manuscript = try Manuscript(headline: try Headline("无关"), body: [writer.clauses(1_300).joined()])
      let begin = ContinuousClock.now
      let copies = try await FindCopies(desk)(manuscript, in: session.newsroom)
      times.append(Self.milliseconds(since: begin))
      if copies.contains(where: { $0.shared.containment > 5 }) { alarms += 1 }
    }
    isGood = goal("false alarms in 1,000", Double(alarms), "", alarms == 0) && isGood
    isGood = goal("search, p99", Self.percentile(times, 0.99), "ms", Self.percentile(times, 0.99) <= 30) && isGood
    print("search, median \(Self.percentile(times, 0.5)) ms, of \(times.count)")
    return isGood
  }

  private func goal(_ name: String, _ value: Double, _ unit: String, _ isMet: Bool) -> Bool {
    print("\(isMet ? "ok    " : "MISSED") \(name): \((value * 1_000).rounded() / 1_000) \(unit)")
    return isMet
  }
}

/// How a text is copied.
enum Kind: String, CaseIterable {
  case exact, retitled
  case excerpt = "30% excerpt"
  case inside = "excerpt inside a new text"
  case merged = "two merged"
  case clauses = "10% of clauses replaced"
  case characters = "10% of characters edited"

  var goal: Double { self == .characters ? 0.98 : 1 }

  func probe(_ story: [String], _ other: [String], _ writer: inout Writer) -> String {
    switch self {
    case .exact, .retitled: return story.joined()
    case .excerpt: return part(story, &writer).joined()
    case .inside: return (writer.clauses(500) + part(story, &writer) + writer.clauses(500)).joined()
    case .merged: return (part(story, &writer) + part(other, &writer)).joined()
    case .clauses: return story.map { writer.next(10) == 0 ? writer.clause() + "，" : $0 }.joined()
    case .characters:
      return String(
        story.joined().flatMap { character -> [Character] in
          guard writer.next(10) == 0 else { return [character] }
          switch writer.next(3) {
          case 0: return []
          case 1: return Array(writer.word().prefix(1)) + [character]
          default: return Array(writer.word().prefix(1))
          }
        })
    }
  }

  private func part(_ story: [String], _ writer: inout Writer) -> ArraySlice<String> {
    let count = max(1, story.count * 3 / 10)
    let start = writer.next(story.count - count + 1)
    return story[start..<start + count]
  }
}
