import Foundation
import Testing

/// docs/attacks.md names the tests that hold each attack: they are there.
@Suite("The list of attacks")
struct AttackListTests {
  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
  }

  /// Every `Suite.function` of the tests, as their files declare it.
  private func tests() throws -> Set<String> {
    var names: Set<String> = []
    let files = FileManager.default.enumerator(at: root.appending(path: "Tests"), includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      var suite = ""
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let found = line.firstMatch(of: /^(?:final class|struct|extension) (\w+)/) { suite = String(found.1) }
        if let found = line.firstMatch(of: /^  func (\w+)\(/) { names.insert("\(suite).\(found.1)") }
      }
    }
    return names
  }

  @Test("names tests that are there, for every point of A to E")
  func complete() throws {
    let text = try String(contentsOf: root.appending(path: "docs/attacks.md"), encoding: .utf8)
    let named = Set(text.matches(of: /`([A-Z]\w+\.[a-z]\w+)`/).map { String($0.1) })
    #expect(named.count > 80)
    let known = try tests()
    #expect(named.subtracting(known).sorted() == [])
    for point in ["A1", "A2", "A3", "B4", "B5", "B6", "B7", "C8", "C9", "C10", "D11", "D12", "E13", "E14"] {
      #expect(text.contains("| \(point) |"), "\(point)")
    }
  }
}
