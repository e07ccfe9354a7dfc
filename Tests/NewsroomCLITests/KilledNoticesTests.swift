import Foundation
import LibPQ
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// Notices to partners, and the real program killed with `kill -9` while it files, sends and acknowledges them.
///
/// A notice is filed once, by the commit that makes it so. Its letter may leave twice, when the program was killed after
/// the post took it and before that was noted; then it is the same letter, under the same identity.
@Suite("Notices to partners, killed", .serialized)
struct KilledNoticesTests {
  @Test("A withdrawal killed at every write files one notice for each partner with a copy")
  func filed() async throws {
    let partners = try await Partners()
    var point = 0
    while try await partners.trap.kills({ try partners.withdraw() }, at: point + 1, heard: false, "withdraw") {
      point += 1
      #expect(try partners.notices().isEmpty, "killed at write \(point)")
    }
    #expect(point >= 8)
    for _ in 0..<2 {
      #expect(try partners.notices().map(\.usage) == partners.usages.sorted())
      try partners.finish(try partners.withdraw())
    }
  }

  @Test("Killed at every write while it sends, every partner is told, and none is noted as told who was not")
  func sent() async throws {
    let partners = try await Partners()
    try partners.finish(try partners.withdraw())
    for heard in [false, true] {
      var point = 0
      while try await partners.trap.kills(
        { try partners.notify() }, at: point + 1, heard: heard, "notify")
      {
        point += 1
        try partners.expectHonest("killed at write \(point), heard: \(heard)")
        try partners.expectAllToldByAnother("killed at write \(point), heard: \(heard)")
        try partners.forget()
      }
      // Taking and a letter for each, and finding nothing more to take.
      #expect(point == 4 * partners.usages.count + 2)
      try partners.forget()
    }
  }

  @Test("Killed as soon as a letter lies in the outbox, it is the only letter to that partner")
  func posted() async throws {
    let partners = try await Partners()
    try partners.finish(try partners.withdraw())
    for count in 1...partners.reachable.count {
      try await partners.killSender(after: count)
      try partners.expectHonest("killed after letter \(count)")
      try partners.expectAllToldByAnother("killed after letter \(count)")
      try partners.forget()
    }
  }

  @Test("Killed while an acknowledgement is noted, the notice is open or acknowledged, and so is the copy's record")
  func acknowledged() async throws {
    let partners = try await Partners()
    try partners.finish(try partners.withdraw())
    try partners.finish(try partners.notify())
    let usage = partners.usages[0]
    var point = 0
    while try await partners.trap.kills(
      { try partners.acknowledge(usage) }, at: point + 1, heard: false, "acknowledge")
    {
      point += 1
      #expect(try partners.notices().allSatisfy { $0.ended == nil }, "killed at write \(point)")
      #expect(try partners.state(of: usage) != "removed", "killed at write \(point)")
    }
    #expect(point >= 6)
    #expect(try partners.notices().filter { $0.ended == "acknowledged" }.map(\.usage) == [usage])
    #expect(try partners.state(of: usage) == "removed")
  }
}

/// A live article with copies at four partners, one of whom no letter reaches.
private struct Partners {
  let trap: Trap
  /// By partner; the last one has no address.
  let usages: [String]
  private let desk: Newsdesk
  private let place: String
  private let admin: Connection
  private let article: String

  init() async throws {
    place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    article = try await desk.approved()
    await desk.caibian("article", "publish", article, as: "editor")
    let names = ["样本甲", "样本乙", "样本丙", "样本丁"]
    var book = "parties:\n"
    for (number, name) in names.enumerated() {
      book += "  - name: \(name)\n    contact: \(number == 3 ? "只有电话" : "partner\(number)@example.com")\n"
    }
    book += "agreements:\n"
    for name in names {
      book += """
          - id: \(name)协议
            party: \(name)
            direction: outbound
            from: "2026-01-01"
            grants:
              - acts: [repost]
                channels: [web]

        """
    }
    let path = desk.home + "/partners.yaml"
    try book.write(toFile: path, atomically: true, encoding: .utf8)
    let saved = await desk.caibian("rights", "save", path, as: "licensing")
    guard saved.code == 0 else { throw Newsdesk.Mishap(text: saved.errors) }
    var usages: [String] = []
    for name in names {
      let licensed = await desk.caibian(
        "rights", "license", article, "--partner", name, "--act", "repost", "--json", as: "licensing")
      guard licensed.code == 0 else { throw Newsdesk.Mishap(text: licensed.errors) }
      usages.append(try desk.text("usage", in: licensed.output))
    }
    self.usages = usages
    admin = try Connection(ConnectionString(place))
    trap = try Trap(on: ["command", "article_event", "partner_notice", "rights_record"], by: admin)
  }

  var reachable: [String] { Array(usages.dropLast()) }
  private var outbox: String { desk.home + "/outbox" }

  func withdraw() throws -> Process {
    try desk.program(
      ["article", "withdraw", article, "--reason", "失实", "--no-dispatch", "--request", "withdrawal"], at: place,
      as: "chief")
  }

  func notify() throws -> Process {
    try desk.program(
      ["rights", "notify", "--outbox", outbox, "--from", "banquan@example.com"], at: place)
  }

  func acknowledge(_ usage: String) throws -> Process {
    try desk.program(["rights", "notices", "--acknowledge", usage], at: place, as: "licensing")
  }

  func finish(_ process: Process) throws {
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  struct Notice: RowReadable {
    let usage: String
    let number: Int
    let sent: Int
    let fault: String?
    let ended: String?

    init(from row: inout RowReader) throws {
      usage = try row.next()
      number = try row.next()
      sent = try row.next()
      fault = try row.next()
      ended = try row.next()
    }
  }

  func notices() throws -> [Notice] {
    try admin.query("select usage, number, sent, fault, ended from partner_notice order by usage", as: Notice.self)
  }

  func state(of usage: String) throws -> String? {
    try admin.first(
      """
      select document #>> '{usage,_0,state}'
      from rights_record
      where kind = 'usage' and key = $1
      order by number desc
      limit 1
      """, usage, as: String.self)
  }

  func letters() throws -> Set<String> {
    guard FileManager.default.fileExists(atPath: outbox) else { return [] }
    return Set(try FileManager.default.contentsOfDirectory(atPath: outbox).filter { $0.hasSuffix(".eml") })
  }

  private func letter(of notice: Notice) -> String { "notice-withdrawn-\(notice.number)-1-\(notice.usage).eml" }

  /// What is noted of a notice has happened, and nothing was filed or ended by sending.
  func expectHonest(_ name: String) throws {
    let letters = try letters()
    let notices = try notices()
    #expect(notices.map(\.usage) == usages.sorted(), "\(name)")
    for notice in notices {
      #expect(notice.ended == nil, "\(name)")
      #expect(notice.sent == 0 || notice.sent == 1 && letters.contains(letter(of: notice)), "\(name)")
    }
  }

  /// Another sender, at once: the one that was killed holds no lease any more.
  func expectAllToldByAnother(_ name: String) throws {
    try finish(try notify())
    try expectHonest(name)
    let notices = try notices()
    let told = notices.filter { reachable.contains($0.usage) }
    #expect(told.allSatisfy { $0.sent == 1 && $0.fault == nil }, "\(name)")
    #expect(notices.filter { !reachable.contains($0.usage) }.allSatisfy { $0.sent == 0 && $0.fault != nil }, "\(name)")
    // One letter each, whole, whoever sent it and however often.
    let files = try Set(FileManager.default.contentsOfDirectory(atPath: outbox))
    #expect(files == Set(told.map { letter(of: $0) }), "\(name)")
  }

  /// Kills a sender as soon as so many letters lie in the outbox, and waits until the server has let it go.
  func killSender(after count: Int) async throws {
    let before = try sessions()
    let process = try notify()
    while process.isRunning, try letters().count < count { await Task.yield() }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    while try !sessions().isSubset(of: before) { await Task.yield() }
  }

  private func sessions() throws -> Set<Int32> {
    Set(
      try admin.query("select pid from pg_stat_activity where datname = current_database()", as: Int32.self))
  }

  /// Nobody was told anything yet.
  func forget() throws {
    try admin.execute(
      """
      update partner_notice
      set sent = 0, sent_at = null, fault = null, due_at = opened_at, leased_until = null
      """)
    try? FileManager.default.removeItem(atPath: outbox)
  }
}
