public import Editorial

/// What is kept in order to pay: locked boxes, and what every batch ordered.
package protocol Payments: Sendable {
  func box(_ digest: Digest, in newsroom: NewsroomID) async throws(StoreError) -> StoredBox?
  /// Everything that is locked by one sender's key.
  func boxes(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [StoredBox]
  /// Empties the boxes of a sender who is erased; that they were there stays known.
  func emptyBoxes(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError)
  func batch(_ id: BatchID, in newsroom: NewsroomID) async throws(StoreError) -> StoredBatch?
  /// Batches whose file nobody has written, the oldest first.
  func unwrittenBatches(in newsroom: NewsroomID) async throws(StoreError) -> [StoredBatch]
  /// That the file of a batch lies where it was wanted; again changes nothing.
  func markWritten(_ id: BatchID, at time: Instant, in newsroom: NewsroomID) async throws(StoreError)
}

/// Something that is kept of a person under that person's key. Events name it by the digest of what it holds, which is
/// salted: without the key nobody can guess what it is the digest of.
public struct StoredBox: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable { case payee, claimant }

  public let digest: Digest
  public let sender: SenderID
  public let kind: Kind
  /// `nil` once the person is erased.
  public let box: [UInt8]?
  public let kept: Instant

  public init(digest: Digest, sender: SenderID, kind: Kind, box: [UInt8]?, kept: Instant) {
    self.digest = digest
    self.sender = sender
    self.kind = kind
    self.box = box
    self.kept = kept
  }
}

/// What was ordered in one batch: written again it is the same file.
public struct StoredBatch: Hashable, Sendable {
  public let id: BatchID
  public let by: Actor
  public let made: Instant
  /// When its file lay where it was wanted; `nil` if nobody has said so.
  public let written: Instant?
  /// In the order of the file.
  public let orders: [Order]

  public struct Order: Hashable, Sendable {
    public let fee: FeeID
    /// Names the box of the payee.
    public let payee: Digest

    public init(fee: FeeID, payee: Digest) {
      self.fee = fee
      self.payee = payee
    }
  }

  public init(id: BatchID, by: Actor, made: Instant, written: Instant?, orders: [Order]) {
    self.id = id
    self.by = by
    self.made = made
    self.written = written
    self.orders = orders
  }
}

/// A new receipt on its way to the address on file. It counts, and ends the old one, when it is first used: so only
/// whoever reads that address ends anything.
public struct ReceiptOffer: Hashable, Sendable {
  public let submission: SubmissionID
  /// Counts from 1 within one submission.
  public let number: Int
  public let digest: Digest
  public let made: Instant

  /// For so long it can be used.
  static let seconds: Int64 = 86_400
  /// So soon after one no other is sent, and so many at most in a day.
  static let pause: Int64 = 600
  static let aDay = 3

  public init(submission: SubmissionID, number: Int, digest: Digest, made: Instant) {
    self.submission = submission
    self.number = number
    self.digest = digest
    self.made = made
  }

  func isOpen(at time: Instant) -> Bool { time < made.advanced(bySeconds: Self.seconds) }
}
