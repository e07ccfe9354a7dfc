package import Editorial

/// What a database knows of the keys that lock what it keeps of persons. The keys themselves are never in it.
package protocol KeyBindings: Sendable {
  func knownKeys() async throws(StoreError) -> KnownKeys
  /// Binds this database to a ring of keys, or remembers how far the ring has counted.
  /// - Returns: `false`, and nothing is changed, where it is bound to another ring, or is a copy.
  func bind(_ ring: String, serial: Int64, in newsroom: NewsroomID) async throws(StoreError) -> Bool
  /// Binds it anew, whatever it was bound to: the operator's word.
  func rebind(_ ring: String, serial: Int64) async throws(StoreError)
  /// Retires generations of keys for good, but for those by which a living sender of any newsroom is locked. From then on
  /// nobody is locked by one: whoever tries gets `conflict`.
  /// - Returns: those that are retired.
  func retire(_ generations: TextSet, in newsroom: NewsroomID) async throws(StoreError) -> TextSet
  /// The numbers of senders who were erased.
  func erasedNumbers(in newsroom: NewsroomID) async throws(StoreError) -> [UInt32]
}

/// A database's own side of the bond.
package struct KnownKeys: Hashable, Sendable {
  /// The ring that it is bound to; `nil` before the first.
  package let ring: String?
  /// How far that ring had counted when it was last written to from here.
  package let serial: Int64
  /// Where the bond was made, and where we are: a copy on another server, or under another name, is elsewhere.
  package let place: String?
  package let here: String
  /// By which generations of keys living senders are locked, in all newsrooms.
  package let generations: TextSet

  package init(ring: String?, serial: Int64, place: String?, here: String, generations: TextSet) {
    self.ring = ring
    self.serial = serial
    self.place = place
    self.here = here
    self.generations = generations
  }

  /// Whether no keys were ever needed.
  var isEmpty: Bool { ring == nil && generations.isEmpty }
  var isHere: Bool { place == here }
}
