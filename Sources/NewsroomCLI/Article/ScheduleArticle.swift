import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ScheduleArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Publish it at a time to come 定时发布.",
    discussion: """
      caibian dispatch publishes it when the time has come, if nothing stands in the way then; what stands in \
      the way now is said at once. Before the text is signed, and when a signed text is changed, a schedule \
      waits: once signed it stands again. When the time has come and something stands in the way, or it still waits, it \
      is void, and that is told: it never publishes later by surprise. Sending back and moving to another column end it.

      Examples:
        caibian article schedule 3f2a --at "2026-07-01 08:00"
        caibian article schedule 3f2a --at "明天 8:00"
        caibian article schedule 3f2a --at "2026-07-01 08:00" --zone Europe/Paris
        caibian article schedule 3f2a --never
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var time: TimeToCome

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named, more: { try await context.foreseen($0, in: $1) }) { _, room in
      let (at, zone) = try time.read(context, in: room)
      return .schedule(at.map { Schedule(at: $0, zone: zone) })
    }
  }
}

extension Context {
  /// What will keep a schedule from being kept, as things are now.
  func foreseen(_ taken: ArticleStep, in room: Room) async throws -> [String] {
    let unmet = try await ForeseePublication(room.desk)(taken.article.id, by: room.session)
    guard !unmet.isEmpty else { return [] }
    let head = words.say("到时办不了，除非：", "as things are, it will not go out then:")
    return [style.warn(head)] + unmet.map { Wrapping.wrap("  - \(words.sentence($0))", for: terminal) }
  }
}

struct EmbargoArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "embargo", abstract: "Nothing goes out before a time 禁发.",
    discussion: """
      Examples:
        caibian article embargo 3f2a --until "2026-07-01 08:00" --reason 发布会后
        caibian article embargo 3f2a --lift --reason 发布会提前
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(
    help: "The time, such as 18:00, \"tomorrow 8:00\", \"Friday 18:00\", +2h, \"11-29 18:00\" or \"2026-07-01 08:00\".")
  var until: String?

  @Option(help: "An IANA time zone; otherwise the newsroom's.")
  var zone: String?

  @Flag(help: "Lift the embargo.")
  var lift = false

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (until == nil) == lift else { throw ValidationError("Give either --until TIME or --lift.") }
  }

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named, more: { try await context.foreseen($0, in: $1) }) { _, room in
      let zone = try zone.map { try TypedTime.zone($0) } ?? room.zone
      let instant = try until.map { try room.instant($0, zone: zone) }
      try context.checkDistance(instant, zone: zone, room)
      return .embargo(until: instant, zone: zone, reason: reason)
    }
  }
}
