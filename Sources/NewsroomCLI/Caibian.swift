import ArgumentParser

@main
struct Caibian: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "caibian")
}
