import Newsroom

@testable import NewsroomCLI

/// One line of the examples that a command's help prints.
struct PrintedExample: Sendable {
  /// The words that lead to the command.
  let command: [String]
  let line: String

  /// Of every verb and group, in the order of the help.
  static let all: [PrintedExample] = HelpTests.commands.flatMap { command in
    lines(in: help(of: command)).map { PrintedExample(command: command, line: $0) }
  }

  /// Each line once, with the commands whose help prints it.
  static let lines: [(line: String, commands: [String])] = {
    var places: [String: Int] = [:]
    var lines: [(line: String, commands: [String])] = []
    for example in all {
      let command = (["caibian"] + example.command).joined(separator: " ")
      if let place = places[example.line] {
        lines[place].commands.append(command)
      } else {
        places[example.line] = lines.count
        lines.append((example.line, [command]))
      }
    }
    return lines
  }()

  static func help(of command: [String], in language: Language = .en) -> String {
    (try? HelpPage(CommandPath(in: command), Words(language), width: 80).text) ?? ""
  }

  /// The lines under "Example:" or "Examples:", up to the next empty one.
  static func lines(in help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.firstIndex(where: { ["Example:", "Examples:", "例："].contains($0) }) else { return [] }
    return lines[(head + 1)...].prefix { !$0.isEmpty }.map { $0.drop { $0 == " " } }.map(String.init)
  }
}
