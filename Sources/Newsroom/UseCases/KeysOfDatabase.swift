import Editorial

/// The keys, looked at beside what their database knows of them. Nothing is locked under keys that are another
/// database's or an older copy, and none are made beside data that others lock.
struct KeysOfDatabase {
  private let desk: Desk
  private let keys: any KeyCupboard

  init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  enum Look {
    case fit(KeyRing)
    /// They belong to no database yet, and nothing speaks against this one.
    case unbound(KeyRing)
    case notNeededYet
    case wrong(KeyFault)
  }

  /// Looks; makes and changes nothing.
  func look() async throws(NewsroomError) -> Look { try await look(beside: known()) }

  private func look(beside known: KnownKeys) async throws(NewsroomError) -> Look {
    let ring: KeyRing
    do {
      ring = try keys.ring()
    } catch .missing(let path) {
      return known.isEmpty ? .notNeededYet : .wrong(.missing(path: path))
    } catch {
      return .wrong(error)
    }
    let held = TextSet(ring.generations.map(\.name))
    guard let bound = known.ring else {
      guard ring.place == nil || ring.place == known.here, known.generations.isSubset(of: held),
        try await opensSomebody(ring)
      else { return .wrong(.foreign(path: keys.path)) }
      return .unbound(ring)
    }
    if ring.id == nil, !known.generations.isDisjoint(with: held) { return .wrong(.older(path: keys.path)) }
    guard ring.id == bound else { return .wrong(.foreign(path: keys.path)) }
    return ring.serial < known.serial ? .wrong(.older(path: keys.path)) : .fit(ring)
  }

  /// For locking something of a newsroom's. The first use binds keys and database to each other.
  func ring(in newsroom: NewsroomID) async throws(NewsroomError) -> KeyRing {
    let known = try await known()
    switch try await look(beside: known) {
    case .fit(let ring):
      if known.isHere, known.serial < ring.serial { try await note(ring, in: newsroom) }
      return ring
    case .unbound: break
    case .notNeededYet: try unlocking { () throws(KeyFault) in try keys.make() }
    case .wrong(let fault): throw .keys(fault)
    }
    let ring = try unlocking { () throws(KeyFault) in
      do throws(KeyFault) {
        try keys.change { ring in
          if ring.place == nil { ring.bind(to: known.here) { desk.identities.secret(bytes: $0) } }
        }
      } catch .fixed {
        // Keys of the environment have their name from their secret, and nothing of them is destroyed.
      } catch {
        throw error
      }
      return try keys.ring()
    }
    try await note(ring, in: newsroom)
    return ring
  }

  /// Opens something; where it does not open because the keys are the wrong ones, says so.
  func opening<Answer>(_ body: (KeyRing) throws(KeyFault) -> Answer) async throws(NewsroomError) -> Answer {
    let fault: KeyFault
    do { return try body(try keys.ring()) } catch { fault = error }
    switch fault {
    case .unknownGeneration, .forged:
      if case .wrong(let reason) = try await look() { throw .keys(reason) }
    default: break
    }
    throw .keys(fault)
  }

  /// Opens something of a person's; where the keys were renewed since `sender` was read and those of then are forgotten,
  /// with the sender as they are locked now.
  func opening<Answer>(
    of sender: StoredSender, in newsroom: NewsroomID, _ body: (KeyRing, StoredSender) throws(KeyFault) -> Answer
  ) async throws(NewsroomError) -> Answer {
    var sender = sender
    while true {
      do {
        let held = sender
        return try await opening { ring throws(KeyFault) in try body(ring, held) }
      } catch .keys(.unknownGeneration(let generation)) {
        let id = sender.id
        let now = try await asking { () async throws(StoreError) in try await desk.senders.sender(id, in: newsroom) }
        guard let now, now.generation != sender.generation else { throw .keys(.unknownGeneration(generation)) }
        sender = now
      }
    }
  }

  /// Changes the keys of this very database; those of one that it was copied from are left alone.
  func change(in newsroom: NewsroomID, _ body: (inout KeyRing) -> Void) async throws(NewsroomError) {
    let ring = try await ring(in: newsroom)
    let known = try await known()
    guard known.isHere else { throw .keys(.otherDatabase(path: keys.path)) }
    var isOther = false
    try unlocking { () throws(KeyFault) in
      try keys.change { now in
        // Another file may lie there since the look.
        isOther = now.id != ring.id || now.serial < ring.serial
        if !isOther { body(&now) }
      }
    }
    guard !isOther else { throw .keys(.foreign(path: keys.path)) }
    try await note(try unlocking { () throws(KeyFault) in try keys.ring() }, in: newsroom)
  }

  func known() async throws(NewsroomError) -> KnownKeys {
    try await asking { () async throws(StoreError) in try await desk.senders.knownKeys() }
  }

  private func note(_ ring: KeyRing, in newsroom: NewsroomID) async throws(NewsroomError) {
    let isBound = try await asking { () async throws(StoreError) in
      try await desk.senders.bind(ring.id ?? "", serial: ring.serial, in: newsroom)
    }
    // Somebody bound other keys at the same moment.
    guard isBound else { throw .keys(.foreign(path: keys.path)) }
  }

  /// That the generations have the right names proves little of a file without a check sum.
  func opensSomebody(_ ring: KeyRing) async throws(NewsroomError) -> Bool {
    var isAnybody = false
    let newsrooms = try await asking { () async throws(StoreError) in try await desk.newsrooms.all().map(\.id) }
    for newsroom in newsrooms {
      let some = try await asking { () async throws(StoreError) in
        try await desk.senders.senders(after: nil, in: newsroom, limit: 20)
      }
      if some.contains(where: { ring.opens($0, newsroom: newsroom) }) { return true }
      if !some.isEmpty { isAnybody = true }
    }
    return !isAnybody
  }
}

/// What `status` and the check of an installation say of the keys.
public struct LookAtKeys: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  /// What is wrong with them, if anything. Nothing is made or changed.
  public func callAsFunction() async throws(NewsroomError) -> KeyFault? {
    guard case .wrong(let fault) = try await KeysOfDatabase(desk, keys: keys).look() else { return nil }
    return fault
  }
}
