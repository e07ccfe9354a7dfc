import Editorial
import FoundationEssentials

/// How long one decision takes with the facts in memory, with every finding and the inputs' digest, at 1,000 and at
/// 100,000 grants, and of a story with ten pictures of agencies at 1,000. Prints medians in microseconds of one core, a line
/// of JSON each for the join with other engines.

func book(grants: Int, perParty: Int) throws -> RightsBook {
  let zero = Instant(microseconds: 0)
  var agreements: [Agreement] = []
  var parties: [Party] = []
  for number in 0..<(grants / perParty) {
    let name = "样本单位\(number)"
    parties.append(try Party(name: name + "社", aliases: [name]))
    agreements.append(
      try Agreement(
        id: "A\(number)", party: name + "社", direction: number % 2 == 0 ? .inbound : .outbound, validFrom: zero,
        grants: (0..<perParty).map { place in
          Grant(
            place == perParty - 1 ? .prohibit : .permit, acts: [place == perParty - 1 ? .copy : .repost],
            channels: place % 2 == 0 ? [.web, .app] : [.print], duties: [Duty(.attribute, .with)])
        }))
  }
  return RightsBook(
    ownSources: [try OwnSource(label: "桐乡新闻网", validFrom: zero)], parties: parties,
    editions: [
      SourceListEdition(
        label: "样本-2025", inForceFrom: zero, isComplete: true,
        units: Dictionary(uniqueKeysWithValues: parties.map { ($0.name, .listed) }))
    ], agreements: agreements, fixedCredit: "稿件来源:桐乡新闻网",
    licences: [
      try SiteLicence(number: "样本许可证", services: [.gathering, .reposting], channels: [.web, .app], validFrom: zero)
    ])
}

func repost(from unit: String, _ number: UInt8, pictures: Int = 0) throws -> Matter {
  let start = Instant(microseconds: 1_800_000_000_000_000)
  let newsroom = try NewsroomID("tongxiang")
  let path = try ColumnPath("国内国际/强县新闻")
  let settings = try NewsroomSettings(
    id: newsroom, name: "桐乡新闻网", columns: [ColumnSettings(path: path, isNewsInformation: true)])
  let text = String(repeating: "七一期间，队长作报告。他很高兴。", count: 100)
  let first = try Hop(after: nil, party: unit, role: .origin, act: .created, at: nil)
  let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: start)
  let author = try Person(id: PersonID("reporter"), name: "样本记者", grants: [RoleGrant(.reporter), RoleGrant(.editor)])
  let event = try Article.draftEvent(
    Manuscript(
      headline: Headline("样本标题"), body: [text],
      illustrations: (0..<pictures).map { place in
        try Illustration(
          picture: Digest(of: "\(number) \(place)".utf8), kind: .jpeg, width: 640, height: 480, caption: "样本图说",
          photographer: "样本摄影", source: "样本单位\(place * 2)")
      }),
    provenance: .repost(
      Repost(
        origin: Origin(
          source: SourceName(printed: unit), title: "样本标题", authors: [Byline("孟宪华", standing: .staff)],
          reference: .address("https://example.org/a"), published: nil, fetched: start, snapshot: Snapshot(text)),
        hops: [first, us])),
    in: path, printedEditor: "宋琼燕", knowing: Facts(person: author, column: settings.column(path)), newsroom: newsroom)
  let id = ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number)))
  guard
    var article = Article(
      id: id,
      beginning: Sealed(
        event, number: 1, by: .person(author.id), at: start, after: Sealed<ArticleEvent>.beginning(of: id)))
  else { throw NoArticle() }
  let editor = try Person(id: PersonID("editor"), name: "宋琼燕", isVerified: true, grants: [RoleGrant(.editor)])
  for command in [ArticleCommand.submit, .pass(responsibleEditor: editor, settled: [])] {
    for event in try article.events(
      for: command, knowing: Facts(person: editor, column: settings.column(path)), at: start)
    {
      article.apply(
        Sealed(event, number: article.version + 1, by: .person(editor.id), at: start, after: article.head))
    }
  }
  return Matter(article)
}

let at = Instant(microseconds: 1_800_000_100_000_000)

/// Asks about every matter 400 times; the first rounds warm up. Prints the line that begins so.
func measure(_ matters: [Matter], _ book: RightsBook, _ beginning: String) -> Double {
  var times: [Double] = []
  var outcomes: Set<Outcome> = []
  var count = 0
  for round in 0..<400 {
    for matter in matters {
      let clock = ContinuousClock()
      let spent = clock.measure {
        let decision = RightsDecision.deciding(.inbound(.web), on: matter, knowing: book, asOf: at)
        outcomes.insert(decision.outcome)
        count = decision.findings.count
      }
      if round >= 20 { times.append(Double(spent.components.attoseconds) / 1e12) }
    }
  }
  times.sort()
  let median = times[times.count / 2]
  print(
    "{\(beginning), \"findings\": \(count), \"outcomes\": \"\(outcomes)\", \"medianMicroseconds\": \(median), \"p99Microseconds\": \(times[times.count * 99 / 100])}"
  )
  return median
}

let perParty = 10
var medians: [Int: Double] = [:]
for grants in [1_000, 100_000] {
  let book = try book(grants: grants, perParty: perParty)
  let parties = grants / perParty
  let matters = try (0..<50).map { try repost(from: "样本单位\($0 * 2 % parties)", UInt8($0)) }
  medians[grants] = measure(matters, book, "\"engine\": \"caibian\", \"grants\": \(grants)")
}
print("{\"ratio\": \((medians[100_000] ?? 0) / (medians[1_000] ?? 1))}")
let illustrated = try (0..<50).map { try repost(from: "样本单位\($0 * 2 % 100)", UInt8($0), pictures: 10) }
_ = measure(illustrated, try book(grants: 1_000, perParty: perParty), "\"pictures\": 10")

/// The first event of an article began none: the rules have changed under this bench.
struct NoArticle: Error {}
