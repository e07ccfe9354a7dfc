/// A field that is named with a colon, `栏目:要闻` or `column:要闻`.
public enum SearchField: String, CaseIterable, Hashable, Sendable {
  case headline, text, author, editor, source, original
  case column, stage, live
  case after, before
  case publishedAfter = "published-after"
  case publishedBefore = "published-before"
  case changedAfter = "changed-after"
  case changedBefore = "changed-before"
  case kind, picture, topic, assigned
  case changedBy = "changed-by"
  case id, submission

  /// How it is typed in Chinese.
  public var chinese: String {
    switch self {
    case .headline: "标题"
    case .text: "正文"
    case .author: "作者"
    case .editor: "编辑"
    case .source: "来源"
    case .original: "原题"
    case .column: "栏目"
    case .stage: "阶段"
    case .live: "在线"
    case .after: "之后"
    case .before: "之前"
    case .publishedAfter: "发布后"
    case .publishedBefore: "发布前"
    case .changedAfter: "改动后"
    case .changedBefore: "改动前"
    case .kind: "出处"
    case .picture: "配图"
    case .topic: "专题"
    case .assigned: "受派"
    case .changedBy: "改动人"
    case .id: "编号"
    case .submission: "来稿"
    }
  }

  /// The field that is called so.
  init?(named name: String) {
    let name = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.rawValue == name || $0.chinese == name }) else { return nil }
    self = field
  }

  /// The nearest to a name that no field has.
  static func nearest(to name: String) -> String? {
    Nearness.nearest(to: name.lowercased(), in: allCases.map(\.chinese) + allCases.map(\.rawValue))
  }

  /// The zone that it looks in, where it looks for words.
  var zone: SearchZone? {
    switch self {
    case .headline: .headline
    case .text: .body
    case .author: .author
    case .editor: .editor
    case .source: .source
    case .original: .originalTitle
    default: nil
    }
  }

  /// Which date it is about, and whether it is the first that counts.
  var date: (date: SearchDate, isSince: Bool)? {
    switch self {
    case .after: (.came, true)
    case .before: (.came, false)
    case .publishedAfter: (.published, true)
    case .publishedBefore: (.published, false)
    case .changedAfter: (.changed, true)
    case .changedBefore: (.changed, false)
    default: nil
    }
  }
}
