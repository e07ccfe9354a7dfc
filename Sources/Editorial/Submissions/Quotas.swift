/// How much strangers may bring in a day. What is over waits for another day, or is refused with a word.
///
/// An address proves nothing, and a flood forges one for every letter; so there is a measure for each network too, and one
/// for all together.
public struct Quotas: Hashable, Sendable, Codable {
  /// Letters a day under one address.
  public let sender: Int
  /// Letters a day from one network.
  public let network: Int
  /// Letters a day, from whomever.
  public let newsroom: Int
  /// By how many bytes what one sender brings may make the store grow in a day.
  public let senderBytes: Int64
  /// The same for what all bring who show no receipt; as much again is for those who show one.
  public let bytes: Int64
  /// How many letters may wait for another day in one box.
  public let waiting: Int
  /// For how many days a letter may wait.
  public let waitingDays: Int

  public init(
    sender: Int = 20, network: Int = 100, newsroom: Int = 500, senderBytes: Int64 = 60 << 20, bytes: Int64 = 200 << 20,
    waiting: Int = 2_000, waitingDays: Int = 30
  ) {
    self.sender = sender
    self.network = network
    self.newsroom = newsroom
    self.senderBytes = senderBytes
    self.bytes = bytes
    self.waiting = waiting
    self.waitingDays = waitingDays
  }

  /// What one day has room for.
  public func most(of scope: QuotaScope) -> QuotaCount {
    switch scope {
    case .newsroom: QuotaCount(letters: newsroom, bytes: bytes)
    case .network: QuotaCount(letters: network, bytes: bytes)
    case .sender, .receipt: QuotaCount(letters: sender, bytes: senderBytes)
    case .receipts: QuotaCount(letters: .max, bytes: bytes)
    }
  }
}

/// Who shares a measure.
public enum QuotaScope: Hashable, Sendable {
  /// All who show no receipt.
  case newsroom
  case network(Network)
  /// Whoever writes under one address, by its mark.
  case sender(Digest)
  /// All who show a receipt: a flood of letters does not keep them out.
  case receipts
  case receipt(SubmissionID)

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case newsroom, network, sender, receipts, receipt
  }

  public var kind: Kind {
    switch self {
    case .newsroom: .newsroom
    case .network: .network
    case .sender: .sender
    case .receipts: .receipts
    case .receipt: .receipt
    }
  }

  /// Tells one of its kind from the others.
  public var key: String {
    switch self {
    case .newsroom, .receipts: ""
    case .network(let network): network.text
    case .sender(let mark): mark.hex
    case .receipt(let submission): submission.description
    }
  }
}

/// So many letters, and by how many bytes they make the store grow.
public struct QuotaCount: Hashable, Sendable {
  public let letters: Int
  public let bytes: Int64

  public init(letters: Int = 0, bytes: Int64 = 0) {
    self.letters = letters
    self.bytes = bytes
  }

  public static func + (one: QuotaCount, other: QuotaCount) -> QuotaCount {
    QuotaCount(letters: one.letters + other.letters, bytes: one.bytes + other.bytes)
  }
}
