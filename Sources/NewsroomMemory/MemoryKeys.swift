public import Newsroom
import Synchronization

/// Keys in memory, for tests: the same promises as the key file's.
public final class MemoryKeys: KeyCupboard {
  private let held: Mutex<KeyRing>

  public init(secret: (Int) -> [UInt8]) { held = Mutex(KeyRing(secret: secret)) }
  public init(_ ring: KeyRing) { held = Mutex(ring) }
  /// A copy of what another cupboard holds now, as a backup of it is.
  public init(copying other: MemoryKeys) { held = Mutex(other.held.withLock { $0 }) }

  public var path: String { "memory" }
  public func make() throws(KeyFault) {}
  public func ring() throws(KeyFault) -> KeyRing { held.withLock { $0 } }
  public func change(_ body: (inout KeyRing) -> Void) throws(KeyFault) { held.withLock { body(&$0) } }
}
