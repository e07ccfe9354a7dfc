public import Editorial

/// Rights, agreements and claims.
extension Words {
  /// Each finding that stands in the way, a line each, with what to do about it.
  func notCleared(_ decision: RightsDecision) -> Explanation {
    let head = so("版权结论是“\(name(decision.outcome))”：", "The rights decision is \(name(decision.outcome)):")
    return decision.obstacles.reduce(head) { said, finding in
      said + Explanation("\n    \(finding.rule.rawValue) ") + explanation(finding)
    }
  }

  func unsound(_ warnings: [AgreementWarning]) -> Explanation {
    Explanation(
      say("协议有问题：", "The agreement cannot be saved:") + warnings.map { "\n    " + sentence($0) }.joined())
  }

  var noClaim: Explanation {
    so(
      "版权专员撤稿须凭投诉；没有投诉的请总编辑撤。",
      "Licensing staff withdraw on a claim; without one, pass it to the chief editor.", .said(.nameClaim))
  }

  func otherClaim(_ number: String) -> Explanation {
    so(
      "\(number) 不是针对这篇稿件的未结投诉的编号；请用该投诉编号的前几位。",
      "\(number) is not the number of one open claim on this article; name that claim by the first digits of its id.")
  }

  func notAssessed(_ wanted: [ClaimAssessment]) -> Explanation {
    let named = list(wanted.map { name($0) })
    return so(
      "此步须评估为“\(named)”。", "This step follows only when the claim is assessed as: \(named).", .step(.assessClaim))
  }

  public func explanation(_ stale: StaleDecision) -> Explanation {
    switch stale {
    case .other:
      so("所引结论不是关于这一稿的。", "The decision quoted is not about this text.", .rights(.askAgain))
    case .old: so("所引结论已过时。", "The decision quoted is too old.", .rights(.askAgain))
    case .inputsChanged:
      so("所引结论的依据已有变化。", "What the decision quoted rests on has changed.", .rights(.askAgain))
    }
  }
}
