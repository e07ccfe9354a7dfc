import Editorial
import Foundation
import Testing

@Suite("Rights decisions of the fixture files")
struct RightsFixtureTests {
  static let inboundCases = (try? RightsCase.read("inbound")) ?? []
  static let outboundCases = (try? RightsCase.read("outbound")) ?? []

  @Test("May we run it: every finding", arguments: inboundCases)
  func inbound(written: RightsCase) throws {
    #expect(try RightsScene(written).decision.asLines == written.expected)
  }

  @Test("May they run it: every finding", arguments: outboundCases)
  func outbound(written: RightsCase) throws {
    #expect(try RightsScene(written).decision.asLines == written.expected)
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
    for (name, cases) in [("inbound", Self.inboundCases), ("outbound", Self.outboundCases)] {
      var text = ""
      for written in cases {
        let lines = (try? RightsScene(written).decision.asLines) ?? ["= unreadable"]
        text += (["== \(written.name)"] + written.lines + lines).joined(separator: "\n") + "\n\n"
      }
      try text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
  }
}
