/// What a sender declares of a story and of themselves.
public struct Declaration: Hashable, Sendable, Codable {
  /// That it is their own work 原创; `nil` where what is said of it cannot be read.
  public let isOriginal: Bool?
  /// Whether it has been offered elsewhere; `nil` where nothing was said.
  public let isOfferedElsewhere: Bool?
  /// `nil` where what is said of it cannot be read.
  public let age: AgeBand?
  /// Whether the guardian consents (R72); how that is evidenced lies with the contact data.
  public let hasGuardianConsent: Bool

  public init(
    isOriginal: Bool?, isOfferedElsewhere: Bool? = nil, age: AgeBand?, hasGuardianConsent: Bool = false
  ) {
    self.isOriginal = isOriginal
    self.isOfferedElsewhere = isOfferedElsewhere
    self.age = age
    self.hasGuardianConsent = hasGuardianConsent
  }
}

/// How old a sender is, no more exactly than the law asks: data of children under 14 are sensitive (R72).
public enum AgeBand: String, CaseIterable, Hashable, Sendable, Codable {
  /// 不满 14 周岁
  case under14
  /// 14 至 17 周岁
  case under18
  /// 成年
  case adult
}

/// A picture that came with a submission; the bytes are kept under their digest.
public struct Picture: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable { case jpeg, png, gif, webp }

  /// Of the bytes as they are kept, without the places they were taken at.
  public let digest: Digest
  public let kind: Kind
  /// In pixels.
  public let width: Int
  public let height: Int
  /// In bytes.
  public let size: Int
  /// A plain name, for people to tell pictures apart.
  public let name: String
  /// What its sender wrote under it 图说; absent where nothing was, as in every story from before it was read.
  public let caption: String?
  /// What its file says of it; absent where it says nothing, as in every story from before it was read.
  public let embedded: PictureNotes?

  public init(
    digest: Digest, kind: Kind, width: Int, height: Int, size: Int, name: String, embedded: PictureNotes? = nil
  ) {
    self.digest = digest
    self.kind = kind
    self.width = width
    self.height = height
    self.size = size
    self.name = name
    caption = nil
    self.embedded = embedded
  }

  private init(_ other: Picture, caption: String?, embedded: PictureNotes?) {
    digest = other.digest
    kind = other.kind
    width = other.width
    height = other.height
    size = other.size
    name = other.name
    self.caption = caption
    self.embedded = embedded
  }

  /// The same picture with these words under it.
  public func captioned(_ caption: String?) throws(TextFault) -> Picture {
    guard let caption, !caption.trimmed.isEmpty else { return self }
    return Picture(self, caption: try PlainText.line(caption, as: .caption), embedded: embedded)
  }

  /// The same without what its file tells of whoever sent it.
  ///
  /// - Parameter words: what is known of the sender; `nil` where that lies locked.
  public func withoutSender(_ words: [String]?) -> Picture {
    Picture(self, caption: caption, embedded: embedded?.withoutSender(words))
  }
}
