import Editorial
import Foundation

/// Acts a case out: an article walks to where the case wants it, and the book is put together from what it says.
struct RightsScene {
  let written: RightsCase
  private(set) var walk: Walk
  private(set) var book: RightsBook
  let asOf: Instant

  init(_ written: RightsCase) throws {
    self.written = written
    let isLive = written.value("live", or: written.question.hasPrefix("outbound") ? "yes" : "no") == "yes"
    asOf =
      try written.facts.last { $0.key == "as-of" }.map { try Self.instant($0.value) }
      ?? Sample.start.advanced(bySeconds: 86_400)
    walk = try Self.walk(written)
    if isLive { try Self.publish(&walk) }
    if isLive, let until = try Self.embargo(written), walk.now < until {
      // What is live goes under an embargo only with a correction.
      let editor = try Sample.person("editor", .editor)
      try walk.take(.correct(what: "样本", why: "样本", note: "样本更正"), by: editor)
      try walk.take(.embargo(until: until, zone: "Asia/Shanghai", reason: "首发方要求"), by: editor)
    }
    let licensing = try Sample.person("licensing", .licensing)
    if let reason = written.facts.last(where: { $0.key == "hold" })?.value {
      try walk.take(.hold(reason: reason), by: licensing)
    }
    book = try BookOfCase(written, walk.article).book
  }

  var decision: RightsDecision {
    get throws { try decision(under: RightsDecision.policyEdition) }
  }

  /// As it was under an edition of the rules.
  func decision(under edition: Int) throws -> RightsDecision {
    RightsDecision.deciding(try question, on: walk.article, knowing: book, asOf: asOf, under: edition)
  }

  private var question: RightsQuestion {
    get throws {
      let words = written.question.split(separator: " ").map(String.init)
      func option(_ name: String) -> String? {
        words.firstIndex(of: name).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
      }
      let edit: EditClass? = try option("edit").map { try Self.named($0) }
      // `in CN`, `in EU`, `in *-JP`.
      let territory = option("in").map { text in
        CountryGroup(rawValue: text).map { Territory($0.members).stored }
          ?? text.replacingOccurrences(of: "*-", with: "* -")
      }
      var detail = UseDetail(
        account: option("account"), language: option("language"), carriesAdvertising: option("ads").map { $0 == "yes" },
        part: option("part").map { RightsScene.partName($0) })
      if words[0] == "inbound" {
        detail.act = try option("act").map { try Self.named($0) }
        detail.edit = edit
        return .inbound(try Self.named(words[1]), territory: territory, detail: detail.said)
      }
      return .outbound(
        partner: words[1], act: try Self.named(words[2]), channel: try Self.named(words[3]), edit: edit,
        territory: territory, detail: detail.said)
    }
  }

  static func named<Name: RawRepresentable<String>>(_ text: String) throws -> Name {
    guard let name = Name(rawValue: text) else { throw RightsCase.Unreadable(text: text) }
    return name
  }

  static func instant(_ text: String) throws -> Instant {
    let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt)
    let day = style.year().month().day()
    // A day's style reads the beginning of anything.
    guard text.contains(":") else { return Instant(try day.parse(text)) }
    return Instant(
      try day.dateTimeSeparator(.space).time(includingFractionalSeconds: false).parse(text + ":00"))
  }

  private static func walk(_ written: RightsCase) throws -> Walk {
    let headline = written.value("headline", or: "样本标题")
    let news: Bool? = ["yes": true, "no": false][written.value("news", or: "yes")]
    let manuscript = try Manuscript(
      headline: try Headline(headline),
      body: [written.value("body", or: written.value("original", or: RightsTests.original))],
      illustrations: try illustrations(written))
    var walk = try Walk(manuscript, provenance: try provenance(written), newsInformation: news)
    if written.value("editor", or: "named") == "named" {
      try walk.approve()
    } else {
      try walk.take(.submit, by: Sample.person("editor", .editor))
    }
    let editor = try Sample.person("editor", .editor)
    let claims: [String: Attestation.Claim] = ["title": .titleKeepsMeaning, "shortening": .shorteningKeepsMeaning]
    for claim in written.values("attest").flatMap({ $0 }) {
      guard let claim = claims[claim] else { throw RightsCase.Unreadable(text: claim) }
      try walk.take(.describe(Description(attests: [claim])), by: editor)
    }
    if let until = try embargo(written), until <= walk.now || !written.question.hasPrefix("outbound") {
      try walk.take(.embargo(until: until, zone: "Asia/Shanghai", reason: "首发方要求"), by: editor)
    }
    return walk
  }

  /// `picture 1 photographer 样本记者 source 样本图片社 file.credit 样本社 file.machine generated`.
  private static func illustrations(_ written: RightsCase) throws -> [Illustration] {
    try written.values("picture").map { words in
      func option(_ name: String) -> String? {
        words.firstIndex(of: name).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
      }
      var notes = PictureNotes()
      notes.photographer = option("file.photographer")
      notes.credit = option("file.credit")
      notes.source = option("file.source")
      notes.machine = try option("file.machine").map { try named($0) }
      notes.minors = option("file.minors").map { $0 == "yes" }
      return try Illustration(Sample.picture(Int(words[0]) ?? 0, saying: notes.bounded)).saying(
        caption: "样本图说", photographer: option("photographer"), source: option("source"))
    }
  }

  /// `#1` is the first picture by its digits.
  static func partName(_ text: String) -> String {
    guard text.hasPrefix("#"), let number = Int(text.dropFirst()) else { return text }
    return String(Sample.picture(number).digest.short)
  }

  private static func embargo(_ written: RightsCase) throws -> Instant? {
    try written.facts.last { $0.key == "embargo" }.map { try instant($0.value) }
  }

  private static func publish(_ walk: inout Walk) throws {
    // The book of the day let it pass; the case's own book is asked afterwards.
    let policy = Sample.quietPolicy
    let described = try file(of: walk.article)
    let kind = walk.article.provenance
    if let repost = kind.repost {
      let source = repost.origin.source?.resolved ?? "?"
      walk.book = RightsBook(
        editions: [
          SourceListEdition(
            label: "E", inForceFrom: Instant(microseconds: 0), isComplete: false, units: [source: .listed])
        ],
        agreements: [
          try Agreement(
            id: "A", party: source, direction: .inbound, validFrom: Instant(microseconds: 0),
            grants: [Grant(.permit, acts: [.repost], channels: [.web], edits: Set(EditClass.allCases))],
            warrants: Standing.allCases)
        ], licences: [try Sample.licence()], policy: policy, files: [described])
    } else {
      walk.book = RightsBook(
        ownSources: try ["桐乡新闻网", "嘉兴日报-桐乡版", "桐乡电台", "桐乡电视台", "别家"].map {
          try OwnSource(label: $0, validFrom: Instant(microseconds: 0))
        }, licences: [try Sample.licence()], policy: policy, files: [described])
    }
    try walk.take(
      .publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html"), by: Sample.person("editor", .editor))
  }

  /// Every picture as one of our own, seen over by somebody.
  private static func file(of article: Article) throws -> RightsFile {
    var file = RightsFile(article: article.id)
    let editor = try PersonID("editor")
    file.components = try article.revision.manuscript.illustrations.map { picture in
      var component = try Component(
        String(picture.picture.short), .photo, bases: [.publicDomain(.afterDeath(year: 1900))], isNew: true,
        attestedBy: editor)
      if picture.embedded?.minors == true { component.minors = Minors.none }
      if picture.embedded?.machine != nil { component.machine = MachineOrigin.none }
      return component
    }
    return file
  }

  private static func provenance(_ written: RightsCase) throws -> Provenance {
    let kind = written.value("kind", or: "repost").split(separator: " ").map(String.init)
    switch kind[0] {
    case "own": return .own(label: kind[1], authors: [try Byline("样本记者", standing: .staff)])
    case "submission":
      return .submission(SubmissionID(Sample.uuid(7)), label: kind[1], penName: kind.count > 2 ? kind[2] : nil)
    default: return .repost(try repost(written))
    }
  }

  private static func repost(_ written: RightsCase) throws -> Repost {
    func unlessNone(_ key: String, _ usual: String) -> String? {
      let value = written.value(key, or: usual)
      return value == "none" ? nil : value
    }
    let source = unlessNone("source", "临沂日报")
    let authors = (unlessNone("authors", "孟宪华=staff") ?? "").split(separator: " ")
    var reference: OriginReference?
    if let text = unlessNone("reference", "https://example.org/a") {
      let print = text.split(separator: " ").map(String.init)
      reference = print.count == 3 ? .print(paper: print[0], date: print[1], page: print[2]) : .address(text)
    }
    var hops: [Hop] = []
    for text in written.value("hops", or: "origin:\(source ?? "?"):created us:桐乡新闻网:carried").split(separator: " ") {
      let parts = text.split(separator: ":").map(String.init)
      hops.append(
        try Hop(after: hops.last, party: parts[1], role: named(parts[0]), act: named(parts[2]), at: nil))
    }
    if written.value("chain") == "broken" { hops.remove(at: 0) }
    return Repost(
      origin: try Origin(
        source: try source.map { try SourceName(printed: $0, resolved: unlessNone("resolved", $0)) },
        title: unlessNone("title", "样本标题"),
        authors: try authors.map { text in
          let parts = text.split(separator: "=").map(String.init)
          return try Byline(parts[0], standing: parts.count > 1 ? named(parts[1]) : .unknown)
        }, noAuthorEvidence: unlessNone("no-author", "none"), reference: reference,
        published: written.values("published").last?.first,
        fetched: Sample.start, snapshot: try snapshot(written), pictures: try came(written)), hops: hops)
  }

  /// Which pictures came with the original: `came 1 2`, or `came none`; `nil` where it was not noted.
  private static func came(_ written: RightsCase) throws -> [Editorial.Digest]? {
    guard let words = written.values("came").last else { return nil }
    return words.compactMap(Int.init).map { Sample.picture($0).digest }
  }

  /// A damaged one is read from a store that was tampered with; no legal action makes it.
  private static func snapshot(_ written: RightsCase) throws -> Snapshot {
    let whole = Snapshot(written.value("original", or: RightsTests.original))
    guard written.value("snapshot") == "damaged" else { return whole }
    let json = String(decoding: try JSONEncoder().encode(whole), as: UTF8.self)
    return try JSONDecoder().decode(
      Snapshot.self,
      from: Data(json.replacingOccurrences(of: whole.digest.hex, with: String(repeating: "0", count: 64)).utf8))
  }
}
