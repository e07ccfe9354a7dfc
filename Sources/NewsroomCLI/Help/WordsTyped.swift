import ArgumentParser
import Newsroom

extension Surroundings {
  /// Runs what was typed behind `caibian`, to its exit code. Only what ArgumentParser makes itself, the version and
  /// completions, goes to the output as it is.
  func run(_ words: [String]) async -> Int32 {
    if words.first == "help" { return help(of: Array(words.dropFirst()), words) }
    do {
      let command = try Caibian.parseAsRoot(words)
      if let command = command as? any NewsroomCommand { return await run(command) }
      // A group by itself.
      return help(of: words, words)
    } catch {
      if Caibian.exitCode(for: error) == .success {
        if words.contains(where: { ["--help", "-h", "-help"].contains($0) }) { return help(of: words, words) }
        output.write(Caibian.fullMessage(for: error) + "\n")
        return 0
      }
      if Caibian.exitCode(for: error) == .validationFailure { return tellMistake(error, in: words) }
      errors.write(Caibian.fullMessage(for: error) + "\n")
      return Caibian.exitCode(for: error).rawValue
    }
  }

  private func help(of path: [String], _ words: [String]) -> Int32 {
    if let unknown = UnknownCommand(in: path) {
      Context(self, typed: words).tell(.input(.noSuchCommand(unknown)))
      return ExitCodes.usage
    }
    let context = Context(self, typed: words)
    do {
      output.write(try HelpPage(CommandPath(in: path), context.words, width: terminal.width ?? 80).text)
    } catch {
      // What it declares of itself cannot be read: ArgumentParser shows it in its own way.
      output.write(Caibian.helpMessage(for: CommandPath(in: path).type) + "\n")
    }
    return 0
  }

  /// Tells what was typed wrong. The exit code is that of wrong usage.
  private func tellMistake(_ error: any Error, in words: [String]) -> Int32 {
    let context = Context(self, typed: words)
    let mistake = UsageMistake(error)
    if let unknown = UnknownCommand(in: words) {
      context.tell(.input(.noSuchCommand(unknown)))
    } else if context.wantsJSON {
      errors.write(JSONText.of(ErrorAnswer(usage: mistake.sentence(context.words))) + "\n")
    } else {
      let path = CommandPath(in: words)
      let page = try? HelpPage(path, context.words, width: terminal.width ?? 80)
      let subject = mistake.subject.flatMap { page?.explanation(of: $0) }
      let help = (["caibian", "help"] + path.names.dropFirst()).joined(separator: " ")
      let lines = [
        context.words.say("用法有误：", "Error: ") + mistake.sentence(context.words),
        subject.map { context.words.say("说明：", "Help:  ") + $0 },
        page?.usage(as: context.words.say("用法：", "Usage: ")),
        context.words.say("  详见 '\(help)'。", "  See '\(help)' for more information."),
      ]
      errors.write(lines.compactMap(\.self).joined(separator: "\n") + "\n")
    }
    return ExitCodes.usage
  }
}
