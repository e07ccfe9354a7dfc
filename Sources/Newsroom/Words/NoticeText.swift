public import Editorial

/// What a partner that holds a copy of ours reads when the text was corrected, withdrawn, stopped or released: the
/// newsroom's own text where it has one, else this. In Chinese, as the agreements are.
public struct NoticeText: Hashable, Sendable {
  public let subject: String
  public let body: String

  /// The names that stand in braces in a template of this kind.
  public static func fields(of kind: PartnerNotice.Kind) -> [String] {
    let fields = ["partner", "headline", "usage", "newsroom", "again"]
    switch kind {
    case .corrected: return fields + ["note", "digest", "address"]
    case .withdrawn: return fields + ["hours"]
    case .held, .released: return fields
    }
  }

  /// Those without which a partner cannot do what it is asked to, or say that it has.
  public static func neededFields(of kind: PartnerNotice.Kind) -> [String] {
    switch kind {
    case .corrected: ["usage", "digest"]
    case .withdrawn, .held, .released: ["usage"]
    }
  }

  /// A name in braces that is none of the fields, if there is one.
  public static func unknownField(in template: String, of kind: PartnerNotice.Kind) -> String? {
    TextTemplate(text: template).names.first { !fields(of: kind).contains($0) }
  }

  /// A field that must be there and is not, if there is one. Those of the subject do not count: programs cut it.
  public static func missingField(in template: String, of kind: PartnerNotice.Kind) -> String? {
    let body = template.drop { !$0.isNewline }
    let names = TextTemplate(text: String(body)).names
    return neededFields(of: kind).first { !names.contains($0) }
  }

  public init(
    _ notice: OpenNotice, about article: Article, usage: UsageRecord, hours: Int, in settings: NewsroomSettings
  ) {
    let live = article.live
    var values = [
      "partner": usage.partner,
      "headline": live?.revision.manuscript.headline?.text ?? article.revision.manuscript.headline?.text ?? "",
      "usage": usage.id, "newsroom": settings.name,
      // How often the partner was told before.
      "again": notice.sent > 0 ? "（第 \(notice.sent + 1) 次通知）" : "",
    ]
    switch notice.notice {
    case .corrected(let digest):
      values["note"] = live?.corrections.last { $0.isReinstatement != true }?.note ?? ""
      values["digest"] = digest.hex
      values["address"] = live?.address ?? ""
    case .withdrawn: values["hours"] = "\(hours)"
    case .held, .released: break
    }
    let template =
      settings.partnerNotices?[notice.notice.code]
      ?? Self.usual(notice.notice.kind, isExplained: values["note"]?.isEmpty == false)
    (subject, body) = TextTemplate(text: template).letter(values)
  }

  /// - Parameter isExplained: whether readers were told what was corrected.
  private static func usual(_ kind: PartnerNotice.Kind, isExplained: Bool) -> String {
    let what: String
    let ask: String
    switch kind {
    case .corrected:
      what = "已更正"
      ask =
        (isExplained ? "更正说明：{note}\n" : "")
        + "请以新稿替换贵方所用文本；新稿校验值 sha256:{digest}，地址 {address}。"
    case .withdrawn:
      what = "已撤稿"
      ask = "请在 {hours} 小时内撤下贵方各渠道所用文本及其链接，并停止再次使用。"
    case .held:
      what = "暂停使用"
      ask = "该稿因核查或投诉暂停使用，请立即停止展示，等候我方通知。"
    case .released:
      what = "恢复使用"
      ask = "此前通知停止或暂停使用的该稿，现可继续使用。"
    }
    return """
      {again}《{headline}》\(what)

      {partner}：

      贵方获准使用的本网稿件《{headline}》（用稿编号 {usage}）\(what)。

      \(ask)

      处理完毕后，请回复本函并注明用稿编号；未收到回复前，我方会每隔一段时间再次通知。

      {newsroom}版权事务
      """
  }
}
