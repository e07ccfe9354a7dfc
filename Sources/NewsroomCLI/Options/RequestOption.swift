import ArgumentParser
import Newsroom

/// The caller's name for what is asked.
struct RequestOption: ParsableArguments {
  @Option(
    name: .customLong("request"),
    help: ArgumentHelp("Your name for this request; given again under it, it has happened once.", valueName: "name"))
  var typed: TypedRequest?

  var request: Request? { typed?.request }
}

struct TypedRequest: ExpressibleByArgument {
  let request: Request

  init?(argument: String) {
    guard let request = Request(argument) else { return nil }
    self.request = request
  }
}
