/// What somebody may want to read in a newsroom. Who changes what is a matter of each action's own row.
public enum Reading: String, CaseIterable, Hashable, Sendable, Codable {
  /// 在线稿件: what readers of the site see.
  case live
  /// 稿件: the text being worked on, its revisions, sign-offs, leases and branches, and what keeps it from moving on.
  case article
  /// 稿件历史: what was done to an article, and by whom.
  case history
  /// 批注: what was said about an article.
  case discussion
  /// 相似稿: which texts an article or a submission shares words with.
  case copies
  /// 版权结论: what may be done with an article, and why.
  case decision
  /// 证据: everything that proves where an article came from and what was decided about it.
  case evidence
  /// 来稿: what readers sent, without who they are.
  case submission
  /// 投稿者联系方式: how a sender is reached.
  case contact
  /// 收款人: to whom a fee is paid.
  case payee
  /// 个人资料查阅记录: who has read what is kept of a sender.
  case personalReadings
  /// 稿酬
  case fee
  /// 投诉
  case claim
  /// 版权档案: agreements, parties, licences and lists.
  case agreement
  /// 版权任务: what licensing staff must see to, what lapses, which partners must be told.
  case rightsTask
  /// 人员: names, roles and who stands in for whom.
  case person
  /// 令牌: which tokens there are, never a secret.
  case token
  /// 设置: the newsroom's settings, now and before.
  case settings
  /// 通知: what one was told.
  case inbox
  /// 专题
  case topic
  /// 交接班
  case shiftNote
  /// 运行: deliveries, letters and what is overdue.
  case operation
  /// 核查: that no history was changed.
  case audit
  /// 被拒记录: who tried what without having the right.
  case refusedAttempt
}

extension Reading {
  /// Roles whose work is articles: each reads those of the columns it is granted in.
  static let desk: [Role] = [
    .editor, .proofreader, .deskChief, .boardMember, .chiefEditor, .licensing, .emergencyPublisher, .legal,
    .pictureDesk, .auditor,
  ]

  /// Who may read what, one row per kind. Every query asks it, and docs/authorisation.md is computed from it.
  // swift-format-ignore
  public var rule: ReadingRule {
    switch self {
    case .live:             ReadingRule(by: .everybody)
    case .article:          ReadingRule(by: .roles(Self.desk), in: .column, also: .author, .assignee, .taker)
    case .history:          ReadingRule(by: .roles(Self.desk), in: .column, also: .author, .assignee)
    case .discussion:       ReadingRule(by: .roles(Self.desk), in: .column, also: .author, .assignee)
    case .copies:           ReadingRule(by: .roles(Self.desk), in: .column, also: .author, .assignee)
    case .decision:         ReadingRule(by: .roles(Self.desk), in: .column, also: .author, .assignee)
    case .evidence:         ReadingRule(by: .roles([.editor, .deskChief, .boardMember, .chiefEditor, .licensing, .legal, .auditor]), in: .column)
    case .submission:       ReadingRule(by: .roles([.submissionsDesk, .editor, .deskChief, .chiefEditor, .auditor]), in: .anyColumn)
    case .contact:          ReadingRule(by: .roles(PersonalField.contact.readers), in: .newsroom)
    case .payee:            ReadingRule(by: .roles(PersonalField.payee.readers), in: .newsroom)
    case .personalReadings: ReadingRule(by: .roles([.submissionsDesk, .accountant, .administrator, .auditor]), in: .newsroom)
    case .fee:              ReadingRule(by: .roles([.accountant, .deskChief, .chiefEditor, .auditor]), in: .newsroom)
    case .claim:            ReadingRule(by: .roles([.licensing, .chiefEditor, .legal, .auditor]), in: .newsroom)
    case .agreement:        ReadingRule(by: .roles([.licensing, .chiefEditor, .legal, .auditor]), in: .anyColumn)
    case .rightsTask:       ReadingRule(by: .roles([.licensing, .chiefEditor, .legal, .auditor]), in: .anyColumn)
    case .person:           ReadingRule(by: .members)
    case .token:            ReadingRule(by: .roles([.administrator, .auditor]), in: .newsroom, also: .oneself)
    case .settings:         ReadingRule(by: .members)
    case .inbox:            ReadingRule(by: .nobody, also: .oneself)
    case .topic:            ReadingRule(by: .members)
    case .shiftNote:        ReadingRule(by: .members)
    case .operation:        ReadingRule(by: .members)
    case .audit:            ReadingRule(by: .roles([.administrator, .auditor, .chiefEditor]), in: .newsroom)
    case .refusedAttempt:   ReadingRule(by: .roles([.administrator, .auditor]), in: .newsroom)
    }
  }
}
