import Editorial
import Testing

@Suite("An article's history")
struct HistoryTests {
  @Test("Replaying it gives exactly the article")
  func replay() throws {
    var walk = try Walk()
    try walk.publish()
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("A changed, a missing and a foreign link are found")
  func broken() throws {
    var walk = try Walk()
    try walk.publish()
    var dropped = walk.history
    dropped.remove(at: 2)
    #expect(throws: HistoryFault.brokenChain(number: 4)) { try Article.folding(dropped, id: Sample.id) }

    var changed = walk.history
    let link = changed[1]
    changed[1] = try Sealed(
      stored: Sealed(ArticleEvent.spiked(reason: "改"), number: 2, by: link.actor, at: link.at, after: link.previous)
        .payload,
      number: 2, by: link.actor, at: link.at, previous: link.previous, digest: link.digest)
    #expect(throws: HistoryFault.brokenChain(number: 2)) { try Article.folding(changed, id: Sample.id) }

    #expect(throws: HistoryFault.brokenChain(number: 1)) {
      try Article.folding(walk.history, id: ArticleID(Sample.uuid(2)))
    }
    #expect(throws: HistoryFault.empty) { try Article.folding([], id: Sample.id) }
  }

  @Test("An event that this program does not know is a fault, never skipped")
  func unknown() throws {
    let earlier = Sealed<ArticleEvent>.beginning(of: Sample.id)
    #expect {
      try Sealed<ArticleEvent>(
        stored: #"{"teleported":{}}"#, number: 1, by: .dispatcher, at: Sample.start, previous: earlier, digest: earlier)
    } throws: { error in
      guard case HistoryFault.unreadable(number: 1, detail: _) = error else { return false }
      return true
    }
  }

  @Test("Stored events keep their form: a name changed here breaks every newsroom's history")
  func storedForm() throws {
    let step = SignOff(step: .approval, person: try PersonID("chief"), digest: Digest(of: []), at: Sample.start)
    let forms = try [
      ArticleEvent.submitted, .sentBack(reason: "r"), .approved, .classified(isNewsInformation: true), .signed(step),
      .published(digest: Digest(of: []), decision: nil, address: "a"), .moved(column: Sample.path()),
    ].map { Sealed($0, number: 1, by: .dispatcher, at: Sample.start, after: Digest(of: [])).payload }
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(
      forms == [
        #"{"submitted":{}}"#, #"{"sentBack":{"reason":"r"}}"#, #"{"approved":{}}"#,
        #"{"classified":{"isNewsInformation":true}}"#,
        #"{"signed":{"_0":{"at":1800000000000000,"digest":"\#(empty)","person":"chief","step":"approval"}}}"#,
        #"{"published":{"address":"a","digest":"\#(empty)"}}"#, #"{"moved":{"column":"国内国际/强县新闻"}}"#,
      ])
  }

  @Test("The canonical form and its digest stand for ever")
  func canonicalForm() throws {
    let revision = Revision(
      number: 1, manuscript: try Manuscript(headline: try Headline("标题"), body: ["正文。"]),
      credit: Credit(source: "临沂日报", authors: ["孟宪华"], editor: nil))
    #expect(
      revision.canonicalForm
        == "caibian-revision 1\nheadline 6\n标题\nparagraph 9\n正文。\nsource 12\n临沂日报\nauthor 9\n孟宪华\n")
    #expect(revision.digest.hex == "09741715f903ec819009958a715fc11e2ba979d0ef41eb2adcb318cf1893aa35")
  }
}
