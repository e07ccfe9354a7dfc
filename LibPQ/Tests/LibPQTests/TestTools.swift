import Foundation
import LibPQ
import Synchronization
import Testing

/// The error that the work ends with, if it does.
func failure<T>(_ work: () async throws -> T) async -> DatabaseError? {
  do {
    _ = try await work()
    return nil
  } catch {
    return error as? DatabaseError ?? DatabaseError(.other, "\(error)")
  }
}

/// What a synchronous piece of work is refused with; empty when it is not.
func refusal(_ work: () throws(DatabaseError) -> Void) -> String {
  do throws(DatabaseError) {
    try work()
    return ""
  } catch {
    return error.message
  }
}

enum Sanitizer {
  /// Whether one looks on, of addresses or of threads: it has memory of its own for all that was ever used.
  static let keepsMemory = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
}

/// A value for several threads, behind a lock that ThreadSanitizer sees, which `Mutex` is not.
final class Guarded<Value>: @unchecked Sendable {
  private var value: Value
  private let lock = NSLock()

  init(_ value: Value) { self.value = value }

  func withLock<T>(_ body: (inout Value) throws -> T) rethrows -> T {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}

/// Measures how late this machine is with what tasks want at a certain time.
struct Yardstick: Sendable {
  private let sleeper = Task {
    var late = Duration.zero
    while !Task.isCancelled {
      let before = ContinuousClock.now
      try? await Task.sleep(for: .milliseconds(10))
      late = max(late, .now - before)
    }
    return late
  }

  /// The longest that a sleep of ten milliseconds has taken.
  func end() async -> Duration {
    sleeper.cancel()
    return await sleeper.value
  }
}

final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .sequentiallyConsistent) }
  func set() { value.store(true, ordering: .sequentiallyConsistent) }
}

/// Random numbers that come again with the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Connection {
  func sleep() throws(DatabaseError) { try execute("select pg_sleep(60)") }
  func number() throws(DatabaseError) -> Int? { try first("select 1", as: Int.self) }

  /// How many connections to the same database sleep.
  func sleepers() throws(DatabaseError) -> Int {
    try first(
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and state = 'active' and wait_event = 'PgSleep'
      """, as: Int.self) ?? 0
  }
}

extension Statements where Self: ~Copyable {
  /// Would write when it had slept.
  func sleeping() throws(DatabaseError) { try execute("insert into page select 1 from pg_sleep(60)") }
}

extension Connection {
  /// Waits until work sleeps on the server; that it never will, because it has ended or a minute has passed, is a failure.
  func waitUntilAsleep<T: Sendable>(_ work: Task<T, any Error>, _ comment: String = "") async throws {
    let ended = Flag()
    let watcher = Task {
      _ = await work.result
      ended.set()
    }
    let limit = ContinuousClock.now + .seconds(60)
    while try sleepers() == 0 {
      if ended.isSet || ContinuousClock.now > limit {
        if !ended.isSet { work.cancel() }
        Issue.record("it never slept: \(await work.result) \(comment)")
        break
      }
      await Task.yield()
    }
    watcher.cancel()
  }
}

extension Database {
  func one() async throws(DatabaseError) -> Int? {
    try await read { connection throws(DatabaseError) in try connection.number() }
  }
}

/// The turn of a test that holds much memory, or measures how much is held: one at a time.
actor MemoryTurn {
  static let shared = MemoryTurn()
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if isTaken { await withCheckedContinuation { waiting.append($0) } } else { isTaken = true }
  }

  func give() {
    if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
  }
}
