import ArgumentParser

/// Which command words lead to: the last of their commands, however they go on.
struct CommandPath {
  /// From `caibian` on.
  private(set) var names = ["caibian"]
  private(set) var type: any ParsableCommand.Type = Caibian.self
  /// What follows that is no option.
  private(set) var rest: [String] = []

  init(in words: [String]) {
    for word in words where !word.hasPrefix("-") {
      guard rest.isEmpty,
        let next = type.configuration.subcommands.first(where: { $0.configuration.commandName == word })
      else {
        rest.append(word)
        continue
      }
      type = next
      names.append(word)
    }
  }

  var typed: String { names.joined(separator: " ") }
}
