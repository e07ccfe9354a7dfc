/// A source label that makes a story our own, while it is valid (R30).
public struct OwnSource: Hashable, Sendable, Codable {
  public let label: String
  public let validFrom: Instant
  public let validUntil: Instant?
  /// The unit that made it, to whom requests for other rights are referred (R33).
  public let owner: String?
  /// What we hold of it (R33): the copyright notice speaks of network rights only.
  public let media: [Medium]
  /// The agreement that makes it ours, where it is not ours by itself.
  public let agreement: String?
  /// How its end is kept (`EndForm`); `nil` in what earlier releases wrote.
  public let form: Int?

  public init(
    label: String, validFrom: Instant, validUntil: Instant? = nil, owner: String? = nil,
    media: Set<Medium> = [.network], agreement: String? = nil, form: Int? = nil
  ) throws(TextFault) {
    self.label = try PlainText.line(label, as: .label)
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.owner = owner
    self.media = Medium.allCases.filter(media.contains)
    self.agreement = agreement
    self.form = form
  }

  private init(_ own: OwnSource, until: Instant?) {
    label = own.label
    validFrom = own.validFrom
    validUntil = until
    owner = own.owner
    media = own.media
    agreement = own.agreement
    form = EndForm.wholeDay
  }

  func settlingEnds(_ end: (Instant) -> Instant) -> OwnSource { OwnSource(self, until: validUntil.map(end)) }

  func isValid(at instant: Instant) -> Bool { validFrom <= instant && validUntil.map { instant < $0 } ?? true }
}

/// A unit by its legal name, and the other names it goes by.
public struct Party: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable { case unit, person, site }

  public let name: String
  public let aliases: TextSet
  public let contact: String?
  public let kind: Kind

  public init(
    name: String, aliases: TextSet = [], contact: String? = nil, kind: Kind = .unit
  ) throws(TextFault) {
    self.name = try PlainText.line(name, as: .party)
    self.aliases = aliases
    self.contact = contact
    self.kind = kind
  }

  private enum CodingKeys: String, CodingKey { case name, aliases, contact, kind }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    aliases = TextSet(try container.decode([String].self, forKey: .aliases))
    contact = try container.decodeIfPresent(String.self, forKey: .contact)
    kind = try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .unit
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(aliases.sorted(), forKey: .aliases)
    try container.encodeIfPresent(contact, forKey: .contact)
    try container.encode(kind, forKey: .kind)
  }

  /// What a unit's name is given with or without.
  public static let nearEndings = ["社", "报社", "网", "日报社", "传媒集团", "报业集团"]

  /// Names so close to `name` that it may be meant: a match for people to confirm, never one to decide by (R10).
  public static func variants(of name: String) -> [String] {
    nearEndings.map { name + $0 }
      + nearEndings.filter { name.hasSuffix($0) && name.count > $0.count + 1 }.map {
        String(name.dropLast($0.count))
      }
  }
}
