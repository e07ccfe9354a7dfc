import Synchronization

/// The time zone of the newsroom that a command works in: what goes wrong is told on its clock, too.
final class RoomZone: Sendable {
  private let zone = Mutex<String?>(nil)

  var name: String? { zone.withLock { $0 } }
  func become(_ name: String) { zone.withLock { $0 = name } }
}
