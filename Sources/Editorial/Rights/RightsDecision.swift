/// What somebody asks.
public enum RightsQuestion: Hashable, Sendable, Codable {
  /// May we run this text on our channel?
  case inbound(Channel, territory: String? = nil, detail: UseDetail? = nil)
  /// May the partner do this with our live text, with this change, in this country?
  case outbound(
    partner: String, act: UseAct, channel: Channel, edit: EditClass? = nil, territory: String? = nil,
    detail: UseDetail? = nil)

  var isAboutLive: Bool {
    switch self {
    case .inbound: false
    case .outbound: true
    }
  }

  var canonical: String {
    let usual =
      switch self {
      case .inbound(let channel, let territory, _): "in|\(channel.rawValue)|\(territory ?? "")"
      case .outbound(let partner, let act, let channel, let edit, let territory, _):
        "out|\(partner)|\(act.rawValue)|\(channel.rawValue)|\(edit?.rawValue ?? "")|\(territory ?? "")"
      }
    return detail.map { "\(usual)|\($0.canonical)" } ?? usual
  }

  /// What narrows it further, where anything does.
  public var detail: UseDetail? {
    switch self {
    case .inbound(_, _, let detail), .outbound(_, _, _, _, _, let detail): detail?.said
    }
  }
}

/// The answer, with every finding: nothing stops at the first failure.
public struct RightsDecision: Hashable, Sendable, Codable {
  /// The edition of these rules; a change of their meaning raises it.
  public static let policyEdition = 4

  public let question: RightsQuestion
  public let article: ArticleID
  /// The text decided on.
  public let digest: Digest
  public let asOf: Instant
  public let outcome: Outcome
  /// In the order of the rules.
  public let findings: [Finding]
  public let duties: [Duty]
  public let listEdition: String?
  public let policyEdition: Int
  /// The digest of everything the answer rests on: the same inputs give the same answer.
  public let inputs: Digest

  /// Decides. The same arguments always give the same decision; the clock is an argument.
  /// - Parameter edition: the edition of the rules; an earlier one for what was decided under it.
  public static func deciding(
    _ question: RightsQuestion, on article: Article, knowing book: RightsBook, asOf: Instant,
    under edition: Int = policyEdition
  ) -> RightsDecision {
    deciding(
      question, on: Matter(article, live: question.isAboutLive), knowing: book, asOf: asOf, under: edition)
  }

  /// Decides on an article that was made ready before.
  public static func deciding(
    _ question: RightsQuestion, on matter: Matter, knowing book: RightsBook, asOf: Instant,
    under edition: Int = policyEdition
  ) -> RightsDecision {
    var inquiry = Inquiry(
      question: question, matter: matter, book: book, asOf: asOf, under: PolicyEdition(number: edition))
    inquiry.ask()
    var outcome = inquiry.duties.isEmpty ? Outcome.allow : .allowWithDuties
    for finding in inquiry.findings where outcome < finding.effect { outcome = finding.effect }
    if outcome == .deny, inquiry.isExposed {
      inquiry.add(Finding(.r25, .exposure, .yes, effect: .allow, evidence: ["500", "5000000"]))
    }
    inquiry.findings.sort { $0.rule.place < $1.rule.place }
    return RightsDecision(
      question: question, article: matter.article.id, digest: matter.revision.digest, asOf: asOf, outcome: outcome,
      findings: inquiry.findings, duties: inquiry.duties, listEdition: inquiry.edition?.label,
      policyEdition: edition, inputs: inquiry.inputs)
  }

  /// The findings that stand in the way, worst first, otherwise in the order of the rules.
  public var obstacles: [Finding] {
    findings.filter { $0.effect >= .needsReview }.sorted { ($1.effect, $0.rule) < ($0.effect, $1.rule) }
  }

  /// The findings that stand in nobody's way and yet must be seen.
  public var warnings: [Finding] { findings.filter(\.isWarning) }
}
