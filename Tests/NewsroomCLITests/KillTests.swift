import Foundation
import LibPQ
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The real program, killed while it stands at a write, as power cuts and impatient operators do it.
@Suite("Killed at every write", .serialized)
struct KillTests {
  @Test("No kill leaves a half-done state, and the same request then has exactly one effect")
  func everyWrite() async throws {
    var life = try await Life()
    var points = 0
    for number in Life.steps.indices { points += try await life.killAtEveryWrite(of: number) }
    print("killed at \(points) write points of a full article life")
    #expect(points >= 80)
    try await life.audit()
  }

  @Test("Killed after everything was sent and before the answer: it has happened once, and is told so")
  func unheard() async throws {
    var life = try await Life()
    for number in Life.steps.indices { try await life.killUnheard(number) }
    try await life.audit()
  }
}

/// An article from draft to withdrawal, each step a request with a name, taken by processes of their own.
private struct Life {
  struct Step {
    let person: String
    let words: [String]
  }

  static let steps: [Step] = [
    Step(person: "reporter", words: ["article", "draft", "--column", "梧桐", "--file", "STORY"]),
    Step(person: "reporter", words: ["article", "edit", "ID", "--headline", "桐乡春茶开采忙"]),
    Step(person: "reporter", words: ["article", "submit", "ID"]),
    Step(person: "editor", words: ["article", "send-back", "ID", "--reason", "补充采访"]),
    Step(person: "reporter", words: ["article", "submit", "ID"]),
    Step(person: "editor", words: ["article", "pass", "ID"]),
    Step(person: "chief", words: ["article", "sign", "ID", "--digest", "DIGEST"]),
    Step(person: "editor", words: ["article", "schedule", "ID", "--at", "2099-01-01 08:00"]),
    Step(person: "editor", words: ["article", "schedule", "ID", "--never"]),
    Step(person: "editor", words: ["article", "embargo", "ID", "--until", "2099-01-01 08:00", "--reason", "约定"]),
    Step(person: "editor", words: ["article", "embargo", "ID", "--lift", "--reason", "提前"]),
    Step(person: "editor", words: ["article", "publish", "ID", "--no-dispatch"]),
    Step(person: "editor", words: ["article", "correct", "ID", "--what", "数字", "--why", "误记", "--note", "更正。"]),
    Step(person: "editor", words: ["article", "edit", "ID", "--headline", "桐乡春茶开采"]),
    Step(person: "editor", words: ["article", "pass", "ID"]),
    Step(person: "chief", words: ["article", "sign", "ID", "--digest", "DIGEST"]),
    Step(person: "licensing", words: ["article", "hold", "ID", "--reason", "核实"]),
    Step(person: "licensing", words: ["article", "release", "ID", "--reason", "已核"]),
    Step(person: "editor", words: ["article", "publish", "ID", "--no-dispatch"]),
    Step(person: "chief", words: ["article", "withdraw", "ID", "--reason", "失实", "--no-dispatch"]),
  ]

  private static let written = ["command", "article", "article_event", "delivery", "rights_decision"]

  private let desk: Newsdesk
  private let place: String
  private let admin: Connection
  private let trap: Trap
  private var id = ""

  init() async throws {
    place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    try Newsdesk.story.write(toFile: desk.home + "/story.txt", atomically: true, encoding: .utf8)
    admin = try Connection(ConnectionString(place))
    trap = try Trap(on: Self.written, by: admin)
  }

  /// Kills step `number` at its first write, its second, ... until it comes through by itself. How many kills it took.
  mutating func killAtEveryWrite(of number: Int) async throws -> Int {
    let before = try state()
    var point = 0
    while try await isKilled(number, at: point + 1, heard: false) {
      point += 1
      #expect(try state() == before, "step \(number) killed at write \(point)")
    }
    try settle(number, after: before)
    try await repeated(number)
    return point
  }

  /// Kills step `number` at its second write; the server goes on alone with what it was sent.
  mutating func killUnheard(_ number: Int) async throws {
    let before = try state()
    #expect(try await isKilled(number, at: 2, heard: true))
    try settle(number, after: before)
    try await repeated(number)
  }

  /// The same request twice more changes nothing, and is told it is done.
  private func repeated(_ number: Int) async throws {
    let after = try state()
    for _ in 0..<2 {
      let process = try start(number)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "step \(number) repeated")
      #expect(try state() == after, "step \(number) repeated")
    }
  }

  private mutating func settle(_ number: Int, after before: State) throws {
    let after = try state()
    #expect(after.commands == before.commands + 1, "step \(number)")
    #expect(after.version > before.version, "step \(number)")
    #expect(after.version == after.events, "step \(number)")
    if id.isEmpty { id = try admin.first("select id::text from article", as: String.self) ?? "" }
  }

  func audit() async throws {
    let audit = await desk.caibian("audit", "verify", "--all", as: "admin")
    #expect(audit.code == 0, "\(audit.errors)")
    #expect(try admin.first("select count(*) from article", as: Int.self) == 1)
    #expect(try admin.first("select stage from article", as: String.self) == "withdrawn")
    // Published, stopped and released while live, published corrected, withdrawn.
    #expect(try admin.first("select count(*) from delivery", as: Int.self) == 5)
  }

  struct State: Equatable {
    let version: Int
    let events: Int
    let commands: Int
    let deliveries: Int
    let decisions: Int
    let head: String
  }

  private func state() throws -> State {
    func count(_ sql: StaticString) throws -> Int { try admin.first(sql, as: Int.self) ?? 0 }
    return State(
      version: try count("select coalesce(sum(version), 0)::bigint from article"),
      events: try count("select count(*) from article_event"), commands: try count("select count(*) from command"),
      deliveries: try count("select count(*) from delivery"),
      decisions: try count("select count(*) from rights_decision"),
      head: try admin.first("select record ->> 'head' from article", as: String.self) ?? "")
  }

  private func isKilled(_ number: Int, at point: Int, heard: Bool) async throws -> Bool {
    try await trap.kills({ try start(number) }, at: point, heard: heard, "step \(number)")
  }

  private func start(_ number: Int) throws -> Process {
    let step = Self.steps[number]
    let digest = try admin.first("select record #>> '{revision,digest}' from article", as: String.self) ?? ""
    let words = step.words.map { word in
      switch word {
      case "ID": id
      case "DIGEST": digest
      case "STORY": desk.home + "/story.txt"
      default: word
      }
    }
    return try desk.program(words + ["--request", "step-\(number)"], at: place, as: step.person)
  }
}
