import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The evidence page") struct EvidencePages {
  private func page(_ text: String, _ language: Language = .zhHans) throws -> ParsedPage {
    let original = Snapshot(text)
    let first = try Hop(after: nil, party: text, role: .origin, act: .created, at: nil, evidence: text)
    let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: nil)
    let provenance = Provenance.repost(
      Repost(
        origin: try Origin(
          source: try SourceName(printed: text), title: text, authors: [try Byline(text, standing: .staff)],
          reference: .print(paper: text, date: text, page: text), published: nil, fetched: Instant(microseconds: 0),
          snapshot: original), hops: [first, us]))
    let walk = try Walk(1, Sample.manuscript(text, deck: text, body: [text]), provenance: provenance)
    let article = walk.article
    let book = RightsBook(parties: [try Party(name: text)], fixedCredit: text)
    let decision = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: article.changed)
    let stored = StoredDecision(
      id: DecisionID(UUID()), decision: decision, by: .dispatcher, version: article.version, at: article.changed)
    let html = EvidencePage(
      article, history: walk.history, decisions: [stored], files: [(text, original.digest)], words: Words(language),
      time: { _ in text }
    ).html
    return try ParsedPage(html)
  }

  private func shape(_ page: ParsedPage) -> [String] {
    page.elements("*").map { element in
      "\(element.name ?? "") \((element.attributes ?? []).compactMap(\.name).sorted())"
    }
  }

  @Test("changes nothing but its words for a hostile text", arguments: Hostile.texts)
  func hostile(text: String) throws {
    let page = try page(text)
    #expect(shape(page) == shape(try self.page("一段无害的文字")))
    #expect(page.elements("script").isEmpty && page.elements("img").isEmpty)
    #expect(page.texts("h1") == [text])
  }

  @Test(
    "has the original, the chain, the answer with every finding, the log and all digests", arguments: Language.allCases)
  func whole(language: Language) throws {
    let page = try page("沂蒙山下好风光", language)
    #expect(page.texts("pre").contains("沂蒙山下好风光"))
    #expect(page.elements("section").count == 8)
    let rules = Set(page.texts("td").filter { $0.count == 3 && $0.hasPrefix("R") })
    #expect(rules.isSuperset(of: ["R10", "R12", "R15", "R21", "R22"]))
    #expect(page.texts("code").allSatisfy { $0.replacing("sha256:", with: "").count == 64 })
    #expect(page.texts("span", class: "bad").isEmpty)
  }
}
