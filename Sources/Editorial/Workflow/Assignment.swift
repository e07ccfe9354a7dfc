/// Whose turn it is to work on an article: given by an editor, taken by oneself, or handed over by whoever had it.
public struct Assignment: Hashable, Sendable, Codable {
  public let person: PersonID
  public let by: Actor
  public let at: Instant
  /// What whoever gives it has to say.
  public let note: String?

  public init(person: PersonID, by: Actor, at: Instant, note: String?) {
    self.person = person
    self.by = by
    self.at = at
    self.note = note
  }
}

extension Person {
  /// Whether this person writes for a column.
  func writes(in column: ColumnPath) -> Bool {
    roles(in: column).contains(where: \.writes)
  }

  /// Whether this person has any part in articles of a column, and so can be given one.
  public func canBeAssigned(in column: Column, at time: Instant) -> Bool {
    !capacities(in: column, at: time).subtracting([.assignee, .emergencyPublisher]).isEmpty
  }
}

extension Article {
  /// Whether `person` has it, and may write on it as its author may.
  func isWritten(by person: Person) -> Bool {
    person.id == author || person.id == assignment?.person && person.writes(in: column)
  }
}

extension Examination {
  /// Only somebody who could act on it is given an article.
  var ableAssignee: [Unmet] {
    guard case .assign(let to, _) = command else { return [] }
    guard let person = facts.assignee, person.id == to, let column = facts.column,
      person.canBeAssigned(in: column, at: time)
    else { return [.ableAssignee(to, column: article.column)] }
    return []
  }

  /// Editors give articles to anybody; others hand over what they have, or take what nobody has.
  var freeToAssign: [Unmet] {
    guard case .assign(let to, _) = command, let person = facts.person else { return [] }
    let isEditor = !person.roles(in: article.column, at: time).isDisjoint(with: [.editor, .chiefEditor])
    let holder = article.assignment?.person
    if isEditor || holder == person.id || holder == nil && to == person.id { return [] }
    return [.freeToAssign(holder: holder)]
  }
}
