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
  /// How its ends are kept (`EndForm`); `nil` in what earlier releases wrote.
  public let form: Int?

  public init(
    id: String, party: String, direction: Direction, validFrom: Instant, validUntil: Instant? = nil, grants: [Grant],
    signed: Instant? = nil, file: Digest? = nil, termination: String? = nil, warrants: [Standing] = [.staff],
    form: Int? = nil
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
    self.form = form
  }

  private init(_ agreement: Agreement, _ end: (Instant) -> Instant) {
    id = agreement.id
    party = agreement.party
    direction = agreement.direction
    validFrom = agreement.validFrom
    validUntil = agreement.validUntil.map(end)
    grants = agreement.grants.map { $0.until.map(end).map($0.ending(at:)) ?? $0 }
    signed = agreement.signed
    file = agreement.file
    termination = agreement.termination
    warrants = agreement.warrants
    form = EndForm.wholeDay
  }

  func settlingEnds(_ end: (Instant) -> Instant) -> Agreement { Agreement(self, end) }

  /// That it has ended, and on which day: for a decision's evidence.
  func saysEnded(at instant: Instant) -> String? {
    guard let end = validUntil, end <= instant else { return nil }
    return "\(id) ended \(end.lastDayInChina)"
  }

  public func isInForce(at instant: Instant) -> Bool {
    validFrom <= instant && validUntil.map { instant < $0 } ?? true
  }
}
