import ArgumentParser
import Editorial
import Newsroom

struct ForecastRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "What lapses when: agreements, licences, windows, labels 到期预报.",
    discussion: """
      Example:
        caibian rights forecast --until 2026-12-31
      """)

  @Option(help: "Up to this day.")
  var until: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let end = try TypedTime.midnight(until, zone: room.zone)
    let lapses = try await WatchRights(room.desk).forecast(in: room.newsroom, until: end)
    context.answer(
      ForecastAnswer(
        lapses: lapses.map {
          ForecastAnswer.LapseAnswer(kind: $0.kind.rawValue, name: $0.name, at: TypedTime.json($0.at), units: $0.names)
        })
    ) {
      guard !lapses.isEmpty else { return context.words.say("到期内没有失效事项。", "Nothing lapses until then.") }
      var table = Table(
        context.words.say("何时", "when"), context.words.say("何物", "what"), context.words.say("名称", "name"),
        context.words.say("单位", "units"))
      for lapse in lapses {
        table.add(
          Table.Cell(room.time(lapse.at)), Table.Cell(lapse.kind.rawValue), Table.Cell(lapse.name),
          Table.Cell(lapse.names.joined(separator: " ")))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct RightsTasks: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "Live and queued articles whose basis no longer holds 待办.",
    discussion: """
      A lapse, a frozen or removed source and a stop leave one task for every article that rests on it, until it is \
      clear again, withdrawn or spiked.

      Example:
        caibian rights tasks
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let tasks = try await WatchRights(room.desk).tasks(in: room.newsroom) { judged, all in
      if all > 1_000 { context.note("已复核 \(judged)/\(all) 篇", "judged \(judged) of \(all) articles") }
    }
    let words = context.words
    context.answer(
      TasksAnswer(
        tasks: tasks.map { article, decision in
          TasksAnswer.TaskAnswer(
            article: article.id.description, live: article.live != nil, outcome: decision.outcome.rawValue,
            findings: decision.obstacles.map { FindingAnswer($0, words) })
        })
    ) {
      guard !tasks.isEmpty else { return words.say("没有待办。", "There is nothing to do.") }
      return tasks.map { article, decision in
        let state = article.live == nil ? words.say("待发", "queued") : words.say("在线", "live")
        return "\(article.id.short)  \(state)  \(article.revision.manuscript.headline?.text ?? "")\n"
          + decision.obstacles.map { "    \($0.rule.rawValue) \(words.withRemedy($0))" }.joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}
