import Editorial
import Newsroom

extension Room {
  /// The person called `typed`: by the short name, or by the name as it is printed where only one is called so.
  func person(_ typed: String) async throws -> Person {
    let reading = ReadPeople(desk)
    let id = try? PersonID(stored: typed)
    if let id, let person = try await called(id) { return person }
    let left = try await reading.left(by: session)
    let named = try await reading(by: session).filter { $0.name == typed }
    let present = named.filter { left[$0.id] == nil }
    let found = present.isEmpty ? named : present
    if let person = found.first, found.count == 1 { return person }
    guard found.isEmpty else { throw NewsroomError.namesakes(typed, found.map(\.id)) }
    guard let id else { throw InputFault.handle(typed, .person) }
    throw NewsroomError.noSuchPerson(id)
  }

  /// The person with this short name; `nil` where it is perhaps a printed one.
  private func called(_ id: PersonID) async throws -> Person? {
    do {
      return try await ReadPeople(desk)(id, by: session)
    } catch let error {
      guard case .noSuchPerson = error else { throw error }
      return nil
    }
  }
}
