import ArgumentParser

@main
enum Main {
  static func main() async {
    let code = await Surroundings.ofProcess().run(Array(CommandLine.arguments.dropFirst()))
    if code != 0 { Caibian.exit(withError: ExitCode(code)) }
  }
}
