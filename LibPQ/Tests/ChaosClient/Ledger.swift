import Foundation
import LibPQ

/// What one process's callers were told, to be held against what is stored.
///
/// Unchecked, because its lock is one that ThreadSanitizer sees, which `Mutex` is not.
final class Ledger: @unchecked Sendable {
  private struct Book: Sendable {
    var acknowledged: Set<Int> = []
    var refused: Set<Int> = []
    var copied: Set<Int> = []
    var unknown = 0
    var answered = 0
    var surprises: [String] = []
  }

  private var stored = Book()
  private let lock = NSLock()
  private var book: Guarded { Guarded(ledger: self) }

  private struct Guarded {
    let ledger: Ledger
    func withLock<T>(_ body: (inout Book) -> T) -> T { ledger.lock.withLock { body(&ledger.stored) } }
  }

  func note(_ id: Int, _ error: DatabaseError?) {
    book.withLock { book in
      switch error?.kind {
      case nil: book.acknowledged.insert(id)
      case .unknownOutcome: book.unknown += 1
      case .cancelled, .timeout, .unavailable, .conflict: book.refused.insert(id)
      default: book.surprises.append(error?.description ?? "")
      }
    }
  }

  func noteCopy(_ id: Int, _ error: DatabaseError?) {
    book.withLock { book in
      switch error?.kind {
      case nil: book.copied.insert(id)
      case .unknownOutcome, .timeout, .unavailable: break
      default: book.surprises.append(error?.description ?? "")
      }
    }
  }

  func noteUnanswered(_ error: any Error) {
    switch (error as? DatabaseError)?.kind {
    // A server process was killed twice under one question.
    case .unavailable, .timeout: break
    default: book.withLock { $0.surprises.append("\(error)") }
    }
  }

  /// An answer must be the right one; none is allowed.
  func expect(_ answer: Int?, _ right: Int) {
    guard let answer else { return }
    book.withLock { book in
      book.answered += 1
      if answer != right { book.surprises.append("\(answer) was answered where \(right) is right") }
    }
  }

  /// Prints `right` with the sums, or what is wrong.
  func check(against direct: Connection, of number: Int) throws(DatabaseError) {
    let low = number * 4_000_000
    let stored = Set(
      try direct.query("select id from transfer where id >= $1 and id < $2", low, low + 4_000_000, as: Int.self))
    let copied = try direct.query(
      "select unit, count(*) from copied where unit >= $1 and unit < $2 group by unit", low, low + 4_000_000,
      columns: Int.self, Int.self)
    book.withLock { book in
      let (lost, undone) = (book.acknowledged.subtracting(stored), book.refused.intersection(stored))
      if !lost.isEmpty { book.surprises.append("acknowledged but not stored: \(lost.sorted().prefix(5))") }
      if !undone.isEmpty { book.surprises.append("refused but stored: \(undone.sorted().prefix(5))") }
      if copied.contains(where: { $0.1 != 20 }) { book.surprises.append("a copy is stored in part") }
      if !book.copied.isSubset(of: copied.map(\.0)) { book.surprises.append("a copy is not stored") }
      if stored.count > book.acknowledged.count + book.unknown {
        book.surprises.append("more is stored than was asked")
      }
      let sums = "\(book.acknowledged.count) \(book.refused.count) \(book.unknown) \(book.answered)"
      print(book.surprises.isEmpty ? "right \(sums)" : "wrong \(book.surprises.prefix(5).joined(separator: "; "))")
    }
  }
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
