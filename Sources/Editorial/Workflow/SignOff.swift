/// One step of a column's sign-off set.
public enum SignOffStep: String, CaseIterable, Hashable, Sendable, Codable {
  /// 签发: the one approval of a small column.
  case approval
  /// 初审
  case firstReview
  /// 复审
  case secondReview
  /// 终审
  case finalReview
  /// 一校
  case firstProof
  /// 二校
  case secondProof
  /// 三校
  case thirdProof

  /// What signing is an act of. One person signs a text at most once in each act (R05).
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable { case approval, review, proof }

  public var act: Act {
    switch self {
    case .approval: .approval
    case .firstReview, .secondReview, .finalReview: .review
    case .firstProof, .secondProof, .thirdProof: .proof
    }
  }

  /// The roles that may sign this step.
  public var roles: Set<Role> {
    switch self {
    case .approval: [.deskChief, .boardMember, .chiefEditor]
    case .firstReview: [.deskChief]
    case .secondReview: [.boardMember]
    case .finalReview: [.chiefEditor]
    case .firstProof, .secondProof, .thirdProof: [.proofreader]
    }
  }

  /// 三审三校: three reviews and three proofs, each by three people; the final review closes.
  public static let threeReviewsThreeProofs: [SignOffStep] =
    [.firstReview, .firstProof, .secondReview, .secondProof, .thirdProof, .finalReview]
}

/// That a person has signed exactly one text, by its digest.
public struct SignOff: Hashable, Sendable, Codable {
  public let step: SignOffStep
  public let person: PersonID
  public let digest: Digest
  public let at: Instant

  public init(step: SignOffStep, person: PersonID, digest: Digest, at: Instant) {
    self.step = step
    self.person = person
    self.digest = digest
    self.at = at
  }
}
