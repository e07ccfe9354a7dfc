/// One hand a story went through on its way to us.
public struct Hop: Hashable, Sendable, Codable {
  public enum Role: String, CaseIterable, Hashable, Sendable, Codable { case origin, carrier, aggregator, us }
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    case created, carried, shortened, retitled, translated, enhanced
  }

  /// Counts from 0, the first carrier.
  public let number: Int
  public let party: String
  public let role: Role
  public let act: Act
  /// When, where it is known.
  public let at: Instant?
  /// What shows it: an address, a print reference, a page as printed.
  public let evidence: String?
  /// The digest of the hop before; `nil` for the first.
  public let previous: Digest?
  public let digest: Digest

  public init(
    after earlier: Hop?, party: some StringProtocol, role: Role, act: Act, at: Instant?, evidence: String? = nil
  ) throws(TextFault) {
    number = earlier.map { $0.number + 1 } ?? 0
    self.party = try PlainText.line(party, as: .party)
    self.role = role
    self.act = act
    self.at = at
    self.evidence = if let evidence { try PlainText.line(evidence, as: .evidence) } else { nil }
    previous = earlier?.digest
    digest = Canonical.digest([
      "hop", "\(number)", self.party, role.rawValue, act.rawValue, at.map { "\($0.microseconds)" }, self.evidence,
      previous?.hex,
    ])
  }

  /// The text whose SHA-256 is its digest.
  public var canonicalForm: String {
    Canonical.form([
      "hop", "\(number)", party, role.rawValue, act.rawValue, at.map { "\($0.microseconds)" }, evidence, previous?.hex,
    ])
  }
}
