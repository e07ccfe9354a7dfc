import ArgumentParser
import Editorial

/// A word that stands where a command should and is none: ArgumentParser calls it an unexpected argument, which helps
/// nobody who mistyped a verb.
struct UnknownCommand {
  /// The commands before it, such as `caibian article`.
  let path: String
  let word: String
  let nearest: String?

  init?(in words: [String]) {
    var command: any ParsableCommand.Type = Caibian.self
    var path = "caibian"
    for word in words {
      let inner = command.configuration.subcommands
      guard !inner.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      let names = inner.compactMap { $0.configuration.commandName }
      guard let found = inner.first(where: { $0.configuration.commandName == word }) else {
        self.path = path
        self.word = word
        nearest = Nearness.nearest(to: word, in: names)
        return
      }
      command = found
      path += " " + word
    }
    return nil
  }
}
