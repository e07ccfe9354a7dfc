public import Editorial

/// Finds the people of a newsroom.
public struct ReadPeople: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// By their short names.
  public func callAsFunction(by session: Session) async throws(NewsroomError) -> [Person] {
    try await desk.permit(.person, for: .listPeople, to: session)
    return try await asking { () async throws(StoreError) in try await desk.people.everybody(in: session.newsroom) }
  }

  /// Who has left, and when.
  public func left(by session: Session) async throws(NewsroomError) -> [PersonID: Instant] {
    try await desk.permit(.person, for: .listLeft, to: session)
    return try await asking { () async throws(StoreError) in try await desk.people.left(in: session.newsroom) }
  }

  /// Throws `noSuchPerson` if there is none of this name. Everybody may see themselves.
  public func callAsFunction(_ id: PersonID, by session: Session) async throws(NewsroomError) -> Person {
    if id != session.person.id { try await desk.permit(.person, for: .readPerson, on: id, to: session) }
    let person = try await asking { () async throws(StoreError) in
      try await desk.people.person(id, in: session.newsroom)
    }
    guard let person else { throw .noSuchPerson(id) }
    return person
  }
}
