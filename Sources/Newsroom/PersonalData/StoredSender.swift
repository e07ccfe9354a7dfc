public import Editorial

/// A sender as the store keeps one: a number, and locked boxes.
public struct StoredSender: Hashable, Sendable {
  public let id: SenderID
  /// Names the person's key.
  public let number: UInt32
  /// The generation of keys that locks the person's own key; `nil` once erased, and so are the three after it.
  public let generation: String?
  public let wrapped: [UInt8]?
  public let contact: [UInt8]?
  /// A payee for all fees together, from before each fee had its own; none is added.
  public let payee: [UInt8]?
  /// A keyed hash of the address that was given: senders who gave the same one have the same, though nobody has proved
  /// that it is theirs. `nil` where none was given, and once erased.
  public let mark: Digest?
  public let created: Instant
  public let erased: Instant?

  public init(
    id: SenderID, number: UInt32, generation: String?, wrapped: [UInt8]?, contact: [UInt8]?, payee: [UInt8]?,
    mark: Digest?, created: Instant, erased: Instant?
  ) {
    self.id = id
    self.number = number
    self.generation = generation
    self.wrapped = wrapped
    self.contact = contact
    self.payee = payee
    self.mark = mark
    self.created = created
    self.erased = erased
  }

  /// What remains after erasure: that there was somebody.
  public func erased(at time: Instant) -> StoredSender {
    StoredSender(
      id: id, number: number, generation: nil, wrapped: nil, contact: nil, payee: nil, mark: nil, created: created,
      erased: erased ?? time)
  }
}
