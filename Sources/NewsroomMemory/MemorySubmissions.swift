package import Editorial
package import Newsroom

extension MemoryStore: Submissions {
  public func submission(_ id: SubmissionID, in newsroom: NewsroomID) -> Submission? {
    submissions[Key(newsroom: newsroom, id: id)]
  }

  public func history(of id: SubmissionID, in newsroom: NewsroomID, after number: Int) -> [Sealed<SubmissionEvent>] {
    (submissionHistories[Key(newsroom: newsroom, id: id)] ?? []).filter { $0.number > number }
  }

  public func submission(receipt: Digest, in newsroom: NewsroomID) -> Submission? {
    submissions.first { $0.key.newsroom == newsroom && $0.value.receipt == receipt }?.value
  }

  public func submission(letter: Digest, in newsroom: NewsroomID) -> Submission? {
    submissions.first { $0.key.newsroom == newsroom && $0.value.letter == letter }?.value
  }

  public func submissions(of sender: SenderID, in newsroom: NewsroomID) -> [Submission] {
    submissions.filter { $0.key.newsroom == newsroom && $0.value.sender == sender }.map(\.value)
      .sorted { ($0.received, $0.id.description) < ($1.received, $1.id.description) }
  }

  public func taken(
    _ scopes: [QuotaScope], on day: QuotaDay, in newsroom: NewsroomID
  ) -> [QuotaScope: QuotaCount] {
    (quotaCounts[newsroom]?[day.number] ?? [:]).filter { scopes.contains($0.key) }
  }

  public func offer(_ receipt: Digest, in newsroom: NewsroomID) -> ReceiptOffer? {
    offers[Key(newsroom: newsroom, id: receipt)]
  }

  public func offers(of id: SubmissionID, in newsroom: NewsroomID) -> [ReceiptOffer] {
    offers.filter { $0.key.newsroom == newsroom && $0.value.submission == id }.map(\.value)
      .sorted { $0.number < $1.number }
  }

  public func attachment(_ digest: Digest, of id: SubmissionID, in newsroom: NewsroomID) -> [UInt8]? {
    attachments[Key(newsroom: newsroom, id: id)]?[digest]
  }

  public func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) -> [SubmissionID] {
    Array(
      submissions.keys.filter { $0.newsroom == newsroom && $0.id.description.hasPrefix(prefix) }.map(\.id)
        .sorted { $0.description < $1.description }.prefix(limit))
  }

  public func rows(in newsroom: NewsroomID, states: Set<SubmissionState>, limit: Int) -> [Submission] {
    Array(
      submissions.filter { $0.key.newsroom == newsroom && states.contains($0.value.state) }.map(\.value)
        .sorted { ($0.received, $0.id.description) < ($1.received, $1.id.description) }.prefix(limit))
  }
}
