public import Editorial

/// The texts of the newsroom by what they have in common.
package protocol Copies: Sendable {
  /// The articles and submissions that share fingerprints with a text, or read the same; the most alike first. A
  /// suspicion, not yet a proof: ``FindCopies`` looks at the texts.
  func alike(_ text: CopyText, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [CopySubject]
}

extension Entry {
  /// The texts that this entry brings, or brings in a new form: from its commit on they are found as copies.
  public var texts: [CopyText] {
    let articles = articles.compactMap { change in
      change.bringsText ? CopyText(.article(change.state.id), change.state.revision.manuscript) : nil
    }
    let submissions = submissions.compactMap { change in
      change.bringsText ? CopyText(.submission(change.state.id), change.state.manuscript) : nil
    }
    return articles + submissions
  }
}

extension Change<Article, ArticleEvent> {
  /// A revision may change no more than what is printed around the text.
  fileprivate var bringsText: Bool {
    guard events.contains(where: { $0.event.revision != nil }) else { return false }
    guard let before else { return true }
    return before.revision.manuscript.bodyText != state.revision.manuscript.bodyText
  }
}

extension Change<Submission, SubmissionEvent> {
  fileprivate var bringsText: Bool {
    events.contains { link in
      switch link.event {
      case .received, .revised: true
      default: false
      }
    }
  }
}
