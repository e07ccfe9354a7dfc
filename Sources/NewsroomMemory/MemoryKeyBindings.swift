package import Editorial
package import Newsroom

extension MemoryStore {
  /// Each store is a database of its own.
  private var here: String { "memory-\(UInt(bitPattern: ObjectIdentifier(self).hashValue))" }

  public func knownKeys() -> KnownKeys {
    KnownKeys(
      ring: boundRing?.name, serial: boundRing?.serial ?? 0, place: boundRing.map { _ in here }, here: here,
      generations: TextSet(senders.values.compactMap(\.generation)))
  }

  public func bind(_ ring: String, serial: Int64, in newsroom: NewsroomID) -> Bool {
    if let boundRing, boundRing.name != ring { return false }
    boundRing = (ring, max(serial, boundRing?.serial ?? 0))
    return true
  }

  public func rebind(_ ring: String, serial: Int64) { boundRing = (ring, serial) }

  public func retire(_ generations: TextSet, in newsroom: NewsroomID) -> TextSet {
    retiredGenerations.formUnion(generations.subtracting(TextSet(senders.values.compactMap(\.generation))))
    return generations.intersection(retiredGenerations)
  }

  public func erasedNumbers(in newsroom: NewsroomID) -> [UInt32] {
    senders.filter { $0.key.newsroom == newsroom && $0.value.erased != nil }.map(\.value.number).sorted()
  }

  /// What PostgreSQL's trigger on senders refuses.
  func checkKeys(of sender: StoredSender) throws(StoreError) {
    if let generation = sender.generation, retiredGenerations.contains(generation) { throw .conflict }
  }
}
