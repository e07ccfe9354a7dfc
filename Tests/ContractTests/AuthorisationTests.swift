import Editorial
import Foundation
import Newsroom
import Testing

@Suite("Authorisation")
struct AuthorisationTests {
  @Test("Every way into the newsroom stands in the list, and nothing else does")
  func complete() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Newsroom").standardizedFileURL
    var found: Set<String> = []
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      found.formUnion(PublicCalls.names(in: try String(contentsOf: file, encoding: .utf8)))
    }
    // It tells the time, and nothing of a newsroom.
    found.remove("Clock.renew()")
    let listed = Set(UseCase.allCases.map(\.rawValue))
    #expect(found.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(found).sorted() == [])
  }

  @Test("No adapter reaches a port or a store but the composition root")
  func adapters() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    // Ports and stores have package access; these modules have none, so the compiler keeps them out.
    for module in ["NewsroomFormats", "NewsroomSite", "NewsroomCLI", "NewsroomMail"] {
      let target = try #require(
        manifest.split(separator: "arget(\n      name: ").first { $0.hasPrefix("\"\(module)\"") })
      let settings = target.range(of: "swiftSettings")?.lowerBound ?? target.endIndex
      #expect(target[..<settings].contains("packageAccess: false"), "\(module)")
    }
    // What parses foreign things knows no desk, and one file alone puts one together.
    for module in ["NewsroomParsers", "NewsroomSandbox", "ParserProgram", "NewsroomCLI"] {
      let folder = root.appending(path: "Sources/\(module)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift", file.lastPathComponent != "Composition.swift" else { continue }
        let source = try String(contentsOf: file, encoding: .utf8)
        let desks = module == "NewsroomCLI" ? source.ranges(of: /\bDesk\(/) : source.ranges(of: /\bDesk\b/)
        #expect(desks.isEmpty, "\(file.lastPathComponent)")
      }
    }
  }

  @Test("The document says what the rules answer")
  func document() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/authorisation.md")
    #expect(try String(contentsOf: path.standardizedFileURL, encoding: .utf8) == AuthorisationMatrix.markdown)
  }
}

/// The public asynchronous functions of a source file, as a caller writes them.
enum PublicCalls {
  static func names(in source: String) -> [String] {
    var names: [String] = []
    var type = ""
    let parts =
      /(?m)^(?:public |package )?(?:struct|extension|enum|actor) (?<type>\w+)|^  public (?:static )?func (?<name>\w+)\s*\(/
    for match in source.matches(of: parts) {
      if let found = match.output.type { type = String(found) }
      guard let name = match.output.name else { continue }
      var depth = 1
      var end = match.range.upperBound
      while depth > 0, end < source.endIndex {
        if "([".contains(source[end]) { depth += 1 }
        if ")]".contains(source[end]) { depth -= 1 }
        end = source.index(after: end)
      }
      let tail = source[end...].prefix(80).split(separator: "{").first ?? ""
      guard tail.contains("async") else { continue }
      let parameters = source[match.range.upperBound..<source.index(before: end)]
      names.append(
        type + (name == "callAsFunction" ? "" : ".\(name)") + "(" + labels(of: parameters).map { "\($0):" }.joined()
          + ")")
    }
    return names
  }

  private static func labels(of parameters: Substring) -> [String] {
    var labels: [String] = []
    var depth = 0
    var current = ""
    for character in parameters + "," {
      if "([<{".contains(character) { depth += 1 }
      if ")]>}".contains(character), !current.hasSuffix("-") { depth -= 1 }
      if character == ",", depth == 0 {
        if let label = current.split(whereSeparator: { ": \n".contains($0) }).first { labels.append(String(label)) }
        current = ""
      } else {
        current.append(character)
      }
    }
    return labels
  }
}
