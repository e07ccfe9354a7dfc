public import Editorial

/// What is kept of those who send stories, apart from the stories, in locked boxes.
package protocol Senders: KeyBindings {
  /// A number that no sender of this newsroom has had.
  func newSenderNumber(in newsroom: NewsroomID) async throws(StoreError) -> UInt32
  func sender(_ id: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> StoredSender?
  /// Not erased yet, in the order of their numbers, those after `number`.
  func senders(after number: UInt32?, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [StoredSender]
  /// Replaces `old`; throws `conflict` if it is no longer what is kept.
  func replace(_ old: StoredSender, by new: StoredSender, in newsroom: NewsroomID) async throws(StoreError)
  /// Writes down that somebody reads personal data, before it is shown.
  func record(_ reading: PersonalReading, in newsroom: NewsroomID) async throws(StoreError)
  /// Who has read what of this sender, oldest first.
  func readings(of id: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [PersonalReading]
}

/// That somebody read what is kept of a person, and what for.
public struct PersonalReading: Hashable, Sendable {
  public let sender: SenderID
  public let field: PersonalField
  public let by: Actor
  public let purpose: String
  public let at: Instant

  public init(sender: SenderID, field: PersonalField, by: Actor, purpose: String, at: Instant) {
    self.sender = sender
    self.field = field
    self.by = by
    self.purpose = purpose
    self.at = at
  }
}

/// The pictures of submissions and articles, each under its digest.
package protocol Pictures: Sendable {
  /// Keeps pictures for texts to name. One that is kept already is the same.
  func keep(_ pictures: [PictureFile], in newsroom: NewsroomID) async throws(StoreError)
  func bytes(of picture: Digest, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]?
}

/// A file that came with a submission, with its bytes, on its way into the store. It goes when its sender is erased.
public struct AttachmentFile: Hashable, Sendable {
  public let attachment: Attachment
  public let bytes: [UInt8]

  public init(attachment: Attachment, bytes: [UInt8]) {
    self.attachment = attachment
    self.bytes = bytes
  }

  public init(name: String, bytes: [UInt8]) {
    self.init(attachment: Attachment(digest: Digest(of: bytes), name: name, size: bytes.count), bytes: bytes)
  }
}

/// A picture with its bytes, on its way into the store.
public struct PictureFile: Hashable, Sendable {
  public let picture: Picture
  public let bytes: [UInt8]

  public init(picture: Picture, bytes: [UInt8]) {
    self.picture = picture
    self.bytes = bytes
  }
}
