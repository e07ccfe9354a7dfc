import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ForecastRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "What lapses when: agreements, licences, windows, labels 到期预报.",
    discussion: """
      Example:
        caibian rights forecast --until 2026-12-31
      """)

  @Option(help: "Up to this day, the whole of it.")
  var until: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let end = try TypedTime.end(until, zone: room.zone)
    let lapses = try await WatchRights(room.desk).forecast(until: end, by: room.session)
    context.answer(
      ForecastAnswer(
        lapses: lapses.map {
          ForecastAnswer.LapseAnswer(kind: $0.kind.rawValue, name: $0.name, at: TypedTime.json($0.at), units: $0.names)
        })
    ) {
      guard !lapses.isEmpty else { return context.words.say("此前没有失效事项。", "Nothing lapses until then.") }
      var table = Table(
        context.words.say("何时", "when"), context.words.say("何物", "what"), context.words.say("名称", "name"),
        context.words.say("单位", "units"))
      for lapse in lapses {
        table.add(
          Table.Cell(room.time(lapse.at)), Table.Cell(context.words.name(lapse.kind)), Table.Cell(lapse.name),
          Table.Cell(lapse.names.joined(separator: " ")))
      }
      return table.text(for: context.terminal)
    }
  }
}
