import Editorial
import Foundation
import Newsroom
import NewsroomMail

@testable import NewsroomCLI

/// The sample newsroom, with a working folder in which the examples find what they name.
final class SampleNewsroom {
  let desk: Newsdesk
  private let identities = PlannedIdentities()
  private var folder: String { desk.home + "/work" }

  /// Takes steps, each of which must go well, from a day before the times that examples name.
  init(after steps: [Scenes.Step]) async throws {
    desk = Newsdesk(identities: identities)
    desk.clock.advance(hours: -22)
    try WorkingFolder.make(at: folder)
    try await inside { try await take(steps) }
  }

  /// What `body` does, with the working folder as that of the whole process: files are named as a person in it names them.
  /// Other tests name theirs by whole paths.
  func inside<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    let outside = FileManager.default.currentDirectoryPath
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw Newsdesk.Mishap(text: "cannot work in \(folder)")
    }
    defer { _ = FileManager.default.changeCurrentDirectoryPath(outside) }
    return try await body()
  }

  /// Runs an example; what failed of it.
  func run(_ line: ShellLine, in setting: Scenes.Setting, language: Language) async throws -> [String] {
    try await inside {
      var typed = setting.typed ?? ""
      if typed.hasPrefix("< ") {
        typed = try String(contentsOfFile: typed.dropFirst(2).trimmingCharacters(in: .newlines), encoding: .utf8)
      }
      return try await line.run(
        at: self, as: setting.person, typing: Array(typed.utf8), isAsked: setting.typed != nil,
        environment: ["LANG": language == .en ? "en_US.UTF-8" : "zh_CN.UTF-8"]
      ).failures
    }
  }

  private func take(_ steps: [Scenes.Step]) async throws {
    for step in steps {
      switch step {
      case .line(let person, let line, let id, let receipt):
        identities.plan(id: id, receipt: receipt)
        defer { identities.plan(id: "", receipt: "") }
        let failures = try await ShellLine(line).run(at: self, as: person).failures
        if let failure = failures.first { throw Newsdesk.Mishap(text: "on the way there: \(failure)") }
      case .wait(let hours): desk.clock.advance(hours: hours)
      case .hold(let file):
        let letter = try Array(Data(contentsOf: URL(filePath: file)))
        var note = LetterNote(
          letter: Digest(of: letter), newsroom: try NewsroomID("tongxiang"), file: "\(folder)/\(file)",
          since: desk.clock.now)
        let notes = NoteFolder(folder: desk.home + "/letters/tongxiang")
        _ = try notes.begin(note)
        note.reason = .tooSlow
        try notes.hold(note)
      case .file(let name, let text): try WorkingFolder.put(text, as: name, in: folder)
      }
    }
  }

  /// Runs a program. `caibian` is ours, `xargs` gives a program what it reads as its last words; every other is the system's,
  /// or its stand-in in the working folder.
  func run(
    _ words: [String], as person: String?, input: [UInt8], environment: [String: String], isAsked: Bool
  ) async throws -> (code: Int32, output: [UInt8], errors: String) {
    switch words.first {
    case "caibian":
      let own = ["EDITOR": folder + "/programs/vi", "CAIBIAN_TOKEN": try await token(of: person)]
      let outcome = await desk.run(
        Array(words.dropFirst()), input: input, environment: own.merging(environment) { $1 },
        isInteractive: isAsked)
      return (outcome.code, Array(outcome.output.utf8), outcome.errors)
    case "xargs":
      let more = String(decoding: input, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
      return try await run(
        Array(words.dropFirst()) + more, as: person, input: [], environment: environment, isAsked: isAsked)
    default: return try other(words, input: input, environment: environment)
    }
  }

  /// A token is made when somebody first acts; without a name it is whoever is logged in.
  func token(of person: String?) async throws -> String {
    guard let person else { return "" }
    if let known = desk.token(of: person) { return known }
    let made = await desk.caibian("people", "token", person)
    guard made.code == 0 else { throw Newsdesk.Mishap(text: made.errors) }
    let token = made.output.trimmingCharacters(in: .newlines)
    desk.keep(token: token, of: person)
    return token
  }

  private func other(
    _ words: [String], input: [UInt8], environment: [String: String]
  ) throws -> (code: Int32, output: [UInt8], errors: String) {
    let path = folder + "/programs:/usr/local/bin:/usr/bin:/bin"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ["PATH": path, "LANG": "C.UTF-8"].merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    let typed = folder + "/programs/input"
    try Data(input).write(to: URL(filePath: typed))
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: typed))
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(written), String(decoding: said, as: UTF8.self))
  }
}
