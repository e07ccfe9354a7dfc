/// An expected no: everything that stands in the way of an action, each thing with its values, none with prose.
public struct Refusal: Error, Hashable, Sendable {
  public let act: Act
  public let unmet: [Unmet]

  public init(_ act: Act, _ unmet: [Unmet]) {
    self.act = act
    self.unmet = unmet
  }
}

/// What was refused.
public enum Act: Hashable, Sendable {
  case article(Action)
  /// Bringing a story into the newsroom.
  case drafting
  case submission(SubmissionAction)
  /// Reading something of the newsroom.
  case reading(Reading)
  /// Setting up the newsroom, its people and their tokens.
  case administration
  /// Asking what may be done with a text.
  case rights
  /// Reading, changing or destroying what is kept of a person.
  case personalData
  /// Letting somebody act in another's stead.
  case delegation
  case fee(FeeAction)
  case claim(ClaimAction)
  /// Saying something about an article.
  case comment
  /// Leaving a note for the next shift.
  case shiftNote
  /// Opening, renaming or closing a special topic.
  case topic
}

/// One thing that is not so and must be.
public enum Unmet: Hashable, Sendable {
  case stage(is: Stage, allowed: [Stage])
  case capacity(wanted: [Capacity], column: ColumnPath)
  /// None of these roles is held there.
  case role(anyOf: [Role], column: ColumnPath)
  /// No role is held in the newsroom at all.
  case membership
  /// Everybody reads their own only.
  case oneself
  /// Whoever sets up the newsroom does not audit it, unless its settings say so.
  case separateAuditor([PersonID])
  case submissionState(is: SubmissionState)
  /// The sender has not been shown, or has not agreed to, a version of the privacy notice (R70).
  case consent
  /// The sender does not declare the story to be their own work.
  case originality
  /// A child under 14 without the guardian's consent (R72).
  case guardianConsent
  /// What the sender's slip says in a way that nobody can read, and nobody has stated.
  case openSlip([SlipMatter])
  /// What the sender's slip does not leave open.
  case settledSlip([SlipMatter])
  /// The day has no room for it.
  case quota(QuotaExcess)
  /// So many letters wait already.
  case roomToWait(Int)
  /// It waited for so many days and there was no room on any.
  case shorterWait(days: Int)
  /// It cannot be merged into itself, nor into one that is merged.
  case otherSubmission
  /// Personal data are read for a purpose that is put on record.
  case purpose
  /// Two persons: whoever drew it up, stated it or published it in an emergency does not approve, confirm or countersign.
  case secondPerson(PersonID)
  case feeState(is: FeeState)
  /// What is to be paid for has not been published.
  case firstPublication
  /// Neither a rate is agreed nor one set (R40).
  case rate
  /// The payee's identity is needed to pay (R45).
  case payee
  /// Two persons have said to whom it is paid: the receipt no longer does.
  case payeeOpen
  /// There is no payee that waits for a second person.
  case proposedPayee
  case headline, body, reason, correctionNote
  /// A story of pictures alone, of which one does not say what it shows.
  case captions
  case column(ColumnPath)
  /// The text was written from another revision than the current one.
  case baseText(written: Digest, current: Digest, by: Actor, at: Instant)
  case responsibleEditor(name: String?)
  case proof([ProofFinding])
  case digestOnScreen(shown: Digest, current: Digest, by: Actor, at: Instant)
  /// The text brought to be signed was never this article's.
  case ownWords(current: Digest)
  /// The words brought to be signed stood with other pictures too, and do not say with which they were read.
  case wordsAlone(current: Digest)
  case stepInOrder(wanted: SignOffStep?, next: SignOffStep?)
  /// The present text has this signature already.
  case stepSigned(SignOff)
  case stepRole(SignOffStep)
  case distinctSigner(SignOffStep.Act, PersonID)
  case uninvolvedSigner(PersonID)
  case personalAccount(PersonID)
  case futureInstant(Instant)
  /// Published by the dispatcher only when a schedule has come due.
  case dueSchedule(Schedule?)
  /// Withdrawn by the dispatcher only when a planned withdrawal has come due.
  case dueWithdrawal(PlannedWithdrawal?)
  /// What was to leave the site by then is not published late.
  case outlived(PlannedWithdrawal)
  case signOffs(missing: [SignOffStep])
  case clearedRights(RightsDecision)
  /// The decision quoted no longer holds good.
  case freshDecision(StaleDecision)
  /// The rights file knows no part of this name.
  case noSuchComponent(String)
  /// Nobody of this name signs the story or one of its pictures.
  case noSuchAuthor(String, known: [String])
  /// Nobody stated what is to be confirmed, or on another text.
  case nothingToConfirm
  /// What is to be taken back must be on file, and not taken back before.
  case nothingToTakeBack
  /// Agreements that cannot be saved as they are.
  case soundAgreement([AgreementWarning])
  /// Only this person, or an administrator, delegates what is hers.
  case delegator(PersonID)
  /// Nobody stands in for herself.
  case otherDelegate
  /// These roles cannot be delegated; none where no role was named.
  case delegable([Role])
  /// What somebody does not hold herself she cannot delegate.
  case giverLacks(PersonID, roles: [Role], column: ColumnPath)
  /// A delegation runs for so many days at most.
  case delegationLength(days: Int)
  /// It ended at that moment.
  case delegationOver(Instant)
  /// There is such a column already.
  case newColumn(ColumnPath)
  /// Only an empty column, with none below it, is removed.
  case emptyColumn(ColumnPath, articles: Int, below: [ColumnPath])
  /// A chain has at least one step, each once, none of those beside it; and the other way round.
  case soundSignOffs([SignOffStep], isParallel: Bool)
  /// Hours from 1 to 720.
  case soundHours(Int)
  case claimState(is: ClaimState)
  /// A hold that a claim made ends only with the claim, and its lifting with a decision newer than the hold.
  case decisionAfterHold
  /// The step follows from another assessment.
  case assessed([ClaimAssessment])
  /// The time in which the other side may still go to court is not over.
  case waitOver(Instant?)
  /// The other claims on the article that still stop it.
  case otherClaims([String])
  case embargoOver(Embargo)
  case noHold(Hold)
  /// An emergency is explained in at least so many characters.
  case fullReason(length: Int, needed: Int)
  /// Nothing stands in the way, so there is no emergency.
  case somethingWaived
  /// What would be passed over, and was not named.
  case acknowledged([Waiver])
  /// No debt is open on the text with this digest.
  case debt(Digest)
  /// Somebody is at work on the text.
  case leased(EditLease)
  /// A hold may be declared for so many days at most.
  case leaseLength(days: Int)
  case live, notLive, held, notHeld
  /// One urgent fix at a time: a revision is set aside already.
  case nothingAside
  /// The correction was written from a live text that has been replaced, and not yet brought together with it.
  case currentLive(written: Digest, live: Digest)
  /// Nobody has asked for it to come back.
  case reinstatement
  /// Readers are told nothing of why it is back.
  case readersNote
  /// It was to leave the site while it was withdrawn: what is brought back would stay for good.
  case planToCome(PlannedWithdrawal)
  /// The column in which it would stand is gone.
  case lastingColumn(ColumnPath)
  /// Licensing staff withdraw on a claim only.
  case claim
  /// The number is not that of one claim on this article that stands.
  case standingClaim(String)
  /// Nobody else could set up the newsroom.
  case lastAdministrator
  /// A token that somebody makes for themselves lasts no longer than the one it is made with, until `until`; no token
  /// lasts longer than so many days.
  case tokenLife(until: Instant?, days: Int)
  /// A provenance once stated changes only with a reason.
  case restatement
  /// The attestation is about somebody else's story; this is none.
  case nothingToAttest
  /// An item of a checklist that stands before the action and that nobody has ticked on this text.
  case unticked(Checklist.Item, ArticleID)
  /// The column's checklists have no such item.
  case checklistItem(String, known: [Checklist.Item])
  /// Whoever is to have it has no part in articles of this column, or is nobody.
  case ableAssignee(PersonID, column: ColumnPath)
  /// There is no such topic, or it is closed.
  case topic(TopicID, isClosed: Bool, open: [TopicID])
  /// It is the article itself, or no article of the newsroom.
  case relatedArticle(ArticleID)
  case fewerRelations(Int, limit: Int)
  /// Behind an `@` stands nobody of the newsroom, or more than one.
  case mention(String, near: [PersonID])
  /// Whoever is named has left.
  case gone(PersonID)
  /// The article has no comment of this number.
  case comment(Int)
  /// The quoted words stand nowhere in the text, or so many times.
  case quote(Int)
  /// Threads about the article that nobody has resolved.
  case openComments([Int], ArticleID)
  /// Somebody else has it, or it would be given to somebody else by one who is no editor.
  case freeToAssign(holder: PersonID?)
  /// Nobody has it.
  case assigned
  /// Something said with the command cannot be kept or printed.
  case text(TextFault)
}
