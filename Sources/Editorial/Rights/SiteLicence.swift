/// A licence 许可证 to provide internet news information (R01).
public struct SiteLicence: Hashable, Sendable, Codable {
  public enum Service: String, CaseIterable, Hashable, Sendable, Codable {
    /// 采编发布
    case gathering
    /// 转载
    case reposting
    /// 平台
    case platform
  }

  public let number: String
  public let services: [Service]
  public let channels: [Channel]
  public let validFrom: Instant
  public let validUntil: Instant?
  /// How its end is kept (`EndForm`); `nil` in what earlier releases wrote.
  public let form: Int?

  public init(
    number: some StringProtocol, services: Set<Service>, channels: Set<Channel>, validFrom: Instant,
    validUntil: Instant? = nil, form: Int? = nil
  ) throws(TextFault) {
    self.number = try PlainText.line(number, as: .label)
    self.services = Service.allCases.filter(services.contains)
    self.channels = Channel.allCases.filter(channels.contains)
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.form = form
  }

  func settlingEnds(_ end: (Instant) -> Instant) -> SiteLicence {
    SiteLicence(self, until: validUntil.map(end), form: EndForm.wholeDay)
  }

  /// The same licence, no longer valid from a moment on.
  func ended(at end: Instant) -> SiteLicence {
    SiteLicence(self, until: end, form: form)
  }

  private init(_ licence: SiteLicence, until: Instant?, form: Int?) {
    number = licence.number
    services = licence.services
    channels = licence.channels
    validFrom = licence.validFrom
    validUntil = until
    self.form = form
  }

  func covers(_ channel: Channel, _ service: Service, at instant: Instant) -> Bool {
    channels.contains(channel) && services.contains { $0 == service || $0 == .gathering } && validFrom <= instant
      && validUntil.map { instant < $0 } ?? true
  }
}

/// A stop on every use of what somebody, or some text, stands for: kept beside the stop on one article.
public struct RightsHold: Hashable, Sendable, Codable {
  public enum Scope: Hashable, Sendable, Codable {
    case article(ArticleID)
    /// Everything that came first from this unit.
    case origin(String)
    /// Everything this partner asks for.
    case partner(String)
    /// A text by its digest: putting the same words up again does not help.
    case text(Digest)
  }

  public let id: String
  public let scope: Scope
  public let reason: String
  /// The claim it protects.
  public let claim: String?
  public let from: Instant
  public let until: Instant?

  public init(
    id: String, scope: Scope, reason: String, claim: String? = nil, from: Instant, until: Instant? = nil
  ) throws(TextFault) {
    self.id = try PlainText.line(id, as: .label)
    self.scope = scope
    self.reason = try PlainText.line(reason, as: .reason)
    self.claim = claim
    self.from = from
    self.until = until
  }

  public func isActive(at instant: Instant) -> Bool { from <= instant && until.map { instant < $0 } ?? true }

  /// What it is filed under.
  var name: String {
    switch scope {
    case .article(let id): id.description
    case .origin(let name), .partner(let name): name
    case .text(let digest): digest.hex
    }
  }
}

/// What stands against a partner until it is settled.
public struct PartnerBreach: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case overduePayment
    /// A page of theirs lacks the credit (R32).
    case credit
    case notRemoved
  }

  public let id: String
  public let partner: String
  public let kind: Kind
  public let from: Instant
  public let until: Instant?

  public init(id: String, partner: String, kind: Kind, from: Instant, until: Instant? = nil) {
    self.id = id
    self.partner = partner
    self.kind = kind
    self.from = from
    self.until = until
  }

  public func isOpen(at instant: Instant) -> Bool { from <= instant && until.map { instant < $0 } ?? true }

  /// The same breach once it is settled.
  public func settled(at end: Instant) -> PartnerBreach {
    PartnerBreach(id: id, partner: partner, kind: kind, from: from, until: end)
  }
}
