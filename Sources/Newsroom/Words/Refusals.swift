public import Editorial

extension Words {
  /// What was refused, in one line.
  public func headline(_ refusal: Refusal) -> String {
    switch refusal.act {
    case .article(let action): say("不能\(name(action))：", "Cannot \(name(action)):")
    case .drafting: say("不能建稿：", "The draft cannot be taken in:")
    case .submission(.receive): say("不能收稿：", "Cannot receive the submission:")
    case .submission(.accept): say("不能采用：", "Cannot accept the submission:")
    case .submission(.reject): say("不能退稿：", "Cannot reject the submission:")
    case .submission(.withdraw): say("不能撤回：", "Cannot withdraw the submission:")
    case .submission(.holdOver): say("不能留作备用：", "Cannot hold the submission over:")
    case .submission(.askForChanges): say("不能退改：", "Cannot ask for changes:")
    case .submission(.revise): say("不能寄新稿：", "Cannot take in a new version:")
    case .submission(.state): say("不能说明附条：", "Cannot state what the slip says:")
    case .submission(.merge): say("不能并稿：", "Cannot merge the submission:")
    case .personalData: say("不能查看或处理个人资料：", "Cannot read or change personal data:")
    case .fee(.drawUp): say("不能拟稿酬：", "Cannot draw up the fee:")
    case .fee(.namePayee): say("不能登记收款人：", "Cannot name the payee:")
    case .fee(.confirmPayee): say("不能核定收款人：", "Cannot confirm the payee:")
    case .fee(.approve): say("不能批准：", "Cannot approve the fee:")
    case .fee(.cancel): say("不能作废：", "Cannot cancel the fee:")
    case .fee(.batch): say("不能交付银行：", "Cannot hand the fee to the bank:")
    case .fee(.pay), .fee(.bounce): say("不能入账：", "Cannot take in the bank's answer:")
    case .fee(.handOver): say("不能转交：", "Cannot hand the fee over:")
    case .reading(let reading): say("不能查看\(name(reading))：", "Cannot read \(name(reading)):")
    case .delegation: say("不能委托：", "Cannot delegate:")
    case .administration: say("这项设置不能这样改：", "The newsroom cannot be set up so:")
    case .rights: say("版权事项不能办理：", "This cannot be done about rights:")
    case .claim(let action): say("投诉不能\(name(action))：", "Cannot \(name(action)) the claim:")
    case .comment: say("不能批注：", "Cannot comment:")
    case .topic: say("专题不能这样设：", "The topic cannot be set so:")
    case .shiftNote: say("不能留交接班说明：", "Cannot leave the note:")
    }
  }

  public func sentences(_ refusal: Refusal) -> [String] { refusal.unmet.map { sentence($0) } }
}
