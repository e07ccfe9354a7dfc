import Editorial
import Newsroom
import Synchronization

/// The time zone of the newsroom that a command works in: what goes wrong is told on its clock, too.
final class RoomZone: Sendable {
  private let zone = Mutex<String?>(nil)

  var name: String? { zone.withLock { $0 } }
  func become(_ name: String) { zone.withLock { $0 = name } }
}

/// The article that a command was asked to see to: what helps on names it by its id.
final class ArticleInHand: Sendable {
  private let id = Mutex<ArticleID?>(nil)

  var name: String? { id.withLock { $0.map { String($0.short) } } }
  /// The first that is found is the one that was named.
  func become(_ article: ArticleID) { id.withLock { $0 = $0 ?? article } }
}

/// How people of the newsroom are called in print, once somebody has looked.
final class PrintedNames: Sendable {
  private let names = Mutex<[PersonID: String]>([:])

  var all: [PersonID: String] { names.withLock { $0 } }
  func become(_ people: [Person]) {
    names.withLock { $0 = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first } }
  }
}

extension Context {
  /// From here on people are called by their printed names, for whoever may see who is here.
  func nameEverybody(in room: Room) async throws {
    guard room.session.person.isMember(at: room.desk.clock.now) else { return }
    people.become(try await ReadPeople(room.desk)(by: room.session))
  }
}
