/// A contract about use, as grants.
public struct Agreement: Hashable, Sendable, Codable {
  public enum Direction: String, CaseIterable, Hashable, Sendable, Codable {
    /// They let us.
    case inbound
    /// We let them.
    case outbound
  }

  public let id: String
  /// The other side's legal name; aliases resolve to it.
  public let party: String
  public let direction: Direction
  public let validFrom: Instant
  public let validUntil: Instant?
  public let grants: [Grant]

  public init(
    id: String, party: String, direction: Direction, validFrom: Instant, validUntil: Instant? = nil, grants: [Grant]
  ) throws(TextFault) {
    self.id = try PlainText.line(id, as: .label)
    self.party = try PlainText.line(party, as: .party)
    self.direction = direction
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.grants = grants
  }

  public func isInForce(at instant: Instant) -> Bool {
    validFrom <= instant && validUntil.map { instant < $0 } ?? true
  }
}

/// One permission or prohibition. A prohibition always beats a permission.
public struct Grant: Hashable, Sendable, Codable {
  public enum Effect: String, CaseIterable, Hashable, Sendable, Codable { case permit, prohibit }
  public let effect: Effect
  public let acts: Set<UseAct>
  public let channels: Set<Channel>
  /// The furthest change allowed.
  public let editClass: EditClass
  /// Whether it may be passed on.
  public let sublicense: Bool
  public let duties: [Duty]

  public init(
    _ effect: Effect, acts: Set<UseAct>, channels: Set<Channel>, editClass: EditClass = .typography,
    sublicense: Bool = false, duties: [Duty] = []
  ) {
    self.effect = effect
    self.acts = acts
    self.channels = channels
    self.editClass = editClass
    self.sublicense = sublicense
    self.duties = duties
  }

  func covers(_ act: UseAct, on channel: Channel) -> Bool { acts.contains(act) && channels.contains(channel) }
}

/// What somebody wants to do with a text.
public enum UseAct: String, CaseIterable, Hashable, Sendable, Codable { case repost, link, paste, copy }

/// Where it is to appear.
public enum Channel: String, CaseIterable, Hashable, Sendable, Codable { case web, app, social, print, broadcast }
