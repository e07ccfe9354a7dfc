import Editorial
import Foundation
import NewsroomFormats
import Testing

/// A policy of `unusual.txt`.
struct UnusualPolicy: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let isJSON: Bool
  let expected: String

  var testDescription: String { name }

  struct Unreadable: Error { let line: String }

  static func read(_ lines: [String]) throws -> [UnusualPolicy] {
    var all: [UnusualPolicy] = []
    var base = ""
    for line in lines where !line.hasPrefix("#") && !line.isEmpty {
      if line.hasPrefix("@ ") {
        base = String(line.dropFirst(2))
        continue
      }
      let parts = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 4, var text = PolicySample.bases[base] else { throw Unreadable(line: line) }
      func pieces(_ part: String) -> [String] {
        part.components(separatedBy: "&").map {
          $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\\n", with: "\n")
        }
      }
      let (old, new) = (pieces(parts[1]), pieces(parts[2]))
      for (number, piece) in old.enumerated() where !piece.isEmpty {
        guard let place = text.range(of: piece) else { throw Unreadable(line: "\(parts[0]): \(piece)") }
        text.replaceSubrange(place, with: number < new.count ? new[number] : "")
      }
      all.append(UnusualPolicy(name: parts[0], text: text, isJSON: base == "json", expected: parts[3]))
    }
    return all
  }

  /// `! place reason` of a refusal, or `= ` and what was read.
  var outcome: String {
    do {
      return "= " + (try PolicySample.agreements(text, isJSON: isJSON).map(\.told).joined(separator: " // "))
    } catch let fault as ODRLFault {
      let reason = "\(fault.wanted)".prefix { $0 != "(" }.split(separator: ".").last ?? ""
      return "! \(fault.place) \(reason)"
    } catch { return "? \(error)" }
  }
}

@Suite("Policies that are malformed or unusual")
struct UnusualPolicyTests {
  static func policies() throws -> [UnusualPolicy] {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/ODRL/unusual", withExtension: "txt"))
    return try UnusualPolicy.read(try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n"))
  }

  @Test("None is read wider than it is written", arguments: try policies())
  func exactOrRefused(policy: UnusualPolicy) { #expect(policy.outcome == policy.expected) }

  @Test("There are 120 of them and more, most of them refused")
  func enough() throws {
    let policies = try Self.policies()
    #expect(policies.count >= 120)
    #expect(policies.count { $0.expected.hasPrefix("!") } >= 90)
  }
}
