import Foundation
import Testing

/// docs/architecture.md and docs/glossary.md speak of what is there.
@Suite("The documents of the house")
struct ArchitectureTests {
  private func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private struct Room: Hashable {
    let name: String
    let knows: Set<String>
    let reachesPorts: Bool
  }

  /// The modules of our own as the package declares them.
  private func declared() throws -> Set<Room> {
    let package = try text("Package.swift")
    let products = Dictionary(
      uniqueKeysWithValues: package.matches(of: /let (\w+) = Target.Dependency.product\(name: "(\w+)"/).map {
        (String($0.1), String($0.2))
      })
    let targets = try #require(package.range(of: "  targets: ["))
    return Set(
      package[targets.upperBound...].split(separator: /\n    \.(?=\w+\()/).compactMap { declaration in
        guard let kind = declaration.prefixMatch(of: /(target|executableTarget)\(\s*name: "(\w+)"/) else { return nil }
        let list = declaration.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
        let names = list.matches(of: /"(\w+)"|(\w+)/).map { match in
          String(match.1 ?? products[String(match.2 ?? "")].map { $0[...] } ?? "?")
        }
        return Room(
          name: String(kind.2), knows: Set(names), reachesPorts: !declaration.contains("packageAccess: false"))
      })
  }

  @Test("name every room with what it may know")
  func rooms() throws {
    let rows = try text("docs/architecture.md").matches(of: /(?m)^\| `(\w+)`( \*)? \|([^|\n]*)\|/)
    let described = rows.map { row in
      Room(
        name: String(row.1), knows: Set(row.3.matches(of: /`(\w+)`/).map { String($0.1) }),
        reachesPorts: row.2 == nil)
    }
    let rooms = try declared()
    #expect(rooms.count > 10)
    #expect(Set(described.filter { room in rooms.contains { $0.name == room.name } }) == rooms)
  }

  @Test("name files that are there")
  func files() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    let names = try text("docs/architecture.md").matches(of: /`([A-Za-z\/]+\.swift)`/).map { String($0.1) }
    #expect(names.count >= 10)
    var paths: [String] = []
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    while let file = walk?.nextObject() as? URL {
      if file.lastPathComponent.hasPrefix(".") { walk?.skipDescendants() }
      if file.pathExtension == "swift" { paths.append(file.path) }
    }
    #expect(names.filter { name in !paths.contains { $0.hasSuffix("/\(name)") } } == [])
  }

  @Test("give each word its names in code and schema")
  func glossary() throws {
    let rows = try text("docs/glossary.md").matches(of: /(?m)^\|([^|\n]+)\|([^|\n]+)\|([^|\n]*)\|([^|\n]*)\|$/)
    #expect(rows.count > 60)
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardizedFileURL
    var code = ""
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    while let file = walk?.nextObject() as? URL {
      if file.pathExtension == "swift" { code += try String(contentsOf: file, encoding: .utf8) }
    }
    let words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    let schema = Set(try text("Schema/current.sql").split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    for row in rows {
      for name in row.3.matches(of: /`\.?(\w+)(?:\.(\w+))?`/) {
        #expect(words.contains(name.1) && name.2.map(words.contains) ?? true, "\(row.1): \(name.0)")
      }
      for name in row.4.matches(of: /`(\w+)`/) { #expect(schema.contains(name.1), "\(row.1): \(name.0)") }
    }
  }
}
