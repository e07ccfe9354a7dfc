/// A story carried from somebody else: where it first appeared, and every hand it went through.
public struct Repost: Hashable, Sendable, Codable {
  public let origin: Origin
  /// From the first carrier to us, in order, chained by digest.
  public let hops: [Hop]

  public init(origin: Origin, hops: [Hop]) {
    self.origin = origin
    self.hops = hops
  }

  /// Whether each hop names the digest of the one before it, and times do not go backwards.
  public var chainHolds: Bool {
    guard hops.first?.previous == nil else { return false }
    for (earlier, later) in zip(hops, hops.dropFirst()) {
      guard later.previous == earlier.digest else { return false }
      if let one = earlier.at, let other = later.at, other < one { return false }
    }
    return true
  }

  /// The unit that carried the story first (R22).
  public var firstCarrier: String? { hops.first { $0.role == .origin }?.party ?? origin.source?.resolved }
}

/// What a story says of its first appearance. A fact that is not known is empty: nothing is guessed.
public struct Origin: Hashable, Sendable, Codable {
  public let source: SourceName?
  /// The original's title 原标题.
  public let title: String?
  public let authors: [Byline]
  /// Why there is no author, where the source itself gives none: what was looked at, and when (R12).
  public let noAuthorEvidence: String?
  public let reference: OriginReference?
  /// When it was first published, as written (ISO 8601, local).
  public let published: String?
  public let fetched: Instant
  /// The text as it was taken over, kept for ever beside ours (R13, R14).
  public let snapshot: Snapshot
  /// The pictures that came with it; `nil` where that was not noted when it was taken over.
  public let pictures: [Digest]?

  public init(
    source: SourceName?, title: String?, authors: [Byline], noAuthorEvidence: String? = nil,
    reference: OriginReference?, published: String?, fetched: Instant, snapshot: Snapshot, pictures: [Digest]? = nil
  ) throws(TextFault) {
    self.source = source
    self.title = if let title { try PlainText.line(title, as: .originalTitle) } else { nil }
    self.authors = authors
    self.noAuthorEvidence = if let noAuthorEvidence { try PlainText.line(noAuthorEvidence, as: .evidence) } else { nil }
    self.reference = reference
    self.published = published
    self.fetched = fetched
    self.snapshot = snapshot
    self.pictures = pictures
  }
}

/// A source 来源 as the page prints it, and the unit it stands for (临沂日报 is 临沂日报社).
public struct SourceName: Hashable, Sendable, Codable {
  public let printed: String
  public let resolved: String

  public init(printed: some StringProtocol, resolved: String? = nil) throws(TextFault) {
    self.printed = try PlainText.line(printed, as: .source)
    self.resolved = if let resolved { try PlainText.line(resolved, as: .source) } else { self.printed }
  }
}

/// How the original can be found again (R14).
public enum OriginReference: Hashable, Sendable, Codable {
  /// An `http` or `https` address.
  case address(String)
  /// A printed paper: its name, date (`2010-07-14`) and page (`A3`).
  case print(paper: String, date: String, page: String)
}

/// The original's words at the moment they were taken over.
public struct Snapshot: Hashable, Sendable, Codable {
  public let text: String
  public let digest: Digest
  /// The file that the text was read from, kept byte for byte as it came; `nil` where there was none, or where files were not
  /// kept yet.
  public let file: Digest?

  public init(_ text: String, file: Digest? = nil) {
    self.text = text
    digest = Digest(of: text.utf8)
    self.file = file
  }

  /// Whether the text still has the digest it was taken with.
  public var verifies: Bool { Digest(of: text.utf8) == digest }
}
