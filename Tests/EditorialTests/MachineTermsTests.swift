import Editorial
import Foundation
import Testing

/// What machines are told of an article: the house's offer where it is ours in every part, else no.
@Suite("Terms for machines")
struct MachineTermsTests {
  static let cases = (try? RightsCase.read("machine")) ?? []

  /// The answers in one line, then what stands in the way of each act that the house offers.
  private func lines(_ written: RightsCase) throws -> [String] {
    let scene = try RightsScene(written)
    let matter = Matter(scene.walk.article, live: true)
    let terms = MachineTerms.deciding(on: matter, knowing: scene.book, asOf: scene.asOf)
    let offered = MachineAct.allCases.filter { (scene.book.policy.machineUse?[$0] ?? .refuse) != .refuse }
    return ["= " + MachineAct.allCases.map { "\($0.rawValue) \(terms[$0].rawValue)" }.joined(separator: ", ")]
      + offered.flatMap { act in
        Holding.deciding(act.act, on: matter, knowing: scene.book, asOf: scene.asOf).obstacles.map {
          "- \(act.rawValue) \($0.rule.rawValue) \($0.fact.rawValue) \($0.truth.rawValue)"
        }
      }
  }

  @Test("Each act is answered as the rights in every part allow", arguments: cases)
  func answered(written: RightsCase) throws {
    let lines = try lines(written)
    #expect(lines == written.expected, "\(lines.joined(separator: "\n"))")
  }

  @Test("There are enough of them, and no two are called the same")
  func enough() {
    #expect(Self.cases.count >= 20)
    #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
  }

  @Test("Nothing is allowed or sold that the same rules would not let a partner with every permission have")
  func noWiderThanForPartners() throws {
    var random = try RandomFacts(seed: RightsPropertyTests.seed &+ 11)
    var given = 0
    for number in 0..<RightsPropertyTests.cases {
      var facts = try random.facts()
      let act = random.numbers.one(of: MachineAct.allCases)
      facts.question = .outbound(partner: "样本伙伴", act: act.act, channel: .web)
      facts.breaches = []
      let matter = Matter(facts.matter.article, live: true)
      facts.matter = matter
      // Whoever asks has a permission of everything, and forbids nothing.
      facts.agreements =
        facts.agreements.filter { $0.direction == .inbound } + [
          try Agreement(
            id: "ALL", party: "样本伙伴", direction: .outbound, validFrom: Instant(microseconds: 0),
            grants: [Grant(.permit, acts: Set(UseAct.allCases), channels: Set(Channel.allCases))])
        ]
      let holding = Holding.deciding(act.act, on: matter, knowing: facts.book(), asOf: RandomFacts.at)
      let partner = facts.decision().outcome
      if holding.isOurs == .yes { given += 1 }
      let agrees =
        switch holding.isOurs {
        case .yes: partner <= .allowWithDuties
        case .unknown: partner == .needsReview
        case .no: partner == .deny
        }
      #expect(agrees, "case \(number) of seed \(RightsPropertyTests.seed): \(holding), \(partner)")
      if !agrees { return }
    }
    #expect(given > 0)
  }

  @Test("A prohibition more never allows more, and what is not allowed is said as no")
  func prohibitions() throws {
    var random = try RandomFacts(seed: RightsPropertyTests.seed &+ 12)
    for number in 0..<RightsPropertyTests.cases {
      let facts = try random.facts()
      let matter = Matter(facts.matter.article, live: true)
      var narrower = facts
      narrower.agreements.append(
        try Agreement(
          id: "Z", party: random.numbers.one(of: ["临沂日报社", "新华网"]), direction: .inbound,
          validFrom: Instant(microseconds: 0), grants: [random.grant(.prohibit)]))
      let (wide, narrow) = (facts.book(), narrower.book())
      for act in MachineAct.allCases {
        let before = Holding.deciding(act.act, on: matter, knowing: wide, asOf: RandomFacts.at)
        let after = Holding.deciding(act.act, on: matter, knowing: narrow, asOf: RandomFacts.at)
        let grew = after.isOurs == .yes && before.isOurs != .yes
        #expect(!grew, "case \(number) of seed \(RightsPropertyTests.seed), \(act)")
        if grew { return }
      }
    }
  }

  @Test("What nobody knows is said as no, and names no place where a licence could be had")
  func unknown() {
    let terms = MachineTerms(terms: "https://example.org/terms") { $0 == .trainAI ? .unknown : .refuse }
    #expect(terms.allowsNothing)
    #expect(terms.terms == nil)
    #expect(terms.reservesMining)
    // Who may mine and not train has given up less than TDMRep's 0 says.
    #expect(MachineTerms(terms: nil) { $0 == .textMining ? .allow : .refuse }.reservesMining)
    #expect(!MachineTerms(terms: nil) { _ in .allow }.reservesMining)
  }

  @Test("An agreement stored before there were these acts means what it meant: nothing that it does not name")
  func stored() throws {
    let text = """
      {"effect":"permit","acts":["copy","digest","link","paste","repost","translate"],"channels":["app","web"],\
      "edits":["E0","E1"],"sublicense":true,"duties":[]}
      """
    let grant = try JSONDecoder().decode(Grant.self, from: Data(text.utf8))
    #expect(grant.acts == [.copy, .digest, .link, .paste, .repost, .translate])
    #expect(grant.acts.isDisjoint(with: Set(MachineAct.allCases.map(\.act))))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let policy = String(decoding: try encoder.encode(HousePolicy()), as: UTF8.self)
    // What decisions of before rest on keeps its digest.
    #expect(!policy.contains("machineUse"))
  }
}
