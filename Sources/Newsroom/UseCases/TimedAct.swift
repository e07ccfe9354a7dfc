import Editorial

/// One thing that the clock does to an article: it is published, or leaves the site.
struct TimedAct: Hashable, Comparable {
  let at: Instant
  let article: ArticleID
  let leaves: Bool

  /// By instant; of one moment, what is published first.
  static func < (one: TimedAct, other: TimedAct) -> Bool {
    (one.at, one.leaves ? 1 : 0, one.article.description.exact)
      < (other.at, other.leaves ? 1 : 0, other.article.description.exact)
  }
}
