import LibPQ
import Synchronization

/// What the callers were told, to be held against what is stored.
final class Ledger: Sendable {
  private struct Book: Sendable {
    var acknowledged: Set<Int> = []
    var refused: Set<Int> = []
    var unknown = 0
    var kinds: [String: Int] = [:]
    var memory: [Int] = []
    var surprises: [String] = []
  }

  private let book = Mutex(Book())

  var acknowledged: Set<Int> { book.withLock { $0.acknowledged } }
  /// Commits that are certain not to have happened.
  var refused: Set<Int> { book.withLock { $0.refused } }
  var surprises: [String] { book.withLock { $0.surprises } }

  func note(_ id: Int, _ error: DatabaseError?) {
    book.withLock { book in
      switch error?.kind {
      case nil: book.acknowledged.insert(id)
      case .unknownOutcome: book.unknown += 1
      case .cancelled, .timeout, .unavailable:
        book.refused.insert(id)
        book.kinds["\(error?.kind as Any)", default: 0] += 1
      default:
        if book.surprises.count < 10 { book.surprises.append("\(String(describing: error))") }
      }
    }
  }

  func note(memory kilobytes: Int) { book.withLock { $0.memory.append(kilobytes) } }

  /// From the mean of the second fifth of the time to that of the last.
  var growth: Int? {
    book.withLock { book in
      let fifth = book.memory.count / 5
      guard fifth > 0 else { return nil }
      func mean(_ part: ArraySlice<Int>) -> Int { part.reduce(0, +) / max(1, part.count) }
      return mean(book.memory.suffix(fifth)) - mean(book.memory[fifth..<(2 * fifth)])
    }
  }

  var summary: String {
    book.withLock { book in
      "\(book.acknowledged.count) acknowledged, \(book.refused.count) refused, \(book.unknown) unknown"
    }
  }
}
