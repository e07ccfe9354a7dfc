public import Editorial

extension Words {
  /// What is read, as it stands after "cannot read".
  public func name(_ reading: Reading) -> String {
    switch reading {
    case .live: say("在线稿件", "what is live")
    case .article: say("这篇稿件", "this article")
    case .history: say("稿件历史", "the article's history")
    case .discussion: say("批注", "the comments")
    case .copies: say("相似稿", "similar texts")
    case .decision: say("版权结论", "the rights decision")
    case .evidence: say("证据", "the evidence")
    case .submission: say("来稿", "submissions")
    case .contact: say("投稿者联系方式", "how a sender is reached")
    case .payee: say("收款人资料", "to whom a fee is paid")
    case .personalReadings: say("个人资料查阅记录", "who has read personal data")
    case .fee: say("稿酬", "fees")
    case .claim: say("投诉", "claims")
    case .agreement: say("版权档案", "agreements and lists of rights")
    case .rightsTask: say("版权任务", "rights tasks")
    case .person: say("人员", "the people of the newsroom")
    case .token: say("令牌", "tokens")
    case .settings: say("编辑部设置", "the newsroom's settings")
    case .inbox: say("通知", "what others were told")
    case .topic: say("专题", "topics")
    case .shiftNote: say("交接班说明", "notes for the shift")
    case .operation: say("运行状况", "how the newsroom runs")
    case .audit: say("核查结果", "the audit")
    case .refusedAttempt: say("被拒记录", "refused attempts")
    }
  }

  /// Who else may read it, because of what they have to do with it.
  public func name(_ tie: ReadingRule.Tie) -> String {
    switch tie {
    case .author: say("作者", "its author")
    case .assignee: say("受派人", "its assignee")
    case .taker: say("可接稿者（无人接的草稿）", "whoever could take it, while nobody has the draft")
    case .oneself: say("本人", "oneself")
    }
  }
}
