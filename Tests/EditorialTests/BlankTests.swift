import Editorial
import Foundation
import Testing

@Suite("A text that shows nothing")
struct BlankTests {
  private let editor: Person
  private let chief: Person
  private let boss: Person
  private let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    chief = try Sample.person("chief", .deskChief)
    boss = try Sample.person("boss", .chiefEditor)
  }

  /// As an earlier release stored it, which took it for a headline.
  private func blankHeadline() throws -> Headline {
    try JSONDecoder().decode(Headline.self, from: Data("\"\u{200B}\u{2800}\"".utf8))
  }

  /// An approved article whose text `lacks` what readers would see: no rule of today makes one.
  private func approved(_ text: Manuscript) throws -> Walk {
    var walk = try Walk()
    try walk.approve()
    let digest = Revision(number: 2, manuscript: text, credit: walk.article.revision.credit).digest
    let events: [ArticleEvent] = [
      .revised(Revision(number: 2, manuscript: text, credit: walk.article.revision.credit)),
      .signOffsVoided(walk.article.signOffs),
      .signed(SignOff(step: .approval, person: chief.id, digest: digest, at: walk.now, onBehalfOf: nil)), .approved,
    ]
    for event in events {
      let link = Sealed(
        event, number: walk.article.version + 1, by: .person(editor.id), at: walk.now, after: walk.article.head)
      walk.article.apply(link)
      walk.history.append(link)
    }
    return walk
  }

  private var blanks: [(text: Manuscript, unmet: [Unmet])] {
    get throws {
      [
        (try Manuscript(headline: nil, body: ["第一段。"]), [.headline]),
        (try Manuscript(headline: blankHeadline(), body: ["第一段。"]), [.headline]),
        (try Manuscript(headline: Headline("标题"), body: []), [.body]),
        (try Manuscript(headline: Headline("标题"), body: ["\u{200B}", "\u{2800} \u{FEFF}"]), [.body]),
        (try Manuscript(headline: nil, body: []), [.headline, .body]),
      ]
    }
  }

  @Test("is neither signed nor scheduled nor published, by hand or by the dispatcher, though it was approved")
  func approvedBlank() throws {
    for (text, unmet) in try blanks {
      var walk = try approved(text)
      #expect(walk.refusal(publish, by: editor) == unmet)
      #expect(walk.refusal(.schedule(Sample.schedule(10)), by: editor) == unmet)
      #expect(walk.refusal(.schedule(nil), by: editor).isEmpty)
      #expect(walk.refusal(publish, by: nil).prefix(unmet.count) == unmet[...])
      walk.now = walk.now.advanced(bySeconds: 60)
      try walk.take(.edit(Sample.manuscript("又写。"), base: walk.article.revision.digest), by: editor)
      #expect(walk.article.stage == .review)
      #expect(walk.refusal(.sign(step: nil, digest: walk.article.revision.digest), by: chief).isEmpty)
    }
  }

  @Test("is not signed where a reviewed text was emptied of its headline or its body")
  func emptied() throws {
    for (text, unmet) in try blanks where unmet.count == 1 {
      var walk = try Walk()
      try walk.approve()
      try walk.take(.edit(text, base: walk.article.revision.digest), by: editor)
      #expect(walk.refusal(.sign(step: nil, digest: walk.article.revision.digest), by: chief) == unmet)
    }
  }

  @Test("takes the place of no text that shows something, as none is begun with it; what shows nothing stays as it is")
  func edited() throws {
    let nothing = try Manuscript(headline: nil, body: ["\u{200B}"])
    let walk = try Walk()
    let edit = ArticleCommand.edit(nothing, base: walk.article.revision.digest)
    #expect(walk.refusal(edit, by: editor) == [.text(.empty(.body))])
    let blank = try approved(nothing)
    #expect(blank.refusal(.edit(nothing, base: blank.article.revision.digest), by: editor).isEmpty)
  }

  @Test("is picture news only with a picture: the last one taken away, it is a story without a body")
  func pictureNews() throws {
    let path = try Sample.path()
    let settings = try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: "桐乡新闻网",
      columns: [ColumnSettings(path: path, isNewsInformation: true, pictureNews: true)])
    let column = try #require(settings.column(path))
    let picture = try Illustration(Sample.picture(1)).saying(caption: "采茶", photographer: nil)
    let text = try Manuscript(headline: Headline("春茶开采"), body: [], illustrations: [picture])
    var walk = try Walk(text, in: column)
    try walk.approve()
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    try walk.take(.edit(text.illustrated(by: []), base: walk.article.revision.digest), by: editor)
    #expect(walk.refusal(.sign(step: nil, digest: walk.article.revision.digest), by: chief) == [.body])
  }

  @Test("does not come back after a withdrawal either: the text that was live is the one that counts")
  func reinstated() throws {
    let ask = ArticleCommand.askReinstatement(isWanted: true, note: "恢复。", column: nil, reason: "核实")
    var walk = try approved(try Manuscript(headline: Headline("标题"), body: []))
    let live = Sealed(
      ArticleEvent.published(digest: walk.article.revision.digest, decision: nil, address: "a.html"),
      number: walk.article.version + 1, by: .person(editor.id), at: walk.now, after: walk.article.head)
    walk.article.apply(live)
    walk.history.append(live)
    try walk.take(.withdraw(reason: "空白", claim: nil), by: boss)
    #expect(walk.refusal(ask, by: editor) == [.body])
    #expect(walk.refusal(.reinstate(decision: DecisionID(Sample.uuid(8))), by: boss) == [.body, .reinstatement])
    let drop = ArticleCommand.askReinstatement(isWanted: false, note: nil, column: nil, reason: "算了")
    #expect(walk.refusal(drop, by: editor) == [.reinstatement])
  }
}
