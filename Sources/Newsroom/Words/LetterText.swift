public import Editorial

/// What a letter to a sender says: the newsroom's own text where it has one, else this. In Chinese, as the senders write.
public struct LetterText: Hashable, Sendable {
  public let subject: String
  public let body: String

  /// The names that stand in braces in a template.
  public static let fields = [
    "headline", "penName", "receipt", "number", "newsroom", "answerDays", "reason", "request", "amount", "tax", "net",
    "paidOn",
  ]

  /// - Parameters:
  ///   - receipt: where the letter carries one.
  init(
    _ kind: LetterKind, submission: Submission?, fee: Fee? = nil, payee: PayeeNews? = nil, receipt: String? = nil,
    settings: NewsroomSettings
  ) {
    let words = Words(.zhHans)
    let ground = submission?.ground.map { words.courteous($0) }
    let number = submission.map { String($0.id.short) } ?? ""
    // Nothing that came in is repeated to whoever the sender was said to be.
    let isQuoting = !kind.isAutomatic || payee.map { $0.kind != .bySender } ?? false
    let values = [
      "headline": isQuoting ? submission?.manuscript.headline?.text ?? fee?.terms.headline ?? "" : number,
      "penName": isQuoting ? submission?.penName ?? fee?.terms.penName ?? "作者" : "作者",
      // Later texts that were loaded before they were refused name the letter that has it.
      "receipt": receipt ?? "（见首封回信）", "number": number, "newsroom": settings.name,
      "answerDays": "\((settings.submissions ?? SubmissionSettings()).answerDays)",
      "reason": [ground, submission?.reason].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ""),
      "request": submission?.request ?? "", "amount": fee?.terms.sum.gross.description ?? "",
      "tax": fee?.terms.sum.tax.description ?? "", "net": fee?.terms.sum.net.description ?? "",
      "paidOn": fee?.paidOn ?? "",
    ]
    let own = kind.isTemplated ? settings.submissions?.letters[kind.rawValue] : nil
    // A new version is acknowledged without the receipt, which its sender has used to send it.
    let isSecond = kind == .received && receipt == nil
    let template =
      own.flatMap { isSecond && Self.namesReceipt($0) ? nil : $0 } ?? Self.usual(kind, payee, isSecond: isSecond)
    let letter = TextTemplate(text: template).letter(values)
    subject = letter.subject
    body = letter.body + (kind == .received ? submission.map { Self.asked($0.open, words) } ?? "" : "")
  }

  /// A name in braces that is none of the fields, if there is one.
  public static func unknownField(in template: String) -> String? {
    TextTemplate(text: template).names.first { !fields.contains($0) }
  }

  /// Whether a text carries the receipt: only the first letter may.
  public static func namesReceipt(_ template: String) -> Bool {
    TextTemplate(text: template).names.contains("receipt")
  }

  /// What the sender is told of lines that nobody could read, below whatever text the newsroom has of its own.
  private static func asked(_ open: [SlipMatter], _ words: Words) -> String {
    guard !open.isEmpty else { return "" }
    let matters = open.map { "“\(words.name($0))”" }.joined(separator: "、")
    return "\n\n附：来稿中关于\(matters)的说明我们没能读懂，须先向您核实；核实清楚之前，来稿不会采用。"
  }

  private static func usual(_ kind: LetterKind, _ payee: PayeeNews?, isSecond: Bool) -> String {
    let greeting = "{penName}：\n\n您好！"
    let end = "\n\n来稿编号：{number}。凭首封回信中的回执号可随时查询结果或撤回稿件；遗失的，可凭编号索取新的回执号。\n\n{newsroom}投稿编辑"
    let first = "\n\n来稿编号：{number}\n回执号：{receipt}，凭此可随时查询结果、登记收款人或撤回稿件。请妥善保存，勿转告他人。\n\n{newsroom}投稿编辑"
    switch kind {
    case .received:
      return "已收到您的来稿\n\n\(greeting)来稿已收到，我们会在 {answerDays} 日内答复。\(isSecond ? end : first)"
    case .receipt:
      return
        "来稿 {number} 的新回执号\n\n\(greeting)有人为来稿 {number} 索取新的回执号：{receipt}。一日内首次使用后，旧回执号即失效。不是您本人索取的，请不必理会，也不要转告他人。\n\n{newsroom}投稿编辑"
    case .payee:
      let account = payee?.account ?? ""
      let said =
        switch payee?.kind {
        case .proposed: "编辑部登记了尾号 \(account) 的账户为收款账户，待第二人核定后生效"
        case .confirmed: "编辑部两人已核定尾号 \(account) 的账户为收款账户"
        case .bySender, nil: "凭回执号登记了尾号 \(account) 的账户为收款账户"
        }
      return "《{headline}》稿酬的收款账户\n\n\(greeting)《{headline}》的稿酬：\(said)。如非您的意思，请立即与编辑部联系。\n\n{newsroom}"
    case .accepted: return "来稿《{headline}》拟采用\n\n\(greeting)来稿《{headline}》拟予采用，正在编辑。发表后将按规定支付稿酬。\(end)"
    case .heldOver: return "来稿《{headline}》留作备用\n\n\(greeting)来稿《{headline}》我们留作备用；如您另有安排，可凭回执号撤回。\(end)"
    case .returned: return "请修改来稿《{headline}》\n\n\(greeting)读过来稿《{headline}》，烦请作如下修改后再寄：\n\n{request}\(end)"
    case .rejected: return "关于来稿《{headline}》\n\n\(greeting)感谢您惠赐《{headline}》。{reason}此稿这次未能采用，您可另行处理。期待再次读到您的作品。\(end)"
    case .merged: return "来稿《{headline}》已并入另一份\n\n\(greeting)您的《{headline}》我们收到不止一份，已合并处理，以另一份的回执号为准。\(end)"
    case .freed:
      return "您的来稿可另投\n\n\(greeting)很抱歉，来稿未能在 {answerDays} 日内答复。您现在可以另投他处；我们仍会给您答复。\(end)"
    case .withdrawn: return "来稿《{headline}》已撤回\n\n\(greeting)您已撤回来稿《{headline}》，我们不再使用。\(end)"
    case .paid:
      return "《{headline}》的稿酬已付\n\n\(greeting)《{headline}》的稿酬 {amount} 元，代扣税款 {tax} 元，实付 {net} 元，已于 {paidOn} 汇出。\(end)"
    }
  }
}

extension Words {
  /// What the sender of a rejected story reads.
  public func courteous(_ ground: RejectionGround) -> String {
    switch ground {
    case .offTopic: say("来稿与本网现有栏目不尽相合，", "It does not quite fit any of our columns. ")
    case .covered: say("同一题材本网已有报道，", "We have covered the subject already. ")
    case .publishedElsewhere: say("来稿已见于他处，本网以首发为宜，", "It has appeared elsewhere, and we prefer to publish first. ")
    case .unverified: say("文中所述我们未能逐一核实，", "We could not verify all that it says. ")
    case .writing: say("文字尚可再加锤炼，", "The writing would gain from another draft. ")
    case .stale: say("所记之事时效已过，", "The occasion has passed. ")
    case .rights: say("来稿使用了他人作品而未见授权，", "It uses others' work without leave that we could see. ")
    case .other: ""
    }
  }

  public func name(_ ground: RejectionGround) -> String {
    switch ground {
    case .offTopic: say("不合栏目", "off topic")
    case .covered: say("已有同题报道", "covered already")
    case .publishedElsewhere: say("已在别处发表", "published elsewhere")
    case .unverified: say("内容未能核实", "not verified")
    case .writing: say("文字尚需锤炼", "the writing")
    case .stale: say("时效已过", "stale")
    case .rights: say("涉及他人权利", "others' rights")
    case .other: say("其他", "other")
    }
  }
}
