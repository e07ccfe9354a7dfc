import Editorial
import Foundation
import Testing

/// Two texts of different bytes that Swift's own `==` holds equal, being canonically equivalent in Unicode.
enum LookAlike: CaseIterable, CustomTestStringConvertible {
  /// 者 U+8005 and the compatibility ideograph U+FA5B.
  case zhe
  /// 李 U+674E and the compatibility ideograph U+F9E1.
  case li
  /// é as one character, and as e with a combining accent.
  case accent

  var pair: (String, String) {
    switch self {
    case .zhe: ("\u{8005}", "\u{FA5B}")
    case .li: ("\u{674E}", "\u{F9E1}")
    case .accent: ("\u{E9}", "e\u{301}")
    }
  }

  var testDescription: String { "\(self)" }
}

@Suite("Texts that look alike")
struct ExactTextTests {
  @Test("are two to every operator, on every shape that texts come in", arguments: LookAlike.allCases)
  func operators(_ alike: LookAlike) {
    let (one, other) = alike.pair
    #expect(one != other && !(one == other) && one + "甲" != other + "甲")
    #expect(one[...] != other[...] && one[...] != other)
    #expect((one < other) != (other < one) && (one <= other) != (other <= one))
    let (perhaps, orOther): (String?, String?) = (one, other)
    #expect(perhaps != orOther && perhaps != other && perhaps == one)
    let (some, others): ([String]?, [String]?) = ([one], [other])
    #expect([one] != [other] && some != others && ["甲": one] != ["甲": other] && [one: "甲"] != [other: "甲"])
    #expect(
      ![one].contains(other) && [one, other].firstIndex(of: other) == 1 && [other, one, other].lastIndex(of: one) == 1)
    #expect([one, other].sorted() == [other, one].sorted() && [one, other].min() != [one, other].max())
    #expect(!(one + "甲").hasPrefix(other) && !("甲" + one).hasSuffix(other) && !(one + "甲")[...].hasPrefix(other))
    switch one {
    case other: Issue.record("\(one) was taken for \(other)")
    default: break
    }
  }

  @Test("are two keys of a table and two members of a set", arguments: LookAlike.allCases)
  func keys(_ alike: LookAlike) {
    let (one, other) = alike.pair
    let set = TextSet([one, other, one])
    #expect(set.count == 2 && set.contains(one) && set.contains(other))
    #expect(TextSet([one]).isDisjoint(with: TextSet([other])) && TextSet([one]) != TextSet([other]))
    let table: TextTable<Int> = [one: 1, other: 2]
    #expect(table[one] == 1 && table[other] == 2)
    #expect(Set([one.exact, other.exact]).count == 2)
  }

  @Test("make two values of whatever holds them", arguments: LookAlike.allCases)
  func values(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    func differ<Value: Hashable>(_ make: (String) throws -> Value, at line: Int = #line) rethrows {
      let (first, second) = (try make(one), try make(other))
      #expect(first != second, "\(first)")
      #expect(Set([first, second, first]).count == 2)
    }
    try differ { try Headline("样本" + $0) }
    try differ { try Manuscript(headline: nil, body: ["样本" + $0]) }
    try differ { try Manuscript(headline: nil, deck: $0, body: ["样本"]) }
    try differ { try Byline("样本" + $0) }
    try differ { try SourceName(printed: $0) }
    try differ { try ColumnPath($0) }
    try differ { try Person(id: try PersonID("li"), name: $0) }
    try differ { try Party(name: "样本", aliases: [$0]) }
    try differ { try Party(name: $0) }
    try differ { try Payee(name: $0, identityNumber: "1", bank: "样本银行", account: "2") }
    try differ { try Payee(name: "样本", identityNumber: "1", bank: $0, account: "2") }
    try differ { try Contact(name: $0) }
    differ { Provenance.own(label: $0, authors: []) }
    differ { ArticleCommand.withdraw(reason: $0, claim: nil) }
    differ { ArticleCommand.pass(responsibleEditor: nil, settled: [$0]) }
    differ { Credit(source: nil, authors: [$0], editor: nil) }
    differ { ItemSelector(labels: [$0]) }
    differ { Unmet.mention($0, near: []) }
    #expect(try !ColumnPath(one + "/甲").isWithin(ColumnPath(other)))
  }

  @Test("Ids are of ASCII", arguments: ["李", "ｓｏｎｇ", "é", "а", "1²", "ａ", "٣", "\u{212A}"])
  func ids(text: String) throws {
    #expect(throws: TextFault.notAName(.person)) { try PersonID(text) }
    #expect(throws: TextFault.notAName(.newsroom)) { try NewsroomID(text) }
    #expect(throws: TextFault.notAName(.site)) { try SiteID(text) }
    #expect(throws: TextFault.notAName(.label)) { try TopicID(text) }
    #expect(try PersonID("Song-qiongyan_2.b").isPlain)
  }

  @Test("Ids from before are read as they are, and are as many as their bytes say", arguments: LookAlike.allCases)
  func earlier(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    guard alike != .accent else { return }
    let stored = try JSONDecoder().decode([PersonID].self, from: JSONEncoder().encode([one, other]))
    #expect(stored.map { Array($0.text.utf8) } == [Array(one.utf8), Array(other.utf8)])
    #expect(Set(stored).count == 2 && stored[0] != stored[1])
    #expect(Actor(sealName: "person " + other) == .person(stored[1]))
    #expect(Actor(sealName: "person " + other) != .person(stored[0]))
  }
}

@Suite("Decisions on texts that look alike")
struct LookAlikeDecisionTests {
  @Test(
    "A letter exchanged for its like is another text: the sign-offs on the one before are void",
    arguments: LookAlike.allCases)
  func signOff(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    func text(_ letter: String) throws -> Manuscript {
      try Manuscript(headline: try Headline("样本标题"), body: ["样本" + letter + "一段。"])
    }
    var walk = try Walk(try text(one))
    try walk.approve()
    let signed = walk.article.revision.digest
    #expect(walk.article.signOffs.count == 1)
    try walk.take(.edit(try text(other), base: signed), by: editor)
    #expect(walk.article.revision.digest != signed)
    #expect(walk.article.signOffs.isEmpty && walk.article.stage != .approved)
    #expect(walk.article.revision.manuscript.body == ["样本" + other + "一段。"])
  }

  @Test(
    "A stored text that was exchanged for its like is another payload and another digest", arguments: LookAlike.allCases
  )
  func history(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    let walk = try Walk(try Manuscript(headline: nil, body: ["样本" + one]))
    let link = try #require(walk.history.first)
    let forged = link.payload.replacingOccurrences(of: one, with: other, options: .literal)
    #expect(forged != link.payload && Digest(of: forged.utf8) != Digest(of: link.payload.utf8))
  }

  @Test("A merge keeps what either writer exchanged, and disputes what both did", arguments: LookAlike.allCases)
  func merge(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    func text(_ letter: String, deck: String? = nil) throws -> Manuscript {
      try Manuscript(headline: try Headline("样本标题"), deck: deck, body: ["样本" + letter + "一段。", "样本第二段。"])
    }
    let base = try text(one)
    #expect(Merge(base: base, current: base, branch: try text(other)).manuscript == (try text(other)))
    #expect(Merge(base: base, current: try text(other), branch: base).manuscript == (try text(other)))
    #expect(Merge(base: base, current: try text(other), branch: try text("换")).manuscript == nil)
    let decks = Merge(
      base: try text(one, deck: one), current: try text(one, deck: one), branch: try text(one, deck: other))
    #expect(decks.manuscript?.deck == other)
  }

  @Test("A difference shows the letter that was exchanged", arguments: LookAlike.allCases)
  func difference(_ alike: LookAlike) {
    let (one, other) = alike.pair
    let runs = TextDifference(from: "样本" + one + "一段", to: "样本" + other + "一段").runs
    #expect(runs.contains { if case .deleted = $0 { true } else { false } })
  }

  @Test(
    "One name is not the other's alias, holds no agreement of theirs, and is on no list for them",
    arguments: LookAlike.allCases)
  func parties(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    let book = RightsBook(
      parties: [try Party(name: one + "报社", aliases: [one + "报"])],
      agreements: [
        try Agreement(id: one, party: one + "报社", direction: .inbound, validFrom: Instant(microseconds: 0), grants: [])
      ])
    #expect(book.legalName(of: one + "报") == one + "报社")
    #expect(book.legalName(of: other + "报") == other + "报")
    let both = RightsBook([.party(try Party(name: one)), .party(try Party(name: other)), .party(try Party(name: one))])
    #expect(both.parties.count == 2)
    let edition = SourceListEdition(
      label: "样本", inForceFrom: Instant(microseconds: 0), isComplete: true, units: [one: .listed, other: .removed])
    #expect(edition.units[one] == .listed && edition.units[other] == .removed)
  }

  @Test("A mention names the one whose name it is", arguments: LookAlike.allCases)
  func mentions(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    let people = [
      try Sample.person("first", .editor, name: one + "一鸣"), try Sample.person("second", .editor, name: other + "一鸣"),
    ]
    #expect(Mentions(in: "@\(one)一鸣 请看", among: people).people.map(\.text) == ["first"])
    #expect(Mentions(in: "@\(other)一鸣 请看", among: people).people.map(\.text) == ["second"])
  }

  @Test("A comment quotes the letters that it is about, and keeps the text's own", arguments: LookAlike.allCases)
  func quotes(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    func quoted(_ words: String, in body: String) throws -> String? {
      let walk = try Walk(try Manuscript(headline: nil, body: [body]))
      return try walk.article.comment(
        Remark("样本", at: .words(words, occurrence: nil)), on: walk.article.revision, in: Discussion(), among: [],
        knowing: Facts(person: Sample.person("editor", .editor), column: walk.column), at: walk.now
      ).anchor?.quote
    }
    #expect(try quoted("乙" + one, in: "甲乙\(one)，丙乙\(other)。") == "乙" + one)
    #expect(try quoted("乙" + other, in: "甲乙\(one)，丙乙\(other)。") == "乙" + other)
    #expect(try quoted("乙" + other, in: "甲乙\(one)。") == "乙" + one)
  }

  @Test(
    "Copies are found by folded letters, which is their purpose; the digest tells the texts apart",
    arguments: LookAlike.allCases)
  func copies(_ alike: LookAlike) throws {
    let (one, other) = alike.pair
    #expect(FoldedText("样本" + one) == FoldedText("样本" + other))
    #expect(Digest(of: one.utf8) != Digest(of: other.utf8))
  }
}
