import Foundation
import Testing

@testable import NewsroomCLI

@Suite("A box that more comes into than a day has room for")
struct QuotaBoxTests {
  private let desk: Newsdesk
  private var box: String { desk.home + "/box" }

  init() async throws {
    desk = try await Newsdesk.opened()
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
  }

  private func set(_ quotas: String) async throws {
    try (Newsdesk.newsroom + "\nsubmissions:\n  quotas: {\(quotas)}\n")
      .write(toFile: desk.home + "/room/newsroom.yaml", atomically: true, encoding: .utf8)
    let loaded = await desk.caibian("newsroom", "load", desk.home + "/room", as: "admin")
    #expect(loaded.code == 0, "\(loaded.errors)")
  }

  private func form(_ name: String, from sender: String, body: String? = nil, pictures: [String] = []) throws {
    try """
    headline: \(name)
    body: \(body ?? "\(name) 的正文。")
    consent: 1
    original: true
    email: \(sender)@example.com
    pictures: [\(pictures.joined(separator: ", "))]
    """.write(toFile: "\(box)/\(name).yaml", atomically: true, encoding: .utf8)
  }

  private func mail(_ name: String, from network: String) throws {
    let letter = """
      Received: from x.example (x.example [\(network)])
      \tby mx.example.net (Postfix); Wed, 1 Jul 2026 08:00:00 +0800
      From: s\(name)@example.com
      Subject: \(name)
      Content-Type: text/plain; charset=utf-8

      \(name) 的正文。
      """
    try letter.write(toFile: "\(box)/\(name).eml", atomically: true, encoding: .utf8)
  }

  private func receive() async -> Newsdesk.Outcome {
    await desk.caibian("submission", "receive", box, "--consent", "1", "--original", "--json")
  }

  /// The names of letters in a folder of the box, as they were called when they came.
  private func names(_ folder: String) -> [String] {
    let files =
      folder.isEmpty
      ? (try? FileManager.default.contentsOfDirectory(atPath: box)) ?? []
      : (try? FileManager.default.subpathsOfDirectory(atPath: "\(box)/\(folder)")) ?? []
    return files.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".eml") }.map { path in
      let file = (path as NSString).lastPathComponent
      let name = folder == "deferred" ? String(file.split(separator: "_", maxSplits: 1).last ?? "") : file
      return (name as NSString).deletingPathExtension
    }.sorted()
  }

  private func taken(_ outcome: Newsdesk.Outcome) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return (json?["letters"] as? [[String: Any]] ?? []).filter { $0["error"] == nil }
      .compactMap { $0["headline"] as? String }
  }

  @Test("What is over waits in the box, with a word, and comes in the next day by itself, the oldest first")
  func waits() async throws {
    try await set("sender: 2, newsroom: 4")
    let picture = try #require(Data(base64Encoded: Self.pixel))
    try picture.write(to: URL(filePath: box + "/dot.png"))
    for name in ["1", "2", "3", "4"] { try form(name, from: "a", pictures: name == "3" ? ["dot.png"] : []) }
    for name in ["5", "6", "7"] { try form(name, from: "b") }
    let first = await receive()
    #expect(first.code == 0, "\(first.errors)")
    #expect(try taken(first) == ["1", "2", "5", "6"])
    #expect(try desk.text("deferred", in: first.output) == "3")
    #expect(try desk.text("letters.2.code", in: first.output) == "deferred")
    #expect(try desk.text("letters.2.until", in: first.output) == "2026-07-01T16:00:00Z")
    #expect(first.output.contains("明天再收"))
    #expect(names("deferred") == ["3", "4", "7"])
    #expect(try desk.text("deferredLetters", in: (await desk.caibian("status", "--json", as: "editor")).output) == "3")
    #expect((await desk.caibian("doctor", as: "editor")).output.contains("顺延"))
    let listed = await desk.caibian("submission", "deferred", as: "desk")
    #expect(listed.output.contains("_3.yaml") && listed.output.contains("2026-07-02"))
    #expect((await desk.caibian("submission", "deferred", as: "accountant")).code == 1)
    // On the same day nothing that waits is touched.
    #expect(try taken(await receive()) == [])
    try form("8", from: "c")
    #expect(try taken(await receive()) == [])
    desk.clock.advance(hours: 24)
    try form("0", from: "d")
    let second = await receive()
    #expect(try taken(second) == ["3", "4", "7", "8"])
    #expect(names("deferred") == ["0"])
    let third = try desk.text("letters.0.id", in: second.output)
    #expect((await desk.caibian("submission", "show", third, "--json", as: "desk")).output.contains("dot.png"))
    desk.clock.advance(hours: 24)
    #expect(try taken(await receive()) == ["0"])
    #expect(names("deferred") == [])
    #expect(names("taken") == (0...8).map(String.init))
    #expect(!(await desk.caibian("doctor", as: "editor")).output.contains("顺延"))
  }

  @Test("A network that floods leaves the others their room, whoever its letters say they are from")
  func networks() async throws {
    try await set("network: 2")
    for name in ["1", "2", "3"] { try mail(name, from: "203.0.113.\(name)") }
    for name in ["4", "5"] { try mail(name, from: "198.51.100.\(name)") }
    let outcome = await receive()
    #expect(try taken(outcome) == ["1", "2", "4", "5"])
    #expect(names("deferred") == ["3"])
    #expect(outcome.output.contains("同一网络"))
  }

  @Test("A letter named by itself stays where it is, with exit code 75 and when to try again")
  func single() async throws {
    try await set("newsroom: 1")
    try form("1", from: "a")
    try form("2", from: "b")
    #expect((await desk.caibian("submission", "receive", box + "/1.yaml")).code == 0)
    for _ in 0..<2 {
      let over = await desk.caibian("submission", "receive", box + "/2.yaml")
      #expect(over.code == 75)
      #expect(over.output.contains("明天再收") && over.output.contains("顺延 1 件"))
    }
    let typed = await desk.caibian(
      "submission", "receive", "--headline", "春", "--consent", "1", "--file", "-", "--from-address", "203.0.113.7",
      input: "正文。\n")
    #expect(typed.code == 75)
    let english = await desk.caibian("submission", "receive", box + "/2.yaml", environment: ["LANG": "en_US.UTF-8"])
    #expect(english.output.contains("today is full; it is taken tomorrow"))
    #expect(names("") == ["1", "2"])
    // The same letter again is the same submission, however full the day is.
    #expect((await desk.caibian("submission", "receive", box + "/1.yaml")).code == 75)
    desk.clock.advance(hours: 24)
    #expect((await desk.caibian("submission", "receive", box + "/1.yaml")).code == 0)
    #expect((await desk.caibian("submission", "receive", box + "/2.yaml")).code == 0)
  }

  @Test("The desk lets one in by name and with a reason, so that a flood keeps no story out")
  func letIn() async throws {
    try await set("newsroom: 1")
    for name in ["1", "2", "3"] { try form(name, from: name) }
    _ = await receive()
    let files = try FileManager.default.subpathsOfDirectory(atPath: box + "/deferred")
    let third = try #require(files.first { $0.hasSuffix("_3.yaml") })
    let name = (third as NSString).lastPathComponent
    #expect((await desk.caibian("submission", "let-in", name, "--reason", "台风", as: "reporter")).code == 1)
    #expect((await desk.caibian("submission", "let-in", name, as: "desk")).code == 1)
    #expect(names("deferred") == ["2", "3"])
    let passed = await desk.caibian("submission", "let-in", name, "--reason", "台风", "--json", as: "desk")
    #expect(passed.code == 0, "\(passed.errors)")
    #expect(try taken(passed) == ["3"])
    #expect(names("deferred") == ["2"] && names("taken") == ["1", "3"])
    #expect((await desk.caibian("submission", "let-in", "none.yaml", "--reason", "台风", as: "desk")).code == 64)
  }

  @Test("Too many, too long and too large are refused with a word: nothing waits without an end")
  func bounds() async throws {
    try await set("newsroom: 1, waiting: 2, waitingDays: 2, senderMegabytes: 1")
    for name in ["1", "2", "3", "4"] { try form(name, from: name) }
    let first = await receive()
    #expect(first.code == 1)
    #expect(first.output.contains("不再收"))
    #expect(names("deferred") == ["2", "3"] && names("refused") == ["4"])
    desk.clock.advance(hours: 24)
    #expect(try taken(await receive()) == ["2"])
    // Another takes the room of the day that was the last.
    desk.clock.advance(hours: 24)
    let typed = await desk.caibian(
      "submission", "receive", "--headline", "春", "--consent", "1", "--file", "-", input: "正文。\n")
    #expect(typed.code == 0, "\(typed.errors)")
    #expect((await receive()).output.contains("等了 2 天"))
    #expect(names("deferred") == [])
    #expect(names("taken") == ["1", "2"] && names("refused") == ["3", "4"])
    desk.clock.advance(hours: 24)
    try form("5", from: "e", body: String(repeating: "😀😀😀😀😀😀", count: 29_000))
    let large = await receive()
    #expect(large.output.contains("本身就超过"))
    #expect(names("refused") == ["3", "4", "5"])
  }

  @Test("Random floods into a box, day after day: no day takes more than its measure, nothing is lost, all come in")
  func floods() async throws {
    try await set("sender: 3, newsroom: 7, network: 100")
    var state: UInt64 = 20_261_129
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var senders: [String: String] = [:]
    var order: [String] = []
    for day in 0..<20 {
      var today: [String] = []
      for _ in 0..<3 {
        if day < 5 {
          for _ in 0..<next(8) {
            let name = String(1_000 + senders.count)
            senders[name] = "s\(next(4))"
            try form(name, from: senders[name] ?? "")
          }
        }
        today += try taken(await receive())
        #expect(Set(names("taken") + names("deferred") + names("")) == Set(senders.keys))
      }
      #expect(today.count <= 7)
      #expect(Dictionary(grouping: today) { senders[$0] ?? "" }.values.allSatisfy { $0.count <= 3 })
      order += today
      desk.clock.advance(hours: 24)
    }
    #expect(names("deferred") == [])
    #expect(order.sorted() == senders.keys.sorted())
    // One sender's letters come in as they came.
    for letters in Dictionary(grouping: order, by: { senders[$0] ?? "" }).values {
      #expect(letters == letters.sorted())
    }
  }

  /// A PNG of one pixel.
  private static let pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
}
