import Editorial
import Foundation
import Testing

@Suite("Rights decisions of the fixture files")
struct RightsFixtureTests {
  static let inboundCases = (try? RightsCase.read("inbound")) ?? []
  static let outboundCases = (try? RightsCase.read("outbound")) ?? []
  /// Disputes as newsrooms have had them, each with the answer that a careful lawyer would sign, and where it comes from.
  static let disputes = (try? RightsCase.read("disputes")) ?? []

  @Test("May we run it: every finding", arguments: inboundCases)
  func inbound(written: RightsCase) throws {
    #expect(try RightsScene(written).decision.asLines == written.expected)
  }

  @Test("May they run it: every finding", arguments: outboundCases)
  func outbound(written: RightsCase) throws {
    #expect(try RightsScene(written).decision.asLines == written.expected)
  }

  @Test("Disputes: every finding, and the law or the rule that it comes from", arguments: disputes)
  func disputed(written: RightsCase) throws {
    #expect(try RightsScene(written).decision.asLines == written.expected)
    #expect(written.lines.contains { $0.hasPrefix("# ") }, "whence?")
  }

  @Test("The disputes have at least twenty-two shapes, with every outcome among them")
  func shapes() {
    let shapes = Dictionary(grouping: Self.disputes) { $0.name.prefix(3) }
    #expect(shapes.count >= 22)
    #expect(shapes.keys.allSatisfy { $0.wholeMatch(of: /D\d\d/) != nil })
    #expect(Set(Self.disputes.map(\.name)).count == Self.disputes.count)
    let answers = Set(Self.disputes.compactMap(\.expected.first))
    #expect(answers == ["= allow", "= allowWithDuties", "= needsReview", "= deny"])
  }

  @Test(
    "So it was under the third edition, but for what the fourth changed",
    arguments: (inboundCases + outboundCases).filter { $0.since <= 3 })
  func third(written: RightsCase) throws {
    #expect(try RightsScene(written).decision(under: 3).asLines == written.expected)
  }

  @Test("What was decided under the third edition replays as it was", arguments: try RightsCase.read("third-edition"))
  func replayed(written: RightsCase) throws {
    #expect(try RightsScene(written).decision(under: 3).asLines == written.expected)
    #expect(try RightsScene(written).decision.asLines != written.expected)
  }

  @Test("There are enough of them, PAGE-1 comes first, and no two are called the same")
  func enough() {
    #expect(Self.inboundCases.count >= 60)
    #expect(Self.outboundCases.count >= 40)
    #expect(Self.inboundCases.first?.name.hasPrefix("PAGE-1") == true)
    for cases in [Self.inboundCases, Self.outboundCases] { #expect(Set(cases.map(\.name)).count == cases.count) }
  }

  /// Writes what comes out beside the facts, for people to read before they keep it.
  @Test("Written anew on request", .enabled(if: ProcessInfo.processInfo.environment["CAIBIAN_WRITE_FIXTURES"] != nil))
  func write() throws {
    let folder = ProcessInfo.processInfo.environment["CAIBIAN_WRITE_FIXTURES"] ?? ""
    let files = [("inbound", Self.inboundCases), ("outbound", Self.outboundCases), ("disputes", Self.disputes)]
    for (name, cases) in files {
      for edition in [RightsDecision.policyEdition, 3] {
        var text = ""
        for written in cases {
          let lines = (try? RightsScene(written).decision(under: edition).asLines) ?? ["= unreadable"]
          text += (["== \(written.name)"] + written.lines + lines).joined(separator: "\n") + "\n\n"
        }
        let file = edition == 3 ? "\(name)-third" : name
        try text.write(toFile: "\(folder)/\(file).txt", atomically: true, encoding: .utf8)
      }
    }
  }
}
