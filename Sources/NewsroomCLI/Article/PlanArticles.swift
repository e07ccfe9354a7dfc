import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct ListPlanned: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "All that is planned, as a calendar 排期.",
    discussion: """
      Schedules, those that wait for a signature, embargoes, deadlines and planned withdrawals, any distance ahead, by day on \
      the newsroom's clock; only what you may read. What has passed and is still open stands first. --ical writes it for \
      calendar programs (RFC 5545).

      Examples:
        caibian article plan
        caibian article plan --column 国内国际 --until "2027-01-31 23:59"
        caibian article plan --ical
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let kind: String
      let at: String
      let zone: String
      let headline: String?
      let column: String
      let stage: String
      let aside: Bool
      let overdue: Bool
      /// Why it does not go out then: `passed`, `held`, `embargoed`, `leaves`; left out of what does.
      let doubt: String?
    }

    let planned: [Row]
  }

  @Option(help: "Only in this column and below it.")
  var column: String?

  @Option(help: "Only from this time on, such as \"2027-01-01 00:00\" on the newsroom's clock.")
  var from: String?

  @Option(help: "Only what comes by this time.")
  var until: String?

  @Flag(help: "Write it as iCalendar.")
  var ical = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let now = room.desk.clock.now
    let planned = try await PlanOfArticles(room.desk)(
      in: try column.map { try room.settings.find(column: $0) } ?? .newsroom,
      from: try from.map { try room.instant($0, .either) },
      until: try until.map { try room.instant($0, .either) }, by: room.session)
    if ical, !context.wantsJSON {
      context.surroundings.output.write(Self.calendar(planned, now, room, context.words).text)
      return
    }
    let answer = Answer(
      planned: planned.map { one in
        Answer.Row(
          id: one.article.description, kind: one.kind.rawValue, at: TypedTime.json(one.at), zone: one.zone,
          headline: one.headline, column: one.column.description, stage: one.stage.rawValue, aside: one.isAside,
          overdue: one.at < now, doubt: one.doubt?.rawValue)
      })
    context.answer(answer) { Self.text(planned, now, room, context) }
  }

  private static func text(_ planned: [Planned], _ now: Instant, _ room: Room, _ context: Context) -> String {
    let words = context.words
    guard !planned.isEmpty else { return words.say("没有排期。", "Nothing is planned.") }
    var parts: [String] = []
    var day = ""
    var table = Self.table(words)
    func close() {
      if !day.isEmpty { parts.append(context.style.strong(day) + "\n" + table.text(for: context.terminal)) }
    }
    for one in planned {
      let its = words.day(one.at, zone: room.zone, from: now)
      if its != day {
        close()
        (day, table) = (its, Self.table(words))
      }
      let isLate = one.at < now
      let other = one.zone == room.zone ? "" : TypedTime.text(one.at, zone: one.zone) + " " + Words.zone(one.zone)
      table.add(
        Table.Cell(
          words.clock(one.at, zone: room.zone) + (isLate ? words.say(" 已过", " past") : ""), isLate ? .bad : nil),
        Table.Cell(words.what(one), one.doubt == nil ? nil : .warn),
        Table.Cell(String(one.article.short), .strong),
        Table.Cell(one.headline ?? words.say("（无标题）", "(no headline)")), Table.Cell(one.column.description),
        Table.Cell(other))
    }
    close()
    return parts.joined(separator: "\n\n")
  }

  private static func table(_ words: Words) -> Table {
    Table(
      words.say("时间", "time"), words.say("事项", "what"), words.say("编号", "id"), words.say("标题", "headline"),
      words.say("栏目", "column"), words.say("原定时区", "as it was meant"), whole: [0, 1, 2],
      title: 3, paths: [4])
  }

  private static func calendar(_ planned: [Planned], _ now: Instant, _ room: Room, _ words: Words) -> ICalendar {
    ICalendar(
      name: words.say("\(room.settings.name) 排期", "\(room.settings.name): plan"),
      planned.map { one in
        let headline = one.headline ?? words.say("（无标题）", "(no headline)")
        return ICalendar.Entry(
          id: "\(one.article)-\(one.kind.rawValue)\(one.isAside ? "-aside" : "")@\(room.newsroom)", at: one.at,
          summary: "\(words.what(one)) \(headline)", categories: [words.name(one.kind), one.column.description],
          details: "\(one.article.short) \(TypedTime.text(one.at, zone: one.zone)) \(Words.zone(one.zone))")
      }, writtenAt: now)
  }
}

extension Words {
  /// What is planned, and why it does not go out then.
  func what(_ one: Planned) -> String {
    let aside = one.isAside ? say("（搁下）", " (set aside)") : ""
    guard let doubt = one.doubt else { return name(one.kind) + aside }
    let reason =
      switch doubt {
      case .passed: say("时间已过", "its time has passed")
      case .held: say("压稿中", "on hold")
      case .embargoed: say("禁发期未过", "under embargo then")
      case .leaves: say("届时已撤稿", "leaves the site before")
      }
    return say("定时发布\(aside)，发不出：\(reason)", "does not go out\(aside): \(reason)")
  }

  /// `2027-01-05 周二 Asia/Shanghai（37 天后）`: a day, without the time.
  func day(_ instant: Instant, zone: String, from now: Instant) -> String {
    let text = TypedTime.text(instant, zone: zone)
    return "\(text.prefix(10)) \(weekday(instant, zone: zone)) \(Self.zone(zone))"
  }

  /// The time of day.
  func clock(_ instant: Instant, zone: String) -> String {
    String(TypedTime.text(instant, zone: zone).dropFirst(11))
  }
}
