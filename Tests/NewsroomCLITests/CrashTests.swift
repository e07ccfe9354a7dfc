import Foundation
import PostgresCluster
import Testing

/// The real program, killed with `kill -9` at moments drawn from a printed seed, and started again: nothing is lost, and
/// nothing happens twice.
@Suite("Killed in the middle")
struct CrashTests {
  /// The program that these tests were built with.
  private static let program = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/debug/caibian").path

  private struct Installation {
    let home: String
    let database: String

    /// Runs `caibian` to its end, or kills it after `microseconds`; `nil` if it was killed.
    func caibian(_ words: [String], token: String? = nil, input: String = "", killAfter microseconds: UInt32? = nil)
      throws -> (code: Int32, output: String)?
    {
      let process = Process()
      process.executableURL = URL(filePath: CrashTests.program)
      process.arguments = words
      var environment = ["CAIBIAN_HOME": home, "CAIBIAN_DATABASE": database, "LANG": "zh_CN.UTF-8", "PATH": "/usr/bin"]
      if let token { environment["CAIBIAN_TOKEN"] = token }
      process.environment = environment
      let output = home + "/out-\(UUID().uuidString)"
      FileManager.default.createFile(atPath: output, contents: nil)
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
      process.standardError = FileHandle.nullDevice
      let pipe = Pipe()
      process.standardInput = pipe
      let gate = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in gate.signal() }
      try process.run()
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
      if let microseconds, gate.wait(timeout: .now() + .microseconds(Int(microseconds))) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        gate.wait()
        return nil
      } else if microseconds == nil {
        gate.wait()
      }
      return (process.terminationStatus, try String(contentsOfFile: output, encoding: .utf8))
    }

    func done(_ words: String..., token: String? = nil, input: String = "") throws -> String {
      guard let outcome = try caibian(words, token: token, input: input), outcome.code == 0 else {
        throw Newsdesk.Mishap(text: "\(words)")
      }
      return outcome.output
    }
  }

  private func field(_ path: String, _ json: String) throws -> String {
    var value: Any? = try JSONSerialization.jsonObject(with: Data(json.utf8))
    for step in path.split(separator: ".") {
      if let index = Int(step) {
        let list = value as? [Any] ?? []
        value = index < list.count ? list[index] : nil
      } else {
        value = (value as? [String: Any])?[String(step)]
      }
    }
    guard let value else { throw Newsdesk.Mishap(text: "no \(path) in \(json)") }
    return "\(value)"
  }

  @Test("Intake, acceptance and payment, each killed again and again")
  func killed() async throws {
    let home = FileManager.default.temporaryDirectory.path + "/crash-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home + "/box", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let at = Installation(home: home, database: try await ThrowAwayPostgres.shared().makeDatabase())
    _ = try at.done("migrate")
    let created = try at.done("newsroom", "create", "tongxiang", "--name", "桐乡新闻网", "--admin", "admin", "--json")
    let admin = try field("token", created)
    let room = home + "/room"
    try FileManager.default.createDirectory(atPath: room, withIntermediateDirectories: true)
    try "newsroom: tongxiang\nname: 桐乡新闻网\nsignOffs: [approval]\ncolumns:\n  - name: 投稿\n    newsInformation: false\n"
      .write(toFile: room + "/newsroom.yaml", atomically: true, encoding: .utf8)
    try """
    people:
      - id: desk
        name: 样本投稿
        verified: true
        roles: [submissionsDesk, editor]
      - id: chief
        name: 样本主任
        verified: true
        roles: [deskChief, chiefEditor, editor]
      - id: accountant
        name: 样本财务
        roles: [accountant]
    """.write(toFile: room + "/people.yaml", atomically: true, encoding: .utf8)
    try """
    policy: {minorsNotAsked: 样本理由, machinesNotAsked: 样本理由}
    ownSources: [{label: 桐乡新闻网, from: "2006-01-01"}]
    """
    .write(toFile: room + "/rights.yaml", atomically: true, encoding: .utf8)
    _ = try at.done("newsroom", "load", room, token: admin)
    func token(_ person: String) throws -> String {
      try at.done("people", "token", person, token: admin).trimmingCharacters(in: .newlines)
    }
    let (desk, chief, accountant) = (try token("desk"), try token("chief"), try token("accountant"))

    let seed = UInt64(20_261_125)
    var state = seed
    func moment(_ limit: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 1_000 + UInt32(state >> 33) % limit
    }
    let rounds = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 6 : 60

    // Intake: the box is emptied, whatever happens; every letter is one submission.
    for number in 0..<8 {
      try """
      headline: 第 \(number) 篇
      body: 第 \(number) 篇的正文，各不相同。
      penName: 甲\(number)
      consent: 2026-1
      original: true
      email: reader\(number)@example.com
      """.write(toFile: home + "/box/\(number).yaml", atomically: true, encoding: .utf8)
    }
    for _ in 0..<rounds { _ = try at.caibian(["submission", "receive", home + "/box"], killAfter: moment(400_000)) }
    _ = try at.caibian(["submission", "receive", home + "/box"])
    // Those that it was killed over are kept aside until somebody says that they may be read again.
    _ = try at.done("submission", "read-again", "--all", token: desk)
    _ = try at.caibian(["submission", "receive", home + "/box"])
    let taken = try FileManager.default.contentsOfDirectory(atPath: home + "/box/taken")
    #expect(taken.count == 8, "seed \(seed)")
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: home + "/box").count { $0.hasSuffix(".yaml") } == 8,
      "seed \(seed)")
    let list = try at.done("submission", "list", "--json", token: desk)
    let ids = try (0..<8).map { try field("submissions.\($0).id", list) }
    #expect(Set(ids).count == 8)
    #expect(throws: (any Error).self) { try field("submissions.8.id", list) }

    // Acceptance: one draft.
    let story = ids[0]
    for _ in 0..<rounds {
      _ = try at.caibian(["submission", "accept", story, "--column", "投稿"], token: desk, killAfter: moment(300_000))
    }
    _ = try at.caibian(["submission", "accept", story, "--column", "投稿"], token: desk)
    let drafts = try at.done("article", "list", "--json", token: desk)
    let article = try field("articles.0.id", drafts)
    #expect(throws: (any Error).self) { try field("articles.1.id", drafts) }

    // Payment: one batch holds the fee, and it is paid once.
    _ = try at.done("article", "submit", article, token: desk)
    _ = try at.done("article", "pass", article, token: desk)
    let digest = try field("revision.digest", try at.done("article", "text", article, "--json", token: chief))
    _ = try at.done("article", "sign", article, "--digest", digest, token: chief)
    _ = try at.done("article", "publish", article, token: chief)
    let fee = try field("id", try at.done("fee", "draw-up", article, "--json", token: desk))
    _ = try at.done("fee", "payee", story, "--file", "-", token: accountant, input: "甲\n33048319000101\n样本银行\n6200\n")
    _ = try at.done("fee", "approve", fee, token: chief)
    for _ in 0..<rounds {
      _ = try at.caibian(["fee", "batch", "--csv", home + "/out.csv"], token: accountant, killAfter: moment(300_000))
    }
    _ = try at.caibian(["fee", "batch", "--csv", home + "/out.csv"], token: accountant)
    // A batch whose file was lost with the program gives it again.
    let batch = try field("batch", try at.done("fee", "show", fee, "--json", token: accountant))
    _ = try at.done("fee", "batch", batch, "--csv", home + "/again.csv", token: accountant)
    let orders = try String(contentsOfFile: home + "/again.csv", encoding: .utf8)
    #expect(orders.components(separatedBy: fee).count == 2)
    let answer = "附言,结果,日期\n\(fee),成功,2026-08-03\n"
    for _ in 0..<rounds {
      _ = try at.caibian(
        ["fee", "settle", batch, "--csv", "-"], token: accountant, input: answer, killAfter: moment(300_000))
    }
    _ = try at.done("fee", "settle", batch, "--csv", "-", token: accountant, input: answer)
    #expect(try field("state", try at.done("fee", "show", fee, "--json", token: accountant)) == "paid")
    let history = try at.done("fee", "show", fee, token: accountant)
    #expect(history.components(separatedBy: " 付讫  ").count == 2, "\(history)")
    // Neither pages nor the log know anything of the readers.
    _ = try at.done("dispatch", "--rebuild", token: desk)
    let written = FileManager.default.enumerator(atPath: home + "/site")?.compactMap { $0 as? String } ?? []
    #expect(written.contains { $0.hasSuffix(".html") })
    for path in written.map({ home + "/site/" + $0 }) + [home + "/caibian.log"] {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      for word in ["reader0@example.com", "33048319000101", "6200"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(word) in \(path)")
      }
    }
    // Nothing of it is broken.
    _ = try at.done("audit", "verify", "--all", token: admin)
  }
}
