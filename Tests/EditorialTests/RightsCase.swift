import Editorial
import Foundation
import Testing

/// One case of a fixture file: facts, a question, and every finding that is to come out.
///
/// A case begins with `== name`. Facts are lines of `name value`; what is not said is as in a repost that is in order.
/// The question is `? ...`, the outcome `= ...`, findings are `- ...` and duties `+ ...`.
struct RightsCase: CustomTestStringConvertible, Sendable {
  let name: String
  var facts: [(key: String, value: String)] = []
  var question = "inbound web"
  var expected: [String] = []
  /// As they stand in the file, without the expectation.
  var lines: [String] = []

  var testDescription: String { name }

  struct Unreadable: Error { let text: String }

  static func read(_ file: String) throws -> [RightsCase] {
    var cases: [RightsCase] = []
    for line in try FixtureFile(file).lines {
      if line.hasPrefix("== ") {
        cases.append(RightsCase(name: String(line.dropFirst(3))))
        continue
      }
      guard !line.isEmpty, let last = cases.indices.last else { continue }
      if line.hasPrefix("# ") {
        // Where the answer comes from.
        cases[last].lines.append(line)
      } else if line.hasPrefix("? ") {
        cases[last].question = String(line.dropFirst(2))
        cases[last].lines.append(line)
      } else if "=-+".contains(line.first ?? " ") {
        cases[last].expected.append(line)
      } else {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        cases[last].facts.append((parts[0], parts.count > 1 ? parts[1] : ""))
        cases[last].lines.append(line)
      }
    }
    return cases
  }

  /// The edition of the rules since which it is answered so, where an earlier one said otherwise.
  var since: Int { Int(value("since")) ?? 3 }

  func value(_ key: String, or usual: String = "") -> String { facts.last { $0.key == key }?.value ?? usual }
  func values(_ key: String) -> [[String]] {
    facts.filter { $0.key == key }.map { $0.value.split(separator: " ").map(String.init) }
  }
}

/// A plain file of the fixtures, by its name.
struct FixtureFile {
  let path: String
  let lines: [String]

  init(_ name: String) throws {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "txt") else {
      throw RightsCase.Unreadable(text: name)
    }
    path = url.path
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }
}

extension RightsDecision {
  /// Everything the answer says, a line each: as the fixtures write it.
  var asLines: [String] {
    ["= \(outcome.rawValue)"]
      + findings.map { finding in
        let said = finding.evidence.isEmpty ? "" : " | " + finding.evidence.joined(separator: ", ")
        return
          "- \(finding.rule.rawValue) \(finding.fact.rawValue) \(finding.truth.rawValue) \(finding.effect.rawValue)\(said)"
      }
      + duties.map { duty in
        (["+ \(duty.act.rawValue) \(duty.timing.rawValue)", duty.text, duty.hours.map { "\($0)h" }]).compactMap { $0 }
          .joined(separator: " ")
      }
  }
}
