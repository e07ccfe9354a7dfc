import Editorial

/// Finds whoever is reached by a contact among those of whom something is kept, or locks the contact of somebody new.
struct KnowSender {
  private let desk: Desk
  private let keys: any KeyCupboard

  init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  /// - Returns: who it is, and what is to be stored if nothing was known of them.
  func callAsFunction(
    _ contact: Contact, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> (id: SenderID, new: StoredSender?) {
    let ring = try unlocking { () throws(KeyFault) in try keys.ring() }
    if let mark = contact.mark {
      let known = try await asking { () async throws(StoreError) in
        try await desk.senders.sender(mark: ring.recognition(of: mark, in: newsroom), in: newsroom)
      }
      if let known { return (known.id, nil) }
    }
    let id = SenderID(desk.identities.uuid())
    // A number whose key was destroyed, as after the restore of an older database, is passed over.
    while true {
      let number = try await asking { () async throws(StoreError) in
        try await desk.senders.newSenderNumber(in: newsroom)
      }
      do {
        let new = try ring.locking(
          contact, of: id, number: number, newsroom: newsroom, key: desk.identities.secret(bytes: 32), at: now)
        return (id, new)
      } catch .destroyed {
        continue
      } catch {
        throw .keys(error)
      }
    }
  }
}
