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

  public var code: String {
    switch self {
    case .corrected: "corrected"
    case .withdrawn: "withdrawn"
    case .held: "held"
    }
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
  /// What this partner must still hear of the article as it stands, with the moment since when. It follows from the
  /// article itself, so that no correction and no withdrawal can be forgotten; it stands until it is acknowledged.
  public func openNotice(about article: Article) -> (notice: PartnerNotice, since: Instant)? {
    guard state == .allowed || state == .published else { return nil }
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
