import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomSite

/// What the site tells machines, read back by other people's readers: protego and robotspy for `robots.txt`, lxml for pages
/// and `rsl.xml`. `.ci/setup` installs them.
@Suite("What machines are told")
struct MachineForms {
  private static let address = "https://www.example.com"
  private static let terms = "https://www.example.com/licensing?a=1&b=2"

  /// What each form says of one article: by form, then by act.
  private typealias Said = [String: [String: [String: String]]]

  /// Pages and files of articles with every mixture of answers, in an order that a seed gives.
  private func write(_ site: TemporarySite, _ told: [(article: Article, terms: MachineTerms)]) throws {
    let folder = SiteFolder(path: site.path)
    let links = Dictionary(uniqueKeysWithValues: told.map { ($0.article.id, PageLinks(terms: $0.terms)) })
    let settings = try Sample.settings()
    try folder.show(told.map(\.article), beside: links, of: settings)
    let rows = told.compactMap { one -> SiteTerms.Row? in
      guard let live = one.article.live, !one.terms.allowsNothing else { return nil }
      return SiteTerms.Row(address: live.address, terms: one.terms)
    }
    try folder.list(told.compactMap(\.article.row), machines: SiteTerms(rows: rows), of: settings)
  }

  private func mixtures() throws -> [(article: Article, terms: MachineTerms)] {
    let answers = MachineAnswer.allCases
    // Of 256 mixtures every thirteenth, and the two that say one thing of all.
    let numbers = [0, 85, 170, 255] + stride(from: 7, to: 256, by: 13)
    return try numbers.enumerated().map { place, number in
      let article = try Article.published(place + 1)
      let terms = MachineTerms(terms: Self.terms) { act in
        let shift = (MachineAct.allCases.firstIndex(of: act) ?? 0) * 2
        return answers[number >> shift & 3]
      }
      return (article, terms)
    }
  }

  private func read(_ site: TemporarySite, _ articles: [Article]) throws -> Said {
    let asked: [String: Any] = [
      "root": site.path, "base": Self.address, "addresses": articles.compactMap { $0.live?.address },
    ]
    let input = String(decoding: try JSONSerialization.data(withJSONObject: asked), as: UTF8.self)
    return try JSONDecoder().decode(Said.self, from: Data(try MachineReader.run(input).utf8))
  }

  @Test("Every form says of every article and act what was decided, and none says more")
  func agree() throws {
    let site = try TemporarySite()
    let told = try mixtures()
    try write(site, told)
    let said = try read(site, told.map(\.article))
    for (article, terms) in told {
      let address = try #require(article.live?.address)
      let forms = try #require(said[address])
      for act in [MachineAct.trainAI, .groundAI, .searchIndex] {
        let answer = terms[act]
        #expect(forms["robots"]?[act.rawValue] == (answer == .allow ? "y" : "n"), "\(address) \(act) \(answer)")
        let licence = answer == .unknown ? "refuse" : answer.rawValue
        #expect(forms["rsl"]?[act.rawValue] == licence, "\(address) \(act) \(answer)")
      }
      let reserved = terms.textMining == .allow && terms.trainAI == .allow ? "0" : "1"
      #expect(forms["tdm"]?["file"] == reserved, "\(address)")
      #expect(forms["tdm"]?["page"] == reserved, "\(address)")
      #expect(forms["tdm"]?["filePolicy"] == forms["tdm"]?["pagePolicy"], "\(address)")
      let isSold = terms.trainAI == .pay || terms.textMining == .pay
      if isSold { #expect(forms["tdm"]?["pagePolicy"] == Self.terms, "\(address)") }
      #expect(forms["page"]?["licence"] == "\(Self.address)/rsl.xml", "\(address)")
      #expect(forms["page"]?["license"] == (terms.terms ?? ""), "\(address)")
      #expect(forms["page"]?["usageInfo"] == "\(Self.address)/rsl.xml", "\(address)")
      #expect(forms["page"]?["copyrightHolder"] == "桐乡新闻网", "\(address)")
      #expect(forms["fetch"]?["protego"] == "True" && forms["fetch"]?["robotspy"] == "True", "\(address)")
    }
    #expect(said["*"]?["site"]?["train"] == "no")
    #expect(said["*"]?["site"]?["license"] == "\(Self.address)/rsl.xml")
    // What nothing names is refused, pictures among it.
    let unnamed = try read(site, [try Article.published(200)])
    let forms = try #require(unnamed.first { $0.key != "*" }?.value)
    for act in [MachineAct.trainAI, .groundAI, .searchIndex] {
      #expect(forms["robots"]?[act.rawValue] == "n")
      #expect(forms["rsl"]?[act.rawValue] == "refuse")
    }
    #expect(forms["tdm"]?["file"] == "1")
  }

  @Test("A site that offers nothing says so in each file; one word for all is said only where it holds for all")
  func nothing() throws {
    let site = try TemporarySite()
    let folder = SiteFolder(path: site.path)
    try folder.list([], of: Sample.settings())
    #expect(try site.text("robots.txt").contains("\nContent-Usage: train-ai=n, ai-use=n, search=n\n"))
    #expect(try site.text("robots.txt").contains("draft-ietf-aipref-vocab"))
    #expect(try site.text("rsl.xml").contains("<prohibits type=\"usage\">all</prohibits>"))
    #expect(try site.text(".well-known/tdmrep.json").contains("\"tdm-reservation\":1"))
    #expect(try site.text("trust.txt").contains("\ndatatrainingallowed=no\n"))
    #expect(try site.text("trust.txt") == site.text(".well-known/trust.txt"))
    #expect(try !folder.tellsMachines())
    try folder.list([], machines: SiteTerms(rows: [], allowsTrainingOfAll: true), of: Sample.settings())
    #expect(try site.text("trust.txt").contains("\ndatatrainingallowed=yes\n"))
  }

  @Test("A page that tells machines something else than is so now is found")
  func misstating() throws {
    let site = try TemporarySite()
    let told = try mixtures()
    try write(site, told)
    let folder = SiteFolder(path: site.path)
    let right = Dictionary(uniqueKeysWithValues: told.map { ($0.article.id, $0.terms) })
    #expect(try folder.tellsMachines())
    #expect(try folder.misstating(right, of: told.map(\.article)).isEmpty)
    let allowed = told.filter { $0.terms.trainAI != .refuse }.map(\.article.id)
    var refused = right
    for one in told {
      refused[one.article.id] = MachineTerms(terms: Self.terms) { $0 == .trainAI ? .refuse : one.terms[$0] }
    }
    #expect(try Set(folder.misstating(refused, of: told.map(\.article))) == Set(allowed))
  }
}
