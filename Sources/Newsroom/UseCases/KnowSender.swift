import Editorial

/// Locks the contact of whoever sent something. An address in a letter's head or on a form proves nothing, so nobody is
/// known again by one: whoever shows no receipt is somebody new, whatever address they give.
struct KnowSender {
  private let desk: Desk
  private let keys: any KeyCupboard

  init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  func callAsFunction(
    _ contact: Contact, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> StoredSender {
    let ring = try await KeysOfDatabase(desk, keys: keys).ring(in: newsroom)
    let id = SenderID(desk.identities.uuid())
    // A number whose key was destroyed, as after the restore of an older database, is passed over.
    while true {
      let number = try await asking { () async throws(StoreError) in
        try await desk.senders.newSenderNumber(in: newsroom)
      }
      do {
        return try ring.locking(
          contact, of: id, number: number, newsroom: newsroom, key: desk.identities.secret(bytes: 32), at: now)
      } catch .destroyed {
        continue
      } catch {
        throw .keys(error)
      }
    }
  }
}
