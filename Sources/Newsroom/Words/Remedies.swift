import Editorial

extension Finding {
  /// What can be done about a finding that stands in the way; nothing about one that does not.
  var remedies: [Remedy] {
    guard effect >= .needsReview else { return [] }
    return switch fact {
    case .noActiveHold: [.step(.releaseHold)]
    case .embargoOver: [.step(.liftEmbargo)]
    case .noClaim: [.settleClaims([])]
    case .editorHasRealName: [.said(.nameEditor)]
    case .upstreamStands: [.rights(.takeDown)]
    case .channelLicensed: [.rights(.recordLicence), .rights(.useLicensedChannel)]
    case .licenceRunsOn, .carrierListed, .shorteningWithinMeasure, .pureFactShort, .quotationWithinMeasure, .termOver,
      .printLicenceApplies, .currentAffairsExempt, .consentCovers, .licenceKnown, .licenceAllows, .licensorHasTitle,
      .exposure, .creditedInFixedWords:
      []
    case .classified: [.rights(.stateNewsInformation)]
    case .sourceListed: [.rights(.matchAlias), .rights(.updateSourceList)]
    case .sourceStated: [.rights(.stateSource)]
    case .authorStated: [.rights(.stateAuthors), .rights(.stateNoAuthor)]
    case .originalTitleStated: [.rights(.stateOriginalTitle)]
    case .titleKeepsMeaning: [truth == .unknown ? .rights(.stateOriginalTitle) : .rights(.attestTitle)]
    case .changeWithinBasis: [.rights(.restoreText), .rights(.attestShortening), .rights(.obtainChangeRight)]
    case .newComponentAttested: [.rights(.attestComponent)]
    case .referenceStated: [.rights(.stateAddress), .rights(.statePrinted)]
    case .snapshotVerifies: [.rights(.importAgain)]
    case .chainUnbroken: [.rights(.completeChain)]
    case .basisHolds:
      [.rights(.makeAgreement), .rights(.stateConsent), .rights(.statePublicLicence), .rights(.creditPictures)]
    case .notProhibited: [.rights(.agreeOtherwise)]
    case .countLeft: [.rights(.agreeOnMore), .rights(.useLess)]
    case .preconditionsMet: [.rights(.fulfilDuty)]
    case .pureFactConfirmed: [.rights(.confirmFact)]
    case .marksKept: [.rights(.restoreMark)]
    case .bylinesCovered: [.rights(.askStanding)]
    case .firstCarrierCredited: [.rights(.creditFirstCarrier)]
    case .ancestorsCovered: [.rights(.obtainAncestorConsent)]
    case .ownLabel: [.rights(.changeLabel)]
    case .ownLabelAgreed: [.rights(.renewLabelAgreement)]
    case .grantCovers: [.rights(.agreeFirst)]
    // How the author stands to the unit is found only of what is nearly ours.
    case .mayBePassedOn:
      [evidence.contains { Standing(rawValue: $0) != nil } ? .rights(.obtainPassingOn) : .rights(.referToOrigin)]
    case .isLive: [.rights(.askOncePublished)]
    case .networkRights: [.rights(.referToOwner)]
    case .editAllowed: [.rights(.useUnchanged), .rights(.agreeOnChange)]
    case .moralRightsKept: [.rights(.obtainAuthorConsent)]
    case .partnerInGoodStanding: [.rights(.settleByPartner)]
    case .minorsProtected: [truth == .unknown ? .rights(.stateMinors) : .rights(.protectMinors)]
    case .machineMarked:
      [truth == .unknown && evidence.count < 2 ? .rights(.stateMachine) : .rights(.markMachine)]
    }
  }
}

extension InboxLine {
  /// What can be done about what somebody was told; nothing where nothing need be done.
  var remedies: [Remedy] {
    switch subject {
    case .event, .comment, .mark, .lease, .edition: []
    case .stranded: [.explain(.sign, on: article), .operating(.grantRole)]
    case .reminder(.deadlineNear, _), .reminder(.deadlinePassed, _): [.seeArticle(article), .moveDeadline(article)]
    case .reminder(.scheduleMissed, _): [.explain(.publish, on: article), .schedule(article)]
    case .reminder(.leavingNear, _): [.seeArticle(article), .movePlannedWithdrawal(article)]
    }
  }
}
