extension Article {
  /// The text that somebody brings to sign, by its digest: it carries the credit and the pictures that the article has.
  ///
  /// Whoever brings one that never was the article's has written it, and nobody signs her own words; so signing never
  /// saves. One that was the article's earlier has a digest, and signing says what has taken its place.
  ///
  /// - Parameter revisions: the article's, in any order.
  /// - Throws: a refusal to sign, where it is none of them.
  public func digest(
    ofBrought manuscript: Manuscript, among revisions: [Revision]
  ) throws(Refusal) -> Digest {
    let illustrated = manuscript.illustrated(by: revision.manuscript.illustrations)
    if revision.reads(illustrated, revision.credit) { return revision.digest }
    let earlier = revisions.last {
      $0.reads(manuscript.illustrated(by: $0.manuscript.illustrations), $0.credit)
    }
    guard let earlier else { throw Refusal(.article(.sign), [.ownWords(current: revision.digest)]) }
    return earlier.digest
  }
}
