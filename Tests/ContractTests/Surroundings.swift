import Editorial
import FoundationEssentials
import Newsroom
import Synchronization

/// A clock that goes on a second at every look, so that no two things happen at once.
final class SteppingClock: Newsroom.Clock {
  private let time = Mutex(Instant(microseconds: 1_782_864_000_123_456))  // 2026-07-01 08:00 in Shanghai

  var now: Instant {
    time.withLock { time in
      time = time.advanced(bySeconds: 1)
      return time
    }
  }

  func advance(hours: Int64) { advance(seconds: hours * 3_600) }
  func advance(seconds: Int64) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

/// Identities in order, and secrets that differ.
final class CountedIdentities: Identities {
  private let count: Mutex<UInt32>

  /// - Parameter last: the number that was given last.
  init(after last: UInt32 = 0) { count = Mutex(last) }

  private func next() -> UInt32 {
    count.withLock { count in
      count += 1
      return count
    }
  }

  /// The count comes first, scrambled, so that short ids differ.
  func uuid() -> UUID {
    let bits = next() &* 2_654_435_761
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: bits >> (24 - 8 * $0)) }
    return UUID(uuid: (bytes[0], bytes[1], bytes[2], bytes[3], 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
  }

  func secret(bytes: Int) -> [UInt8] {
    let bits = next() &* 2_654_435_761
    return (0..<bytes).map { UInt8(truncatingIfNeeded: bits >> (8 * ($0 % 4))) &+ UInt8(truncatingIfNeeded: $0) }
  }
}
