import Foundation
import Testing

@Suite("The documents")
struct DocumentTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let documents: [String] = {
    let catalogue = "Sources/LibPQ/LibPQ.docc"
    let articles = (try? FileManager.default.contentsOfDirectory(atPath: package.path + "/" + catalogue)) ?? []
    return ["README.md"] + articles.filter { $0.hasSuffix(".md") }.sorted().map { catalogue + "/" + $0 }
  }()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
  }

  /// The lines without what all of them are indented by.
  private static func flush(_ lines: [Substring]) -> [String] {
    let indent = lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { $0.allSatisfy(\.isWhitespace) ? "" : String($0.dropFirst(indent)) }
  }

  @Test("Every piece of Swift in them stands in a test that is compiled and run", arguments: Self.documents)
  func examples(document: String) throws {
    let folder = Self.package.path + "/Tests/LibPQTests/Examples"
    let tests = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try Self.text("Tests/LibPQTests/Examples/" + $0).split(separator: "\n", omittingEmptySubsequences: false)
    }
    var lines = try Self.text(document).split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let start = lines.firstIndex(of: "```swift"), let end = lines[(start + 1)...].firstIndex(of: "```") {
      let piece = Self.flush(Array(lines[(start + 1)..<end]))
      let isTested = tests.contains { test in
        test.indices.contains { place in
          place + piece.count <= test.count && Self.flush(Array(test[place..<place + piece.count])) == piece
        }
      }
      #expect(isTested, "\(document) shows what no test runs:\n\(piece.joined(separator: "\n"))")
      lines = lines[(end + 1)...]
    }
  }

  @Test("They exist, and link to nothing that is not there", arguments: Self.documents)
  func links(document: String) throws {
    let text = try Self.text(document)
    let names = Set(Self.documents.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent })
    for part in text.components(separatedBy: "<doc:").dropFirst() {
      let name = String(part.prefix { $0 != ">" && $0 != "#" })
      #expect(names.contains(name), "\(document) links to \(name)")
    }
    #expect(Self.documents.count >= 8)
  }

  @Test("The tests that the list of surprises names are there")
  func surprises() throws {
    // The list belongs to the repository, and is not there where the package stands alone.
    let list = Self.package.deletingLastPathComponent().appendingPathComponent("docs/libpq-surprises.md")
    guard let text = try? String(contentsOf: list, encoding: .utf8) else { return }
    let parts = text.split(separator: "`").filter { $0.contains("Tests.") && !$0.contains(" ") }
    #expect(parts.count > 50)
    for part in parts {
      let words = part.split(separator: ".")
      let suite = try Self.text("Tests/LibPQTests/\(words[0]).swift")
      #expect(suite.contains("func \(words[1])("), "\(part) is not there")
    }
  }
}
