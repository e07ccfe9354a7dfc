public import Editorial

/// The text that somebody read or wrote from, the one that has taken its place, and what changed between them.
public struct MovedText: Hashable, Sendable {
  public let read: Revision
  public let current: Revision
  public let difference: TextDifference

  init(read: Revision, current: Revision) {
    self.read = read
    self.current = current
    difference = TextDifference(from: read, to: current)
  }
}

extension ReadArticle {
  /// What moved under somebody who was refused for it; `nil` where the refusal is about something else, or where the
  /// text that was named is none of this article's.
  public func movedText(_ refusal: Refusal, of id: ArticleID, by session: Session) async throws(NewsroomError)
    -> MovedText?
  {
    guard !refusal.isForWantOfRight else { return nil }
    let article = try await self(id, in: session.newsroom)
    guard session.person.canRead(.article, of: article, at: desk.clock.now) else { return nil }
    return try await movedText(refusal, of: id, in: session.newsroom)
  }

  package func movedText(_ refusal: Refusal, of id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError)
    -> MovedText?
  {
    let digests = refusal.unmet.lazy.compactMap { unmet -> (read: Digest, current: Digest)? in
      switch unmet {
      case .digestOnScreen(let shown, let current, _, _): (shown, current)
      case .baseText(let written, let current, _, _), .currentLive(let written, let current): (written, current)
      default: nil
      }
    }.first
    guard let digests else { return nil }
    let revisions = try await revisions(of: id, in: newsroom)
    guard let read = revisions.last(where: { $0.digest == digests.read }),
      let current = revisions.last(where: { $0.digest == digests.current })
    else { return nil }
    return MovedText(read: read, current: current)
  }

  /// Every revision of an article, the first first.
  package func revisions(of id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> [Revision] {
    try await history(of: id, in: newsroom).compactMap(\.event.revision)
  }
}
