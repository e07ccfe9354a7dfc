extension Submission {
  /// What happens when a reader sends a story. It needs words, and consent to a named version of the notice (R70).
  public static func receiving(
    _ manuscript: Manuscript, penName: String?, consent: String?, receipt: String, newsroom: NewsroomID
  ) throws(Refusal) -> SubmissionEvent {
    var unmet: [Unmet] = []
    if manuscript.headline == nil { unmet.append(.headline) }
    if manuscript.body.isEmpty { unmet.append(.body) }
    let consent = consent?.trimmed ?? ""
    if consent.isEmpty { unmet.append(.consent) }
    var texts = SaidTexts()
    texts.add(consent, as: .label)
    texts.addLine(penName, as: .penName)
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.submission(.receive), unmet) }
    return .received(
      SubmissionEvent.Received(
        newsroom: newsroom, receipt: receipt, manuscript: manuscript, penName: penName, consent: consent))
  }

  /// What happens when the desk accepts the submission as the draft `article` in `column`.
  public func accepting(
    as article: ArticleID, label: String, knowing facts: Facts, column: ColumnPath
  ) throws(Refusal) -> (submission: SubmissionEvent, article: ArticleEvent) {
    var unmet = open + facts.person.lacking(anyOf: [.submissionsDesk, .editor], in: column)
    if facts.column?.path != column { unmet.append(.column(column)) }
    guard unmet.isEmpty else { throw Refusal(.submission(.accept), unmet) }
    let draft = try Article.draftEvent(
      manuscript, provenance: .submission(id, label: label, penName: penName), in: column, knowing: facts,
      newsroom: newsroom)
    return (.accepted(article: article, column: column), draft)
  }

  /// What happens when the desk rejects 退稿: final, and with a reason the sender can read.
  public func rejecting(reason: String?, knowing facts: Facts) throws(Refusal) -> SubmissionEvent {
    var unmet = open
    if !(facts.person.map { $0.has(.submissionsDesk) || $0.has(.editor) } ?? false) {
      unmet.append(.role(anyOf: [.submissionsDesk, .editor], column: .newsroom))
    }
    let reason = reason?.trimmed ?? ""
    if reason.isEmpty { unmet.append(.reason) }
    var texts = SaidTexts()
    texts.add(reason, as: .reason)
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.submission(.reject), unmet) }
    return .rejected(reason: reason)
  }

  private var open: [Unmet] { state == .received ? [] : [.submissionState(is: state)] }
}
