/// What is to be stated, obtained or agreed, so that a text may be used.
public enum RightsRemedy: String, CaseIterable, Hashable, Sendable {
  /// Ask again, so that a decision is there that rests on what is so now.
  case askAgain = "askRightsAgain"
  /// Decide each decision again, from what it rested on.
  case replayDecisions
  /// Take down what its origin has taken back.
  case takeDown

  // What is printed with a repost.
  case stateNewsInformation
  case stateSource
  case stateAuthors
  /// Show that the source names no author.
  case stateNoAuthor
  case stateOriginalTitle
  /// The address of the original.
  case stateAddress
  /// Paper, date and page of the original.
  case statePrinted
  /// Match the source with a name that it is listed under.
  case matchAlias
  case updateSourceList
  case importAgain
  /// State how it came from the origin to us.
  case completeChain
  case creditFirstCarrier
  /// Who took a picture, and its source.
  case creditPictures

  // What an editor answers for.
  case attestTitle
  case attestShortening
  /// That a new part does not mislead.
  case attestComponent
  case restoreText
  case restoreMark
  case confirmFact
  /// Whether minors are involved.
  case stateMinors
  case protectMinors
  /// Whether a machine made it.
  case stateMachine
  case markMachine
  /// How an author stands to the unit.
  case askStanding
  /// Use a label of our own, or treat it as a repost.
  case changeLabel

  // What others agree to.
  case makeAgreement
  /// Agree with a partner before the text is given out.
  case agreeFirst
  case agreeOtherwise
  case agreeOnMore
  case useLess
  case useUnchanged
  case agreeOnChange
  /// A grant that allows the change.
  case obtainChangeRight
  case renewLabelAgreement
  /// A consent, by its scope.
  case stateConsent
  /// A public licence, and who gives it.
  case statePublicLicence
  /// The author's word that it may be passed on.
  case obtainPassingOn
  case obtainAuthorConsent
  /// The consent of the owner of what it was made from.
  case obtainAncestorConsent
  /// See to a duty before the use, and record it.
  case fulfilDuty
  /// The licence of the site.
  case recordLicence
  case useLicensedChannel
  case settleByPartner
  case referToOrigin
  case referToOwner
  case askOncePublished
}
