import ArgumentParser
import Editorial
import FoundationEssentials
import Newsroom
import NewsroomFormats

struct KeptEndsCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "ends", abstract: "Ends at midnight that an earlier release kept 午夜到期.",
    discussion: """
      A day that an agreement, a licence or a label ended with was once kept as the midnight before it, so that the day \
      itself did not count. Such an end stands until somebody confirms it as it is, or extends it to the end of that day. \
      Decisions made earlier replay as they were.

      Example:
        caibian rights ends
      """)

  @Option(help: "Confirm that it ends at that midnight: its name, as listed.")
  var confirm: String?

  @Option(help: "Extend it to the end of that day: its name, as listed.")
  var extend: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard confirm == nil || extend == nil else { throw ValidationError("Give either --confirm or --extend.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let days = NewsroomDays(zone: room.zone)
    let ends = KeptEnds(room.desk)
    if let name = confirm ?? extend {
      let isExtended = extend != nil
      let report = try await ends.settle(
        name, isMidnight: days.isMidnight, as: { isExtended ? days.next($0) : $0 }, by: room.session)
      guard let report else { throw InputFault.statement(name, form: "caibian rights ends") }
      context.answer(
        KeptEndsAnswer(ends: [], settled: name, changed: report.changes.map(\.article.description))
      ) {
        let said =
          isExtended
          ? context.words.say("\(name)：延到当天结束", "\(name): extended to the end of that day")
          : context.words.say("\(name)：确认在该零点到期", "\(name): confirmed to end at that midnight")
        return said + "\n" + context.words.tasks(opened: report.opened, ended: report.ended)
      }
      return
    }
    let kept = try await ends.list(isMidnight: days.isMidnight, by: room.session)
    context.answer(
      KeptEndsAnswer(
        ends: kept.map { KeptEndsAnswer.End(kind: $0.kind.rawValue, name: $0.name, at: TypedTime.json($0.at)) },
        settled: nil, changed: nil)
    ) {
      guard !kept.isEmpty else { return context.words.say("没有待确认的午夜到期。", "No end at midnight waits to be confirmed.") }
      var table = Table(
        context.words.say("到期", "ends at"), context.words.say("何物", "what"), context.words.say("名称", "name"))
      for end in kept {
        table.add(
          Table.Cell(room.time(end.at)), Table.Cell(context.words.name(keptBy: end.kind)), Table.Cell(end.name))
      }
      return table.text(for: context.terminal)
    }
  }
}

/// Days on the clocks of a zone.
private struct NewsroomDays: Sendable {
  private let calendar: Calendar

  init(zone: String) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    self.calendar = calendar
  }

  @Sendable func isMidnight(_ instant: Instant) -> Bool { calendar.startOfDay(for: instant.date) == instant.date }

  /// The same time a day later.
  @Sendable func next(_ instant: Instant) -> Instant {
    calendar.date(byAdding: .day, value: 1, to: instant.date).map { Instant($0) } ?? instant
  }
}

extension Words {
  fileprivate func name(keptBy kind: RightsRecord.Kind) -> String {
    switch kind {
    case .agreement: say("协议", "agreement")
    case .licence: say("许可证", "licence")
    case .ownSource: say("自有来源", "own label")
    default: kind.rawValue
    }
  }
}

struct KeptEndsAnswer: Encodable {
  struct End: Encodable {
    let kind: String
    let name: String
    let at: String
  }

  let ends: [End]
  /// What was confirmed or extended; left out of a list.
  let settled: String?
  /// The articles whose answer it changed; left out of a list.
  let changed: [String]?
}
