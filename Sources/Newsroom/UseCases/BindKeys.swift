import Editorial

/// Binds keys and database to each other anew, by the operator's word: after a restore, a move to another server, or the
/// loss of the newest keys. The database that the keys were bound to before refuses them from then on.
public struct BindKeys: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  public struct Report: Hashable, Sendable {
    public var ring = ""
    /// Erased senders whose keys an older copy still had; they are destroyed again.
    public var destroyed = 0
    /// Generations of keys that are lost: what they lock does not open.
    public var lost: [String] = []
  }

  /// - Parameter acceptingLoss: goes on where some living senders' data will not open any more, or none.
  public func callAsFunction(acceptingLoss: Bool) async throws(NewsroomError) -> Report {
    let known = try await KeysOfDatabase(desk, keys: keys).known()
    let ring: KeyRing
    do {
      ring = try keys.ring()
    } catch .missing(let path) {
      guard acceptingLoss || known.isEmpty else { throw .keys(.missing(path: path)) }
      ring = try unlocking { () throws(KeyFault) in
        try keys.make()
        return try keys.ring()
      }
    } catch {
      throw .keys(error)
    }
    var report = Report()
    report.lost = known.generations.subtracting(TextSet(ring.generations.map(\.name))).sorted()
    let opens = try await KeysOfDatabase(desk, keys: keys).opensSomebody(ring)
    guard acceptingLoss || (report.lost.isEmpty && opens) else { throw .keys(.foreign(path: keys.path)) }
    let erased = try await erasedNumbers()
    try unlocking { () throws(KeyFault) in
      try keys.change { ring in
        for number in erased where ring.isHeld(number) {
          ring.destroy(number)
          report.destroyed += 1
        }
        ring.bind(to: known.here) { desk.identities.secret(bytes: $0) }
      }
    }
    let bound = try unlocking { () throws(KeyFault) in try keys.ring() }
    report.ring = bound.id ?? ""
    try await asking { () async throws(StoreError) in
      try await desk.senders.rebind(bound.id ?? "", serial: bound.serial)
    }
    return report
  }

  private func erasedNumbers() async throws(NewsroomError) -> [UInt32] {
    try await asking { () async throws(StoreError) in
      var numbers: [UInt32] = []
      for newsroom in try await desk.newsrooms.all() {
        numbers += try await desk.senders.erasedNumbers(in: newsroom.id)
      }
      return numbers
    }
  }
}
