import Editorial
import Foundation
import Testing

/// docs/rules.md: for every rule of the handbook, the cases that hit it, or why it is not asked here.
@Suite("The table of rules")
struct RulesTableTests {
  /// The rules that no rights decision asks, each with where it is kept instead.
  static let elsewhere: [(rule: String, why: String)] = [
    ("R02", "the final sign-off is a step of the column's sign-off set, signed by a chief editor (workflow)"),
    ("R03", "credentials and training are facts of people, not of a text"),
    ("R04", "no role of the newsroom is a sales role, and every withdrawal takes a reason (workflow)"),
    ("R05", "the sign-off set of the column (workflow)"),
    ("R06", "error rates are counted after publication"),
    ("R07", "prohibited content is stopped by people: hold, withdraw with a reason; the record stays"),
    ("R40", "fees (submissions)"), ("R41", "fees (submissions)"), ("R42", "fees (submissions)"),
    ("R43", "fees (submissions)"), ("R44", "fees (submissions)"), ("R45", "fees (submissions)"),
    ("R50", "claims: what a notice lacks is said, never a reason to ignore it"),
    ("R52", "claims: the editorial lane, which no safe harbour covers"),
    ("R53", "claims: the wait after a counter-statement"), ("R54", "claims: no claim is refused for lateness"),
    ("R55", "the correction's note (workflow); partners are told (usage)"),
    ("R56", "verification of risky stories is part of the reviews"),
    ("R60", "the history refuses deletion"), ("R61", "network logs are kept by the operator"),
    ("R62", "decisions, agreements and claims refuse deletion"), ("R70", "consent (submissions)"),
    ("R71", "consent (submissions)"), ("R72", "consent (submissions)"), ("R73", "payees' data (submissions)"),
    ("R75", "there are no public accounts"), ("R76", "the answer clock (submissions)"),
  ]

  /// Which fixtures show each answer, in the order of the files.
  static func seen() throws -> [PossibleAnswer: [String]] {
    var seen: [PossibleAnswer: [String]] = [:]
    for written in RightsFixtureTests.inboundCases + RightsFixtureTests.outboundCases + RightsFixtureTests.disputes {
      let decision = try RightsScene(written).decision
      for answer in Set(decision.findings.map({ PossibleAnswer(decision.question.asked, $0) })) {
        seen[answer, default: []].append(written.name)
      }
    }
    return seen
  }

  static func seenOfClaims() throws -> [String: [String]] {
    var seen: [String: [String]] = [:]
    for timeline in ClaimTests.timelines {
      for answer in Set(try timeline.played().answers) { seen[answer, default: []].append(timeline.name) }
    }
    return seen
  }

  static func table() throws -> String {
    let seen = try seen()
    var lines = [
      "# The rules and their tests", "",
      "Made from the fixture files by `RulesTableTests`; a test compares it. Written anew with `CAIBIAN_WRITE_DOCS=1`.",
      "Every answer that a decision can give has a fixture, and nothing else comes out of fixtures or of random facts",
      "(`PossibleAnswer`); so have every step of a claim, everything that stands in its way, and every state of its clocks",
      "(`ClaimAnswers`).", "",
      "| rule | fact | asked | known | effect | cases | for example |", "|---|---|---|---|---|---|---|",
    ]
    for key in seen.keys.sorted(by: {
      ($0.rule, $0.fact.rawValue, $0.asked, $0.truth.rawValue, $0.effect) < (
        $1.rule, $1.fact.rawValue, $1.asked, $1.truth.rawValue, $1.effect
      )
    }) {
      let cases = seen[key] ?? []
      let example = cases.first { $0.contains(key.rule.rawValue) } ?? cases.first ?? ""
      lines.append(
        "| \(key.rule.rawValue) | \(key.fact.rawValue) | \(key.asked.rawValue) | \(key.truth.rawValue) "
          + "| \(key.effect.rawValue) | \(cases.count) | \(example) |"
      )
    }
    lines += ["", "## Claims (R50 to R54)", "", "| what becomes of it | timelines | for example |", "|---|---|---|"]
    let claims = try seenOfClaims()
    for answer in claims.keys.sorted() {
      lines.append("| \(answer) | \(claims[answer]?.count ?? 0) | \(claims[answer]?.first ?? "") |")
    }
    lines += ["", "## Rules that no rights decision asks", "", "| rule | where it is kept instead |", "|---|---|"]
    lines += elsewhere.map { "| \($0.rule) | \($0.why) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/rules.md").path

  @Test("docs/rules.md is what the fixtures give")
  func document() throws {
    let table = try Self.table()
    if ProcessInfo.processInfo.environment["CAIBIAN_WRITE_DOCS"] != nil {
      try table.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == table)
  }

  @Test("Every answer that a decision can give has a fixture, and no fixture gives another")
  func answers() throws {
    let seen = Set(try Self.seen().keys)
    #expect(PossibleAnswer.all.subtracting(seen).isEmpty, "without a fixture")
    #expect(seen.subtracting(PossibleAnswer.all).isEmpty, "not in the table")
    #expect(Set(PossibleAnswer.all.map(\.rule)) == Set(RightsRule.allCases))
    #expect(Set(PossibleAnswer.all.map(\.fact)) == Set(RightsFact.allCases))
  }

  @Test("Every step of a claim is taken from every state and refused for every need; every clock is seen in each")
  func claims() throws {
    let seen = Set(try Self.seenOfClaims().keys)
    let possible = ClaimAnswers.steps.union(ClaimAnswers.clocks)
    #expect(possible.subtracting(seen).isEmpty, "without a timeline")
    #expect(seen.subtracting(possible).isEmpty, "not in the table")
  }

  @Test("Every rule from R01 to R80 is either asked or accounted for")
  func complete() {
    let handbook =
      ["R01", "R02", "R03", "R04", "R05", "R06", "R07"] + (10...25).map { "R\($0)" } + (30...35).map { "R\($0)" }
      + (40...45).map { "R\($0)" } + (50...57).map { "R\($0)" } + (60...62).map { "R\($0)" }
      + (70...76).map { "R\($0)" }
      + ["R80"]
    let here = Set(RightsRule.allCases.map(\.rawValue)).union(Self.elsewhere.map(\.rule))
    #expect(Set(handbook) == here.subtracting(["HOLD"]))
  }
}
