/// What an emergency publication owes: a second person's signature on exactly the text that went out, by a deadline.
///
/// It stands in every queue until somebody pays it; nothing else makes it go away.
public struct Debt: Hashable, Sendable, Codable {
  /// Of the text that was published.
  public let digest: Digest
  /// What was passed over, each named by whoever published.
  public let waived: [Waiver]
  public let reason: String
  public let person: PersonID
  /// Who had written or edited the text: none of them can pay.
  public let writers: [PersonID]
  public let incurred: Instant
  public let due: Instant

  /// Whether the deadline has passed at `time`.
  public func isOverdue(at time: Instant) -> Bool { due < time }

  /// Who cannot pay it: whoever published, and whoever had written.
  var barred: Set<PersonID> { Set(writers + [person]) }

  /// The roles of which the payer must hold one: those of the last step of the chain that was passed over, or else of
  /// the last beside it; where no step was, those who answer for rights, or the chief editor for a checklist.
  public var payers: Set<Role> {
    let steps = waived.compactMap { if case .signOff(let step) = $0 { step } else { nil } }
    if let step = steps.last(where: { !$0.isParallel }) ?? steps.last { return step.roles }
    return waived.contains(.rights) ? [.licensing, .chiefEditor] : [.chiefEditor]
  }
}

/// One need that an emergency publication passes over, and no more than these can be: a prohibition, a hold, an embargo
/// and an unread proof stop an emergency like anything else.
public enum Waiver: Hashable, Sendable, Codable {
  case signOff(SignOffStep)
  /// A rights decision that needs review.
  case rights
  /// An item of the checklist before publishing, by its code.
  case item(String)
  /// Threads that nobody has resolved, where the column asks for that before publishing.
  case comments

  private static let itemPrefix = "check:"

  /// What is typed to acknowledge it.
  public var code: String {
    switch self {
    case .signOff(let step): step.rawValue
    case .rights: "rights"
    case .item(let code): Self.itemPrefix + code
    case .comments: "comments"
    }
  }

  public init?(code: String) {
    if code == "rights" {
      self = .rights
    } else if code == "comments" {
      self = .comments
    } else if code.hasPrefix(Self.itemPrefix) {
      self = .item(String(code.dropFirst(Self.itemPrefix.count)))
    } else if let step = SignOffStep(rawValue: code) {
      self = .signOff(step)
    } else {
      return nil
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let code = try container.decode(String.self)
    guard let waiver = Waiver(code: code) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "nothing is waived as \(code)")
    }
    self = waiver
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension Article {
  /// In what part `person` would pay `debt`: the first that is not barred, or else the first with a role for it.
  func paying(_ debt: Debt, by person: Person?, at time: Instant) -> Part? {
    let ways = (person?.parts(in: column, at: time) ?? []).filter { !$0.roles.isDisjoint(with: debt.payers) }
    return ways.first { $0.onBehalfOf.map { !debt.barred.contains($0) } ?? true } ?? ways.first
  }

  /// What publishing this text now would pass over: sign-offs in the order of the column's set, rights, what is not
  /// ticked of the checklist, and what is not resolved.
  public func waivers(knowing facts: Facts, at time: Instant) -> [Waiver] {
    let steps = missingSteps(in: facts.column).map(Waiver.signOff)
    let items = unticked(before: .publish, in: facts.column).map { Waiver.item($0.code) }
    let isDebated = facts.column?.commentsBefore.contains(.publish) == true && !facts.openThreads.isEmpty
    return steps + (rightsDecision(knowing: facts, at: time).outcome == .needsReview ? [.rights] : []) + items
      + (isDebated ? [.comments] : [])
  }

  /// What rights say of publishing it on our own site.
  func rightsDecision(knowing facts: Facts, at time: Instant) -> RightsDecision {
    RightsDecision.deciding(.inbound(.web), on: self, knowing: facts.rights ?? RightsBook(), asOf: time)
  }
}
