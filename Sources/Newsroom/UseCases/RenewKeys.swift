public import Editorial

/// Locks what is kept of a newsroom's senders with new keys.
public struct RenewKeys: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  public struct Report: Hashable, Sendable {
    /// How many senders are locked by the new keys.
    public var renewed = 0
    /// Whose own key did not open; the keys that lock it stay.
    public var unreadable: [SenderID] = []
    /// How many generations of keys there are now; more than one while something is still locked by an older one.
    public var generations = 1
  }

  /// Locks every sender's key of this newsroom with a new generation. Older generations are forgotten once no living
  /// sender of any newsroom is locked by them: no newsroom takes the keys of another away. All can be read meanwhile.
  /// - Parameter keepingOld: the old generations stay, so that backups made before can be read.
  public func callAsFunction(keepingOld: Bool, by session: Session) async throws(NewsroomError) -> Report {
    try await desk.administrate(.rotateKeys, by: session)
    let place = KeysOfDatabase(desk, keys: keys)
    try await place.change(in: session.newsroom) { ring in ring.renew { desk.identities.secret(bytes: $0) } }
    var report = try await renewAll(in: session.newsroom)
    if !keepingOld {
      let old = TextSet(try held().generations.dropLast().map(\.name))
      let retired = try await asking { () async throws(StoreError) in
        try await desk.senders.retire(old, in: session.newsroom)
      }
      try await place.change(in: session.newsroom) { $0.retire(retired) }
    }
    report.generations = try held().generations.count
    return report
  }

  private func renewAll(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    var ring = try held()
    var last: UInt32?
    while true {
      let page = try await asking { () async throws(StoreError) in
        try await desk.senders.senders(after: last, in: newsroom, limit: 200)
      }
      guard let end = page.last else { return report }
      for sender in page {
        do {
          if try await renew(sender, by: &ring, in: newsroom) { report.renewed += 1 }
        } catch .keys(.forged), .keys(.destroyed), .keys(.unknownGeneration) {
          report.unreadable.append(sender.id)
        } catch {
          throw error
        }
      }
      last = end.number
    }
  }

  private func renew(
    _ sender: StoredSender, by ring: inout KeyRing, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Bool {
    var sender = sender
    while sender.erased == nil {
      if sender.generation == ring.generations.last?.name { return false }
      let (old, held) = (sender, ring)
      let new = try unlocking { () throws(KeyFault) in try held.renewing(old, newsroom: newsroom) }
      if try await replaced(old, by: new, in: newsroom) { return true }
      // Changed meanwhile, or the keys were.
      let now = try await asking { () async throws(StoreError) in
        try await desk.senders.sender(old.id, in: newsroom)
      }
      guard let now else { return false }
      sender = now
      ring = try self.held()
    }
    return false
  }

  private func replaced(
    _ old: StoredSender, by new: StoredSender, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Bool {
    do {
      try await desk.senders.replace(old, by: new, in: newsroom)
      return true
    } catch .conflict {
      return false
    } catch {
      throw NewsroomError(error)
    }
  }

  private func held() throws(NewsroomError) -> KeyRing { try unlocking { () throws(KeyFault) in try keys.ring() } }
}
