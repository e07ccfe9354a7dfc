/// The rules of the rights handbook that a finding can name, in the order in which findings stand.
public enum RightsRule: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// An active hold or embargo stops every use.
  case hold = "HOLD"
  /// The site holds a licence for the channel (2017 rule, articles 5, 10, 18).
  case r01 = "R01"
  /// News information comes only from units on the list in force (2017 rule, article 15).
  case r10 = "R10"
  /// Whether it is news information must be decided first (article 2).
  case r11 = "R11"
  /// Source, original author, original title and the editor's real name are stated (article 15).
  case r12 = "R12"
  /// Title and content are not altered in meaning (article 15; 2015 notice).
  case r13 = "R13"
  /// The source is traceable (article 15).
  case r14 = "R14"
  /// Being on the list is no licence: every component needs a legal basis (article 15, paragraph 2).
  case r15 = "R15"
  /// The statutory licence to reprint is between newspapers and periodicals (copyright law, article 35).
  case r16 = "R16"
  /// Pure-fact news is outside copyright (copyright law, article 5).
  case r17 = "R17"
  /// Current-affairs articles, unless their author reserved (network regulation, article 6).
  case r18 = "R18"
  /// Quotation for comment and in reporting (copyright law, article 24).
  case r19 = "R19"
  /// Rights-management information stays (copyright law, article 51).
  case r20 = "R20"
  /// Who licenses must be able to (copyright law, articles 12 to 19).
  case r21 = "R21"
  /// A repost of a repost credits the first carrier (court interpretation, article 17).
  case r22 = "R22"
  /// Translations, digests and compilations need the first owner's consent too (articles 13, 15, 16).
  case r23 = "R23"
  /// The term has run out (article 23).
  case r24 = "R24"
  /// What a breach costs (article 54); shown, never decisive.
  case r25 = "R25"
  /// Our own sources are the labels of the copyright notice.
  case r30 = "R30"
  /// No use of ours by others without an agreement.
  case r31 = "R31"
  /// Others credit us in the notice's fixed words.
  case r32 = "R32"
  /// Only network rights are claimed.
  case r33 = "R33"
  /// What we reposted cannot be passed on without a sublicence.
  case r34 = "R34"
  /// Byline and integrity stay with the authors (articles 10, 22, 31).
  case r35 = "R35"
  /// What a claim has stopped is not put up again (network regulation, article 15; civil code, article 1195).
  case r51 = "R51"
  /// A withdrawal upstream is followed downstream.
  case r57 = "R57"
  /// Nothing identifies minors in cases (minors law, article 103).
  case r74 = "R74"
  /// What a machine made is marked, visibly and in the metadata (measures of 2025).
  case r80 = "R80"

  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1.rawValue, UInt8($0)) })

  var place: UInt8 { Self.places[rawValue] ?? 0 }

  public static func < (one: Self, other: Self) -> Bool { one.place < other.place }
}
