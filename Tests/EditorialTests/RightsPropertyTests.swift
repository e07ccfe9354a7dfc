import Editorial
import Foundation
import Testing

/// What holds of every decision, whatever the facts. CAIBIAN_SOAK=1 asks 120,000 random cases instead of 3,000.
@Suite("Rights decisions over random facts")
struct RightsPropertyTests {
  static let seed: UInt64 = ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap(UInt64.init) ?? 20_260_701
  static let cases = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 3_000 : 120_000

  /// Runs a check over random facts; says which case of which seed fails.
  private func everywhere(_ check: (inout RandomFacts, RandomFacts.Facts, RightsDecision) throws -> Bool) throws {
    var random = try RandomFacts(seed: Self.seed)
    for number in 0..<Self.cases {
      let facts = try random.facts()
      let decision = facts.decision()
      guard try check(&random, facts, decision) else {
        Issue.record("case \(number) of seed \(Self.seed): \(decision.asLines)")
        return
      }
    }
  }

  @Test("A prohibition, a hold or an unknown more never improves an outcome (invariant 9)")
  func monotone() throws {
    var reached: Set<Outcome> = []
    try everywhere { random, facts, before in
      reached.insert(before.outcome)
      var worse = facts
      switch random.numbers.next() % 8 {
      case 0: worse.holds.append(try random.hold(facts.matter))
      case 1:
        worse.agreements.append(
          try Agreement(
            id: "Z", party: random.numbers.one(of: ["临沂日报社", "样本伙伴", "新华网"]),
            direction: random.numbers.one(of: Agreement.Direction.allCases), validFrom: Instant(microseconds: 0),
            grants: [random.grant(.prohibit)]))
        // An agreement that only forbids must not count as knowing whom to ask.
        return worse.decision().outcome >= before.outcome
      case 2: worse.file.marks.append(RightsMark("C2PA", isKept: .unknown))
      case 3: worse.file.ancestors.append(Ancestor("另一原著", isCovered: .unknown))
      case 4:
        // Of what is known to be bad, not knowing it would be better.
        let isWell = [Minors.none, .involved(redacted: .yes)].contains { $0 == worse.file.minors }
        guard isWell, worse.asksAboutMinors else { return true }
        worse.file.minors = nil
      case 5:
        worse.file.machine = .made(visibleMark: .unknown, hiddenMark: .yes)
        guard facts.file.machine == nil || facts.file.machine == MachineOrigin.none else { return true }
      case 6:
        guard let byline = worse.file.bylines.first, byline.standing != .unknown, before.outcome < .deny else {
          return true
        }
        worse.file.bylines[0] = BylineFact(byline.name, .unknown)
      default: worse.licences = before.outcome < .deny ? [] : facts.licences
      }
      return worse.decision().outcome >= before.outcome
    }
    // The facts are no empty ones: every outcome was there to be worsened.
    #expect(reached == Set(Outcome.allCases))
  }

  @Test("An active hold makes every use decision a no; without it the old answer is asked for anew (invariant 8)")
  func holds() throws {
    try everywhere { random, facts, before in
      var held = facts
      held.holds = [try random.hold(facts.matter)]
      let stopped = held.decision()
      held.holds = facts.holds
      return stopped.outcome == .deny && stopped.obstacles.contains { [.hold, .r51].contains($0.rule) }
        && stopped.inputs != before.inputs && held.decision() == before
    }
  }

  @Test("The same inputs give the same findings in the same order, however the book is ordered (invariant 10)")
  func deterministic() throws {
    try everywhere { _, facts, before in
      let again = facts.decision(reversed: true)
      return again == before && again.findings.map(\.rule) == again.findings.map(\.rule).sorted()
    }
  }

  @Test("Read back from what is stored, the same facts give the same answer, to the digest of what it rests on")
  func replayed() throws {
    func stored<Value: Codable>(_ value: Value) throws -> Value {
      try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }
    try everywhere { _, facts, before in
      var again = facts
      again.question = try stored(facts.question)
      again.agreements = try stored(facts.agreements)
      again.holds = try stored(facts.holds)
      again.file = try stored(facts.file)
      again.licences = try stored(facts.licences)
      again.editions = try stored(facts.editions)
      again.parties = try stored(facts.parties)
      again.breaches = try stored(facts.breaches)
      let kept = try stored(before)
      return again.decision() == before && kept == before
    }
  }

  /// The random books are no simple ones: each of these stands in many of them.
  @Test("Random books have scoped consents, exceptions, terms from publication and machines' acts in them")
  func varied() throws {
    var seen: [String: Int] = [:]
    try everywhere { _, facts, _ in
      let grants = facts.agreements.flatMap(\.grants)
      let consents = facts.file.components.flatMap(\.bases).filter {
        if case .scopedConsent = $0 { true } else { false }
      }
      for (name, isThere) in [
        ("consent", !consents.isEmpty), ("except", grants.contains { !$0.except.isEmpty }),
        ("territory", grants.contains { !$0.territory.isEmpty }),
        ("language", grants.contains { !$0.languages.isEmpty }), ("account", grants.contains { !$0.accounts.isEmpty }),
        ("advertising", grants.contains { $0.advertising != nil }), ("days", grants.contains { $0.days != nil }),
        ("machine", grants.contains { grant in grant.acts.contains { $0.isByMachine } }),
        ("detail", facts.question.detail != nil),
      ] where isThere { seen[name, default: 0] += 1 }
      return true
    }
    #expect(seen.count == 9 && seen.values.allSatisfy { $0 * 20 > Self.cases }, "\(seen)")
  }

  @Test("The outcome is the worst finding's, and a bad one names its rule (invariant 11)")
  func worst() throws {
    try everywhere { _, _, decision in
      let base: Outcome = decision.duties.isEmpty ? .allow : .allowWithDuties
      let worst = decision.findings.map(\.effect).reduce(base, max)
      return decision.outcome == worst && (decision.outcome < .needsReview) == decision.obstacles.isEmpty
    }
  }

  @Test("Nothing is answered that the table of answers, and so the fixtures, do not have")
  func known() throws {
    var seen: Set<PossibleAnswer> = []
    try everywhere { _, _, decision in
      let answers = decision.findings.map { PossibleAnswer(decision.question.asked, $0) }
      seen.formUnion(answers)
      return PossibleAnswer.all.isSuperset(of: answers)
    }
    // The random facts are no small corner of the table.
    #expect(seen.count * 10 > PossibleAnswer.all.count * 8, "\(seen.count) of \(PossibleAnswer.all.count)")
  }

  @Test("A component more never improves an outcome: a decision is no better than its worst component (invariant 12)")
  func components() throws {
    try everywhere { random, facts, before in
      var more = facts
      more.file.components.append(try random.component())
      return more.decision().outcome >= before.outcome
    }
  }

  /// By looking at every country there is.
  private static func isWithin(_ asked: Territory, _ granted: Territory) -> Bool {
    func countries(_ territory: Territory) -> TextSet {
      territory.isAllBut ? CountryCode.all.subtracting(territory.codes) : territory.codes
    }
    return countries(asked).isSubset(of: countries(granted))
  }

  @Test("What we reposted goes out only within what came in with the right to pass it on (invariant 6)")
  func attenuation() throws {
    var passedOn = 0
    try everywhere { random, facts, _ in
      // Of what others wrote, with nothing in the way but the right to pass on.
      var facts = facts
      let reposts = random.matters.map(\.outbound).filter { $0.article.live?.provenance.repost != nil }
      facts.matter = random.numbers.one(of: reposts)
      facts.holds = []
      facts.asksByDefault = false
      facts.asksAboutMinors = false
      let texts = facts.file.components.filter { $0.kind == .text }
      facts.file = RightsFile(article: facts.matter.article.id)
      facts.file.components = texts
      guard case .outbound(_, let act, let channel, let edit, let territory, let detail) = facts.question,
        let source = facts.matter.article.live?.provenance.repost?.origin.source,
        facts.decision().outcome < .needsReview
      else { return true }
      passedOn += 1
      let at = RandomFacts.at
      let isFree = facts.file.components.contains { $0.kind == .text && !$0.bases.isEmpty }
      let names = source.resolved.hasPrefix("临沂日报") ? ["临沂日报", "临沂日报社"] : [source.resolved]
      return isFree
        || facts.agreements.contains { agreement in
          agreement.direction == .inbound && names.contains(agreement.party) && agreement.isInForce(at: at)
            && agreement.grants.contains { grant in
              grant.effect == .permit && grant.sublicense && grant.acts.contains(act)
                && grant.channels.contains(channel)
                && grant.edits.contains(edit ?? .verbatim)
                && Self.isWithin(Territory(stored: territory ?? "CN"), grant.place)
                && (grant.languages.isEmpty || grant.languages.contains(detail?.language ?? "zh"))
                && (grant.advertising == nil || grant.advertising == detail?.carriesAdvertising)
                && (grant.accounts.isEmpty || detail?.account.map { grant.accounts.contains($0) } ?? false)
                && (grant.media.isEmpty || grant.media.contains(channel.medium))
                && (grant.from.map { $0 <= at } ?? true) && (grant.until.map { at < $0 } ?? true)
            }
        }
    }
    #expect(passedOn > 0)
  }
}
