import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct SetDeadline: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: "Say when a story must be out 截稿时间.",
    discussion: """
      Without a deadline of its own a story is due as its column's usual hours say (newsroom columns).

      Examples:
        caibian article deadline 3f2a --at "2026-07-01 18:00"
        caibian article deadline 3f2a --at +2h
        caibian article deadline 3f2a --at "2026-07-01 18:00" --zone Europe/Paris
        caibian article deadline 3f2a --none
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(
    help: "The time, such as 18:00, \"tomorrow 8:00\", \"Friday 18:00\", +2h, \"11-29 18:00\" or \"2026-07-01 08:00\".")
  var at: String?

  @Option(help: "An IANA time zone; otherwise the newsroom's.")
  var zone: String?

  @Flag(help: "Take the article's own deadline back.")
  var none = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (at == nil) == none else { throw ValidationError("Give either --at TIME or --none.") }
  }

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, room in
      let zone = try zone.map { try TypedTime.zone($0) } ?? room.zone
      let instant = try at.map { try room.instant($0, zone: zone) }
      try context.checkDistance(instant, zone: zone, room)
      return .setDeadline(instant.map { Deadline(at: $0, zone: zone) })
    }
  }
}

struct ListDue: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "What is due, the oldest first 截稿清单.",
    discussion: """
      Everything that waits in a stage and is due, whoever may move it on; what is overdue is marked.

      Examples:
        caibian article due
        caibian article due --column 国内国际 --until "2026-07-01 18:00"
        caibian article due --json | jq -r '.articles[] | select(.overdue).id'
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let stage: String
      let column: String
      let headline: String?
      let due: String
      let overdue: Bool
      /// Whether the deadline is its own, not its column's usual hours.
      let own: Bool
      let since: String
    }

    let articles: [Row]
    /// Where the list goes on; left out at its end.
    let next: String?
  }

  @Option(help: "Only in this column and below it.")
  var column: String?

  @Option(help: "Only what is due by this time, such as \"2026-07-01 18:00\" on the newsroom's clock.")
  var until: String?

  @Option(help: "At most so many.")
  var limit = 50

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var after: TypedPlace?

  @Flag(help: "Go on where the page before ended.")
  var more = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !more || after == nil else { throw ValidationError("Go on with --more, or from a place, not both.") }
  }

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let now = room.desk.clock.now
    let after = try more ? room.goingOn("due" + typed) { TypedPlace(argument: $0) } : after
    let page = try await DueArticles(room.desk)(
      in: try column.map { try room.settings.find(column: $0) } ?? .newsroom, by: room.session,
      until: try until.map { try room.instant($0) }, after: after?.place, limit: limit)
    let answer = Answer(
      articles: page.rows.map { row in
        Answer.Row(
          id: row.article.description, stage: row.stage.rawValue, column: row.column.description,
          headline: row.headline, due: TypedTime.json(row.due), overdue: row.due < now, own: row.isOwn,
          since: TypedTime.json(row.since))
      }, next: page.next.map(TypedPlace.text))
    context.answer(answer) { text(page, now, room, context) }
  }

  /// The options as they were typed.
  private var typed: String {
    (column.map { " --column \($0)" } ?? "") + (until.map { " --until \"\($0)\"" } ?? "")
      + (limit == 50 ? "" : " --limit \(limit)")
  }

  private func text(_ page: DueArticles.Page, _ now: Instant, _ room: Room, _ context: Context) -> String {
    let words = context.words
    guard !page.rows.isEmpty else { return words.say("没有到期的稿件。", "Nothing is due.") }
    var table = Table(
      words.say("编号", "id"), words.say("截稿", "due"), "", words.say("阶段", "stage"), words.say("标题", "headline"),
      words.say("栏目", "column"), whole: [0, 1, 2, 3], title: 4, paths: [5])
    for row in page.rows {
      let isLate = row.due < now
      table.add(
        Table.Cell(String(row.article.short), .strong),
        Table.Cell(room.time(row.due, in: context), isLate ? .bad : nil),
        Table.Cell(isLate ? words.say("已过期", "overdue") : "", .bad),
        Table.Cell(words.name(row.stage)), Table.Cell(row.headline ?? words.say("（无标题）", "(no headline)")),
        Table.Cell(row.column.description))
    }
    room.remembered?.remember(page.next.map(TypedPlace.text), of: "due" + typed)
    let more = page.next.map { _ in words.say("还有更多：", "there is more: ") + "caibian article due\(typed) --more" }
    return [table.text(for: context.terminal), more.map { context.style.faint($0) }].compactMap { $0 }
      .joined(separator: "\n")
  }
}
