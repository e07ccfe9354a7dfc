import Editorial
import Foundation
import NewsroomFormats
import NewsroomParsers

/// Policies of others as tests write them, and how their names are bound here.
enum PolicySample {
  static let prefixes = """
    @prefix odrl: <http://www.w3.org/ns/odrl/2/> . @prefix ex: <http://example.org/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

    """

  /// The samples that `unusual.txt` changes.
  static let bases = [
    "json": """
    {
     "@context": "http://www.w3.org/ns/odrl.jsonld",
     "@type": "Agreement",
     "uid": "http://example.org/p",
     "conflict": "prohibit",
     "assigner": "http://example.org/us",
     "assignee": "http://example.org/them",
     "permission": [{
       "target": "http://example.org/news",
       "action": ["distribute", "display"],
       "constraint": [{"leftOperand": "dateTime", "operator": "lteq", "rightOperand": {"@value": "2026-12-31", "@type": "xsd:date"}}],
       "duty": [{"action": "attribute"}]
     }],
     "prohibition": [{
       "target": "http://example.org/news",
       "action": "modify"
     }]
    }
    """,
    "limit": prefixes + """
      <http://example.org/p> a odrl:Agreement ; odrl:assigner ex:us ; odrl:assignee ex:them ;
        odrl:permission [ odrl:target ex:news ; odrl:action odrl:distribute ; odrl:constraint [ LIMIT ] ] .
      """,
  ]

  static let article = ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))

  static var binding: ODRLBinding {
    get throws {
      var binding = ODRLBinding(zone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt)
      binding.we = ["http://example.org/us", "urn:caibian:newsroom:tongxiang"]
      binding.parties["http://example.org/them"] = "样本伙伴"
      binding.targets["http://example.org/news"] = .label("桐乡新闻网")
      binding.targets["http://example.org/section"] = .column(try ColumnPath("国内国际"))
      binding.targets["http://example.org/elsewhere"] = .column(try ColumnPath("体育"))
      binding.targets["http://example.org/story"] = .article(article)
      binding.targets["http://example.org/all"] = .everything
      return binding
    }
  }

  /// The agreements in a text, parsed as the parser program does.
  static func agreements(_ text: String, isJSON: Bool, _ binding: ODRLBinding? = nil) throws -> [Agreement] {
    let bytes = Array(text.utf8)
    let graph = try isJSON ? JSONLDFormat.parse(bytes) : TurtleFormat.parse(bytes)
    return try ODRLReading.policies(in: graph, try binding ?? Self.binding).map(\.agreement)
  }
}

extension Agreement {
  /// Everything it allows and forbids, in a line.
  var told: String { (["\(direction.rawValue) \(party)"] + grants.map(\.told)).joined(separator: " / ") }
}

extension Grant {
  fileprivate var told: String {
    func list(_ words: some Sequence<String>) -> String { words.sorted().joined(separator: ",") }
    var words = [
      effect.rawValue, list(acts.map(\.rawValue)),
      "@" + (channels.count == Channel.allCases.count ? "*" : list(channels.map(\.rawValue))),
      list(edits.map(\.rawValue)),
      items.isEverything
        ? "all"
        : list(
          items.labels.map { "label:\($0)" } + items.columns.map { "column:\($0)" }
            + items.articles.map { "article:\($0)" }
        ),
    ]
    if sublicense { words.append("pass-on") }
    if !components.isEmpty { words.append("of:" + list(components.map(\.rawValue))) }
    if !media.isEmpty { words.append("on:" + list(media.map(\.rawValue))) }
    if !territory.isEmpty { words.append("in:" + list(territory)) }
    if let from { words.append("from \(from.told)") }
    if let until { words.append("until \(until.told)") }
    if let count { words.append("count:\(count)") }
    for duty in duties {
      words.append(
        "\(duty.act.rawValue)/\(duty.timing.rawValue)" + (duty.text.map { "“\($0)”" } ?? "")
          + (duty.hours.map { " \($0)h" } ?? "") + (duty.consequence.map { " else \($0)" } ?? ""))
    }
    return words.joined(separator: " ")
  }
}

extension Instant {
  fileprivate var told: String {
    let whole = Date(timeIntervalSince1970: Double(microseconds / 1_000_000)).formatted(.iso8601)
    let rest = String(microseconds % 1_000_000)
    return rest == "0" ? whole : "\(whole.dropLast()).\(String(repeating: "0", count: 6 - rest.count))\(rest)Z"
  }
}
