/// Somebody who can act in a newsroom.
public struct Person: Hashable, Sendable, Codable {
  public let id: PersonID
  /// As it may be printed. For staff this is the verified real name.
  public let name: String
  /// Whether the name is a real one, checked by the newsroom: only such a person can be responsible editor (R12).
  public let isVerified: Bool
  /// A desk's shared account. It can do much, but it cannot sign: a signature is one person's.
  public let isGroup: Bool
  /// Each once, in the order of the roles, then of the columns.
  public let grants: [RoleGrant]
  /// In whose stead she may act, each for its time.
  public let standIns: [StandIn]

  public init(
    id: PersonID, name: String, isVerified: Bool = false, isGroup: Bool = false, grants: [RoleGrant] = [],
    standIns: [StandIn] = []
  ) throws(TextFault) {
    self.id = id
    self.name = try PlainText.line(name, as: .person)
    self.isVerified = isVerified
    self.isGroup = isGroup
    self.grants = Set(grants).sorted()
    self.standIns = standIns
  }

  private init(_ person: Person, grants: [RoleGrant]? = nil, standIns: [StandIn]) {
    id = person.id
    name = person.name
    isVerified = person.isVerified
    isGroup = person.isGroup
    self.grants = grants ?? person.grants
    self.standIns = standIns
  }

  /// The same person without some roles.
  public func without(roles: Set<RoleGrant>) -> Person {
    Person(self, grants: grants.filter { !roles.contains($0) }, standIns: standIns)
  }

  /// The same person with these roles.
  public func holding(_ grants: [RoleGrant]) throws(TextFault) -> Person {
    try Person(id: id, name: name, isVerified: isVerified, isGroup: isGroup, grants: grants, standIns: standIns)
  }

  /// The same person, in others' stead.
  public func standing(in standIns: [StandIn]) -> Person { Person(self, standIns: standIns) }

  /// The roles of her own that count in `column`.
  public func roles(in column: ColumnPath) -> Set<Role> {
    Set(grants.filter { column.isWithin($0.column) }.map(\.role))
  }

  /// Whether the person has `role` anywhere in the newsroom.
  public func has(_ role: Role) -> Bool { grants.contains { $0.role == role } }
}

/// Who did something: a person of the newsroom, one of its services, or a reader who sent a story.
public enum Actor: Hashable, Sendable, Codable {
  case person(PersonID)
  case dispatcher
  case letters
  case notices
  case reader

  public init(_ service: Service) {
    switch service {
    case .dispatcher: self = .dispatcher
    case .letters: self = .letters
    case .notices: self = .notices
    }
  }
}

extension Actor: CustomStringConvertible {
  public var description: String {
    switch self {
    case .person(let id): id.text
    case .dispatcher: "dispatcher"
    case .letters: "letters"
    case .notices: "notices"
    case .reader: "reader"
    }
  }
}
