/// What machines are told about one article, act by act: the one decision that every form of the site repeats.
public struct MachineTerms: Hashable, Sendable {
  public let trainAI: MachineAnswer
  public let groundAI: MachineAnswer
  public let searchIndex: MachineAnswer
  public let textMining: MachineAnswer
  /// The address where a licence is to be had, where something is allowed or sold.
  public let terms: String?

  /// Nothing is allowed.
  public static let refused = MachineTerms(terms: nil) { _ in .refuse }

  public init(terms: String?, _ answer: (MachineAct) -> MachineAnswer) {
    trainAI = answer(.trainAI)
    groundAI = answer(.groundAI)
    searchIndex = answer(.searchIndex)
    textMining = answer(.textMining)
    let offersSomething = [trainAI, groundAI, searchIndex, textMining].contains { $0 == .allow || $0 == .pay }
    self.terms = offersSomething ? terms : nil
  }

  public subscript(_ act: MachineAct) -> MachineAnswer {
    switch act {
    case .trainAI: trainAI
    case .groundAI: groundAI
    case .searchIndex: searchIndex
    case .textMining: textMining
    }
  }

  /// Whether rights of text and data mining are kept back. Who trains a model mines what it learns from, so that they are
  /// given up only where both are allowed.
  public var reservesMining: Bool { textMining != .allow || trainAI != .allow }

  /// Whether every act is answered with no.
  public var allowsNothing: Bool { MachineAct.allCases.allSatisfy { self[$0] == .refuse || self[$0] == .unknown } }
}

extension MachineTerms {
  /// What holds of a live article: the house's offer for what is its own to give in every part, else no.
  public static func deciding(on matter: Matter, knowing book: RightsBook, asOf: Instant) -> MachineTerms {
    guard let offer = book.policy.machineUse, !offer.refusesEverything else { return .refused }
    return MachineTerms(terms: offer.terms) { act in
      guard offer[act] != .refuse else { return .refuse }
      switch Holding.deciding(act.act, on: matter, knowing: book, asOf: asOf).isOurs {
      case .yes: return offer[act].answer
      case .no: return .refuse
      case .unknown: return .unknown
      }
    }
  }
}

/// Whether a live article is ours to license for an act, in every part, and why not.
public struct Holding: Hashable, Sendable {
  public let isOurs: Truth
  /// What stands in the way, the worst first: no more than is so, and nothing where it is ours.
  public let obstacles: [Finding]

  /// By the same rules as a partner's question, but for the partner's own agreement and standing.
  public static func deciding(
    _ act: UseAct, on matter: Matter, knowing book: RightsBook, asOf: Instant
  ) -> Holding {
    let question = RightsQuestion.outbound(partner: "", act: act, channel: .web)
    var inquiry = Inquiry(question: question, matter: matter, book: book, asOf: asOf)
    inquiry.askHolding(act)
    let obstacles = inquiry.findings.filter { $0.effect >= .needsReview }
      .sorted { ($1.effect, $0.rule) < ($0.effect, $1.rule) }
    let isOurs: Truth =
      switch obstacles.first?.effect {
      case .deny: .no
      case .needsReview: .unknown
      case .allow, .allowWithDuties, nil: .yes
      }
    return Holding(isOurs: isOurs, obstacles: obstacles)
  }
}
