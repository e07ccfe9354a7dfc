import ArgumentParser
internal import Foundation

/// What a command declares of itself, as ArgumentParser writes it down for tools (its ToolInfo, version 0).
struct DescribedCommand: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [DescribedCommand]?

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?

    var isPositional: Bool { kind == "positional" }
    var isFlag: Bool { kind == "flag" }
  }

  private struct Tool: Decodable { let command: DescribedCommand }

  static func of(_ type: any ParsableCommand.Type) throws -> DescribedCommand {
    try JSONDecoder().decode(Tool.self, from: Data(type._dumpHelp().utf8)).command
  }
}
