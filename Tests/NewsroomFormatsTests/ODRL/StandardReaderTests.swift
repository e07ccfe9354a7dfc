import Editorial
import Foundation
import NewsroomFormats
import Testing

/// `.ci/setup` installs rdflib, so its absence is a failure and no reason to pass over it.
@Suite("Exported agreements, read by a reader of standard ODRL")
struct StandardReaderTests {
  private struct Question {
    let act: UseAct
    let channel: Channel
    let edit: EditClass
    let territory: String
    let label: String
    let asOf: Instant
    let done: [Duty.Act]
    let used: Int
  }

  /// What a stranger to us would call such a use.
  private static let actions: [UseAct: [String]] = [
    .repost: ["distribute", "display"], .link: ["index"], .paste: ["reproduce"], .copy: ["reproduce"],
    .translate: ["translate"], .digest: ["extract", "aggregate"],
  ]
  private static let changes: [EditClass: [String]] = [
    .shortened: ["modify"], .retitled: ["modify"], .changed: ["modify"], .newMedia: ["modify"],
    .translated: ["translate"], .digested: ["extract", "aggregate"],
  ]
  private static let duties: [Duty.Act: String] = [
    .attribute: "attribute", .pay: "compensate", .report: "inform", .obtainConsent: "obtainConsent",
  ]

  private static let everyDuty = duties.keys.sorted { $0.rawValue < $1.rawValue }

  @Test("It answers every question as we do, or more strictly")
  func sameOrStricter() throws {
    let isLong = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] != nil
    let (agreements, each) = isLong ? (250, 40) : (30, 20)
    var random = RandomAgreements(seed: 16)
    random.isPlain = true
    var documents: [String] = []
    var asked: [[Any]] = []
    var ours: [Bool] = []
    let articles = try ["桐乡新闻网", "桐乡电台"].map { ($0, try LiveStory.article(label: $0)) }
    for number in 0..<agreements {
      let agreement = try random.next(.outbound)
      documents.append(ODRLWriting.document(agreement, house: ODRLRoundTripTests.house))
      for _ in 0..<each {
        let question = Self.question(&random)
        guard let article = articles.first(where: { $0.0 == question.label })?.1 else { continue }
        asked.append([number, Self.table(question, agreement, &random)])
        ours.append(try Self.answer(question, agreement, article))
      }
    }
    let input = try JSONSerialization.data(withJSONObject: ["documents": documents, "questions": asked])
    let script = try PolicyCaseTests.lines("standard_reader", "py").joined(separator: "\n")
    let theirs = try Python.run(script, input: String(decoding: input, as: UTF8.self))
      .split(separator: "\n").map { $0 == "yes" }
    #expect(theirs.count == ours.count)
    for (number, pair) in zip(theirs, ours).enumerated() where pair.0 && !pair.1 {
      Issue.record("question \(number): \(asked[number])")
      return
    }
    // A reader that says no to everything would prove nothing.
    #expect(theirs.count { $0 } * 100 > theirs.count)
    #expect(ours.count { $0 } > theirs.count { $0 })
  }

  private static func question(_ random: inout RandomAgreements) -> Question {
    func one<Element>(_ all: [Element]) -> Element { all[Int.random(in: 0..<all.count, using: &random.numbers)] }
    let act = one([UseAct.repost, .repost, .paste, .copy, .translate, .digest])
    return Question(
      act: act, channel: one(Channel.allCases), edit: one([.verbatim, .verbatim] + EditClass.allCases),
      territory: one(["CN", "CN", "HK", "JP"]), label: one(["桐乡新闻网", "桐乡电台"]),
      asOf: wholeSecond(random.moment(-5_000_000_000_000..<9_000_000_000_000)),
      done: random.maybe(true, oneIn: 3) == nil ? everyDuty : random.some(everyDuty),
      used: one([0, 1, 2, 3, 4]))
  }

  private static func wholeSecond(_ instant: Instant) -> Instant {
    Instant(microseconds: instant.microseconds / 1_000_000 * 1_000_000)
  }

  private static func answer(_ question: Question, _ agreement: Agreement, _ article: Article) throws -> Bool {
    let records = question.done.map {
      DutyRecord(
        agreement: agreement.id, act: $0, isDone: true, evidence: "样本", at: Instant(microseconds: 0))
    }
    let uses = agreement.grants.indices.flatMap {
      LiveStory.uses(question.used, of: agreement.id, grant: $0, at: Instant(microseconds: 0))
    }
    let decision = RightsDecision.deciding(
      .outbound(
        partner: agreement.party, act: question.act, channel: question.channel, edit: question.edit,
        territory: question.territory),
      on: article, knowing: try LiveStory.book([agreement], done: records, uses: uses), asOf: question.asOf)
    return decision.outcome <= .allowWithDuties
  }

  /// The question and the world in the standard's words. Now and then the world does not say where or in which medium.
  private static func table(
    _ question: Question, _ agreement: Agreement, _ random: inout RandomAgreements
  ) -> [String: Any] {
    let isVague = random.maybe(true, oneIn: 6) ?? false
    let standard = "http://www.w3.org/ns/odrl/2/"
    let names = (actions[question.act] ?? []) + (changes[question.edit] ?? [])
    func part(_ prefix: String, _ text: String) -> String {
      prefix + (text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text)
    }
    return [
      "assigner": ODRLRoundTripTests.house, "assignee": part("urn:caibian:party:", agreement.party),
      "actions": Array(Set(names)).sorted(),
      "targets": [
        "urn:caibian:everything", "urn:caibian:article:\(PolicySample.article)",
        part("urn:caibian:label:", question.label), part("urn:caibian:column:", "国内国际"),
        part("urn:caibian:column:", "国内国际/强县新闻"),
      ],
      "done": question.done.compactMap { duties[$0] }.map { standard + $0 },
      "world": [
        "dateTime": question.asOf.date.formatted(.iso8601).replacingOccurrences(of: "Z", with: "+00:00"),
        "count": "\(question.used + 1)",
        "deliveryChannel": "urn:caibian:odrl:\(question.channel.rawValue)",
        "media": isVague ? NSNull() : "urn:caibian:odrl:\(question.channel.medium.rawValue)",
        "spatial": isVague ? NSNull() : question.territory,
      ] as [String: Any],
    ]
  }
}

/// The system's Python, with the packages that `.ci/setup` installs.
enum Python {
  struct Failed: Error { let text: String }

  static func run(_ script: String, input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, asked) = (folder.appending(path: "script.py"), folder.appending(path: "input.json"))
    try Data(script.utf8).write(to: source)
    try Data(input.utf8).write(to: asked)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [source.path]
    let output = Pipe()
    let errors = folder.appending(path: "errors.txt")
    try Data().write(to: errors)
    process.standardInput = try FileHandle(forReadingFrom: asked)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(text: try String(contentsOf: errors, encoding: .utf8)) }
    return text
  }
}
