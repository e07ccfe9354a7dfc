/// In what part somebody comes before articles of a column: with her own roles, or in another's stead.
public struct Part: Hashable, Sendable {
  /// `nil` for her own.
  public let onBehalfOf: PersonID?
  public let roles: Set<Role>
}

extension Person {
  /// Her own part in `column`, then those in others' stead that hold at `time`, by the giver.
  public func parts(in column: ColumnPath, at time: Instant) -> [Part] {
    let others = standIns.filter { $0.holds(at: time) }.map { standIn in
      Part(
        onBehalfOf: standIn.giver, roles: Set(standIn.grants.filter { column.isWithin($0.column) }.map(\.role)))
    }
    let lent = others.filter { !$0.roles.isEmpty }.sorted { ($0.onBehalfOf?.text ?? "") < ($1.onBehalfOf?.text ?? "") }
    return [Part(onBehalfOf: nil, roles: roles(in: column))] + lent
  }

  /// The roles that count in `column` at `time`, her own and those delegated to her.
  public func roles(in column: ColumnPath, at time: Instant) -> Set<Role> {
    parts(in: column, at: time).reduce(into: []) { $0.formUnion($1.roles) }
  }
}

extension Role {
  /// Whether those who have it come before articles of some column in a capacity of their own.
  public var hasPart: Bool { !Capacity.held(with: [self], signing: SignOffStep.allCases).isEmpty }
}

/// A way in which somebody could sign a text.
struct Signing {
  let step: SignOffStep
  let onBehalfOf: PersonID?
  /// Whose signature it would be.
  let persons: [PersonID]

  init(_ step: SignOffStep, by person: PersonID, onBehalfOf giver: PersonID?) {
    self.step = step
    onBehalfOf = giver
    persons = [person] + [giver].compactMap { $0 }
  }
}

extension Article {
  /// The way in which `person` would sign now: the first that nothing stands against, or else the first there is.
  /// `nil` if her roles sign no step that is open.
  func signing(by person: Person, naming wanted: SignOffStep?, in column: Column?, at time: Instant) -> Signing? {
    let parts = person.parts(in: self.column, at: time)
    let ways = openSteps(in: column).filter { wanted == nil || wanted == $0 }.flatMap { step in
      parts.filter { !$0.roles.isDisjoint(with: step.roles) }
        .map { Signing(step, by: person.id, onBehalfOf: $0.onBehalfOf) }
    }
    return ways.first { earlier(against: $0) == nil && writer(among: $0.persons) == nil } ?? ways.first
  }

  /// An earlier sign-off on this text that keeps those from signing.
  func earlier(against signing: Signing) -> SignOff? {
    signOffs.first { signOff in
      signOff.digest == revision.digest && signing.step.excludes(signOff.step)
        && !signOff.persons.isDisjoint(with: signing.persons)
    }
  }

  func writer(among persons: [PersonID]) -> PersonID? { persons.first(where: writers.contains) }
}
