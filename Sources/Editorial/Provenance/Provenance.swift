/// Where a story comes from.
public enum Provenance: Hashable, Sendable, Codable {
  /// Our own, under one of the newsroom's own source labels 自有来源 (R30).
  case own(label: String, authors: [Byline])
  /// Carried from somebody else 转载.
  case repost(Repost)
  /// A reader's submission 投稿, printed under the newsroom's label and the sender's pen name.
  case submission(SubmissionID, label: String, penName: String?)

  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable { case own, repost, submission }

  public var kind: Kind {
    switch self {
    case .own: .own
    case .repost: .repost
    case .submission: .submission
    }
  }

  /// The repost's origin and hops, where this is one.
  public var repost: Repost? {
    if case .repost(let repost) = self { repost } else { nil }
  }

  /// What the credit line says of this provenance, for a text headed `headline` in the charge of `editor`.
  func credit(headline: Headline?, editor: String?) -> Credit {
    switch self {
    case .own(let label, let authors):
      Credit(source: label, authors: authors.map(\.name), editor: editor)
    case .submission(_, let label, let penName):
      Credit(source: label, authors: penName.map { [$0] } ?? [], editor: editor)
    case .repost(let repost):
      Credit(
        source: repost.origin.source?.printed, authors: repost.origin.authors.map(\.name), editor: editor,
        originalTitle: repost.origin.title == headline?.text ? nil : repost.origin.title)
    }
  }
}
