public import Editorial

/// How claimants are reached, and their proofs: locked under a key of each claimant's own, read on record, and destroyed with the key.
public struct DataOfClaimant: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  /// What the claimant of the claim whose number begins with `typed` has said, the latest of each. Whoever reads it, and why, is on
  /// record before it is shown.
  public func callAsFunction(
    _ typed: String, for purpose: String?, by session: Session
  ) async throws(NewsroomError) -> ClaimantDetails {
    let purpose = try await permitted(.readClaimant, typed, purpose, session)
    let claim = try await ActOnClaim(desk).claim(typed, in: session.newsroom)
    // Of a claim from before details were locked.
    var details = claim.notice.details ?? ClaimantDetails()
    for locked in claim.notice.locked ?? [] {
      let (box, sender) = try await kept(locked.box, in: session.newsroom)
      try await record(sender.id, purpose, session)
      let later: ClaimantDetails = try await KeysOfDatabase(desk, keys: keys).opening(
        of: sender, in: session.newsroom
      ) { ring, sender throws(KeyFault) in try ring.opening(box, of: sender, newsroom: session.newsroom) }
      details = details.supplemented(by: later)
    }
    return details
  }

  /// Destroys the claimant's key: the claim, its steps and its history stay whole.
  public func erase(_ typed: String, for purpose: String?, by session: Session) async throws(NewsroomError) {
    let purpose = try await permitted(.eraseClaimant, typed, purpose, session)
    let claim = try await ActOnClaim(desk).claim(typed, in: session.newsroom)
    guard let locked = claim.notice.locked, !locked.isEmpty else { throw .noSuchSender }
    for box in locked {
      let sender = try await kept(box.box, in: session.newsroom).sender
      try await record(sender.id, purpose, session)
      try await PersonalDataOfSenders(desk, keys: keys)
        .erase(sender.id, in: session.newsroom, by: .person(session.person.id), purpose: purpose)
    }
  }

  private func permitted(
    _ useCase: UseCase, _ typed: String, _ purpose: String?, _ session: Session
  ) async throws(NewsroomError) -> String {
    try await desk.permitting(useCase, on: typed, by: session) { () throws(Refusal) in
      try session.person.mayRead(.claimant, for: purpose)
    }
  }

  private func kept(
    _ digest: Digest, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (box: StoredBox, sender: StoredSender) {
    let read = try await asking { () async throws(StoreError) -> (StoredBox, StoredSender)? in
      guard let box = try await desk.payments.box(digest, in: newsroom),
        let sender = try await desk.senders.sender(box.sender, in: newsroom)
      else { return nil }
      return (box, sender)
    }
    guard let read else { throw .noSuchSender }
    return (read.0, read.1)
  }

  private func record(_ id: SenderID, _ purpose: String, _ session: Session) async throws(NewsroomError) {
    try await asking { () async throws(StoreError) in
      try await desk.senders.record(
        PersonalReading(
          sender: id, field: .claimant, by: .person(session.person.id), purpose: purpose, at: desk.clock.now),
        in: session.newsroom)
    }
  }
}

/// Locks what a claimant says of themselves, on its way into a claim.
struct LockClaimant {
  private let desk: Desk
  private let keys: any KeyCupboard

  init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  struct Kept {
    var events: [ClaimEvent]
    var senders: [StoredSender] = []
    var boxes: [StoredBox] = []
  }

  /// - Parameter claim: the claim as it stood; `nil` where this begins it.
  func callAsFunction(
    _ events: [ClaimEvent], of claim: Claim?, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> Kept {
    var kept = Kept(events: [])
    for event in events {
      guard let notice = event.notice, let details = notice.details else {
        kept.events.append(event)
        continue
      }
      var sender = try await claimant(of: claim)
      if sender?.erased != nil { sender = nil }
      if sender == nil {
        let new = try await KnowSender(desk, keys: keys)(Self.contact(notice), in: newsroom, at: now)
        kept.senders.append(new)
        sender = new
      }
      guard let sender else { throw .noSuchSender }
      let box = try await KeysOfDatabase(desk, keys: keys).opening { ring throws(KeyFault) in
        try ring.boxing(
          details, as: .claimant, of: sender, newsroom: newsroom, salt: desk.identities.secret(bytes: 16), at: now)
      }
      kept.boxes.append(box)
      kept.events.append(event.locking(in: box.digest))
    }
    return kept
  }

  /// Whoever the claim's details are locked for; `nil` before any are.
  func claimant(of claim: Claim?) async throws(NewsroomError) -> StoredSender? {
    guard let claim, let locked = claim.notice.locked?.last else { return nil }
    return try await asking { () async throws(StoreError) in
      guard let box = try await desk.payments.box(locked.box, in: claim.newsroom) else { return nil }
      return try await desk.senders.sender(box.sender, in: claim.newsroom)
    }
  }

  /// A claim is taken in with whatever it has, so what is no address is no fault here: it stands in the box as it was said.
  private static func contact(_ notice: ClaimNotice) -> Contact {
    let reach = notice.contact
    let isMail = reach?.contains("@") == true
    let whole = try? Contact(
      name: notice.name, email: isMail ? reach : nil, phone: isMail ? nil : reach, address: notice.address)
    return whole ?? (try? Contact(name: notice.name)) ?? .nothing
  }
}
