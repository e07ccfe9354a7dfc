/// Who is told of an article where everybody whom it concerns has left: its author, if still there; otherwise the editors
/// of its column; and where there are none, its chief editors.
public struct StandIns: Hashable, Sendable {
  /// Those whom it concerns.
  public let persons: [PersonID]
  public let author: PersonID
  public let column: ColumnPath
  public let kind: Announcement.Kind

  init(for persons: [PersonID], author: PersonID, in column: ColumnPath, _ kind: Announcement.Kind) {
    self.persons = persons
    self.author = author
    self.column = column
    self.kind = kind
  }

  /// The roles that stand in, the first that anybody holds.
  public static let roles: [Role] = [.editor, .chiefEditor]

  /// Whom of `people`, who are all there and no group accounts, this tells; nobody as long as one of those whom it concerns
  /// is there.
  public func told(among people: [Person]) -> [PersonID] {
    let there = Set(people.map(\.id))
    guard there.isDisjoint(with: persons) else { return [] }
    if there.contains(author) { return [author] }
    let holders = Self.roles.lazy.map { role in
      people.filter { !$0.isGroup && $0.roles(in: column).contains(role) }.map(\.id)
    }
    return holders.first { !$0.isEmpty } ?? []
  }
}
