public import Editorial

/// What a refused letter lacked, as far as its sender can mend it.
public enum LetterLack: String, CaseIterable, Hashable, Sendable, Codable {
  case consent, originality, guardianConsent, headline, body

  /// What of a refusal is of this kind; nothing where it was refused for something else.
  public static func all(in refusal: Refusal) -> [LetterLack] {
    refusal.unmet.compactMap {
      switch $0 {
      case .consent: .consent
      case .originality: .originality
      case .guardianConsent: .guardianConsent
      case .headline: .headline
      case .body: .body
      default: nil
      }
    }
  }
}

/// A letter that was refused for what it lacked, and whose sender is to be told: by a letter that goes by itself, so by the
/// rules for those (RFC 3834). Nothing of a refused letter is in the store; its sender agreed to nothing.
public struct RefusedLetter: Hashable, Sendable, Codable {
  /// Of its bytes.
  public let letter: Digest
  public let address: String
  public let lacks: [LetterLack]
  public let at: Instant

  public init(letter: Digest, address: String, lacks: [LetterLack], at: Instant) {
    self.letter = letter
    self.address = address
    self.lacks = lacks
    self.at = at
  }

  /// How long it is worth an answer.
  private static let mostSeconds: Int64 = 7 * 86_400
  private static let daySeconds: Int64 = 86_400

  /// What becomes of the answer now.
  public enum Turn: Hashable, Sendable {
    case now, later, never
  }

  /// At most one answer goes to an address within a day, and none after a week.
  ///
  /// - Parameter last: when one went to the same address; `nil` where none did.
  public func turn(at now: Instant, last: Instant?) -> Turn {
    if at.advanced(bySeconds: Self.mostSeconds) < now { return .never }
    guard let last, now < last.advanced(bySeconds: Self.daySeconds) else { return .now }
    return .later
  }

  /// The answer: it repeats nothing that came in, for anybody can have it sent to anybody.
  public func answer(from: String, newsroom: String, at time: Instant) -> OutgoingLetter {
    let text = RefusalText(lacks, newsroom: newsroom)
    return OutgoingLetter(
      id: "refused-\(letter.hex)", from: from, to: address, subject: text.subject, text: text.body, at: time,
      isAnswer: true)
  }
}
