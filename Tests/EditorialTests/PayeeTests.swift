import Testing

@testable import Editorial

@Suite("Who is paid")
struct PayeeTests {
  private func naming(_ by: Actor) -> PayeeNaming {
    PayeeNaming(payee: Digest(of: "payee".utf8), account: "****1111", by: by)
  }

  @Test("What staff named is confirmed by another person, and by nobody else")
  func confirmed() throws {
    let (one, other) = (Actor.person(try PersonID("one")), Actor.person(try PersonID("other")))
    var named = PayeesNamed()
    named.name(naming(one))
    for actor in [one, .reader, .dispatcher] {
      named.confirm(by: actor)
      #expect(named.settled == nil && named.payable == nil && named.proposed != nil, "\(actor)")
    }
    named.confirm(by: other)
    #expect(named.payable?.confirmedBy == (try PersonID("other")) && named.proposed == nil)
  }

  @Test(
    "Of an account its last four characters are shown, and of a short one none",
    arguments: [
      ("6200000000001111", "****1111"), ("12345678", "****5678"), ("1234567", "****"), ("1", "****"),
    ])
  func masked(account: String, shown: String) throws {
    let payee = try Payee(name: "样本作者", identityNumber: "330483190001010000", bank: "样本银行", account: account)
    #expect(payee.maskedAccount == shown)
  }

  @Test("Until it is in a batch the payee of a fee can be named and confirmed")
  func open() {
    for state in FeeState.allCases {
      let isOpen = state == .drawnUp || state == .approved
      #expect(FeeAction.namePayee.rule.from.contains(state) == isOpen)
      #expect(FeeAction.confirmPayee.rule.from.contains(state) == isOpen)
      #expect(FeeAction.cancel.rule.from.contains(state) == isOpen)
    }
  }
}
