import Foundation

/// What a page says of itself beside its text: linked data, `meta`, and the properties that newspapers' systems write in a
/// comment.
struct PageStatements {
  struct Title { let text: String; let weight: Double }

  /// No page names more titles of its story, people who made it, or names of its site.
  private static let mostNames = 20

  private(set) var titles: [Title] = []
  private(set) var deck: String?
  private(set) var kicker: String?
  private(set) var source: String?
  private(set) var authors: [String] = []
  private(set) var editors: [String] = []
  private(set) var published: String?
  private(set) var column: String?
  /// Names of the site, which a title ends with.
  private(set) var sites: [String] = []
  private(set) var originalTitle: String?

  /// What a `<meta>` says under its name; `nil` where it says nothing, or more than any does.
  static func meta(_ attributes: [String: String]) -> (name: String, content: String)? {
    guard let content = attributes["content"], !content.isEmpty, content.utf8.count <= 2_000 else { return nil }
    return (attributes["name"] ?? attributes["property"] ?? attributes["itemprop"]).map { ($0.lowercased(), content) }
  }

  init(_ page: PageDocument) {
    var articles: [[String: Any]] = []
    for data in page.linkedData { articles += self.articles(in: data) }
    if let own = Self.own(of: articles, on: page) { read(article: own) }
    readMetas(page.metas)
    for comment in page.comments { read(properties: comment) }
    titles = Array(titles.prefix(Self.mostNames))
    sites = Array(sites.prefix(Self.mostNames))
  }

  // MARK: schema.org, in JSON-LD

  private mutating func articles(in linkedData: String) -> [[String: Any]] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(linkedData.utf8), options: [.fragmentsAllowed])
    else { return [] }
    var articles: [[String: Any]] = []
    var queue: [Any] = [value]
    var seen = 0
    while let next = queue.popLast(), seen < 200 {
      seen += 1
      if let list = next as? [Any] { queue += list.prefix(50).reversed() }
      guard let object = next as? [String: Any] else { continue }
      if let graph = object["@graph"] { queue.append(graph) }
      if let main = object["mainEntity"] { queue.append(main) }
      let types = (object["@type"] as? [String]) ?? [object["@type"] as? String ?? ""]
      if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }) {
        articles.append(object)
      }
      if types.contains("WebSite"), let name = object["name"] as? String { sites.append(name) }
    }
    return articles
  }

  /// Of several articles the one whose headline the page shows; of one it is taken for granted.
  private static func own(of articles: [[String: Any]], on page: PageDocument) -> [String: Any]? {
    guard articles.count > 1 else { return articles.first }
    let headings = page.lines.lazy.filter { $0.hint.heading == 1 && $0.count <= 300 }.prefix(mostNames).map(\.text)
    let shown = Set(headings.map { PageLine.bare($0) })
    let title = PageLine.bare(page.title)
    return articles.first { article in
      let bare = PageLine.bare(text(article["headline"]) ?? "")
      return bare.count >= 2 && (shown.contains(bare) || title.hasPrefix(bare))
    }
  }

  private mutating func read(article: [String: Any]) {
    if let headline = Self.text(article["headline"]) { titles.append(Title(text: headline, weight: 8)) }
    deck = deck ?? Self.text(article["alternativeHeadline"])
    published = published ?? Self.text(article["datePublished"]).flatMap(Self.local)
    authors = Self.people(article["author"], "作者：", \.authors)
    editors = Self.people(article["editor"], "编辑：", \.editors)
    for key in ["sourceOrganization", "provider"] where source == nil { source = Self.name(article[key]) }
    if let publisher = Self.name(article["publisher"]) { sites.append(publisher) }
    column = column ?? Self.text(article["articleSection"])
  }

  /// The persons among the values of a property, each once.
  private static func people(_ value: Any?, _ label: String, _ list: KeyPath<CreditLine, [String]>) -> [String] {
    let values = ((value as? [Any]) ?? [value].compactMap(\.self)).prefix(mostNames)
    let names = values.flatMap { value -> [String] in
      let isOrganization = ((value as? [String: Any])?["@type"] as? String) == "Organization"
      guard !isOrganization, let name = name(value) else { return [] }
      return CreditLine(reading: label + name)[keyPath: list].filter { !isOffice($0) }
    }
    return names.reduce(into: []) { all, name in
      if all.count < mostNames, !all.contains(name) { all.append(name) }
    }
  }

  /// 样本日报, 样科软件: what stands for an author where a system writes it.
  private static func isOffice(_ name: String) -> Bool {
    PersonName.isOutlet(name) || PersonName.isOffice(Array(CreditText(name).folded))
      || ["科技", "软件", "网络", "技术"].contains { name.hasSuffix($0) }
  }

  private static func name(_ value: Any?) -> String? { text((value as? [String: Any])?["name"] ?? value) }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String ?? (value as? [Any])?.first as? String else { return nil }
    let trimmed = PageLine(text.split(whereSeparator: \.isNewline).joined(separator: " ")).text
    return trimmed.isEmpty || trimmed.unicodeScalars.count > 300 ? nil : trimmed
  }

  // MARK: meta

  private mutating func readMetas(_ metas: [(name: String, content: String)]) {
    func values(_ names: String...) -> [String] {
      names.flatMap { name in metas.filter { $0.name == name }.compactMap { Self.text($0.content) } }
    }
    sites += values("og:site_name", "sitename", "application-name", "siteid_name", "websitename")
    if let title = values("articletitle", "article_title", "title_article").first {
      titles.append(Title(text: title, weight: 7))
    }
    if let title = values("og:title", "twitter:title", "title", "headline", "dc.title").first {
      titles.append(Title(text: title, weight: 5))
    }
    published =
      published
      ?? values(
        "article:published_time", "og:published_time", "pubdate", "publishdate", "publish_date", "datepublished",
        "og:release_date", "publishtime", "weibo: article:create_at",
        "article:create_at", "dc.date", "_pubtime", "bytedance:published_time", "og:article:published_time"
      ).lazy.compactMap(Self.local).first
    source =
      source
      ?? values(
        "contentsource", "source", "og:article:source", "article:source", "mediaid", "copyright_source",
        "og:news:source"
      ).lazy.compactMap(Self.source).first
    if authors.isEmpty {
      authors =
        values("author", "article:author", "og:article:author", "dc.creator").lazy.map {
          Self.people($0, "作者：", \.authors)
        }.first { !$0.isEmpty } ?? []
    }
    if editors.isEmpty {
      editors =
        values("editor", "responsibleeditor", "editorname", "contenteditor").lazy.map {
          Self.people($0, "编辑：", \.editors)
        }.first { !$0.isEmpty } ?? []
    }
    column = column ?? values("columnname", "article:section", "og:article:section", "channel").first
    let names = Set(sites + [source].compactMap(\.self))
    authors.removeAll { names.contains($0) }
  }

  private static func source(_ text: String) -> String? {
    let value = CreditLine(reading: text).source ?? CreditLine(reading: "来源：" + text).source
    return value.flatMap {
      $0.unicodeScalars.allSatisfy { $0.isDigit } || $0.contains("://") || PersonName.isNobody($0) ? nil : $0
    }
  }

  private static func people(_ text: String, _ label: String, _ list: KeyPath<CreditLine, [String]>) -> [String] {
    let printed = CreditLine(reading: text)[keyPath: list]
    let names = printed.isEmpty ? CreditLine(reading: label + text)[keyPath: list] : printed
    return names.filter { name in
      let scalars = Array(CreditText(name).folded)
      return PersonName.isPossible(scalars) && !isOffice(name) && !scalars.contains(where: \.isDigit)
    }
  }

  // MARK: the comment of a newspaper's system

  /// `<!--enpproperty <title>…</title><source>…</source>…/enpproperty-->`
  private mutating func read(properties: String) {
    guard properties.contains("enpproperty") else { return }
    func value(_ name: String) -> String? {
      guard let open = properties.firstRange(of: "<\(name)>"),
        let close = properties[open.upperBound...].firstRange(of: "</\(name)>")
      else { return nil }
      let text = properties[open.upperBound..<close.lowerBound]
      return Self.text(HTMLText.plain(String(text)))
    }
    if let title = value("title") { titles.append(Title(text: title, weight: 7)) }
    kicker = kicker ?? value("introtitle")
    deck = deck ?? value("subtitle")
    published = published ?? value("date").flatMap(Self.local)
    source = source ?? value("source").flatMap(Self.source)
    if authors.isEmpty, let text = value("author") { authors = Self.people(text, "作者：", \.authors) }
    if editors.isEmpty, let text = value("editor") { editors = Self.people(text, "编辑：", \.editors) }
    column = column ?? value("nodename")
  }

  // MARK: dates

  /// The local date and time of an ISO 8601 stamp or a printed date; a stamp of another zone is told in China's.
  static func local(_ text: String) -> String? {
    let folded = CreditText(text)
    guard let start = folded.folded.firstIndex(where: \.isDigit),
      let date = CreditDate(in: folded, at: start, partial: true), date.iso.count >= 10
    else { return nil }
    guard date.iso.count > 11, let minutes = offset(in: folded.folded.suffix(6)), minutes != chinas else {
      return date.iso
    }
    return inChina(date.iso, from: minutes)
  }

  /// Minutes east of Greenwich.
  private static let chinas = 480

  /// The zone that a stamp ends with: Z, +08:00, -0500.
  static func offset(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    if text.last == "z" { return 0 }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let zone = text[(sign + 1)...]
    let digits = zone.filter(\.isDigit)
    guard digits.count == 4, zone.count == 4 || zone.count == 5 && zone[zone.startIndex + 2] == ":",
      let hours = Int(String(digits.prefix(2))), let minutes = Int(String(digits.suffix(2))), hours <= 14, minutes < 60
    else { return nil }
    return (text[sign] == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func inChina(_ iso: String, from minutes: Int) -> String? {
    let parts = iso.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count >= 5 else { return iso }
    var components = DateComponents()
    (components.year, components.month, components.day) = (parts[0], parts[1], parts[2])
    (components.hour, components.minute, components.second) = (
      parts[3], parts[4] + chinas - minutes, parts.count > 5 ? parts[5] : 0
    )
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    guard let date = calendar.date(from: components) else { return iso }
    let local = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    func two(_ value: Int?) -> String { (value ?? 0) < 10 ? "0\(value ?? 0)" : "\(value ?? 0)" }
    let minutes = "\(local.year ?? 0)-\(two(local.month))-\(two(local.day))T\(two(local.hour)):\(two(local.minute))"
    return parts.count > 5 ? minutes + ":" + two(local.second) : minutes
  }
}
