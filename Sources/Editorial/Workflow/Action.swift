/// What people do to an article. `rule` says when, who and what is needed.
public enum Action: String, CaseIterable, Hashable, Sendable, Codable {
  /// 改稿: save a changed text.
  case edit
  /// 著录: state provenance, classification or an attestation.
  case describe
  /// 送审
  case submit
  /// 退改
  case sendBack
  /// 编辑完成
  case pass
  /// 审签
  case sign
  /// 定时
  case schedule
  /// 发布
  case publish
  /// 紧急发布: publish past missing sign-offs, by name and reason, leaving a debt.
  case publishInEmergency
  /// 补签: pay the debt of an emergency publication.
  case countersign
  /// 更正
  case correct
  /// 急改: fix the live text at once, setting aside a long revision that is under way.
  case fix
  /// 放弃更正: the live text stands, the correction is dropped.
  case abandon
  /// 撤稿
  case withdraw
  /// 申请重新上线: ask for a withdrawn article to come back, or drop that.
  case askReinstatement
  /// 重新上线: a second person confirms it.
  case reinstate
  /// 毙稿
  case spike
  /// 恢复
  case revive
  /// 压稿
  case hold
  /// 放行
  case release
  /// 禁发至: set or lift an embargo.
  case embargo
  /// 核对: tick items of the column's checklists on a text, or take ticks back.
  case check
  /// 派稿: give an article to somebody, take it oneself, hand it over.
  case assign
  /// 交回: nobody has it any more.
  case giveBack
  /// 关联: put an article into special topics, and name related articles.
  case relate
  /// 截稿时间: set or take back the article's own deadline.
  case setDeadline
  /// 定时撤稿: set or take back the instant at which what is live leaves the site.
  case planWithdrawal
  /// 到时撤稿: the dispatcher withdraws what was planned to be.
  case withdrawOnTime
}
