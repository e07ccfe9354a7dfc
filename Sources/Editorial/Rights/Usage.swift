/// That a partner was allowed a use of a text of ours, which text it was, and what the partner has heard since.
public struct UsageRecord: Hashable, Sendable, Codable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable { case allowed, published, removed, replaced }

  public let id: String
  public let article: ArticleID
  public let partner: String
  public let act: UseAct
  public let channel: Channel
  /// The text that was handed on.
  public let digest: Digest
  public let at: Instant
  public var state: State
  /// Where it stands on the partner's side.
  public var address: String?
  /// What the partner has acknowledged, and when.
  public var acknowledged: [PartnerAcknowledgement]

  public init(
    id: String, article: ArticleID, partner: String, act: UseAct, channel: Channel, digest: Digest, at: Instant,
    state: State = .allowed, address: String? = nil, acknowledged: [PartnerAcknowledgement] = []
  ) {
    self.id = id
    self.article = article
    self.partner = partner
    self.act = act
    self.channel = channel
    self.digest = digest
    self.at = at
    self.state = state
    self.address = address
    self.acknowledged = acknowledged
  }
}

/// What a partner that holds a copy must hear (R55, R57).
public enum PartnerNotice: Hashable, Sendable, Codable {
  /// The live text is another one now.
  case corrected(Digest)
  case withdrawn
  case held
  /// The stop that they were told of is over, or what was withdrawn is back.
  case released

  public enum Kind: String, CaseIterable, Hashable, Sendable { case corrected, withdrawn, held, released }

  public var kind: Kind {
    switch self {
    case .corrected: .corrected
    case .withdrawn: .withdrawn
    case .held: .held
    case .released: .released
    }
  }

  public var code: String { kind.rawValue }
}

extension PartnerNotice {
  /// Whether a partner who has this before it need not hear the `other` any more.
  public func overtakes(_ other: PartnerNotice) -> Bool {
    switch (self, other) {
    case (.withdrawn, _), (.corrected, .corrected), (.released, .held), (.released, .withdrawn), (.released, .released),
      (.held, .released):
      true
    default: false
    }
  }
}

extension HousePolicy {
  /// Until when a notice was opened whose partner should have acknowledged it by `now`: they have as long as they have to
  /// remove a text.
  public func acknowledgementsOwed(at now: Instant) -> Instant {
    now.advanced(bySeconds: -Int64(removalHours) * 3_600)
  }
}

public struct PartnerAcknowledgement: Hashable, Sendable, Codable {
  public let notice: PartnerNotice
  public let at: Instant

  public init(_ notice: PartnerNotice, at: Instant) {
    self.notice = notice
    self.at = at
  }
}

extension UsageRecord {
  /// Whether the partner holds a copy, as far as we know.
  public var isHeld: Bool { state == .allowed || state == .published }

  /// Whether this partner must hear of what has happened to the article: of a correction, unless it holds the very text.
  public func concerns(_ notice: PartnerNotice) -> Bool {
    guard isHeld else { return false }
    if case .corrected(let digest) = notice { return digest != self.digest }
    return true
  }

  /// What this partner must still hear of the article as it stands, with the moment since when. It follows from the
  /// article itself: the notices that are kept must come to the same.
  public func openNotice(about article: Article) -> (notice: PartnerNotice, since: Instant)? {
    guard isHeld else { return nil }
    let notice: PartnerNotice
    let since: Instant
    if let withdrawal = article.withdrawal, article.live == nil {
      (notice, since) = (.withdrawn, withdrawal.at)
    } else if let hold = article.hold {
      (notice, since) = (.held, hold.at)
    } else if let live = article.live, live.revision.digest != digest {
      (notice, since) = (.corrected(live.revision.digest), live.published)
    } else {
      return nil
    }
    let isHeard = acknowledged.contains { $0.notice == notice && since <= $0.at }
    return isHeard ? nil : (notice, since)
  }

  /// This record once the partner has acknowledged `notice`.
  public func acknowledging(_ notice: PartnerNotice, at time: Instant) -> UsageRecord {
    var record = self
    record.acknowledged.append(PartnerAcknowledgement(notice, at: time))
    if case .withdrawn = notice { record.state = .removed }
    return record
  }
}
