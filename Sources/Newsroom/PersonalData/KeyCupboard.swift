import Editorial

/// Why the keys do not open something.
public enum KeyFault: Error, Hashable, Sendable {
  /// There is no key file.
  case missing(path: String)
  case unreadable(path: String, reason: String)
  /// Others than its owner may read it; the mode must be 0600.
  case tooOpen(path: String)
  /// It holds no keys of ours, or damaged ones.
  case malformed(path: String)
  /// The keys of another database: they do not open what this one holds.
  case foreign(path: String)
  /// An older copy of the keys: the database knows of keys that were made or destroyed since.
  case older(path: String)
  /// They were bound to another database, of which this one may be a copy; they are not changed from here.
  case otherDatabase(path: String)
  /// The keys come from the environment, and cannot be changed there.
  case fixed
  case unknownGeneration(String)
  /// The person's key was destroyed: the data are gone.
  case destroyed
  /// The data are not what was locked.
  case forged
}

/// Where the keys are kept.
public protocol KeyCupboard: Sendable {
  /// Where they are kept, for people.
  var path: String { get }
  /// The keys as they are now; throws `missing` if there are none.
  func ring() throws(KeyFault) -> KeyRing
  /// Makes them if there are none yet, once, however many ask at the same moment.
  func make() throws(KeyFault)
  /// Changes them for good, alone: nobody else changes them meanwhile, and what they were is overwritten.
  func change(_ body: (inout KeyRing) -> Void) throws(KeyFault)
}

/// For what needs no keys.
public struct NoKeys: KeyCupboard {
  public init() {}
  public var path: String { "" }
  public func ring() throws(KeyFault) -> KeyRing { throw .missing(path: "") }
  public func make() throws(KeyFault) { throw .missing(path: "") }
  public func change(_ body: (inout KeyRing) -> Void) throws(KeyFault) { throw .missing(path: "") }
}
