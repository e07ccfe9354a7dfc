public import Editorial

/// What a partner that holds a copy of ours reads when the text was corrected, withdrawn, stopped or released. In
/// Chinese, as the agreements are.
public struct NoticeText: Hashable, Sendable {
  public let subject: String
  public let body: String

  /// - Parameter sent: how often the partner was told before.
  public init(
    _ notice: OpenNotice, about article: Article, usage: UsageRecord, hours: Int, in settings: NewsroomSettings
  ) {
    let live = article.live
    let headline =
      live?.revision.manuscript.headline?.text ?? article.revision.manuscript.headline?.text ?? ""
    let again = notice.sent > 0 ? "（第 \(notice.sent + 1) 次通知）" : ""
    let what: String
    let ask: String
    switch notice.notice {
    case .corrected(let digest):
      let note = live?.corrections.last.map { "更正说明：\($0.note)\n" } ?? ""
      what = "已更正"
      ask = "\(note)请以新稿替换贵方所用文本；新稿校验值 sha256:\(digest.hex)，地址 \(live?.address ?? "")。"
    case .withdrawn:
      what = "已撤稿"
      ask = "请在 \(hours) 小时内撤下贵方各渠道所用文本及其链接，并停止再次使用。"
    case .held:
      what = "暂停使用"
      ask = "该稿因核查或投诉暂停使用，请立即停止展示，等候我方通知。"
    case .released:
      what = "恢复使用"
      ask = "此前通知暂停使用的该稿现可继续使用。"
    }
    subject = "\(again)《\(headline)》\(what)"
    body = """
      \(usage.partner)：

      贵方获准使用的本网稿件《\(headline)》（用稿编号 \(usage.id)）\(what)。

      \(ask)

      处理完毕后，请回复本函并注明用稿编号；未收到回复前，我方会每隔一段时间再次通知。

      \(settings.name)版权事务
      """
  }
}
