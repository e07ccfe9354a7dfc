import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct CountHoldingsCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "holdings",
    abstract: "How many published articles are ours to license, are not, are unknown, and why 可授权稿件.",
    discussion: """
      Counts what readers see now by when it was first published. An article counts under each reason that it has.

      Examples:
        caibian rights holdings --act train-ai --from 2025-01-01 --until 2025-12-31
        caibian rights holdings --act search-index --from 2025-01-01 --until 2025-12-31 --csv holdings.csv
      """)

  @Option(help: "What the licensee wants to do.")
  var act: Typed<UseAct>

  @Option(help: "First published on this day or later.")
  var from: String

  @Option(help: "First published on this day or before, the whole of it.")
  var until: String

  @Option(help: "Write the table into this file as well, for spreadsheets.", completion: .file())
  var csv: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let start = try TypedTime.midnight(from, zone: room.zone)
    let end = try TypedTime.end(until, zone: room.zone)
    let holdings = try await CountHoldings(room.desk)(act.value, from: start, until: end, by: room.session)
    let screen = HoldingsScreen(holdings: holdings, words: context.words)
    if let csv {
      let file = try ReadyFile(HoldingsFile.written(screen.rows), for: csv)
      try file.put()
    }
    context.answer(HoldingsAnswer(holdings)) { screen.text(for: context.terminal) }
  }
}
