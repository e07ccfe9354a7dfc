/// The names that are nobody's: they fill a byline without naming a person (R12).
public enum NobodysName {
  static let names: TextSet = [
    "佚名", "编辑部", "本报编辑部", "本网编辑部", "本网讯", "本报讯", "本站", "本网", "本报", "匿名", "未知", "不详", "综合", "网络", "管理员", "编辑",
    "admin", "记者", "本报记者", "本网记者", "通讯员", "小编",
  ]

  /// What stands where a source should, and names none.
  static let noSources: TextSet = [
    "网络", "互联网", "网上", "来自网络", "源自网络", "网络综合", "综合网络", "综合", "网友", "微博", "微信", "朋友圈", "抖音", "转载", "佚名", "匿名", "未知",
    "不详",
  ]

  /// Whether `name` names no unit that could be credited or asked: a network is no source.
  public static func isNoSource(_ name: some StringProtocol) -> Bool { noSources.contains(name.trimmed.lowercased()) }

  /// Whether `name` names no person.
  public static func contains(_ name: some StringProtocol) -> Bool { names.contains(name.trimmed.lowercased()) }
}

/// How an author stands to the unit that printed the byline (R21).
public enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
  case staff, correspondent, freelancer, unknown
}

/// A name in a byline, with its standing.
public struct Byline: Hashable, Sendable, Codable {
  public let name: String
  public let standing: Standing

  public init(_ name: some StringProtocol, standing: Standing = .unknown) throws(TextFault) {
    self.name = try PlainText.line(name, as: .byline)
    self.standing = standing
  }
}
