import Editorial
import Testing

@Suite("Texts said to a command")
struct SaidTextTests {
  static let hostile = ["红\u{1B}[31m", "甲\u{0}乙", "反\u{202E}序"]

  @Test("A reason, a note, a claim or a label that a terminal or page would act on is refused", arguments: hostile)
  func refused(text: String) throws {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor)
    let chief = try Sample.person("chief", .chiefEditor)
    let commands: [(ArticleCommand, Person)] = [
      (.correct(what: text, why: "误", note: "注"), editor), (.correct(what: "错", why: text, note: "注"), editor),
      (.correct(what: "错", why: "误", note: text), editor), (.withdraw(reason: text, claim: nil), chief),
      (.withdraw(reason: "误", claim: text), chief), (.hold(reason: text), chief),
    ]
    for (command, person) in commands {
      let unmet = walk.refusal(command, by: person)
      #expect(unmet.map(\.code) == ["text"], "\(command)")
    }
  }

  @Test("So are a source label, a pen name and an editor's name", arguments: hostile)
  func names(text: String) throws {
    func refused(_ provenance: Provenance, _ editor: String?) throws {
      let missing = try unmet {
        try Article.draftEvent(
          try Sample.manuscript(), provenance: provenance, in: try Sample.path(), printedEditor: editor,
          knowing: Facts(person: try Sample.person("reporter", .reporter), column: try Sample.column()),
          newsroom: try NewsroomID("tongxiang"))
      }
      #expect(missing.map(\.code) == ["text"])
    }
    try refused(.own(label: text, authors: []), nil)
    try refused(.submission(SubmissionID(Sample.uuid(3)), label: "桐乡新闻网", penName: text), nil)
    try refused(.own(label: "桐乡新闻网", authors: []), text)
    #expect(throws: TextFault.self) {
      try NewsroomSettings(
        id: NewsroomID("tongxiang"), name: "桐乡新闻网", masthead: Masthead(copyrightNotice: ["版权", text]))
    }
  }

  @Test("So is what a claimant writes, what is answered, and what is stated of rights", arguments: hostile)
  func claims(text: String) throws {
    let licensing = try Sample.person("licensing", .licensing)
    func receiving(_ notice: ClaimNotice) throws -> ClaimEvent {
      try Claim.receiving(
        notice, about: .articles([Sample.id]), lane: .editorial, firstPublished: nil, by: licensing,
        newsroom: try NewsroomID("tongxiang"), at: Sample.start)
    }
    for notice in [
      ClaimNotice(way: .phone, name: text), ClaimNotice(way: .phone, contact: text),
      ClaimNotice(way: .phone, work: text), ClaimNotice(way: .phone, proof: text),
    ] {
      #expect(try unmet { try receiving(notice) }.map(\.code) == ["text"])
    }
    let id = ClaimID(Sample.uuid(7))
    let link = Sealed(
      try receiving(ClaimNotice(way: .phone, name: "样本")), number: 1, by: .person(licensing.id), at: Sample.start,
      after: Sealed<ClaimEvent>.beginning(of: id))
    let claim = try #require(Claim(id: id, beginning: link))
    let facts = ClaimFacts(person: licensing)
    for command in [
      ClaimCommand.assess(.holds, note: text), .supplement(ClaimNotice(way: .phone, address: text)),
    ] {
      let missing = try unmet { try claim.events(for: command, knowing: facts, at: Sample.start) }
      #expect(missing.map(\.code) == ["text"])
    }
    let matter = Matter(try Walk().article)
    let statements: [RightsStatement] = [
      .byline(BylineFact(text, .staff)), .byline(BylineFact("样本记者", .staff, unit: text)),
      .ancestor(Ancestor(text, isCovered: .yes)), .mark(RightsMark(text, isKept: .yes)),
      .basis(.officialText(evidence: text), of: "text"),
      .basis(.licence(LicenceClaim(name: "CC BY 4.0", licensor: text, by: licensing.id, at: Sample.start)), of: "text"),
      .takenBack(.upstream, from: nil, why: text),
    ]
    for statement in statements {
      let missing = try unmet {
        try RightsFile(article: Sample.id).stating(
          [.upstream(.usable), statement], on: matter, by: licensing, at: Sample.start)
      }
      #expect(missing.map(\.code) == ["text"])
    }
  }

  @Test("A mark that combines with a slash does not hide it in a column's name")
  func slash() throws {
    #expect(try ColumnPath("国内/\u{301}国际").names.count == 2)
    #expect(throws: TextFault.notAName(.column)) { try ColumnPath(["国内/\u{301}国际"]) }
  }
}
