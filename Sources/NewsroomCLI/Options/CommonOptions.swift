import ArgumentParser
import Newsroom

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Answer in JSON, errors too (on standard error).")
  var json = false

  @Flag(help: "Show a long answer as it is, without a pager.")
  var noPager = false

  @Option(help: ArgumentHelp("zh-Hans or en; otherwise as the locale says.", valueName: "language"))
  var language: Typed<Language>?

  @Option(
    help: ArgumentHelp(
      "A libpq connection string; otherwise CAIBIAN_DATABASE, the PG* variables, or a private PostgreSQL.",
      valueName: "connection"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait for the database: to be let in, for what others hold, and for an answer.", valueName: "seconds")
  )
  var patience = Patience.usual
}
