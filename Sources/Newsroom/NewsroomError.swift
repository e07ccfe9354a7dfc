public import Editorial

/// What a use case can answer instead of what was asked.
public enum NewsroomError: Error, Hashable, Sendable {
  case refused(Refusal)
  case noSuchArticle(String)
  case noSuchSubmission(String)
  case noSuchReceipt(String)
  case noSuchFee(String)
  case noSuchBatch(BatchID)
  /// The bank names another amount than was owed.
  case wrongAmount(fee: FeeID, wanted: Money, found: Money)
  /// Nothing is known of the sender of this submission.
  case noSuchSender
  /// The keys to personal data.
  case keys(KeyFault)
  /// What is owed to a person forbids to erase what is kept of them.
  case feesOpen(Int)
  case noSuchClaim(String)
  case noSuchTask(String)
  /// Fewer digits of an id than would name one thing for long.
  case tooShort(String)
  case noSuchNewsroom(NewsroomID)
  case noSuchPerson(PersonID)
  /// Somebody of this name is there already.
  case personExists(Person)
  case hasLeft(PersonID, at: Instant)
  /// More than one thing begins with these digits.
  case ambiguous(String, candidates: [String])
  /// More than one person is called so.
  case namesakes(String, [PersonID])
  case newsroomExists(NewsroomID)
  /// Somebody was quicker; nothing was written.
  case changedMeanwhile(by: Actor, at: Instant, event: String)
  /// Somebody has changed the newsroom's settings meanwhile; nothing was written.
  case settingsMoved(edition: Int, by: PersonID, at: Instant)
  /// The column was removed or renamed meanwhile.
  case columnGone(ColumnPath, by: PersonID, at: Instant)
  /// The name of this request stood for something else, which happened at that moment.
  case requestUsed(String, at: Instant)
  /// The text could not be saved because others were at work; it is kept as a branch of its writer's.
  case parked(Refusal, Branch)
  case noSuchDelegation(Int)
  case noSuchBranch(Int?, known: [Int])
  case badText(TextFault)
  /// The token is unknown, expired or revoked.
  case notSignedIn
  /// Nobody was let in.
  case signIn(SignInFault)
  /// A role that they held when they signed in has ended; nothing was written.
  case roleEnded
  /// The account of a service has ended, so it does nothing; `nil` where it ended while it was at work.
  case serviceEnded(Service?)
  case unavailable(Outage)
  case site(SiteOutage)
  /// The folder is no site of the newsroom.
  case notASite(SiteStranger)
  case noSuchSite(SiteID, known: [SiteID])
  /// A site of this name lies elsewhere already.
  case siteExists(RegisteredSite)
  /// No letter that is kept from being read begins with these digits.
  case noSuchLetter(String)
  /// Notes of letters that are read cannot be kept.
  case letterNotes(LetterNotesOutage)
  /// The commit may or may not have happened.
  case unknownOutcome
  case damaged(HistoryFault)
  case defect(String)
}

extension NewsroomError {
  /// What a store's answer means to the one who asked; `conflict` is for the use case to explain.
  init(_ error: StoreError) {
    self =
      switch error {
      case .conflict: .defect("a conflict that no use case explained")
      case .repeated: .defect("a repeated command that no use case explained")
      case .unavailable(let outage): .unavailable(outage)
      case .unknownOutcome: .unknownOutcome
      case .damaged(let fault): .damaged(fault)
      case .ended(.token): .notSignedIn
      case .ended(.role): .roleEnded
      case .ended(.service): .serviceEnded(nil)
      case .defect(let detail): .defect(detail)
      }
  }
}

/// Runs what needs keys, and says what went wrong in the use case's own words.
func unlocking<Answer>(_ keys: () throws(KeyFault) -> Answer) throws(NewsroomError) -> Answer {
  do { return try keys() } catch { throw .keys(error) }
}

/// Runs a rule, and says what it refuses.
func deciding<Answer>(_ rule: () throws(Refusal) -> Answer) throws(NewsroomError) -> Answer {
  do { return try rule() } catch { throw .refused(error) }
}

/// Runs what the ports do, and says what went wrong in the use case's own words.
func asking<Answer>(_ port: () async throws(StoreError) -> Answer) async throws(NewsroomError) -> Answer {
  do { return try await port() } catch { throw NewsroomError(error) }
}
