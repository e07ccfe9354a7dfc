import ArgumentParser
import Newsroom

/// The help of one command in either language, for a screen of some width. Examples stand in one line, however long, so
/// that they can be copied.
struct HelpPage {
  private let path: CommandPath
  private let command: DescribedCommand
  private let words: Words
  private let width: Int

  init(_ path: CommandPath, _ words: Words, width: Int) throws {
    self.path = path
    self.words = words
    self.width = max(40, width)
    command = try DescribedCommand.of(path.type)
  }

  var text: String {
    var parts: [String] = []
    if let abstract = command.abstract {
      parts.append(fold(words.say("概述：", "OVERVIEW: ") + said(abstract)))
    }
    parts += (command.discussion ?? "").split(separator: "\n\n").map { paragraph(String($0)) }
    parts.append(usage(as: words.say("用法：", "USAGE: ")))
    parts += [
      (words.say("参数：", "ARGUMENTS:"), shown.filter(\.isPositional)),
      (words.say("选项：", "OPTIONS:"), shown.filter { !$0.isPositional }),
    ].compactMap { title, arguments in
      arguments.isEmpty ? nil : section(title, arguments.map { (label($0), explanation($0)) })
    }
    parts += groups
    if !below.isEmpty {
      parts.append(
        words.say(
          "  各命令详见 '\(help) 命令'。", "  See '\(help) <subcommand>' for detailed help."))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// How the command is typed, behind a heading.
  func usage(as heading: String) -> String {
    let options = shown.filter { !$0.isPositional && $0.names?.contains { $0.name == "help" } != true }
    let brief = options.count > Self.mostOptions
    let named = options.filter { !brief || !$0.isOptional }.map(synopsis)
    let others = brief ? [words.say("[选项]", "[<options>]")] : []
    let inner = below.isEmpty ? [] : [words.say("<子命令>", "<subcommand>")]
    let parts = named + others + shown.filter(\.isPositional).map(synopsis) + inner
    // None of them is broken over two lines.
    return parts.reduce(into: [heading + path.typed]) { lines, part in
      let longer = lines[lines.count - 1] + " " + part
      if DisplayWidth.of(longer) <= width { lines[lines.count - 1] = longer } else { lines.append("  " + part) }
    }.joined(separator: "\n")
  }

  /// Of the argument that a mistake is about: `--column <栏目>  …`.
  func explanation(of name: String) -> String? {
    let argument = shown.first { $0.names?.contains { $0.typed == name } == true || $0.valueName == name }
    return argument.map { "\(label($0))  \(said($0.abstract ?? ""))" }
  }

  /// With more, a line that names them all says nothing.
  private static let mostOptions = 12
  private static let column = 26

  private var help: String { (["caibian", "help"] + path.names.dropFirst()).joined(separator: " ") }
  private var shown: [DescribedCommand.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

  private var below: [DescribedCommand] { (command.subcommands ?? []).filter { $0.commandName != "help" } }

  private func said(_ english: String) -> String {
    words.say(ChineseHelp.all[english] ?? english, english)
  }

  private func fold(_ text: String) -> String { Wrapping.fold(text, within: width).joined(separator: "\n") }

  /// Sentences, or examples below their heading.
  private func paragraph(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if ["Example:", "Examples:"].contains(lines[0]) {
      return ([words.say("例：", lines[0])] + lines.dropFirst()).joined(separator: "\n")
    }
    return said(text).split(separator: "\n").map { fold(String($0)) }.joined(separator: "\n")
  }

  private func value(_ argument: DescribedCommand.Argument) -> String {
    let name = argument.valueName ?? ""
    return "<" + words.say(ChineseValue.name(name), name) + ">"
  }

  private func synopsis(_ argument: DescribedCommand.Argument) -> String {
    let names = argument.names?.first { $0.kind == "long" } ?? argument.names?.first
    let bare = [names?.typed, argument.isFlag ? nil : value(argument), argument.isRepeating ? "..." : nil]
    let text = bare.compactMap(\.self).joined(separator: " ")
    return argument.isOptional ? "[\(text)]" : text
  }

  private func label(_ argument: DescribedCommand.Argument) -> String {
    let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
    return [names, argument.isFlag ? "" : value(argument)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func explanation(_ argument: DescribedCommand.Argument) -> String {
    let values = argument.allValues.map { words.say("可写：", "values: ") + words.list($0) }
    let usual = argument.isFlag ? nil : argument.defaultValue.map { words.say("不写则为 \($0)", "default: \($0)") }
    let beside = [values, usual].compactMap(\.self).joined(separator: words.say("；", "; "))
    let text = said(argument.abstract ?? "")
    return beside.isEmpty ? text : text + words.say("（\(beside)）", " (\(beside))")
  }

  private var groups: [String] {
    let configuration = path.type.configuration
    let abstracts = Dictionary(
      below.map { ($0.commandName, $0.abstract ?? "") }, uniquingKeysWith: { first, _ in first })
    func rows(_ types: [any ParsableCommand.Type]) -> [(String, String)] {
      types.map { type in
        let name = type.configuration.commandName ?? ""
        return (name, said(abstracts[name] ?? ""))
      }
    }
    let grouped = configuration.groupedSubcommands.map { group in
      section(words.say(said(group.name) + "：", group.name.uppercased() + " SUBCOMMANDS:"), rows(group.subcommands))
    }
    let others = rows(configuration.ungroupedSubcommands)
    return (others.isEmpty ? [] : [section(words.say("子命令：", "SUBCOMMANDS:"), others)]) + grouped
  }

  private func section(_ title: String, _ rows: [(label: String, text: String)]) -> String {
    ([title] + rows.map(row)).joined(separator: "\n")
  }

  private func row(_ label: String, _ text: String) -> String {
    let indent = String(repeating: " ", count: Self.column)
    let lines = Wrapping.fold(text, within: width - Self.column)
    let head = "  " + label
    let room = Self.column - DisplayWidth.of(head)
    if room >= 2, let first = lines.first {
      return ([head + String(repeating: " ", count: room) + first] + lines.dropFirst().map { indent + $0 })
        .joined(separator: "\n")
    }
    return ([head] + lines.map { indent + $0 }).joined(separator: "\n")
  }
}
