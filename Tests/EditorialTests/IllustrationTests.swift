import Foundation
import Testing

@testable import Editorial

@Suite("The pictures printed with a text")
struct IllustrationTests {
  private let lead = Illustration(Sample.picture(1))
  private let second = Illustration(Sample.picture(2))

  private func text(_ illustrations: [Illustration] = []) throws -> Manuscript {
    try Manuscript(headline: try Headline("春茶开采"), body: ["第一段。"], illustrations: illustrations)
  }

  private func digest(_ manuscript: Manuscript) -> Editorial.Digest {
    Revision(number: 1, manuscript: manuscript, credit: Credit(source: "样本", authors: [], editor: nil)).digest
  }

  @Test("A text without any has the digest and the record that it had before there were any")
  func without() throws {
    let record = #"{"body":["第一段。"],"headline":"春茶开采"}"#
    let old = try JSONDecoder().decode(Manuscript.self, from: Data(record.utf8))
    #expect(old == (try text()))
    #expect(old.illustrations.isEmpty)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(try text()), as: UTF8.self) == record)
    let form = "caibian-revision 1\nheadline 12\n春茶开采\nparagraph 12\n第一段。\nsource 6\n样本\n"
    #expect(digest(old) == Editorial.Digest(of: form.utf8))
  }

  @Test("Picture, order, caption, photographer and source are all part of what is signed")
  func signed() throws {
    let captioned = try lead.saying(caption: "采茶", photographer: nil)
    let credited = try lead.saying(caption: nil, photographer: "河边人")
    let sourced = try lead.saying(caption: nil, photographer: nil, source: "河边人")
    let texts = [
      try text(), try text([lead]), try text([second]), try text([lead, second]), try text([second, lead]),
      try text([captioned]), try text([credited]), try text([sourced]),
    ]
    #expect(Set(texts.map(digest)).count == texts.count)
  }

  @Test("Words brought to be signed name their text, unless they stood with other pictures too")
  func brought() throws {
    var walk = try Walk(try text())
    func brought(_ manuscript: Manuscript) -> Result<Editorial.Digest, Refusal> {
      Result { () throws(Refusal) in
        try walk.article.digest(ofBrought: manuscript, among: walk.history.compactMap(\.event.revision))
      }
    }
    let first = walk.article.revision.digest
    #expect(try brought(text()).get() == first)
    let other = try Manuscript(headline: try Headline("春茶开采了"), body: ["第一段。"], illustrations: [lead])
    let editor = try Sample.person("editor", .editor)
    try walk.take(.edit(other, base: first), by: editor)
    let second = walk.article.revision.digest
    #expect(try brought(text()).get() == first)
    #expect(try brought(other.illustrated(by: [])).get() == second)
    #expect(
      brought(try Manuscript(headline: nil, body: ["别的。"]))
        == .failure(
          Refusal(.article(.sign), [.ownWords(current: second)])))
    try walk.take(.edit(other.illustrated(by: [self.second]), base: second), by: editor)
    let third = walk.article.revision.digest
    #expect(brought(other) == .failure(Refusal(.article(.sign), [.wordsAlone(current: third)])))
    #expect(try brought(text()).get() == first)
  }

  @Test("What is not said of a picture stays, an empty word goes, a turned direction is refused")
  func words() throws {
    let both = try lead.saying(caption: " 采茶 ", photographer: "河边人")
    #expect(both.caption == "采茶")
    let sourced = try both.saying(caption: nil, photographer: nil, source: "样本图片社")
    #expect(sourced.source == "样本图片社")
    #expect(try sourced.saying(caption: "炒茶", photographer: nil).source == "样本图片社")
    #expect(try sourced.saying(caption: nil, photographer: nil, source: "") == both)
    #expect(try both.saying(caption: nil, photographer: "").photographer == nil)
    #expect(try both.saying(caption: nil, photographer: "").caption == "采茶")
    #expect(throws: TextFault.directionOverride(.caption, scalar: 0x202E, line: 1, column: 2)) {
      try lead.saying(caption: "采\u{202E}茶", photographer: nil)
    }
    #expect(throws: TextFault.lineBreak(.photographer)) { try lead.saying(caption: nil, photographer: "河\n边") }
  }

  @Test("Of two texts, the one that changed the pictures is taken; if both did, a person decides")
  func merged() throws {
    let base = try text([lead])
    let branch = try Manuscript(headline: try Headline("春茶开采了"), body: ["第一段。"], illustrations: [lead])
    let merge = Merge(base: base, current: try text([lead, second]), branch: branch)
    #expect(merge.manuscript?.illustrations == [lead, second])
    #expect(merge.manuscript?.headline?.text == "春茶开采了")
    let torn = Merge(base: base, current: try text([second]), branch: try text([]))
    #expect(torn.manuscript == nil)
    #expect(torn.conflicts.map(\.place) == [.illustrations])
    let settled = Merge(base: base, current: try text([second]), branch: try text([]), preferring: .branch)
    #expect(settled.manuscript?.illustrations == [])
  }

  @Test("A changed picture voids the sign-offs, as a changed word does")
  func voids() throws {
    var walk = try Walk(try text([lead]))
    let editor = try Sample.person("editor", .editor)
    let chief = try Sample.person("chief", .deskChief)
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(walk.article.stage == .approved)
    let other = walk.article.revision.manuscript.illustrated(by: [second])
    try walk.take(.edit(other, base: walk.article.revision.digest), by: editor)
    #expect(walk.article.stage == .review)
    #expect(walk.article.signOffs.isEmpty)
  }

  @Test("A reader's pictures come into the draft with the story")
  func accepted() throws {
    let pictures = [Sample.picture(1), Sample.picture(2)]
    let received = try Submission.receiving(
      IncomingStory(manuscript: try text(), consent: "2026-1", pictures: pictures), receipt: "R",
      newsroom: try NewsroomID("tongxiang"))
    let id = SubmissionID(Sample.uuid(9))
    let link = Sealed(
      received, number: 1, by: .reader, at: Sample.start, after: Sealed<SubmissionEvent>.beginning(of: id))
    let submission = try #require(Submission(id: id, beginning: link))
    let facts = Facts(person: try Sample.person("desk", .submissionsDesk), column: try Sample.column())
    let events = try submission.accepting(as: Sample.id, label: "样本", knowing: facts, column: try Sample.path())
    guard case .drafted(let drafted) = events.article else { throw Sample.Missing() }
    #expect(drafted.revision.manuscript.illustrations == [lead, second])
  }

  @Test("A picture that nobody has described is a question; under the earlier rules one of our own story was none")
  func rights() throws {
    for (provenance, edition, truths) in [
      (try RightsTests.repost(), 3, [Truth.unknown]), (.own(label: "桐乡新闻网", authors: []), 3, [.unknown]),
      (try RightsTests.repost(), 2, [.unknown]), (.own(label: "桐乡新闻网", authors: []), 2, []),
    ] {
      let walk = try Walk(try text([lead]), provenance: provenance)
      let decision = RightsDecision.deciding(
        .inbound(.web), on: walk.article, knowing: RightsBook(), asOf: walk.now, under: edition)
      let asked = decision.findings.filter { $0.evidence.contains(String(lead.picture.short)) }
      #expect(asked.filter { $0.fact == .basisHolds }.map(\.truth) == truths)
      #expect(decision.policyEdition == edition)
    }
  }
}
