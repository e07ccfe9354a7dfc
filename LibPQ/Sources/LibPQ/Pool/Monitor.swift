#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// State that threads share: one of them at a time, and able to wait until it changes.
///
/// Of those who wait, whoever began last is woken first. For a pool that is the connection used last, whose server
/// process still has at hand what the next unit needs; one condition for all would take them in turn, each of them cold.
///
/// `Mutex` of the standard library has no condition to wait on, and ThreadSanitizer does not see it lock, so this is
/// POSIX's. Unchecked, because the compiler cannot see that `state` is only touched under the lock.
final class Monitor<State: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var sleepers: [Sleeper] = []
  private var state: State

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func withLock<R>(_ body: (inout State) -> R) -> R {
    locked { body(&state) }
  }

  /// Changes the state, and wakes one who waits for that when `body` says so.
  func withLock<R>(wakingOneIf isWanted: (R) -> Bool, _ body: (inout State) -> R) -> R {
    let (result, sleeper) = locked {
      let result = body(&state)
      return (result, isWanted(result) ? sleepers.popLast() : nil)
    }
    sleeper?.wake()
    return result
  }

  /// Waits until `body` gives something; asked again after every wake.
  func wait<R>(_ body: (inout State) -> R?) -> R {
    while true {
      if let result = wait(until: { _ in nil }, body) { return result }
    }
  }

  /// Waits until `body` gives something, or gives nil once the moment it last named in `until` has come.
  func wait<R>(until moment: (State) -> ContinuousClock.Instant?, _ body: (inout State) -> R?) -> R? {
    locked {
      var sleeper: Sleeper?
      while true {
        if let result = body(&state) { return result }
        let left = moment(state).map { $0 - .now }
        if let left, left <= .zero { return nil }
        let mine = sleeper ?? Sleeper()
        sleeper = mine
        sleepers.append(mine)
        mine.sleep(mutex, atMost: left)
        // Whoever wakes one takes it off the list; it wakes by itself too.
        sleepers.removeAll { $0 === mine }
      }
    }
  }

  func wakeAll() {
    let woken = locked {
      defer { sleepers = [] }
      return sleepers
    }
    for sleeper in woken { sleeper.wake() }
  }

  private func locked<R>(_ body: () -> R) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }
}
