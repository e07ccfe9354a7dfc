import Testing

@testable import Editorial

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

  /// The history with its last link sealed anew.
  private func ending<Event>(
    _ history: [Sealed<Event>], number: Int? = nil, after previous: Digest? = nil
  ) -> [Sealed<Event>] {
    guard let last = history.last else { return [] }
    return history.dropLast() + [
      Sealed(
        last.event, number: number ?? last.number, by: last.actor, at: last.at, after: previous ?? last.previous)
    ]
  }

  @Test("A whole link with a number that is not its own, or after a link that is not there, is found")
  func renumbered() throws {
    var walk = try Walk()
    try walk.publish()
    let count = walk.history.count
    let foreign = Digest(of: "foreign".utf8)
    #expect(throws: HistoryFault.brokenChain(number: count + 1)) {
      try Article.folding(ending(walk.history, number: count + 1), id: Sample.id)
    }
    #expect(throws: HistoryFault.brokenChain(number: count)) {
      try Article.folding(ending(walk.history, after: foreign), id: Sample.id)
    }

    let second = Sealed(
      walk.history[0].event, number: 2, by: walk.history[0].actor, at: walk.history[0].at,
      after: walk.history[0].previous)
    #expect(throws: HistoryFault.brokenChain(number: 1)) { try Article.folding([second], id: Sample.id) }

    let submission = SubmissionID(Sample.uuid(9))
    let received = Sealed(
      try Submission.receiving(
        IncomingStory(manuscript: try Sample.manuscript(), consent: "1"), receipt: "R",
        newsroom: try NewsroomID("tongxiang")), number: 1, by: .reader, at: Sample.start,
      after: Sealed<SubmissionEvent>.beginning(of: submission))
    let sent = [received, Sealed(.withdrawn, number: 2, by: .reader, at: Sample.start, after: received.digest)]
    #expect(try Submission.folding(sent, id: submission).state == .withdrawn)
    #expect(throws: HistoryFault.brokenChain(number: 3)) {
      try Submission.folding(ending(sent, number: 3), id: submission)
    }
    #expect(throws: HistoryFault.brokenChain(number: 2)) {
      try Submission.folding(ending(sent, after: foreign), id: submission)
    }

    let twice = sent + [Sealed(received.event, number: 3, by: .reader, at: Sample.start, after: sent[1].digest)]
    #expect(throws: HistoryFault.misplaced(number: 3)) { try Submission.folding(twice, id: submission) }

    let claim = ClaimID(Sample.uuid(5))
    let noticed = Sealed(
      try Claim.receiving(
        ClaimNotice(way: .letter, name: nil, contact: nil, address: nil, work: nil, location: nil, proof: nil),
        about: .articles([Sample.id]), lane: .editorial, firstPublished: nil, by: Sample.person("desk", .editor),
        newsroom: NewsroomID("tongxiang"), at: Sample.start), number: 1, by: .dispatcher, at: Sample.start,
      after: Sealed<ClaimEvent>.beginning(of: claim))
    let steps = [
      noticed, Sealed(.acknowledged(missing: []), number: 2, by: .dispatcher, at: Sample.start, after: noticed.digest),
    ]
    #expect(try Claim.folding(steps, id: claim).version == 2)
    #expect(throws: HistoryFault.brokenChain(number: 3)) { try Claim.folding(ending(steps, number: 3), id: claim) }
    #expect(throws: HistoryFault.brokenChain(number: 2)) { try Claim.folding(ending(steps, after: foreign), id: claim) }
  }

  @Test("Nothing can be set aside in a history that has no correction, and nothing brought back that is not aside")
  func misplacedFix() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.publish()
    try walk.take(.correct(what: "全文", why: "补充采访", note: "补充了采访。"), by: editor)
    try walk.take(.edit(Sample.manuscript("第一段改长。第二句。"), base: walk.article.revision.digest), by: editor)
    let long = walk
    try walk.take(.fix(what: "电话有误", why: "读者来电", note: "电话已更正。"), by: editor)
    let setAside = try #require(walk.history.map(\.event).first { $0.name == "setAside" })
    try walk.take(.abandon(reason: "不改"), by: editor)
    let broughtBack = try #require(walk.history.map(\.event).first { $0.name == "broughtBack" })
    let fresh = try Walk()
    for (walk, event) in [(fresh, setAside), (fresh, broughtBack), (long, broughtBack)] {
      var article = walk.article
      let link = Sealed(event, number: article.version + 1, by: .dispatcher, at: walk.now, after: article.head)
      let follows = article.apply(link)
      #expect(!follows, "\(event.name)")
    }
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
