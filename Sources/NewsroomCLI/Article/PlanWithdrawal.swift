import ArgumentParser
import Editorial

struct PlanWithdrawal: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-withdrawal", abstract: "Take what is live off the site at a time to come 定时撤稿.",
    discussion: """
      caibian dispatch carries it out when the time has come: the page becomes a notice with your reason, \
      the address and the record stay. A correction that is published before changes nothing about it. Of a withdrawn story \
      it says when that leaves again, once it is reinstated.

      Examples:
        caibian article plan-withdrawal 3f2a --at "2026-07-31 22:00" --reason 活动已结束
        caibian article plan-withdrawal 3f2a --at "2026-07-31 18:00" --zone Europe/Paris --reason 授权到期
        caibian article plan-withdrawal 3f2a --never --reason 已续约
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var time: TimeToCome

  @Option(help: "Why; shown to readers in the notice.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named, more: { try await context.foreseen($0, in: $1) }) { _, room in
      let (at, zone) = try time.read(context, in: room)
      return .planWithdrawal(at: at, zone: zone, reason: reason)
    }
  }
}
