import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct SimulateRoom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Try other settings on last month's articles 试行设置.",
    discussion: """
      Nothing is saved. It says which steps of the last days would have been refused, and what articles \
      now in work would gain or lose.

      Examples:
        caibian newsroom simulate Samples/tongxiang
        caibian newsroom simulate proposed/newsroom.yaml --days 7
      """)

  @Argument(help: ArgumentHelp("The folder, or its newsroom.yaml.", valueName: "file"), completion: .directory)
  var path: String

  @Option(help: "How many days back.")
  var days = 30

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let file = try NewsroomFile(folder: path)
    let room = try await context.room()
    guard file.settings.id == room.newsroom else { throw NewsroomError.noSuchNewsroom(file.settings.id) }
    try await context.simulate(
      file.settings, days: days, difference: SettingsDifference(from: room.settings, to: file.settings), room)
  }
}

struct SimulationAnswer: Encodable {
  struct Refused: Encodable {
    let article: String
    let event: Int
    let action: String
    let column: String
    let needs: [UnmetAnswer]
  }

  struct Changed: Encodable {
    let article: String
    let stage: String
    let column: String
    let gained: [String]
    let lost: [String]
  }

  let days: Int
  let articles: Int
  let difference: [EditionAnswer.Line]
  let refused: [Refused]
  let changed: [Changed]
  /// What would happen to articles and people; left out where that was not asked.
  let outcome: OutcomeAnswer?
}

extension Context {
  /// Holds last month's articles against `proposed`, and says what would change.
  func simulate(
    _ proposed: NewsroomSettings, days: Int, difference: SettingsDifference, outcome: SettingsOutcome? = nil,
    _ room: Room
  ) async throws {
    guard (1...366).contains(days) else { throw InputFault.number("\(days)", option: "--days") }
    let shown = surroundings.isInteractive ? surroundings.errors : nil
    let language = words
    let report = try await SimulateSettings(room.desk)(proposed, days: days, by: room.session) { count in
      shown?.write(language.say("\r已看 \(count) 篇", "\r\(language.counted(count, "article")) looked at"))
    }
    shown?.write("\n")
    let answer = SimulationAnswer(
      days: days, articles: report.articles, difference: difference.lines.map(EditionAnswer.Line.init),
      refused: report.refused.map {
        SimulationAnswer.Refused(
          article: $0.article.description, event: $0.number, action: $0.action.rawValue,
          column: $0.column.description, needs: $0.needs.map { UnmetAnswer($0, words) })
      },
      changed: report.changed.map {
        SimulationAnswer.Changed(
          article: $0.article.description, stage: $0.stage.rawValue, column: $0.column.description,
          gained: $0.gained.map(\.code), lost: $0.lost.map(\.code))
      }, outcome: outcome.map(OutcomeAnswer.init))
    self.answer(answer) {
      ([text(report, days: days, difference)] + (outcome.map { words.lines($0, isDone: false) } ?? []))
        .joined(separator: "\n")
    }
  }

  private func text(_ report: SimulateSettings.Report, days: Int, _ difference: SettingsDifference) -> String {
    var parts = [
      difference.lines.isEmpty ? words.say("设置没有变化。", "The settings are the same.") : words.text(difference)
    ]
    parts.append(
      words.say(
        "看了 \(report.articles) 篇稿件，过去 \(days) 天：",
        "\(words.counted(report.articles, "article")), over the last \(words.counted(days, "day")):"))
    if report.refused.isEmpty { parts.append(words.say("没有一步会被拒。", "No step would have been refused.")) }
    for (key, found) in grouped(report.refused) {
      let ids = found.prefix(10).map { String($0.article.short) }.joined(separator: " ")
      let more = found.count > 10 ? " …" : ""
      parts.append(
        style.bad("✗") + " "
          + words.say(
            "\(words.name(key.action))，“\(words.name(key.column))”，\(found.count) 次：\(key.need)",
            "\(words.name(key.action)) in \(words.name(key.column)), \(found.count) times: \(key.need)")
          + "\n    \(ids)\(more)")
    }
    if report.changed.isEmpty { parts.append(words.say("在办稿件没有变化。", "Nothing changes for articles in work.")) }
    for change in report.changed.prefix(50) {
      let gained = change.gained.map { "+\(words.name($0))" }
      let lost = change.lost.map { "-\(words.name($0))" }
      parts.append(
        "\(style.strong(change.article.short))  \(words.name(change.stage))  \(change.column)  "
          + (gained + lost).joined(separator: " "))
    }
    if report.changed.count > 50 {
      parts.append(
        words.say(
          "另有 \(report.changed.count - 50) 篇（--json 全列）", "and \(report.changed.count - 50) more (--json has all)"))
    }
    return parts.joined(separator: "\n")
  }

  private struct Kind: Hashable {
    let action: Action
    let column: ColumnPath
    let need: String
  }

  private func grouped(_ refused: [SettingsSimulation.Refused]) -> [(Kind, [SettingsSimulation.Refused])] {
    var order: [Kind] = []
    var groups: [Kind: [SettingsSimulation.Refused]] = [:]
    for one in refused {
      for need in one.needs {
        let kind = Kind(action: one.action, column: one.column, need: words.sentence(need))
        if groups[kind] == nil { order.append(kind) }
        groups[kind, default: []].append(one)
      }
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
