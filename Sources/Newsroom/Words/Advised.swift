public import Editorial

// What can be done, beside each sentence that says what is so. Both come from one explanation, so that they agree.

extension Words {
  /// What is so, then what to do.
  public func sentence(_ unmet: Unmet) -> String { sentence(explanation(unmet)) }
  /// What a rule found, then what to do about it.
  public func sentence(_ finding: Finding) -> String { sentence(explanation(finding)) }
  /// What is so, then what to do; of a refusal everything that stands in the way, a line each.
  public func sentence(_ error: NewsroomError) -> String { sentence(explanation(error)) }
  /// What came to somebody because another gave it on, and where to look.
  public func sentence(_ given: HandedOver) -> String { sentence(explanation(given)) }
  /// Who is at work on which article, from where, since when, until when, and the ways out.
  public func sentence(_ lease: EditLease) -> String { sentence(explanation(lease)) }
  public func sentence(_ stale: StaleDecision) -> String { sentence(explanation(stale)) }
  public func sentence(_ outage: Outage) -> String { sentence(explanation(outage)) }
  public func sentence(_ outage: SiteOutage) -> String { sentence(explanation(outage)) }
  public func sentence(_ stranger: SiteStranger) -> String { sentence(explanation(stranger)) }
  public func sentence(_ fault: HistoryFault) -> String { sentence(explanation(fault)) }
  /// That a text was seen before, where, and how much of it.
  public func sentence(_ copy: FoundCopy) -> String { sentence(explanation(copy)) }

  public func remedies(for unmet: Unmet) -> [Remedy] { explanation(unmet).remedies }
  public func remedies(for finding: Finding) -> [Remedy] { explanation(finding).remedies }
  public func remedies(for error: NewsroomError) -> [Remedy] { explanation(error).remedies }
  public func remedies(for line: InboxLine) -> [Remedy] { line.remedies }
  public func remedies(for given: HandedOver) -> [Remedy] { explanation(given).remedies }

  /// What to do about a finding, as a sentence of its own; `nil` for one that does not stand in the way.
  public func advice(on finding: Finding) -> String? { advice(finding.remedies) }
  /// What to do about what somebody was told, as a clause; `nil` where nothing need be done.
  public func advice(on line: InboxLine) -> String? { clause(line.remedies) }
}
