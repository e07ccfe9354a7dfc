import Editorial
import Newsroom

extension House {
  /// The action with everything said that it asks for.
  func command(_ action: Action, on article: Article) async throws -> ArticleCommand {
    let later = clock.now.advanced(bySeconds: 86_400)
    return switch action {
    case .edit: .edit(try Self.manuscript("改过的第一段。"), base: article.revision.digest)
    case .describe: .describe(Description(isNewsInformation: !(article.isNewsInformation ?? true)))
    case .submit: .submit
    case .sendBack: .sendBack(reason: "补充采访")
    case .pass: .pass(responsibleEditor: staff["editor"], settled: [])
    case .sign: .sign(step: nil, digest: article.revision.digest)
    case .schedule: .schedule(Schedule(at: later, zone: "Asia/Shanghai"))
    case .publish:
      .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai"))
    case .publishInEmergency:
      emergency(article)
    case .countersign: .countersign(digest: article.debts.first?.digest ?? article.revision.digest)
    case .correct: .correct(what: "数字", why: "误记", note: "更正：数字有误。")
    case .fix: .fix(what: "电话", why: "误记", note: "更正：电话有误。")
    case .abandon: .abandon(reason: "无须更正")
    case .withdraw: .withdraw(reason: "失实", claim: try await claim(on: article).description)
    case .askReinstatement: .askReinstatement(isWanted: true, note: "恢复本稿。", column: nil, reason: "核实无误")
    case .reinstate: .reinstate(decision: DecisionID(desk.identities.uuid()))
    case .spike: .spike(reason: "不用")
    case .revive: .revive(reason: "再用")
    case .hold: .hold(reason: "核实")
    case .release: .release(reason: "已核")
    case .embargo: .embargo(until: later, zone: "Asia/Shanghai", reason: "约定")
    case .setDeadline: .setDeadline(Deadline(at: later, zone: "Asia/Shanghai"))
    case .planWithdrawal: .planWithdrawal(at: later, zone: "Asia/Shanghai", reason: "到期")
    case .withdrawOnTime: .withdrawOnTime
    case .check: .check(items: ["facts"], isUndone: false, digest: article.revision.digest)
    case .assign: .assign(to: try PersonID("rival"), note: "请接手")
    case .giveBack: .giveBack(note: nil)
    case .relate: .relate(Relations(topics: [], related: [try await other(than: article)]))
    }
  }
}
