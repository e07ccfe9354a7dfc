import Editorial
import Foundation
import Testing

/// More permission never narrows, and more duty or prohibition never widens. CAIBIAN_SOAK=1 asks 120,000 random books.
@Suite("Permissions over random facts")
struct PermissionPropertyTests {
  private func everywhere(_ check: (inout RandomFacts, RandomFacts.Facts, RightsDecision) throws -> Bool?) throws {
    var random = try RandomFacts(seed: RightsPropertyTests.seed &+ 7)
    var asked = 0
    for number in 0..<RightsPropertyTests.cases {
      let facts = try random.facts()
      let decision = facts.decision()
      guard let holds = try check(&random, facts, decision) else { continue }
      asked += 1
      guard holds else {
        Issue.record("case \(number) of seed \(RightsPropertyTests.seed): \(decision.asLines)")
        return
      }
    }
    // Most of the books had something to add to.
    #expect(asked * 4 > RightsPropertyTests.cases, "\(asked) of \(RightsPropertyTests.cases)")
  }

  /// One more grant in one of the agreements, with the same sides and times.
  private func adding(
    _ grant: Grant, to place: Int, of agreements: [Agreement]
  ) throws -> [Agreement] {
    var agreements = agreements
    let old = agreements[place]
    agreements[place] = try Agreement(
      id: old.id, party: old.party, direction: old.direction, validFrom: old.validFrom, validUntil: old.validUntil,
      grants: old.grants + [grant], warrants: old.warrants)
    return agreements
  }

  @Test("A grant more, whatever it asks in return, never makes an answer worse")
  func grants() throws {
    try everywhere { random, facts, before in
      guard !facts.agreements.isEmpty else { return nil }
      var more = facts
      let place = Int.random(in: 0..<facts.agreements.count, using: &random.numbers)
      more.agreements = try adding(random.grant(.permit), to: place, of: facts.agreements)
      return more.decision().outcome <= before.outcome
    }
  }

  /// Where nothing at all was known a first claim that fails is an answer, so something must have been claimed before.
  @Test("A basis more never makes an answer worse where one was stated already")
  func bases() throws {
    try everywhere { random, facts, before in
      let stated = facts.file.components.indices.filter { !facts.file.components[$0].bases.isEmpty }
      guard let place = stated.first else { return nil }
      let other = try random.component()
      var more = facts
      more.file.components[place].bases += other.bases
      return more.decision().outcome <= before.outcome
    }
  }

  @Test("A consent more, of whatever scope, never makes an answer worse where something was stated already")
  func consents() throws {
    try everywhere { random, facts, before in
      let permission = Basis.scopedConsent(try random.consent())
      var more = facts
      guard let place = facts.file.components.firstIndex(where: { !$0.bases.isEmpty }) else { return nil }
      more.file.components[place].bases.append(permission)
      return more.decision().outcome <= before.outcome
    }
  }

  @Test("A prohibition more, or a duty before use that nobody saw to, never makes an answer better")
  func duties() throws {
    try everywhere { random, facts, before in
      guard !facts.agreements.isEmpty else { return nil }
      var more = facts
      let place = Int.random(in: 0..<facts.agreements.count, using: &random.numbers)
      if random.numbers.chance(50) {
        more.agreements = try adding(random.grant(.prohibit), to: place, of: facts.agreements)
      } else {
        let old = facts.agreements[place]
        // Asking the author is what lets a change be made at all (R35); any other duty only costs.
        let duty = Duty(random.numbers.one(of: [.pay, .report, .linkBack]), .before)
        more.agreements[place] = try Agreement(
          id: old.id, party: old.party, direction: old.direction, validFrom: old.validFrom,
          validUntil: old.validUntil, grants: old.grants.map { $0.owing([duty]) }, warrants: old.warrants)
      }
      return more.decision().outcome >= before.outcome
    }
  }
}
