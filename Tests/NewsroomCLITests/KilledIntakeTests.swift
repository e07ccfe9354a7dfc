import Foundation
import LibPQ
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The real program, killed with `kill -9` while it takes letters in and defers others.
@Suite("The intake, killed", .serialized)
struct KilledIntakeTests {
  private let desk: Newsdesk
  private let place: String
  private var box: String { desk.home + "/box" }

  init() async throws {
    place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
  }

  private func set(_ quotas: String) async throws {
    try (Newsdesk.newsroom + "\nsubmissions:\n  quotas: {\(quotas)}\n")
      .write(toFile: desk.home + "/room/newsroom.yaml", atomically: true, encoding: .utf8)
    #expect((await desk.caibian("newsroom", "load", desk.home + "/room", as: "admin")).code == 0)
  }

  private func form(_ name: String) throws {
    try "headline: \(name)\nbody: \(name) 的正文。\nconsent: 1\noriginal: true\nemail: \(name)@example.com\n"
      .write(toFile: "\(box)/\(name).yaml", atomically: true, encoding: .utf8)
  }

  /// Every letter in the box and its folders, as they were called when they came.
  private func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: "\(box)/\(folder)")) ?? [])
      .filter { $0.hasSuffix(".yaml") }
      .map { String(($0 as NSString).lastPathComponent.split(separator: "_").last ?? "") }.sorted()
  }

  private func receiving() throws -> Process {
    try desk.program(["submission", "receive", box], at: place, as: "desk")
  }

  /// Killed over a letter the program keeps it aside; whoever is on the desk has it read again.
  private func goOn() async throws {
    for _ in 0..<2 {
      let process = try receiving()
      process.waitUntilExit()
      #expect([0, 1].contains(process.terminationStatus))
      _ = await desk.caibian("submission", "read-again", "--all", as: "editor")
    }
  }

  @Test("At every write: what is kept is counted once, and what is counted is kept")
  func everyWrite() async throws {
    let admin = try Connection(ConnectionString(place))
    let trap = try Trap(on: ["command", "submission", "submission_event", "quota_use"], by: admin)
    for heard in [false, true] {
      var point = 0
      var number = heard ? 200 : 100
      try form("\(number)")
      while try await trap.kills({ try receiving() }, at: point + 1, heard: heard, "receive") {
        point += 1
        try await goOn()
        #expect(names("taken").last == "\(number).yaml")
        let counts = try admin.first(
          """
          select (select count(*) from submission), (select sum(letters)::bigint from quota_use where scope = 'newsroom')
          """
        ) { row in (try row.next(Int64.self), try row.next(Int64.self)) }
        #expect(counts?.0 == counts?.1, "killed at write \(point), heard: \(heard)")
        number += 1
        try form("\(number)")
      }
      #expect(point >= 8)
    }
  }

  @Test("While letters are put off: each lies in one place, and all are there")
  func moves() async throws {
    try await set("newsroom: 1")
    for number in 100..<160 { try form("\(number)") }
    let all = names()
    var seen = 0
    for _ in 0..<12 {
      let process = try receiving()
      while process.isRunning, names("deferred").count < seen + 3 { await Task.yield() }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      seen = names("deferred").count
      #expect(names() == all)
    }
    try await goOn()
    try await goOn()
    #expect(names() == all)
    // At midnight there is room for another one.
    #expect((1...2).contains(names("taken").count))
    #expect(names("taken").count + names("deferred").count == all.count)
  }
}
