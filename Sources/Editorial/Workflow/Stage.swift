/// Where the text being worked on stands. What readers see is kept apart, as the article's live text.
public enum Stage: String, CaseIterable, Hashable, Sendable, Codable {
  /// 草稿
  case draft
  /// 编辑
  case editing
  /// 审核
  case review
  /// 已签发
  case approved
  /// 已发布
  case published
  /// 撤稿
  case withdrawn
  /// 毙稿
  case spiked
}
