import Editorial
import Newsroom
import Testing

/// What a history says of every publication in it, read without the program's own fold.
struct Publications {
  private let history: [Sealed<ArticleEvent>]
  private let column: ReferenceArticle.Column

  init(_ history: [Sealed<ArticleEvent>], _ column: ReferenceArticle.Column) {
    self.history = history
    self.column = column
  }

  func check(_ house: House) {
    var signOffs: [SignOff] = []
    var writers: Set<PersonID> = []
    var isEmergency = false
    var ticked: Set<Digest> = []
    var waiting: (signOffs: [SignOff], writers: Set<PersonID>, ticked: Set<Digest>)?
    for link in history {
      switch link.event {
      case .drafted, .revised: if case .person(let person) = link.actor { writers.insert(person) }
      case .signed(let signOff): signOffs.append(signOff)
      case .signOffsVoided(let voided): signOffs.removeAll { voided.contains($0) }
      case .publishedInEmergency: isEmergency = true
      case .published(let digest, let decision, _):
        if !isEmergency {
          check(signOffs.filter { $0.digest == digest }, writers, house)
          #expect(column != .guarded || ticked.contains(digest))
        }
        #expect(decision != nil)
        isEmergency = false
        writers = []
      case .setAside:
        waiting = (signOffs, writers, ticked)
        (signOffs, writers, ticked) = ([], [], [])
      case .broughtBack:
        (signOffs, writers, ticked) = waiting ?? ([], [], [])
        waiting = nil
      case .correctionAbandoned: writers = []
      case .checked(let check): ticked.insert(check.digest)
      case .unchecked, .checksVoided: ticked = []
      default: break
      }
    }
  }

  /// All its sign-offs, by distinct, permitted, uninvolved persons.
  private func check(_ signOffs: [SignOff], _ writers: Set<PersonID>, _ house: House) {
    let steps = signOffs.map(\.step)
    switch column {
    // What the column has asked for besides, from time to time, is there or not.
    case .small: #expect(steps.contains(.approval) && Set(steps).isSubset(of: [.approval, .finalReview]))
    case .strict: #expect(steps == SignOffStep.threeReviewsThreeProofs)
    case .guarded:
      #expect(steps.sorted { $0.rawValue < $1.rawValue } == [.approval, .legal, .pictureDesk])
      #expect(
        signOffs.allSatisfy { one in signOffs.allSatisfy { $0 == one || $0.persons.isDisjoint(with: one.persons) } })
    }
    for act in SignOffStep.Act.allCases {
      let signers = signOffs.filter { $0.step.act == act }.flatMap(\.persons)
      #expect(Set(signers).count == signers.count)
    }
    for signOff in signOffs {
      #expect(writers.isDisjoint(with: signOff.persons))
      let roles = Set(house.staff[(signOff.onBehalfOf ?? signOff.person).text]?.grants.map(\.role) ?? [])
      #expect(!roles.isDisjoint(with: signOff.step.roles))
    }
  }
}

/// Random numbers that a printed seed brings back (SplitMix64: Steele, Lea, Flood 2014).
struct SeededRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
