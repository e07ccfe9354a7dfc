import Foundation
import Testing

@testable import NewsroomCLI

/// docs/submissions.md, step by step: from a letter in GB18030 with two pictures to a statement of what was paid.
@Suite("From the letter box to the fee")
struct LetterWalkTests {
  static let letter = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/tongxiang/letter.eml").path

  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  @Test("A letter becomes an article, its author is paid and told, and nobody sees more than they must")
  func walk() async throws {
    let desk = try await Newsdesk.opened()
    let box = desk.home + "/box"
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.letter, toPath: box + "/1.eml")
    try "headline: x\n".write(toFile: box + "/2.yaml", atomically: true, encoding: .utf8)
    // The bad letter is refused with a line; the good one before it is taken.
    let taken = await desk.caibian("submission", "receive", box, "--json")
    #expect(taken.code == 1, "\(taken.errors)")
    #expect(try desk.text("refused", in: taken.output) == "1")
    let id = try desk.text("letters.0.id", in: taken.output)
    // What is said of a box lies in a log: the receipt goes to its sender alone.
    let outbox = desk.home + "/outbox"
    _ = try done(await desk.caibian("submission", "letters", "--outbox", outbox))
    let receipt = try Self.receipt(in: outbox)
    #expect(!taken.output.contains(receipt) && !taken.errors.contains("receipt"))
    #expect(FileManager.default.fileExists(atPath: box + "/taken/1.eml"))
    #expect(FileManager.default.fileExists(atPath: box + "/refused/2.yaml"))
    // The same letter again is the same submission.
    let again = try done(await desk.caibian("submission", "receive", Self.letter, "--json"))
    #expect(try desk.text("letters.0.id", in: again) == id)
    // The desk sees a pen name and pictures, and no contact.
    let shown = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(try desk.text("pictures.1.kind", in: shown) == "png")
    #expect(!shown.contains("sample-reader") && !shown.contains("13900000000"))
    _ = try done(await desk.caibian("submission", "pictures", id, "--into", desk.home + "/pictures", as: "desk"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.home + "/pictures").count == 2)
    // Changes are asked for, and come under the receipt.
    _ = try done(await desk.caibian("submission", "ask", id, "--request", "请补上拍摄时间", as: "desk"))
    let revised = "运河边的老茧站\n\n样本来稿。腊月二十六，老茧站的门已经开了，沈阿婆坐在廊下剥着一只茧。\n\n铜牌上的字已经磨平了。\n"
    _ = try done(
      await desk.caibian("submission", "revise", receipt, "--file", "-", input: revised))
    let accepted = try done(
      await desk.caibian("submission", "accept", id, "--column", "投稿", "--json", as: "editor"))
    let article = try desk.text("article.id", in: accepted)
    // The pictures come with the story; the editor writes what they show.
    for (number, caption) in [("1", "老茧站的门"), ("2", "磨平的铜牌")] {
      _ = try done(
        await desk.caibian(
          "article", "picture", "caption", article, number, "--caption", caption, "--photographer", "河边人",
          as: "editor"))
    }
    _ = try done(await desk.caibian("article", "submit", article, as: "editor"))
    _ = try done(await desk.caibian("article", "pass", article, as: "editor"))
    let text = try done(await desk.caibian("article", "text", article, "--json", as: "chief"))
    let digest = try desk.text("revision.digest", in: text)
    _ = try done(await desk.caibian("article", "sign", article, "--digest", digest, as: "chief"))
    _ = try done(await desk.caibian("article", "publish", article, as: "editor"))
    // The fee: drawn up, approved by another, handed to the bank, paid.
    let fee = try done(await desk.caibian("fee", "draw-up", article, "--json", as: "desk"))
    let feeID = try desk.text("id", in: fee)
    #expect(try desk.text("net", in: fee) == "50.00")
    #expect((await desk.caibian("fee", "approve", feeID, as: "desk")).code == 1)
    let payee = "样本读者\n330483190001010000\n样本银行桐乡支行\n6200000000000000000\n"
    _ = try done(await desk.caibian("fee", "payee", "--receipt", receipt, "--file", "-", input: payee))
    let approved = try done(await desk.caibian("fee", "approve", feeID, as: "chief"))
    #expect(approved.contains("****0000") && !approved.contains("6200000"))
    // From now on the receipt names nobody.
    #expect((await desk.caibian("fee", "payee", "--receipt", receipt, "--file", "-", input: payee)).code == 1)
    let out = desk.home + "/out.csv"
    let batch = try done(await desk.caibian("fee", "batch", "--csv", out, "--json", as: "accountant"))
    let batchID = try desk.text("batch", in: batch)
    let orders = try String(contentsOfFile: out, encoding: .utf8)
    #expect(orders == "序号,收款人,开户行,账号,金额,附言\r\n1,样本读者,样本银行桐乡支行,6200000000000000000,50.00,\(feeID)\r\n")
    let answer = "附言,结果,日期,金额,流水号\r\n\(feeID),成功,20260803,50.00,样本流水1\r\n"
    for _ in 0..<2 {
      _ = try done(await desk.caibian("fee", "settle", batchID, "--csv", "-", as: "accountant", input: answer))
    }
    let statement = try done(await desk.caibian("fee", "statement", id, as: "accountant"))
    #expect(statement.contains("已付 50.00 元"))
    #expect(statement.contains("已付 2026-08-03"))
    // The sender was told of everything, once.
    for _ in 0..<2 { _ = try done(await desk.caibian("submission", "letters", "--outbox", outbox)) }
    let letters = try FileManager.default.contentsOfDirectory(atPath: outbox).map { $0.split(separator: "-")[0] }
      .sorted()
    #expect(letters == ["accepted", "paid", "payee", "received", "received", "returned"])
    let fate = await desk.caibian("submission", "fate", receipt)
    #expect(fate.output.contains("采用"))
    // What was read of the person is on record, and can be given to them.
    let export = try done(
      await desk.caibian("submission", "export-person", id, "--purpose", "本人申请", as: "desk"))
    #expect(try desk.text("contact.email", in: export) == "sample-reader@example.com")
    #expect(export.contains("letter paid"))
    _ = try done(
      await desk.caibian("submission", "erase-person", id, "--purpose", "本人撤回同意", "--yes", as: "desk"))
    #expect((await desk.caibian("submission", "contact", id, "--purpose", "再看", as: "desk")).code == 1)
    #expect((await desk.caibian("submission", "erase-person", id, "--purpose", "x", as: "desk")).code == 1)
  }

  @Test("Whoever hands a story in is not told which texts of the newsroom read alike")
  func seenBefore() async throws {
    let desk = try await Newsdesk.opened()
    let draft = try done(
      await desk.caibian(
        "article", "draft", "--column", "梧桐", "--file", "-", "--json", as: "reporter", input: Newsdesk.story))
    let article = try desk.text("id", in: draft)
    let sent = try done(
      await desk.caibian(
        "submission", "receive", "--file", "-", "--pen-name", "街坊", "--consent", "2026-1", "--original", "--json",
        input: Newsdesk.story))
    #expect(!sent.contains("seenBefore") && !sent.contains(article))
    let id = try desk.text("id", in: sent)
    #expect(try done(await desk.caibian("submission", "show", id, "--json", as: "desk")).contains(article))
  }

  /// The one that stands in the letter to the sender.
  static func receipt(in outbox: String) throws -> String {
    for name in try FileManager.default.contentsOfDirectory(atPath: outbox) where name.hasPrefix("received") {
      let bytes = try #require(FileManager.default.contents(atPath: "\(outbox)/\(name)"))
      let letter = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
      let body = letter.split(separator: "\n\n", maxSplits: 1).last ?? ""
      let text = String(decoding: Data(base64Encoded: body.filter { $0 != "\n" }) ?? Data(), as: UTF8.self)
      if let found = text.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) { return String(found.0) }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  @Test("Of a box full of bad letters every one has its line, and none stops the next")
  func badBox() async throws {
    let desk = try await Newsdesk.opened()
    let box = desk.home + "/box"
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    let sample = try #require(FileManager.default.contents(atPath: Self.letter))
    let good = "headline: 第 N 篇\nbody: 正文 N。\nconsent: 1\noriginal: true\nemail: n@example.com\n"
    let seed: UInt64 = 20_261_126
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    for number in 0..<60 {
      let name = String(number + 100)
      if number % 10 == 9 {
        try good.replacing("N", with: name).write(toFile: "\(box)/\(name).yaml", atomically: true, encoding: .utf8)
      } else {
        var bytes = [UInt8](sample)
        // Without the slip's consent it is refused, whatever else is broken.
        bytes = [UInt8](String(decoding: bytes, as: UTF8.self).replacing("=A1=E6=D6=AA", with: "").utf8)
        for _ in 0...next(20) { bytes[next(bytes.count)] = UInt8(next(256)) }
        try Data(bytes.prefix(next(bytes.count))).write(to: URL(filePath: "\(box)/\(name).eml"))
      }
    }
    let outcome = await desk.caibian("submission", "receive", box, "--json")
    #expect(outcome.code == 1, "seed \(seed): \(outcome.errors)")
    let left = try FileManager.default.contentsOfDirectory(atPath: box).sorted()
    #expect(left == ["refused", "taken"], "seed \(seed)")
    let taken = try FileManager.default.contentsOfDirectory(atPath: box + "/taken")
    #expect(taken.filter { $0.hasSuffix(".yaml") }.count == 6, "seed \(seed)")
    let refused = try FileManager.default.contentsOfDirectory(atPath: box + "/refused").filter { !$0.hasSuffix(".txt") }
      .count
    #expect(taken.count + refused == 60)
    #expect(try desk.text("refused", in: outcome.output) == "\(refused)")
  }

  @Test("Rejected with a ground, its sender reads why; withdrawn by the receipt, it is closed")
  func others() async throws {
    let desk = try await Newsdesk.opened()
    let first = try done(await desk.caibian("submission", "receive", Self.letter, "--json"))
    let id = try desk.text("letters.0.id", in: first)
    let receipt = try desk.text("letters.0.receipt", in: first)
    #expect((await desk.caibian("submission", "reject", id, "--ground", "other", as: "desk")).code == 1)
    _ = try done(await desk.caibian("submission", "hold-over", id, "--reason", "待春节", as: "desk"))
    #expect((await desk.caibian("submission", "hold-over", id, "--reason", "再待", as: "desk")).code == 1)
    let withdrawn = try done(await desk.caibian("submission", "withdraw", receipt))
    #expect(withdrawn.contains("撤回"))
    #expect((await desk.caibian("submission", "reject", id, "--ground", "stale", as: "desk")).code == 1)
    let other = try done(
      await desk.caibian(
        "submission", "receive", "--headline", "另一篇", "--file", "-", "--consent", "1", "--email", "b@example.com",
        "--json", input: "正文。"))
    let otherID = try desk.text("id", in: other)
    _ = try done(await desk.caibian("submission", "reject", otherID, "--ground", "已有同题报道", as: "desk"))
    let outbox = desk.home + "/outbox"
    _ = try done(await desk.caibian("dispatch", as: nil, environment: ["CAIBIAN_OUTBOX": outbox]))
    let letters = try FileManager.default.contentsOfDirectory(atPath: outbox)
    #expect(letters.count == 5, "\(letters)")
    #expect((await desk.caibian("submission", "letters")).code == 64)
  }

  @Test("A child under 14 needs a guardian's consent; the key file must be its owner's only")
  func guarded() async throws {
    let desk = try await Newsdesk.opened()
    func send(_ flags: String...) async -> Newsdesk.Outcome {
      await desk.run(
        ["submission", "receive", "--headline", "我的小院", "--file", "-", "--consent", "1", "--original", "--json"]
          + flags,
        input: Array("正文。".utf8))
    }
    let refused = await send("--age", "under14")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("guardianConsent"))
    #expect((await send("--age", "不满 14 周岁", "--guardian", "母亲 6 月 1 日来信")).code == 0)
    #expect((await send("--email", "c@example.com")).code == 0)
    let keys = desk.home + "/contact-keys"
    #expect(try FileManager.default.attributesOfItem(atPath: keys)[.posixPermissions] as? Int == 0o600)
    chmod(keys, 0o644)
    let open = await send("--email", "d@example.com")
    #expect(open.code == 69)
    #expect(open.errors.contains("chmod 600"))
  }

  @Test(
    "Programs' letters and our own are refused, those to many are taken in; a server that would be told too much is not"
  )
  func automatic() async throws {
    let desk = try await Newsdesk.opened()
    let box = desk.home + "/box"
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    let sample = String(decoding: try #require(FileManager.default.contents(atPath: Self.letter)), as: UTF8.self)
    let from = try #require(sample.firstMatch(of: /(?m)^From: .*$/)).output
    for (name, headers) in [
      ("1", "Auto-Submitted: auto-replied\n\(from)"), ("2", "From: Us <Tougao@example.com>"),
      ("3", "List-Id: <l.example.com>\n\(from)"),
    ] {
      try sample.replacing(from, with: headers).write(
        toFile: "\(box)/\(name).eml", atomically: true, encoding: .utf8)
    }
    let ours = ["CAIBIAN_MAIL_FROM": "tougao@example.com"]
    let taken = await desk.caibian("submission", "receive", box, "--json", environment: ours)
    #expect(taken.code == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: box + "/refused").sorted() == [
        "1.eml", "1.eml.txt", "2.eml", "2.eml.txt",
      ])
    #expect(try FileManager.default.contentsOfDirectory(atPath: box + "/taken") == ["3.eml"])
    let outbox = desk.home + "/outbox"
    let sent = try done(await desk.caibian("submission", "letters", "--outbox", outbox, "--json", environment: ours))
    #expect(try desk.text("sent", in: sent) == "0")
    #expect(!FileManager.default.fileExists(atPath: outbox))
    for (words, environment, says) in [
      (["--smtp", "smtp://me:secret@mail.example.com"], ours, "CAIBIAN_SMTP_USER"),
      (["--smtp", "smtps://mail.example.com"], ["CAIBIAN_SMTP_USER": "me"], "CAIBIAN_SMTP_PASSWORD"),
      (["--smtp", "smtps://mail.example.com"], [:], "--from"),
      (["--smtp", "smtps://mail.example.com", "--from", "tougao@localhost"], [:], "tougao@localhost"),
      (["--outbox", outbox, "--from", "投稿 <tougao@example.com>"], [:], "tougao@example.com"),
    ] {
      let refused = await desk.run(["submission", "letters"] + words, environment: environment)
      #expect(refused.code == 64, "\(words): \(refused.errors)")
      #expect(refused.errors.contains(says) && !refused.errors.contains("secret"), "\(refused.errors)")
    }
  }
}
