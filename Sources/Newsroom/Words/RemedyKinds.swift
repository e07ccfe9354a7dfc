/// What is to be said with the action that was refused.
public enum SaidRemedy: String, CaseIterable, Hashable, Sendable {
  /// Why.
  case giveReason
  /// What was wrong, why it is corrected, and what readers are told.
  case explainCorrection
  /// What readers are told of why it is back.
  case tellReaders
  /// A responsible editor whose real name is verified.
  case nameEditor
  /// The claim on which it rests.
  case nameClaim
  /// The column in which it is to stand.
  case nameColumn
  /// The roles that are delegated.
  case nameRoles
  /// For what personal data are read.
  case statePurpose
  /// The rate that was agreed, and its evidence.
  case stateRate
  /// The version of the privacy notice that the sender agreed to.
  case nameConsent
  /// How the guardian's consent was given.
  case stateGuardianConsent
  /// No attestation: there is nothing to attest.
  case leaveOutAttestation
  /// The words as they stand in the text.
  case quoteExactly
  /// More of the words, so that they stand there once.
  case quoteMore
  /// The text in which the words stand.
  case nameRevision
  /// Which of the places is meant.
  case nameOccurrence
}

/// What is to be done to the text in hand.
public enum TextRemedy: String, CaseIterable, Hashable, Sendable {
  case writeHeadline
  case writeBody
  /// Say under each picture what it shows.
  case captionPictures
  /// Mend what the proof found.
  case mendText
  /// Save what was changed, so that another person can sign it.
  case saveText
  /// Bring the correction together with the live text that was published meanwhile.
  case mergeLive
  /// Save the correction, having compared it with that live text.
  case saveBesideLive
  /// Take the article, which nobody has.
  case takeArticle
}

/// A step that comes first.
public enum StepRemedy: String, CaseIterable, Hashable, Sendable {
  /// Publish it as usual.
  case publish
  /// Publish what the dispatcher leaves.
  case publishByHand
  case planWithdrawal
  case withdraw
  case abandonCorrection
  /// Ask that what was withdrawn comes back.
  case askToReinstate
  case releaseHold
  /// Wait for the embargo to be over, or have it lifted with a reason.
  case liftEmbargo
  /// Say of a claim whether our basis holds.
  case assessClaim
  /// Forward the counter-statement.
  case forwardCounter
  /// Name the payee of a fee, and have a second person confirm it.
  case namePayee
  /// Look at what changed meanwhile, then repeat.
  case lookAgain
}

/// A list or a record to look at.
public enum ListRemedy: String, CaseIterable, Hashable, Sendable {
  case articles = "listArticles"
  case submissions = "listSubmissions"
  case deferredLetters = "listDeferredLetters"
  case claims = "listClaims"
  /// The steps that a claim can take now, and who takes them.
  case claimSteps = "listClaimSteps"
  case fees = "listFees"
  case batches = "listBatches"
  case rightsTasks = "listRightsTasks"
  case rightsFile = "seeRightsFile"
  case people = "listPeople"
  case delegations = "listDelegations"
  case columns = "listColumns"
  case settingsHistory = "seeSettingsHistory"
}

/// What is seen to outside the articles.
public enum OperatingRemedy: String, CaseIterable, Hashable, Sendable {
  case logIn
  /// Ask an administrator for a role.
  case askAdministrator
  /// Give somebody a role.
  case grantRole
  /// Bring the database to the schema of the program.
  case migrate
  /// Bring the pages that wait to the site.
  case dispatch
  /// Bring them from the machine where the site lies.
  case dispatchThere
  /// Put the folder of a site back where it lay.
  case putSiteBack
  case checkDatabase
  /// Use a newer program.
  case upgrade
  /// Read anew what articles are found by.
  case rebuildSearch
}
