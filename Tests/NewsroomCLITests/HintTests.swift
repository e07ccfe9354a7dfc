import ArgumentParser
import Foundation
import Testing

@testable import NewsroomCLI

/// The commands that errors and messages name, as they stand in the sources.
@Suite("Commands that messages name")
struct HintTests {
  private static let sources =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// Every text after `caibian ` in a string of a source file, up to the end of the string; what is filled in is 1.
  private static func named(in file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      .flatMap { $0.matches(of: /"caibian ([^"]*)"/).map { String($0.output.1.replacing(/\\\([^"]*?\)+/, with: "1")) } }
  }

  @Test(
    "Every hint, and every command that tells what became of another, is one that can be given",
    arguments: ["FaultHints", "Lookups"])
  func hints(file: String) throws {
    let named = try Self.named(in: Self.sources.appending(path: "NewsroomCLI/Running/\(file).swift"))
    #expect(named.count > 20)
    for line in named {
      let words = line.split(separator: " ").map(String.init)
      do { _ = try Caibian.parseAsRoot(words) } catch {
        #expect(Caibian.exitCode(for: error) == .success, "caibian \(line): \(Caibian.message(for: error))")
      }
    }
  }

  /// What follows where a sentence speaks of the program and not of a command.
  private static let verbsOfSentences: Set = ["keeps"]

  @Test("Every command that a sentence names is there")
  func sentences() throws {
    let folder = Self.sources.appending(path: "NewsroomCLI/Running")
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      for match in try String(contentsOf: file, encoding: .utf8).matches(
        of: /[^=]caibian ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?/)
      where !Self.verbsOfSentences.contains(String(match.output.1)) {
        let words = [match.output.1] + (match.output.2.map { [$0] } ?? [])
        let named = words.map(String.init)
        // A verb of its own may be followed by more of the sentence, a group only by one of its own.
        let isGroup = HelpTests.commands.contains { $0.count > 1 && $0[0] == named[0] }
        #expect(HelpTests.commands.contains(isGroup ? named : [named[0]]), "\(file.lastPathComponent): \(named)")
        count += 1
      }
    }
    #expect(count > 40)
  }
}
