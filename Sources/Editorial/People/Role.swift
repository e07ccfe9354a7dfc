/// What a person is in the newsroom, granted for a column and everything below it.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// 记者、通讯员
  case reporter
  /// 编辑
  case editor
  /// 校对
  case proofreader
  /// 部门主任 (值班主任)
  case deskChief
  /// 编委
  case boardMember
  /// 总编辑
  case chiefEditor
  /// 版权专员
  case licensing
  /// 投稿
  case submissionsDesk
  /// 财务
  case accountant
  /// 管理员
  case administrator
  /// 紧急发布权: may publish past missing sign-offs, and owes a second signature for it.
  case emergencyPublisher
  /// 法务: signs beside the chain, where a column asks for it.
  case legal
  /// 图片编辑: signs beside the chain, where a column asks for it.
  case pictureDesk
  /// 审计: reads everything of record and changes nothing.
  case auditor

  /// Whether those who have it write stories.
  var writes: Bool { [.reporter, .editor, .submissionsDesk].contains(self) }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (one: Role, other: Role) -> Bool { one.place < other.place }
}

/// That a person has a role in a column and everything below it.
public struct RoleGrant: Hashable, Sendable, Codable, Comparable {
  public let role: Role
  public let column: ColumnPath

  public init(_ role: Role, in column: ColumnPath = .newsroom) {
    self.role = role
    self.column = column
  }

  public static func < (one: RoleGrant, other: RoleGrant) -> Bool {
    one.role == other.role ? one.column < other.column : one.role < other.role
  }
}
