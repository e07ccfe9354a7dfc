import Editorial

/// One thing that a rights decision can say of one rule, asked one way round.
struct PossibleAnswer: Hashable, Sendable {
  enum Asked: String, CaseIterable, Hashable, Sendable, Comparable {
    case inbound, outbound

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  let asked: Asked
  let rule: RightsRule
  let fact: RightsFact
  let truth: Truth
  let effect: Outcome
}

extension PossibleAnswer {
  init(_ asked: Asked, _ finding: Finding) {
    self.init(asked: asked, rule: finding.rule, fact: finding.fact, truth: finding.truth, effect: finding.effect)
  }

  /// Everything that a decision can say: one row per rule and fact, with the ways it is asked and what can be known.
  /// No fixture and no random fact may give anything else, and each of these has a fixture.
  // swift-format-ignore
  static let rows: [Row] = [
    Row(.hold, .noActiveHold,            .inbound, .outbound, .blocks(.yes, .no)),
    Row(.hold, .embargoOver,             .inbound, .outbound, .blocks(.yes, .no)),
    Row(.r01,  .channelLicensed,         .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r01,  .licenceRunsOn,           .inbound,            .warns(.yes, .no)),
    Row(.r10,  .sourceListed,            .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r10,  .carrierListed,           .inbound,            .warns(.yes, .no, .unknown)),
    Row(.r11,  .classified,              .inbound,            .blocks(.yes, .unknown)),
    Row(.r12,  .sourceStated,            .inbound,            .blocks(.yes, .no)),
    Row(.r12,  .authorStated,            .inbound,            .blocks(.yes, .no)),
    Row(.r12,  .originalTitleStated,     .inbound,            .blocks(.yes, .no)),
    Row(.r12,  .editorHasRealName,       .inbound,            .blocks(.yes, .no)),
    Row(.r13,  .titleKeepsMeaning,       .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r13,  .changeWithinBasis,       .inbound,            .blocks(.yes, .no)),
    Row(.r13,  .shorteningWithinMeasure, .inbound,            .warns(.yes, .no)),
    Row(.r13,  .newComponentAttested,    .inbound,            .blocks(.yes, .no)),
    Row(.r14,  .referenceStated,         .inbound,            .blocks(.yes, .no)),
    Row(.r14,  .snapshotVerifies,        .inbound,            .blocks(.yes, .no)),
    Row(.r14,  .chainUnbroken,           .inbound,            .blocks(.yes, .no)),
    Row(.r15,  .basisHolds,              .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r15,  .consentCovers,           .inbound,            .warns(.yes, .no, .unknown)),
    Row(.r15,  .licenceKnown,            .inbound,            .warns(.yes, .unknown)),
    Row(.r15,  .licenceAllows,           .inbound,            .warns(.yes, .no, .unknown)),
    Row(.r15,  .licensorHasTitle,        .inbound,            .warns(.yes, .unknown)),
    Row(.r15,  .notProhibited,           .inbound,            .blocks(.no)),
    Row(.r15,  .countLeft,               .inbound,            .blocks(.no)),
    Row(.r15,  .preconditionsMet,        .inbound, .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r16,  .printLicenceApplies,     .inbound,            .warns(.yes, .no, .unknown)),
    Row(.r17,  .pureFactConfirmed,       .inbound,            .warns(.yes, .unknown)),
    Row(.r17,  .pureFactShort,           .inbound,            .warns(.yes, .no)),
    Row(.r18,  .currentAffairsExempt,    .inbound,            .warns(.no, .unknown)),
    Row(.r19,  .quotationWithinMeasure,  .inbound,            .warns(.yes, .no)),
    Row(.r20,  .marksKept,               .inbound, .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r20,  .agreesWithFile,          .inbound, .outbound, .warns(.no)),
    Row(.r21,  .bylinesCovered,          .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r22,  .firstCarrierCredited,    .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r23,  .ancestorsCovered,        .inbound,            .blocks(.yes, .no, .unknown)),
    Row(.r24,  .termOver,                .inbound,            .warns(.yes, .no)),
    Row(.r25,  .exposure,                .inbound, .outbound, .warns(.yes)),
    Row(.r30,  .ownLabel,                .inbound, .outbound, .blocks(.yes, .no)),
    Row(.r30,  .ownLabelAgreed,          .inbound, .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r31,  .isLive,                            .outbound, .blocks(.yes, .no)),
    Row(.r31,  .notProhibited,                     .outbound, .blocks(.no)),
    Row(.r31,  .countLeft,                         .outbound, .blocks(.no)),
    Row(.r31,  .grantCovers,                       .outbound, .blocks(.yes, .no, .unknown)),
    // A link without an agreement: house policy, of doubtful legal force.
    Row(.r31,  .grantCovers,                       .outbound, .obliges(.no)),
    Row(.r31,  .partnerInGoodStanding,             .outbound, .blocks(.no)),
    Row(.r32,  .partnerInGoodStanding,             .outbound, .blocks(.no)),
    Row(.r32,  .creditedInFixedWords,              .outbound, .blocks(.yes)),
    Row(.r33,  .networkRights,                     .outbound, .blocks(.yes, .no)),
    Row(.r34,  .mayBePassedOn,                     .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r35,  .editAllowed,                       .outbound, .blocks(.yes, .no)),
    Row(.r35,  .moralRightsKept,                   .outbound, .blocks(.yes, .no)),
    Row(.r51,  .noClaim,                 .inbound, .outbound, .blocks(.no)),
    Row(.r57,  .upstreamStands,          .inbound, .outbound, .blocks(.yes, .no)),
    Row(.r74,  .minorsProtected,         .inbound, .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r74,  .agreesWithFile,          .inbound, .outbound, .warns(.no)),
    Row(.r80,  .machineMarked,           .inbound, .outbound, .blocks(.yes, .no, .unknown)),
    Row(.r80,  .agreesWithFile,          .inbound, .outbound, .warns(.no)),
  ]

  static let all = Set(rows.flatMap(\.answers))

  struct Row: Sendable {
    let answers: [PossibleAnswer]

    init(_ rule: RightsRule, _ fact: RightsFact, _ asked: Asked..., known: Known) {
      answers = asked.flatMap { way in
        known.truths.map { truth in
          PossibleAnswer(asked: way, rule: rule, fact: fact, truth: truth, effect: known.effect(truth))
        }
      }
    }

    init(_ rule: RightsRule, _ fact: RightsFact, _ asked: Asked, _ known: Known) {
      self.init(rule, fact, asked, known: known)
    }

    init(_ rule: RightsRule, _ fact: RightsFact, _ one: Asked, _ other: Asked, _ known: Known) {
      self.init(rule, fact, one, other, known: known)
    }
  }

  struct Known: Sendable {
    let truths: [Truth]
    let effect: @Sendable (Truth) -> Outcome

    /// No is a no, and unknown is for people.
    static func blocks(_ truths: Truth...) -> Known {
      Known(truths: truths) { $0 == .yes ? .allow : $0 == .no ? .deny : .needsReview }
    }
    /// Shown, and in nobody's way.
    static func warns(_ truths: Truth...) -> Known { Known(truths: truths) { _ in .allow } }
    static func obliges(_ truths: Truth...) -> Known { Known(truths: truths) { _ in .allowWithDuties } }
  }
}

extension RightsQuestion {
  var asked: PossibleAnswer.Asked {
    switch self {
    case .inbound: .inbound
    case .outbound: .outbound
    }
  }
}
