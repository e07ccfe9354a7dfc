import ArgumentParser

@main
enum Main {
  static func main() async {
    let surroundings = Surroundings.ofProcess()
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try Caibian.parseAsRoot(words)
      if let command = command as? any NewsroomCommand {
        let code = await surroundings.run(command)
        if code != 0 { Caibian.exit(withError: ExitCode(code)) }
      } else if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      if let code = surroundings.tellMistake(error, in: words) { Caibian.exit(withError: ExitCode(code)) }
      Caibian.exit(withError: error)
    }
  }
}
