import Editorial
import Foundation
import Testing

@Suite("Comments")
struct CommentTests {
  /// CAIBIAN_SOAK=1 asks 100,000 random cases instead of 2,000.
  private static let cases = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 2_000 : 100_000
  private let people: [Person]
  private let editor: Person

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    people = [
      editor, try Sample.person("reporter", .reporter, name: "沈一鸣"), try Sample.person("song", .editor, name: "宋琼"),
      try Sample.person("twin-1", .editor, name: "王芳"), try Sample.person("twin-2", .editor, name: "王芳"),
    ]
  }

  private func said(
    _ text: String, at place: Remark.Place? = nil, answering: Int? = nil, in discussion: Discussion = Discussion(),
    on walk: Walk, by person: Person? = nil
  ) throws(Refusal) -> ArticleComment {
    try walk.article.comment(
      Remark(text, answering: answering, at: place), on: walk.article.revision, in: discussion, among: people,
      knowing: Facts(person: person ?? editor, column: walk.column), at: walk.now)
  }

  private func refused(_ body: () throws(Refusal) -> ArticleComment) -> [Unmet] {
    do {
      _ = try body()
      return []
    } catch {
      return error.unmet
    }
  }

  @Test("A comment stands on words that are there: no place outside the text, and none without a word")
  func outside() throws {
    let revision = try Walk().article.revision
    let count = revision.readingText.unicodeScalars.count
    #expect(CommentAnchor(0..<count, of: revision)?.quote == revision.readingText)
    for range in [-1..<1, 2..<2, 0..<(count + 1), count..<(count + 2)] {
      #expect(CommentAnchor(range, of: revision) == nil, "\(range)")
    }
  }

  @Test("Whoever has no part in the articles of a column says nothing there, and hears what part they would need")
  func noPart() throws {
    let walk = try Walk()
    let stranger = try Sample.person("accountant", .accountant)
    let unmet = refused { () throws(Refusal) in try said("看过了", on: walk, by: stranger) }
    #expect(
      unmet == [
        .capacity(wanted: [.author, .editor, .reviewer, .chiefEditor, .licensing], column: walk.article.column)
      ])
  }

  @Test(
    "Where a stretch stands in a changed text: behind what was put in, in what moved, and nowhere if it was changed")
  func placed() {
    let difference = TextDifference(from: "第一句话在这里。第二句话在那里。", to: "新来的一句。第一句话在这里。第二句话改了样。")
    #expect(difference.place(of: 0..<8) == 6..<14)
    #expect(difference.place(of: 2..<5) == 8..<11)
    #expect(difference.place(of: 12..<15) == nil)
  }

  @Test(
    "A name ends where a name of the newsroom ends, whatever Chinese follows, and an address is no name",
    arguments: [
      ("@reporter 请看", ["reporter"]), ("请@沈一鸣核实数字", ["reporter"]), ("@宋琼燕请看，@宋琼也看", ["editor", "song"]),
      ("＠song。", ["song"]), ("写信给 desk@example.com", []), ("@reporter@song", ["reporter", "song"]),
      ("@reporter，@reporter", ["reporter"]), ("没有人", []), ("@ 空", []),
    ])
  func mentions(text: String, named: [String]) {
    let mentions = Mentions(in: text, among: people)
    #expect(mentions.people.map(\.text) == named)
    #expect(mentions.unknown.isEmpty)
  }

  @Test("Of two who are called alike whoever is there is meant; where both have left, it is that they have left")
  func namesakes() throws {
    let (one, two) = (try PersonID("twin-1"), try PersonID("twin-2"))
    let there = Mentions(in: "@王芳请看", among: people, left: [one])
    #expect(there.people == [two] && there.gone.isEmpty && there.unknown.isEmpty)
    let none = Mentions(in: "@王芳请看", among: people, left: [one, two])
    #expect(none.gone == [one] && none.people.isEmpty && none.unknown.isEmpty)
  }

  @Test("A name that nobody has is refused with the nearest, one that two have with both")
  func unknown() throws {
    let walk = try Walk()
    #expect(
      refused { () throws(Refusal) in try said("@reportr", on: walk) } == [
        .mention("reportr", near: [try PersonID("reporter")])
      ])
    #expect(
      refused { () throws(Refusal) in try said("@王芳请看", on: walk) } == [
        .mention("王芳请看", near: [try PersonID("twin-1"), try PersonID("twin-2")])
      ])
    #expect(
      refused { () throws(Refusal) in try said("@songs", on: walk) } == [
        .mention("songs", near: [try PersonID("song")])
      ])
    // Half of its letters may be others.
    for (name, isNear) in [("soxx", true), ("soxxx", false)] {
      let near = isNear ? [try PersonID("song")] : []
      #expect(refused { () throws(Refusal) in try said("@\(name)", on: walk) } == [.mention(name, near: near)])
    }
    #expect(refused { () throws(Refusal) in try said("@某某某某某", on: walk) } == [.mention("某某某某某", near: [])])
  }

  @Test("Quoted words stand in the text once, or it is said which place is meant")
  func quoted() throws {
    let walk = try Walk(Sample.manuscript("三百亩，又三百亩。"))
    #expect(
      refused { () throws(Refusal) in try said("？", at: .words("三百亩", occurrence: nil), on: walk) } == [.quote(2)])
    #expect(
      refused { () throws(Refusal) in try said("？", at: .words("四百亩", occurrence: nil), on: walk) } == [.quote(0)])
    let second = try said("？", at: .words("三百亩", occurrence: 2), on: walk)
    let anchor = try #require(second.anchor)
    #expect(anchor.quote == "三百亩")
    #expect(anchor.start == "样本标题\n三百亩，又".unicodeScalars.count)
    #expect(try said("？", at: .range(0..<2), on: walk).anchor?.quote == "样本")
    #expect(refused { () throws(Refusal) in try said("？", at: .range(5..<9_999), on: walk) } == [.quote(0)])
  }

  @Test("When the text moves on, the comment goes along with its words, or is about an older text")
  func anchored() throws {
    var walk = try Walk(Sample.manuscript("今年种了三百亩桑树。农民说收成不错，价格也好。"))
    let old = walk.article.revision
    let kept = try #require(try said("核", at: .words("收成不错", occurrence: nil), on: walk).anchor)
    let lost = try #require(try said("核", at: .words("三百亩", occurrence: nil), on: walk).anchor)
    #expect(kept.standing(from: old, on: old) == .here(start: kept.start, end: kept.end))
    try walk.take(
      .edit(Sample.manuscript("据市农业局，今年种了三百五十亩桑树。农民说收成不错，价格也好。"), base: old.digest), by: editor)
    let new = walk.article.revision
    guard case .here(let start, let end) = kept.standing(from: old, on: new) else {
      Issue.record("the words are there")
      return
    }
    let text = Array(new.readingText.unicodeScalars)
    #expect(String(String.UnicodeScalarView(text[start..<end])) == "收成不错")
    #expect(lost.standing(from: old, on: new) == .olderText)
  }

  @Test("A comment goes along with a paragraph that moved")
  func moved() throws {
    let first = "镇里的茶园今年迎来采摘季，茶农们起早贪黑忙着采茶。"
    let second = "县里的养蚕户说，今年的桑叶长势很好，蚕茧价格也稳。"
    var walk = try Walk(try Manuscript(headline: Headline("样本标题"), body: [first, second, "结尾。"]))
    let old = walk.article.revision
    let anchor = try #require(try said("好", at: .words("桑叶长势很好", occurrence: nil), on: walk).anchor)
    try walk.take(
      .edit(try Manuscript(headline: Headline("样本标题"), body: [second, first, "结尾。"]), base: old.digest), by: editor)
    let new = walk.article.revision
    guard case .here(let start, let end) = anchor.standing(from: old, on: new) else {
      Issue.record("the words only moved")
      return
    }
    let text = Array(new.readingText.unicodeScalars)
    #expect(String(String.UnicodeScalarView(text[start..<end])) == "桑叶长势很好")
  }

  @Test("Quoted words that stand anywhere in the new text keep their comment, however its paragraphs moved")
  func reordered() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var numbers = SeededNumbers(seed)
    let words = ["茶园", "桑叶", "蚕茧", "价格", "收成", "今年", "也好", "三百亩", "农民说", "。", "，"]
    func paragraph() -> String {
      (0..<Int.random(in: 3...9, using: &numbers)).map { _ in numbers.one(of: words) }.joined() + "。"
    }
    func revision(_ body: [String]) throws -> Revision {
      try Walk(try Manuscript(headline: Headline("样本标题"), body: body)).article.revision
    }
    for round in 0..<Self.cases {
      var body = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in paragraph() }
      let old = try revision(body)
      let text = Array(old.readingText.unicodeScalars)
      let start = Int.random(in: 0..<text.count, using: &numbers)
      let range = start..<min(text.count, start + Int.random(in: 1...9, using: &numbers))
      let anchor = try #require(CommentAnchor(range, of: old))
      body.shuffle(using: &numbers)
      if numbers.chance(30) { body.insert(paragraph(), at: 0) }
      if numbers.chance(30) { body.remove(at: Int.random(in: body.indices, using: &numbers)) }
      let new = try revision(body)
      let stands = new.readingText.contains(anchor.quote)
      switch anchor.standing(from: old, on: new) {
      case .olderText: #expect(!stands, "seed \(seed), round \(round)")
      case .here(let start, let end):
        let found = String(String.UnicodeScalarView(Array(new.readingText.unicodeScalars)[start..<end]))
        #expect(found == anchor.quote, "seed \(seed), round \(round)")
      }
    }
  }

  @Test("Of several places where the words stand, the comment goes to the one in its old surroundings")
  func surrounded() throws {
    let (first, second) = ("镇里说收成不错，茶农高兴。", "县里也说收成不错，蚕农放心。")
    func revision(_ body: [String]) throws -> Revision {
      try Walk(try Manuscript(headline: Headline("样本标题"), body: body)).article.revision
    }
    let old = try revision([first, "中间一段。", second])
    let place = try #require(CommentAnchor.places(of: "收成不错", in: old).last)
    let new = try revision(["县里也说收成不错，蚕农放心。", "另写的一段，与前文无关。", "镇里说收成不错，茶农高兴。"])
    let wanted = try #require(CommentAnchor.places(of: "收成不错", in: new).first)
    let anchor = try #require(CommentAnchor(place, of: old))
    #expect(anchor.standing(from: old, on: new) == .here(start: wanted.lowerBound, end: wanted.upperBound))
  }

  @Test(
    "Quoted words are found however their letters are composed, and past characters that show nothing",
    arguments: [
      ("cafe\u{301}", "café"), ("三百亩", "三\u{200B}百\u{FEFF}亩"), ("caf\u{E9}", "cafe\u{301}"), ("三\u{AD}百", "三百亩"),
    ])
  func composed(quoted: String, written: String) throws {
    let old = try Walk(try Manuscript(headline: Headline("样本标题"), body: ["今年\(written)也好。"])).article.revision
    let places = CommentAnchor.places(of: quoted, in: old)
    #expect(places.count == 1)
    #expect(places.first.flatMap { CommentAnchor($0, of: old) } != nil)
  }

  @Test("An answer joins its thread, whichever comment of it is answered; a thread is resolved and opened again")
  func threads() throws {
    let walk = try Walk()
    let facts = Facts(person: editor, column: walk.column)
    let one = try said("一", on: walk)
    let two = try said("二", answering: 1, in: Discussion(comments: [one]), on: walk)
    let three = try said("三", answering: 2, in: Discussion(comments: [one, two]), on: walk)
    #expect([one, two, three].map(\.thread) == [1, 1, 1])
    var discussion = Discussion(comments: [one, two, three])
    #expect(refused { () throws(Refusal) in try said("四", answering: 9, in: discussion, on: walk) } == [.comment(9)])
    let mark = try #require(
      try walk.article.mark(3, isResolved: true, in: discussion, knowing: facts, at: walk.now))
    #expect(mark.thread == 1)
    discussion = Discussion(comments: discussion.comments, marks: [mark])
    #expect(discussion.openThreads.isEmpty)
    #expect(try walk.article.mark(1, isResolved: true, in: discussion, knowing: facts, at: walk.now) == nil)
    let again = try #require(
      try walk.article.mark(1, isResolved: false, in: discussion, knowing: facts, at: walk.now))
    #expect(Discussion(comments: discussion.comments, marks: [mark, again]).openThreads == [1])
    // Who has no part in the column resolves nothing either.
    let stranger = Facts(person: try Sample.person("stranger"), column: walk.column)
    let error = #expect(throws: Refusal.self) {
      try walk.article.mark(1, isResolved: false, in: discussion, knowing: stranger, at: walk.now)
    }
    #expect(error?.unmet.map(\.code) == ["capacity"])
  }

  @Test("Only those with a part in the column speak, and say something that can be kept")
  func rights() throws {
    let walk = try Walk()
    let stranger = try Sample.person("x", .accountant)
    #expect(refused { () throws(Refusal) in try said("看", on: walk, by: stranger) }.map(\.code) == ["capacity"])
    #expect(refused { () throws(Refusal) in try said("  ", on: walk) } == [.text(.empty(.note))])
    #expect(refused { () throws(Refusal) in try said("a\u{202E}b", on: walk) }.map(\.code) == ["text"])
  }

  @Test("Where the column asks for it, open threads stand before the action, by their numbers")
  func gate() throws {
    var walk = try Walk()
    try walk.approve()
    walk.column = try Sample.column(commentsBefore: [.publish])
    let facts = Facts(person: editor, column: walk.column, rights: walk.book, openThreads: [2, 5])
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html")
    #expect(
      walk.article.obstacles(to: publish, knowing: facts, at: walk.now) == [.openComments([2, 5], Sample.id)])
    #expect(walk.article.obstacles(to: .sendBack(reason: "改"), knowing: facts, at: walk.now).isEmpty)
    #expect(walk.article.movesOn(knowing: facts, at: walk.now) == [.publish])
    // In an emergency they are named like anything else that is passed over.
    let night = Facts(
      person: try Sample.person("night", .emergencyPublisher), column: walk.column, rights: walk.book,
      openThreads: [2, 5])
    func emergency(_ named: String...) -> [Unmet] {
      walk.article.obstacles(
        to: .publishInEmergency(
          reason: "台风红色预警，主任联系不上", acknowledged: TextSet(named), decision: DecisionID(Sample.uuid(9)),
          address: "2027/01/a.html"), knowing: night, at: walk.now)
    }
    #expect(emergency() == [.acknowledged([.comments])])
    #expect(emergency("comments").isEmpty)
  }
}
