import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

/// Lines of a slip that nobody can read: the letter is taken in, the line is named, and neither an option of whoever takes
/// it in nor another line makes a yes of it.
@Suite("Slips that nobody can read")
struct UnreadSlipTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let values = [
    "应该算是吧", "大概吧", "？", "我也不清楚，请编辑看着办", "一半是我写的，一半是网上的", "算是", "见附件", "待定", "同上", "N/A", "…", "哈哈哈",
    "这个要问我爱人", "以前发过朋友圈不知道算不算", "是？", "不好说", "也许是也许不是", "原", "改编", "看情况吧", "请来电", "（请填写）",
  ]
  /// How a slip's line on a matter begins.
  private static let lines: [(matter: SlipMatter, name: String)] = [
    (.originality, "原创"), (.originality, "是否原创"), (.consent, "同意告知"), (.consent, "同意隐私告知"), (.consent, "同意"),
  ]
  private static let shapes = [
    "S\n\nB", "S\nB", "编辑老师：\n\nS\n\nB", "B\n\nS", "B\nS", "B\n-- \nS", "B\nS\n\n发自我的iPhone", "B\n\nS\n-- \n样本读者",
  ]

  private enum Kind: CaseIterable { case letter, wordInLetter, textInLetter, word, text }

  private func read(_ text: String, _ kind: Kind, _ box: StoryFacts) async throws -> ReadStory {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let word = PackedDocument.word(lines.filter { !$0.isEmpty })
    func letter(_ text: String, _ file: MailLetter.Attachment?) throws -> UnreadStory {
      try MailLetter(
        messageID: nil, subject: "河埠头的菱角", from: "a@example.com", fromName: "样本读者", text: text,
        attachments: [file].compactMap(\.self)
      ).story(defaults: box)
    }
    let story: UnreadStory
    switch kind {
    case .letter: story = try letter(text, nil)
    case .wordInLetter: story = try letter("见附件。", MailLetter.Attachment(name: "a.docx", bytes: word, text: nil))
    case .textInLetter:
      story = try letter("见附件。", MailLetter.Attachment(name: "a.txt", bytes: Array(text.utf8), text: nil))
    case .word: story = try UnreadStory(try ManuscriptFormat.parse(word), named: "河埠头的菱角.docx", defaults: box)
    case .text: story = try UnreadStory(WordManuscript(typed: text), named: "河埠头的菱角.txt", defaults: box)
    }
    return try await story.read(in: DirectSandbox())
  }

  /// What a letter box adds to letters that say nothing themselves.
  private static let box: StoryFacts = {
    var box = StoryFacts()
    box.consent = "2026-1"
    box.isOriginal = true
    return box
  }()

  private func expectOpen(_ read: ReadStory, _ matter: SlipMatter, _ value: String, _ label: Comment) throws {
    let event = try Submission.receiving(read.story, receipt: "R", newsroom: try NewsroomID("tongxiang"))
    let id = SubmissionID(UUID())
    let submission = try #require(
      Submission(
        id: id,
        beginning: Sealed(
          event, number: 1, by: .reader, at: Instant(microseconds: 1),
          after: Sealed<SubmissionEvent>.beginning(of: id))))
    #expect(submission.state == .received && submission.open == [matter], label)
    let named = read.remarks.filter {
      if case .unreadableLine(let line) = $0 { value.isEmpty || line.contains(value.prefix(2)) } else { false }
    }
    #expect(named.count == 1, label)
    let printed = ([read.story.manuscript.headline?.text ?? ""] + read.story.manuscript.body).joined(separator: "\n")
    #expect(!printed.contains("河边人") && !printed.contains("13900000000"), label)
    #expect(!Self.lines.contains { printed.contains("\($0.name)：") }, label)
    #expect(Self.body.allSatisfy(printed.contains), label)
  }

  @Test("Whatever it says, wherever it stands, in whatever it came", arguments: shapes)
  func open(shape: String) async throws {
    for (place, value) in Self.values.enumerated() {
      for (matter, name) in Self.lines {
        let other = matter == .originality ? "同意告知：2026-1" : "原创：是"
        let slip = ["笔名：河边人", other, "电话：13900000000"]
        let at = place % (slip.count + 1)
        let whole = (slip[..<at] + ["\(name)：\(value)"] + slip[at...]).joined(separator: "\n")
        let text = shape.replacing("S", with: whole).replacing("B", with: Self.body.joined(separator: "\n"))
        // A story that came as a file by itself has no signature of a mail program.
        for kind in Kind.allCases where kind == .letter || !shape.contains("-- ") && !shape.contains("发自") {
          for box in [StoryFacts(), Self.box] {
            try expectOpen(try await read(text, kind, box), matter, value, "\(kind): \(text)")
          }
        }
      }
    }
  }

  @Test("A line alone at an edge of the letter is a slip, and is not printed", arguments: values)
  func alone(value: String) async throws {
    for (matter, name) in Self.lines {
      for text in ["\(name)：\(value)\n\nB", "B\n\(name)：\(value)"] {
        let whole = text.replacing("B", with: Self.body.joined(separator: "\n"))
        try expectOpen(try await read(whole, .letter, Self.box), matter, value, "\(whole)")
      }
    }
  }

  @Test("A line that was left blank is no yes either, and is not printed", arguments: ["", " ", "*", "（）", "，"])
  func blank(value: String) async throws {
    for (matter, name) in Self.lines {
      for text in ["\(name)：\(value)\n\nB", "B\n笔名：河边人\n\(name)：\(value)", "B\n\(name)：\(value)"] {
        let whole = text.replacing("B", with: Self.body.joined(separator: "\n"))
        try expectOpen(try await read(whole, .letter, Self.box), matter, "", "\(whole)")
      }
    }
  }

  @Test("Another line that says yes does not read the one that nobody can; a no stands")
  func together() async throws {
    let sworn = "\(Self.body.joined(separator: "\n"))\n本文系本人原创首发，文责自负。\n笔名：河边人\n原创：大概吧"
    try expectOpen(try await read(sworn, .letter, Self.box), .originality, "大概吧", "sworn")
    let denied = "笔名：河边人\n同意告知：2026-1\n原创：否\n是否原创：说不清\n\n" + Self.body.joined(separator: "\n")
    let story = try await read(denied, .letter, Self.box).story
    #expect(story.declaration?.isOriginal == false)
  }

  @Test(
    "A clear no to the notice is no consent, whatever the letter box adds",
    arguments: ["否", "不同意", "不同意2026-1", "no", "拒绝", "本人不同意"])
  func no(value: String) async throws {
    for name in ["同意告知", "同意"] {
      let text = "笔名：河边人\n\(name)：\(value)\n原创：是\n\n" + Self.body.joined(separator: "\n")
      let story = try await read(text, .letter, Self.box).story
      let refusal = #expect(throws: Refusal.self) {
        try Submission.receiving(story, receipt: "R", newsroom: try NewsroomID("tongxiang"))
      }
      #expect(refusal?.unmet == [.consent], "\(text)")
    }
    let sentence = Self.body.joined(separator: "\n") + "\n本人不同意隐私告知2026-1，保证原创，未一稿多投。"
    #expect(try await read(sentence, .letter, StoryFacts()).story.consent == nil)
  }

  @Test(
    "A notice that is named beyond doubt is agreed to",
    arguments: [
      ("2026-1", "2026-1"), ("同意2026-1", "2026-1"), ("已阅读并同意《投稿告知》2026-1", "《投稿告知》2026-1"), ("2026年第1版", "2026年第1版"),
      ("v2", "v2"), ("本人同意，2026-01", "2026-01"),
    ])
  func named(value: String, notice: String) async throws {
    let text = "笔名：河边人\n同意告知：\(value)\n原创：是。\n\n" + Self.body.joined(separator: "\n")
    let story = try await read(text, .letter, StoryFacts()).story
    #expect(story.consent == notice && !story.isConsentOpen && story.declaration?.isOriginal == true)
  }

  @Test("A yes to a notice that nobody names waits for its name; the letter box may be the one that names it")
  func unnamed() async throws {
    let text = "笔名：河边人\n同意告知：同意\n原创：是\n\n" + Self.body.joined(separator: "\n")
    #expect(try await read(text, .letter, StoryFacts()).story.isConsentOpen)
    let boxed = try await read(text, .letter, Self.box).story
    #expect(boxed.consent == "2026-1" && !boxed.isConsentOpen)
  }

  @Test("An age that nobody can read is open too, and a child is none less for it")
  func age() async throws {
    let end = "\n笔名：河边人\n同意告知：2026-1\n原创：是\n\n" + Self.body.joined(separator: "\n")
    try expectOpen(try await read("年龄：保密" + end, .letter, Self.box), .age, "保密", "age")
    let child = try await read("年龄：9岁\n年龄：保密" + end, .letter, Self.box).story
    #expect(child.declaration?.age == .under14)
    let refused = "年龄：9岁\n监护人同意：否" + end
    #expect(try await read(refused, .letter, Self.box).story.declaration?.hasGuardianConsent == false)
  }

  @Test("In a form as on a slip", arguments: values)
  func forms(value: String) async throws {
    for (matter, key) in [(SlipMatter.originality, "original"), (.consent, "consent")] {
      var form = ["headline": "河埠头的菱角", "body": Self.body.joined(separator: "\n"), "penName": "河边人"]
      form[matter == .originality ? "consent" : "original"] = matter == .originality ? "2026-1" : "是"
      form[key] = value
      let yaml = form.map { "\($0.key): \(String(reflecting: $0.value))\n" }.joined()
      for bytes in [Array(try JSONEncoder().encode(form)), Array(yaml.utf8)] {
        let read = try await StoryForm.read(bytes, path: "f", defaults: Self.box, in: DirectSandbox()) { _ in [] }
          .read(in: DirectSandbox())
        try expectOpen(read, matter, value, "\(key): \(value)")
      }
    }
  }
}
