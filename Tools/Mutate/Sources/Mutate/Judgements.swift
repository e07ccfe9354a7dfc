import Foundation

/// What docs/mutants.md says of changes that no test notices.
struct Judgements {
  private let rows: Set<[String]>

  init(_ document: String) {
    rows = Set(
      document.split(separator: "\n").compactMap { line in
        let codes = line.matches(of: /`` (.+?) ``/).map { String($0.1) }
        return line.hasPrefix("|") && codes.count >= 3 ? Array(codes.prefix(3)) : nil
      })
  }

  func judges(_ change: Change) -> Bool { rows.contains(Self.codes(change)) }

  /// A row that still lacks its judgement.
  static func row(_ change: Change) -> String {
    "| " + codes(change).map { "`` \($0) ``" }.joined(separator: " | ") + " | |"
  }

  /// Without the line, which moves when others are written above. A bar would end the table's cell.
  private static func codes(_ change: Change) -> [String] {
    [change.file, change.before, change.after].map { $0.replacing("|", with: "¦") }
  }
}
