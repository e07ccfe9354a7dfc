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
  /// 法务: beside the chain, at any time in review.
  case legal
  /// 图片: beside the chain, at any time in review.
  case pictureDesk

  /// What signing is an act of. One person signs a text at most once in each act (R05).
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable { case approval, review, proof, legal, pictures }

  public var act: Act {
    switch self {
    case .approval: .approval
    case .firstReview, .secondReview, .finalReview: .review
    case .firstProof, .secondProof, .thirdProof: .proof
    case .legal: .legal
    case .pictureDesk: .pictures
    }
  }

  /// Whether it stands beside the chain: signed at any time in review, before or after any other step.
  public var isParallel: Bool { Self.parallel.contains(self) }
  public static let parallel: [SignOffStep] = [.legal, .pictureDesk]
  /// The steps of a chain, which are signed in order.
  public static let chained = allCases.filter { !$0.isParallel }

  /// Whether whoever has signed `other` on a text is barred from signing this step of it: no two steps of one act, and
  /// whoever signs beside the chain signs nothing else.
  public func excludes(_ other: SignOffStep) -> Bool { act == other.act || isParallel || other.isParallel }

  /// The roles that may sign this step.
  public var roles: Set<Role> {
    switch self {
    case .approval: [.deskChief, .boardMember, .chiefEditor]
    case .firstReview: [.deskChief]
    case .secondReview: [.boardMember]
    case .finalReview: [.chiefEditor]
    case .firstProof, .secondProof, .thirdProof: [.proofreader]
    case .legal: [.legal]
    case .pictureDesk: [.pictureDesk]
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
  /// In whose stead the person signed; `nil` for her own.
  public let onBehalfOf: PersonID?

  /// Whose signature it is: everybody it counts for when persons must differ.
  public var persons: Set<PersonID> { Set([person, onBehalfOf].compactMap { $0 }) }

  public init(step: SignOffStep, person: PersonID, digest: Digest, at: Instant, onBehalfOf giver: PersonID? = nil) {
    onBehalfOf = giver
    self.step = step
    self.person = person
    self.digest = digest
    self.at = at
  }
}
