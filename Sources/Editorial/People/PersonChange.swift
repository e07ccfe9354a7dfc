/// What a change of what is known of somebody gives and takes away.
public struct PersonChange: Hashable, Sendable {
  /// `nil` for somebody new.
  public let before: Person?
  public let after: Person

  public init(before: Person?, after: Person) {
    self.before = before
    self.after = after
  }

  public var given: [RoleGrant] { after.grants.filter { !(before?.grants.contains($0) ?? false) } }
  public var taken: [RoleGrant] { before?.grants.filter { !after.grants.contains($0) } ?? [] }
  /// The name is no longer held to be a checked one.
  public var isUnverified: Bool { before?.isVerified == true && !after.isVerified }
  public var takesAway: Bool { !taken.isEmpty || isUnverified }
  public var isNothing: Bool { before == after }
}

extension Person {
  /// The same person with what is said anew; what is `nil` stays.
  public func changed(
    name: String? = nil, isVerified: Bool? = nil, isGroup: Bool? = nil, adding: [RoleGrant] = [],
    removing: [RoleGrant] = []
  ) throws(TextFault) -> Person {
    let grants = self.grants.filter { !removing.contains($0) } + adding
    return try Person(
      id: id, name: name ?? self.name, isVerified: isVerified ?? self.isVerified, isGroup: isGroup ?? self.isGroup,
      grants: grants, standIns: standIns)
  }

  /// Throws unless somebody can still set up the newsroom once `changed` stand as they do here.
  public static func keepsAnAdministrator(_ everybody: [Person], changing changed: [Person]) throws(Refusal) {
    let ids = Set(changed.map(\.id))
    let after = everybody.filter { !ids.contains($0.id) } + changed
    guard after.contains(where: \.administrates) || !everybody.contains(where: \.administrates) else {
      throw Refusal(.administration, [.lastAdministrator])
    }
  }
}
