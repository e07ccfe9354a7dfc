import Editorial
import Foundation
import NewsroomFormats
import Testing

/// A policy of `cases.txt` and one question about it.
struct PolicyCase: CustomTestStringConvertible, Sendable {
  let policy: String
  let text: String
  let question: [String]
  let isPermitted: Bool

  var testDescription: String { "\(policy): \(question.joined(separator: " "))" }

  static func read(_ lines: [String]) -> [PolicyCase] {
    var all: [PolicyCase] = []
    var name = ""
    var text: [String] = []
    var isPolicy = false
    for line in lines {
      if line.hasPrefix("== ") { name = String(line.dropFirst(3)) }
      if line == "end" { isPolicy = false }
      if isPolicy { text.append(line) }
      if line == "policy" { (isPolicy, text) = (true, []) }
      guard line.hasPrefix("? "), let sign = line.range(of: " = ") else { continue }
      all.append(
        PolicyCase(
          policy: name, text: text.joined(separator: "\n"),
          question: line[..<sign.lowerBound].dropFirst(2).split(separator: " ").map(String.init),
          isPermitted: line[sign.upperBound...] == "yes"))
    }
    return all
  }

  struct Unreadable: Error {}

  /// What our engine says where the agreement is the only thing that matters.
  func answer(_ agreements: [Agreement]) throws -> Outcome {
    func option(_ name: String) -> String? {
      question.firstIndex(of: name).flatMap { $0 + 1 < question.count ? question[$0 + 1] : nil }
    }
    guard let act = UseAct(rawValue: question[0]), let channel = Channel(rawValue: question[1]),
      let asOf = (try? Date(question[3], strategy: .iso8601)).map({ Instant($0) })
    else { throw Unreadable() }
    let done = (option("done") ?? "").split(separator: ",").compactMap { Duty.Act(rawValue: String($0)) }
    let records = agreements.flatMap { agreement in
      done.map { DutyRecord(agreement: agreement.id, act: $0, isDone: true, evidence: "样本", at: LiveStory.start) }
    }
    let uses = LiveStory.uses(
      Int(option("used") ?? "") ?? 0, of: agreements.first?.id ?? "", grant: 0, at: LiveStory.start)
    let decision = RightsDecision.deciding(
      .outbound(
        partner: option("by") ?? "样本伙伴", act: act, channel: channel, edit: option("edit").flatMap(EditClass.init),
        territory: question[2]),
      on: try LiveStory.article(label: option("label") ?? "桐乡新闻网"),
      knowing: try LiveStory.book(agreements, done: records, uses: uses), asOf: asOf)
    return decision.outcome
  }
}

@Suite("Policies, requests and the state of the world")
struct PolicyCaseTests {
  static func lines(_ name: String, _ type: String = "txt") throws -> [String] {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/ODRL/\(name)", withExtension: type))
    return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  static func cases() throws -> [PolicyCase] { PolicyCase.read(try lines("cases")) }

  @Test("Turtle is answered as ODRL says", arguments: try cases())
  func turtle(asked: PolicyCase) throws {
    let agreements = try PolicySample.agreements(PolicySample.prefixes + asked.text, isJSON: false)
    #expect((try asked.answer(agreements) <= .allowWithDuties) == asked.isPermitted)
  }

  /// The same policies as others write them: compact with the context of W3C, expanded, and as a graph with prefixes.
  @Test("JSON-LD in three forms is answered as ODRL says", arguments: try cases())
  func json(asked: PolicyCase) throws {
    for form in ["compact", "expanded", "graph"] {
      let texts = try Self.texts(form)
      let text = try #require(texts[asked.policy])
      let agreements = try PolicySample.agreements(text, isJSON: true)
      #expect((try asked.answer(agreements) <= .allowWithDuties) == asked.isPermitted, "\(form)")
    }
  }

  private static func texts(_ form: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    var name = ""
    for line in try lines("cases-\(form)") {
      if line.hasPrefix("== ") { name = String(line.dropFirst(3)) } else { texts[name, default: ""] += line + "\n" }
    }
    return texts
  }

  @Test("There are 60 cases")
  func count() throws { #expect(try Self.cases().count >= 60) }
}
