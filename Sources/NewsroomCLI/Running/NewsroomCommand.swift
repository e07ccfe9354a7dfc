import ArgumentParser

/// One verb: parsed by ArgumentParser, run with what surrounds it.
protocol NewsroomCommand: AsyncParsableCommand {
  var common: CommonOptions { get }
  /// Whether it only looks, as far as the newsroom's record goes: then nothing is said of writing.
  var looks: Bool { get }
  /// The command that tells whether this one came through.
  var lookup: String { get }
  func run(_ context: Context) async throws
}

extension NewsroomCommand {
  var looks: Bool { false }
  var lookup: String { "caibian status" }

  /// Only for ArgumentParser's own way in; `Main` and the tests call `Surroundings.run`.
  mutating func run() async throws {
    let code = await Surroundings.ofProcess().run(self)
    if code != 0 { throw ExitCode(code) }
  }
}

extension Surroundings {
  /// Runs a command to its exit code; what goes wrong is told on the error stream.
  func run(_ command: some NewsroomCommand) async -> Int32 {
    let context = Context(self, command.common)
    do {
      try await command.run(context)
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let fault = CommandFault(error)
      context.tell(fault, of: command)
      return fault.exitCode
    }
  }
}
