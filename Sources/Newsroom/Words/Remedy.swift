public import Editorial

/// What somebody can do next, as data: a terminal says it as a command, a page as a button or a link, a program by its
/// code. Each remedy by itself helps. Where a case names no article, submission or claim, it is about the one in hand.
public enum Remedy: Hashable, Sendable {
  /// Say more with the action that was refused.
  case said(SaidRemedy)
  /// Do something to the text in hand.
  case text(TextRemedy)
  /// Take another step first, with the article, claim or fee in hand.
  case step(StepRemedy)
  /// Look at what there is.
  case list(ListRemedy)
  /// State, obtain or agree what rights rest on.
  case rights(RightsRemedy)
  /// See to the login, the roles, the database, the site or the program.
  case operating(OperatingRemedy)

  /// Explain an emergency in at least so many characters.
  case giveFullReason(characters: Int)
  /// Name each of what an emergency passes over.
  case acknowledge([Waiver])
  /// Say of each finding of the proof that it stands as it is.
  case settleProof([ProofFinding])
  /// Compare the text that was written on with the one that took its place, then edit again.
  case compareTexts(from: Digest, to: Digest)
  /// Read the text again, which is another by now.
  case readAgain(Digest)
  /// Look at the text with this digest, pictures too, and sign it.
  case signText(Digest)
  /// Have these steps signed.
  case haveSigned([SignOffStep])
  /// Merge a branch of an article with its current text.
  case mergeBranch(Int, of: ArticleID)
  /// Wait for somebody who is at work, or ask them.
  case waitFor(PersonID)
  /// Take an article over from whoever is at work on it, with a reason.
  case takeOver(ArticleID)

  /// Look at what an item of a checklist names, and tick it.
  case checkItem(Checklist.Item, on: ArticleID)
  /// See what was said about an article.
  case seeComments(on: ArticleID?)
  /// Resolve these threads.
  case resolveComments([Int], on: ArticleID)
  /// See an article.
  case seeArticle(ArticleID)
  /// See what stands in the way of an action, and who could take it.
  case explain(Action, on: ArticleID)
  /// Give an article a time to go out.
  case schedule(ArticleID?)
  /// Move a planned withdrawal, or drop it.
  case movePlannedWithdrawal(ArticleID?)
  /// Move a deadline.
  case moveDeadline(ArticleID)
  /// See with what a text has so much in common.
  case compareCopies(with: CopySubject)

  /// Have it done by somebody who has a part in the article.
  case askCapacity([Capacity])
  /// Pass it to somebody who has one of these roles.
  case askRole([Role])
  /// See what is known of somebody.
  case seePerson(PersonID)
  /// Add somebody who has left once more.
  case addAgain(PersonID)
  /// Renew the account of a service; `nil` where it is not known which.
  case renewService(Service?)

  /// Ask the sender what these lines of the slip mean, and state it.
  case stateSlip([SlipMatter])
  /// See a submission.
  case seeSubmission(SubmissionID)
  /// See a claim.
  case seeClaim(ClaimID)
  /// Settle the claims that stop it; none are named where they are not known.
  case settleClaims([String])
  /// Record a part of the story in the rights file.
  case recordComponent(String)

  /// Change a column that is there already.
  case setColumn(ColumnPath)
  /// Move the articles out of a column.
  case moveArticles(outOf: ColumnPath)
  /// Move a column, or merge it into another.
  case moveColumn(ColumnPath)
  /// Make a topic.
  case makeTopic(TopicID)
  /// Open a closed topic again.
  case reopenTopic(TopicID)
  /// Make a newsroom of this name.
  case createNewsroom(NewsroomID)
  /// Say that a site lies in this folder from now on.
  case moveSite(SiteID, to: String)
  /// Make a folder a site of the newsroom.
  case registerSite(folder: String)
}
