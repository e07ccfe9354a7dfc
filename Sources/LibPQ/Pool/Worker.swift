#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One thread's connection: made when first needed, made again when lost, never leaving its thread.
final class Worker {
  private let string: ConnectionString
  private var current: Connection?
  private var pause = Duration.milliseconds(20)
  private var notBefore = ContinuousClock.now
  private var lastFailure = DatabaseError(.unavailable, "not connected yet")

  init(_ string: ConnectionString) { self.string = string }

  /// A connection that stands, tried for until `patience` ends with pauses that grow from 20 to 500 ms.
  func connection(until patience: ContinuousClock.Instant) throws(DatabaseError) -> Connection {
    if let current, current.isStillThere() { return current }
    current = nil
    while true {
      if ContinuousClock.now < notBefore {
        guard notBefore <= patience else { throw lastFailure }
        Self.rest(until: notBefore)
      }
      do {
        let made = try Connection(string)
        current = made
        pause = .milliseconds(20)
        notBefore = .now
        return made
      } catch {
        lastFailure = error
        // Scattered, so that many workers do not come back at the same moment.
        notBefore = .now + pause * Double.random(in: 0.75...1.25)
        pause = min(pause * 2, .milliseconds(500))
        if ContinuousClock.now >= patience { throw error }
      }
    }
  }

  /// Leaves the connection as the next unit wants it: no transaction open.
  func tidy() { current?.rollBack() }

  private static func rest(until moment: ContinuousClock.Instant) {
    let (seconds, attoseconds) = (moment - .now).components
    guard seconds >= 0, attoseconds > 0 || seconds > 0 else { return }
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
