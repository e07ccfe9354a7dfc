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
  public let signed: Instant?
  /// The digest of the paper contract's file.
  public let file: Digest?
  /// How it can be ended.
  public let termination: String?
  /// Whose works the other side says it may license: its staff's, and which others' (R21).
  public let warrants: [Standing]

  public init(
    id: String, party: String, direction: Direction, validFrom: Instant, validUntil: Instant? = nil, grants: [Grant],
    signed: Instant? = nil, file: Digest? = nil, termination: String? = nil, warrants: [Standing] = [.staff]
  ) throws(TextFault) {
    self.id = try PlainText.line(id, as: .label)
    self.party = try PlainText.line(party, as: .party)
    self.direction = direction
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.grants = grants
    self.signed = signed
    self.file = file
    self.termination = termination
    self.warrants = Standing.allCases.filter(warrants.contains)
  }

  /// That it has ended, and on which day: for a decision's evidence.
  func saysEnded(at instant: Instant) -> String? {
    guard let end = validUntil, end <= instant else { return nil }
    return "\(id) ended \(end.lastDayInChina)"
  }

  public func isInForce(at instant: Instant) -> Bool {
    validFrom <= instant && validUntil.map { instant < $0 } ?? true
  }
}
