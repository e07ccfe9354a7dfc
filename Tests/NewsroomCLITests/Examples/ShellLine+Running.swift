import ArgumentParser
import Foundation

@testable import NewsroomCLI

extension ShellLine {
  /// What a line did.
  struct Outcome: Sendable {
    var output: [UInt8] = []
    /// The programs that did not end well: their words, exit code and what they said.
    var failures: [String] = []
  }

  /// Runs the line: `caibian` at the desk, every other program for itself.
  ///
  /// - Parameters:
  ///   - input: what is typed.
  ///   - isAsked: whether somebody sits there who can be asked.
  ///   - environment: of every program, beside what the line sets.
  func run(
    at sample: SampleNewsroom, as person: String?, typing input: [UInt8] = [], isAsked: Bool = false,
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    var outcome = Outcome()
    for pipeline in pipelines {
      var bytes = input
      for command in pipeline {
        let words = try await command.words.flattened { try await $0.values(at: sample, as: person, &outcome) }
        if let file = try await command.input?.values(at: sample, as: person, &outcome).first {
          bytes = Array(try Data(contentsOf: URL(filePath: file)))
        }
        var settings = environment
        for (name, value) in command.settings {
          settings[name] = try await value.values(at: sample, as: person, &outcome).joined(separator: " ")
        }
        let ended = try await sample.run(words, as: person, input: bytes, environment: settings, isAsked: isAsked)
        if ended.code != 0 {
          outcome.failures.append("\(words.joined(separator: " ")): \(ended.code)\n\(ended.errors)")
        }
        bytes = ended.output
        if let file = try await command.output?.values(at: sample, as: person, &outcome).first {
          try Data(bytes).write(to: URL(filePath: file))
          bytes = []
        }
      }
      outcome.output += bytes
    }
    return outcome
  }

  /// Whether every command in it only looks at the newsroom, so that the next example finds it as it was.
  var onlyLooks: Bool {
    let own = pipelines.joined().map { $0.words.map(\.text) }.filter { $0.contains("caibian") }
    return own.allSatisfy { words in
      guard words.first == "caibian", !words.contains(nil) else { return false }
      let parsed = try? Caibian.parseAsRoot(words.dropFirst().compactMap { $0 })
      // What it writes must be a new folder each time.
      return (parsed as? any NewsroomCommand)?.looks == true && !(parsed is EvidencePack)
    }
  }
}

extension ShellLine.Word {
  /// The words that this one becomes.
  fileprivate func values(
    at sample: SampleNewsroom, as person: String?, _ outcome: inout ShellLine.Outcome
  ) async throws -> [String] {
    var text = ""
    for part in parts {
      switch part {
      case .text(let own): text += own
      case .output(let line):
        let inner = try await line.run(at: sample, as: person)
        outcome.failures += inner.failures
        text += String(decoding: inner.output, as: UTF8.self).trimmingCharacters(in: .newlines)
      }
    }
    let isSplit = !isQuoted && parts.contains { if case .output = $0 { true } else { false } }
    return isSplit ? text.split(whereSeparator: \.isWhitespace).map(String.init) : [text]
  }
}

extension Array {
  fileprivate func flattened<Other>(_ body: (Element) async throws -> [Other]) async rethrows -> [Other] {
    var all: [Other] = []
    for element in self { all += try await body(element) }
    return all
  }
}
