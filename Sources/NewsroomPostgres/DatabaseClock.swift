public import Editorial
public import LibPQ
public import Newsroom
import Synchronization

/// The database's clock, read with the first question of a command; since then the machine's uptime is added, which nobody
/// sets. So what the machine thinks the time is counts nowhere, and no step costs a further round trip.
public final class DatabaseClock: Newsroom.Clock {
  /// What the clock showed when the answer came.
  public struct Reading: Sendable {
    public let shown: Instant
    let taken: ContinuousClock.Instant

    init(_ shown: Instant) {
      self.shown = shown
      taken = .now
    }
  }

  private let database: Database
  private let reading: Mutex<Reading>

  public init(_ database: Database, from reading: Reading) {
    self.database = database
    self.reading = Mutex(reading)
  }

  public var now: Instant {
    let reading = reading.withLock { $0 }
    let (seconds, attoseconds) = (ContinuousClock.now - reading.taken).components
    return Instant(microseconds: reading.shown.microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }

  public func renew() async throws(StoreError) {
    do {
      let shown = try await database.read { connection throws(DatabaseError) in
        try connection.first("select clock_timestamp()", as: Instant.self)
      }
      if let shown { reading.withLock { $0 = Reading(shown) } }
    } catch {
      throw StoreError(error)
    }
  }
}
