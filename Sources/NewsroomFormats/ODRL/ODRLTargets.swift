import Editorial
import Foundation

/// What a rule is about.
extension ODRLPolicyReading {
  private static let assetTypes = [
    "Asset", "AssetCollection", "schema:NewsArticle", "schema:Article", "schema:CreativeWork", "schema:Collection",
    "foaf:Document",
  ]

  /// The rule's own targets, or the policy's. Each is bound to something here; a rule about nothing is about nothing.
  func items(_ rule: PolicyNode) throws(ODRLFault) -> ItemSelector {
    let own = rule.values("target")
    let shared = node.values("target")
    if !own.isEmpty, !shared.isEmpty, Set(own.map(\.term)) != Set(shared.map(\.term)) {
      throw rule.fault("target", own.map(\.term.shown).joined(separator: ", "), .exactlyOne)
    }
    let targets = own.isEmpty ? shared : own
    guard !targets.isEmpty else { throw rule.fault("target", "", .target) }
    var items = ItemSelector()
    for (number, value) in targets.enumerated() {
      let selector = try selector(value)
      items = number == 0 ? selector : items.isEverything || selector.isEverything ? ItemSelector() : items + selector
    }
    return items
  }

  private func selector(_ value: PolicyNode.Value) throws(ODRLFault) -> ItemSelector {
    guard value.term.isNode else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .iri) }
    let asset = PolicyNode(index: node.index, term: value.term, place: value.place)
    let earlier = ["cb:labels", "cb:columns", "cb:articles"]
    try asset.known(["source", "uid"] + (profile == .earlier ? earlier : []))
    _ = try asset.types(Self.assetTypes)
    if profile == .earlier { return try listed(asset) }
    let iri = try Self.identity(asset, else: .boundTarget)
    let own = try ownName(iri, at: value.place)
    switch binding.targets[iri] ?? own {
    case .everything?: return ItemSelector()
    case .label(let label)?: return ItemSelector(labels: [label])
    case .column(let column)?: return ItemSelector(columns: [column])
    case .article(let article)?: return ItemSelector(articles: [article])
    case nil: throw ODRLFault(place: value.place, found: iri, wanted: .boundTarget)
    }
  }

  /// Names that our own documents give to labels, columns and articles.
  private func ownName(_ iri: String, at place: String) throws(ODRLFault) -> ODRLBinding.Target? {
    guard isOurs else { return nil }
    if iri == ODRLTerms.everything { return .everything }
    if let label = ODRLTerms.text(iri, after: ODRLTerms.label), !label.isEmpty { return .label(label) }
    if let text = ODRLTerms.text(iri, after: ODRLTerms.column) {
      guard let column = try? ColumnPath(text) else { throw ODRLFault(place: place, found: iri, wanted: .boundTarget) }
      return .column(column)
    }
    if let text = ODRLTerms.text(iri, after: ODRLTerms.article) {
      guard let id = UUID(uuidString: text) else { throw ODRLFault(place: place, found: iri, wanted: .articleID) }
      return .article(ArticleID(id))
    }
    return nil
  }

  /// As earlier releases wrote it: a collection with lists.
  private func listed(_ asset: PolicyNode) throws(ODRLFault) -> ItemSelector {
    var texts: [String: [String]] = [:]
    for name in ["cb:labels", "cb:columns", "cb:articles"] {
      for value in try asset.members(name) {
        guard case .literal(let literal) = value.term else {
          throw ODRLFault(place: value.place, found: value.term.shown, wanted: .text)
        }
        texts[name, default: []].append(literal.text)
      }
    }
    var columns: [ColumnPath] = []
    for text in texts["cb:columns"] ?? [] {
      guard let column = try? ColumnPath(text) else { throw asset.fault("cb:columns", text, .plainLine) }
      columns.append(column)
    }
    var articles: [ArticleID] = []
    for text in texts["cb:articles"] ?? [] {
      guard let id = UUID(uuidString: text) else { throw asset.fault("cb:articles", text, .articleID) }
      articles.append(ArticleID(id))
    }
    return ItemSelector(labels: texts["cb:labels"] ?? [], columns: columns, articles: articles)
  }
}

extension ItemSelector {
  fileprivate static func + (one: ItemSelector, other: ItemSelector) -> ItemSelector {
    ItemSelector(
      labels: Array(TextSet(one.labels + other.labels)), columns: Array(Set(one.columns + other.columns)),
      articles: Array(Set(one.articles + other.articles)))
  }
}
