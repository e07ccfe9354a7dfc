extension Article {
  /// The text that somebody brings to sign, by its digest. Words are brought; the credit and the pictures are those of the
  /// revision that has these words.
  ///
  /// Whoever brings words that never were the article's has written them, and nobody signs her own; so signing never saves.
  /// Words that were the article's earlier have a digest, and signing says what has taken their place.
  ///
  /// - Parameter revisions: the article's, the first first.
  /// - Throws: a refusal to sign, where it is none of them, or where these words stood with other pictures too.
  public func digest(
    ofBrought manuscript: Manuscript, among revisions: [Revision]
  ) throws(Refusal) -> Digest {
    let bare = manuscript.illustrated(by: [])
    let same = revisions.filter { $0.manuscript.illustrated(by: []) == bare }
    guard let last = same.last else { throw Refusal(.article(.sign), [.ownWords(current: revision.digest)]) }
    guard same.allSatisfy({ $0.manuscript.illustrations == last.manuscript.illustrations }) else {
      throw Refusal(.article(.sign), [.wordsAlone(current: revision.digest)])
    }
    return same.contains { $0.digest == revision.digest } ? revision.digest : last.digest
  }
}
