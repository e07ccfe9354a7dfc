/// What machines do with a page besides showing it: each is allowed, sold or refused for itself.
public enum MachineAct: String, CaseIterable, Hashable, Sendable, Codable {
  case trainAI, groundAI, searchIndex, textMining

  /// The act as grants, consents and licences speak of it.
  public var act: UseAct {
    switch self {
    case .trainAI: .trainAI
    case .groundAI: .groundAI
    case .searchIndex: .searchIndex
    case .textMining: .textMining
    }
  }
}

/// What is said to a machine that asks for one of these acts.
public enum MachineAnswer: String, CaseIterable, Hashable, Sendable, Codable {
  case allow, refuse
  /// Not without a licence, which is to be had for money.
  case pay
  /// Nobody knows whether it is ours to give. It means no.
  case unknown
}

/// What the house offers machines of its own works, act by act.
public struct MachineOffer: Hashable, Sendable, Codable {
  public enum Choice: String, CaseIterable, Hashable, Sendable, Codable {
    case allow, refuse, pay

    var answer: MachineAnswer {
      switch self {
      case .allow: .allow
      case .refuse: .refuse
      case .pay: .pay
      }
    }
  }

  public let trainAI: Choice
  public let groundAI: Choice
  public let searchIndex: Choice
  public let textMining: Choice
  /// The web address where the terms stand, and where a licence is to be had.
  public let terms: String?

  /// What is not offered is refused.
  public init(
    trainAI: Choice = .refuse, groundAI: Choice = .refuse, searchIndex: Choice = .refuse, textMining: Choice = .refuse,
    terms: String? = nil
  ) {
    self.trainAI = trainAI
    self.groundAI = groundAI
    self.searchIndex = searchIndex
    self.textMining = textMining
    self.terms = terms
  }

  public subscript(_ act: MachineAct) -> Choice {
    switch act {
    case .trainAI: trainAI
    case .groundAI: groundAI
    case .searchIndex: searchIndex
    case .textMining: textMining
    }
  }

  public var refusesEverything: Bool { MachineAct.allCases.allSatisfy { self[$0] == .refuse } }
}
