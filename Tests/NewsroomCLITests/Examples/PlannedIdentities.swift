import FoundationEssentials
import Newsroom
import Synchronization

/// Identities that never repeat, and begin as examples call them where that is asked for.
final class PlannedIdentities: Identities {
  private let planned = Mutex<(id: String, receipt: String)>(("", ""))
  private let counted = CountedIdentities()

  /// What all ids begin with from now on, and what the next receipts are; where empty, as they come.
  func plan(id: String, receipt: String) { planned.withLock { $0 = (id, receipt) } }

  func uuid() -> UUID {
    let other = counted.uuid()
    let beginning = planned.withLock { $0.id }
    return UUID(uuidString: beginning + other.uuidString.dropFirst(beginning.count)) ?? other
  }

  /// A receipt is ten bytes, five bits a letter; every other secret is longer.
  func secret(bytes: Int) -> [UInt8] {
    let letters = planned.withLock { $0.receipt }.filter { $0 != "-" }
    guard bytes == 10, letters.count == 16 else { return counted.secret(bytes: bytes) }
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let bits = letters.flatMap { letter in
      let value = alphabet.firstIndex(of: letter) ?? 0
      return (0..<5).map { UInt8(value >> (4 - $0) & 1) }
    }
    return (0..<10).map { byte in bits[(byte * 8)..<(byte * 8 + 8)].reduce(0) { $0 << 1 | $1 } }
  }
}
