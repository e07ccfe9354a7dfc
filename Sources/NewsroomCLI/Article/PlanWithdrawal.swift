import ArgumentParser
import Editorial

struct PlanWithdrawal: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-withdrawal", abstract: "Take what is live off the site at a time to come 定时撤稿.",
    discussion: """
      caibian dispatch carries it out when the time has come: the page becomes a notice with your reason, \
      the address and the record stay. A correction that is published before changes nothing about it.

      Examples:
        caibian article plan-withdrawal 3f2a --at "2026-07-31 22:00" --reason 活动已结束
        caibian article plan-withdrawal 3f2a --at "2026-07-31 18:00" --zone Europe/Paris --reason 授权到期
        caibian article plan-withdrawal 3f2a --never --reason 已续约
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Option(help: "The time on a clock in the zone, such as \"2026-07-31 18:00\".")
  var at: String?

  @Option(help: "An IANA time zone; otherwise the newsroom's.")
  var zone: String?

  @Flag(help: "Take the plan back.")
  var never = false

  @Option(help: "Why; shown to readers in the notice.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (at == nil) == never else { throw ValidationError("Give either --at TIME or --never.") }
  }

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, room in
      let zone = zone ?? room.zone
      return .planWithdrawal(at: try at.map { try TypedTime.instant($0, zone: zone) }, zone: zone, reason: reason)
    }
  }
}
