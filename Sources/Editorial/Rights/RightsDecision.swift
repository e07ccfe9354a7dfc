/// What somebody asks.
public enum RightsQuestion: Hashable, Sendable, Codable {
  /// May we run this text on our channel?
  case inbound(Channel)
  /// May the partner do this with our live text?
  case outbound(partner: String, act: UseAct, channel: Channel)
}

/// The answer, with every finding: nothing stops at the first failure.
public struct RightsDecision: Hashable, Sendable, Codable {
  /// The edition of these rules; a change of their meaning raises it.
  public static let policyEdition = 1

  public let question: RightsQuestion
  public let article: ArticleID
  /// The text decided on.
  public let digest: Digest
  public let asOf: Instant
  public let outcome: Outcome
  public let findings: [Finding]
  public let duties: [Duty]
  public let listEdition: String?
  public let policyEdition: Int
  /// The digest of everything the answer rests on: the same inputs give the same answer.
  public let inputs: Digest

  /// Decides. The same arguments always give the same decision; the clock is an argument.
  public static func deciding(
    _ question: RightsQuestion, on article: Article, knowing book: RightsBook, asOf: Instant
  ) -> RightsDecision {
    let inquiry = Inquiry(question: question, article: article, book: book, asOf: asOf)
    let findings = inquiry.findings
    let duties = inquiry.duties
    let base: Outcome = duties.isEmpty ? .allow : .allowWithDuties
    return RightsDecision(
      question: question, article: article.id, digest: inquiry.revision.digest, asOf: asOf,
      outcome: findings.map(\.effect).reduce(base, max), findings: findings, duties: duties,
      listEdition: book.edition(at: asOf)?.label, policyEdition: policyEdition,
      inputs: Canonical.digest([
        Canonical.json(question), Canonical.json(book.sortedForDigest), inquiry.revision.digest.hex,
        Canonical.json(article.provenance), Canonical.json(article.attestations), Canonical.json(article.hold),
        Canonical.json(article.responsibleEditor), article.isNewsInformation.map { "\($0)" }, "\(asOf.microseconds)",
        "\(policyEdition)",
      ]))
  }

  /// The findings that stand in the way, worst first, otherwise in the order of the rules.
  public var obstacles: [Finding] {
    findings.filter { $0.effect >= .needsReview }.sorted { ($1.effect, $0.rule) < ($0.effect, $1.rule) }
  }
}

extension RightsBook {
  /// Sets have no order of their own; a digest needs one.
  fileprivate var sortedForDigest: [String] {
    ownSources.map(Canonical.json) + parties.map { "\($0.name)|\($0.aliases.sorted())" }
      + editions.map {
        "\($0.label)|\($0.inForceFrom.microseconds)|\($0.isComplete)|\($0.units.map { "\($0.key)=\($0.value.rawValue)" }.sorted())"
      }
      + agreements.map { agreement in
        "\(agreement.id)|\(agreement.party)|\(agreement.direction.rawValue)|\(agreement.validFrom.microseconds)|"
          + "\(agreement.validUntil?.microseconds ?? -1)|"
          + agreement.grants.map { grant in
            "\(grant.effect.rawValue)|\(grant.acts.map(\.rawValue).sorted())|\(grant.channels.map(\.rawValue).sorted())|"
              + "\(grant.editClass.rawValue)|\(grant.sublicense)|\(Canonical.json(grant.duties))"
          }.joined(separator: ";")
      } + [fixedCredit ?? ""]
  }
}
