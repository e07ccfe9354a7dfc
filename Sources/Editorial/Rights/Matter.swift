/// An article as a rights question sees it: its text beside the original's, and the digest of everything the article
/// itself says. Made once, judged as often as somebody asks.
public struct Matter: Sendable {
  public let article: Article
  /// The text in question: the one being worked on, or for partners the live one.
  public let revision: Revision
  public let provenance: Provenance
  /// How far the body is from the original's, as the words themselves show; `nil` for our own.
  public let proposed: EditClass?
  /// Our length in per cent of the original's.
  let keptPercent: Int
  let snapshotVerifies: Bool
  let chainHolds: Bool
  let digest: Digest

  /// - Parameter live: whether the question is about what readers see.
  public init(_ article: Article, live: Bool = false) {
    let shown = live ? article.live : nil
    self.article = article
    revision = shown?.revision ?? article.revision
    provenance = shown?.provenance ?? article.provenance
    let origin = provenance.repost?.origin
    proposed = origin.map { [revision] in
      EditClass.between(original: $0.snapshot.text, ours: revision.manuscript.bodyText)
    }
    let theirs = origin.map { $0.snapshot.text.count { !$0.isWhitespace } } ?? 0
    keptPercent = theirs == 0 ? 100 : revision.manuscript.characterCount * 100 / theirs
    snapshotVerifies = origin?.snapshot.verifies ?? true
    chainHolds = provenance.repost?.chainHolds ?? true
    digest = Canonical.digest([
      article.id.description, revision.digest.hex, Canonical.json(provenance), Canonical.json(article.attestations),
      Canonical.json(article.hold), Canonical.json(article.embargo), Canonical.json(article.responsibleEditor),
      article.isNewsInformation.map { "\($0)" }, article.column.description, article.stage.rawValue,
      article.live.map { "\($0.address)|\($0.firstPublished.microseconds)" },
    ])
  }

  /// What speaks for a work and against nothing but fact (R17): an author, somebody's words, more than a notice's length.
  /// - Parameter percent: how much of our text may be the original's words before the original counts as well: what is cut
  ///   out of a work is a piece of that work.
  func signsOfWork(over characters: Int, sharing percent: Int) -> [String] {
    var signs: [String] = []
    let origin = provenance.repost?.origin
    if origin?.authors.contains(where: { !NobodysName.contains($0.name) }) == true { signs.append("byline") }
    let ours = revision.manuscript.bodyText
    let original = origin?.snapshot.text ?? ""
    let isTheirs = (proposed ?? .changed) <= .shortened || wordsInCommon.ofThis > percent
    let texts = isTheirs ? [ours, original] : [ours]
    if texts.contains(where: { text in text.contains { "“「『".contains($0) } }) { signs.append("quotation") }
    if texts.contains(where: { text in text.count { !$0.isWhitespace } > characters }) { signs.append("length") }
    return signs
  }

  /// The passages of the original that stand in our text, wherever they stand.
  var wordsInCommon: SharedPassages {
    SharedPassages(of: revision.manuscript.bodyText, with: provenance.repost?.origin.snapshot.text ?? "")
  }

  /// Whoever signs the story or one of its pictures.
  var signed: TextSet {
    var names = TextSet(revision.manuscript.illustrations.compactMap(\.photographer))
    switch provenance {
    case .own(_, let authors): names.formUnion(authors.map(\.name))
    case .submission(_, _, let penName): names.formUnion([penName].compactMap { $0 })
    case .repost(let repost): names.formUnion(repost.origin.authors.map(\.name))
    }
    return names
  }

  /// The names under which anything about it may be filed in the book.
  public static func names(of article: Article) -> TextSet {
    var names: TextSet = [article.id.description, article.revision.digest.hex]
    if let live = article.live { names.insert(live.revision.digest.hex) }
    for provenance in [article.provenance, article.live?.provenance].compactMap({ $0 }) {
      guard let repost = provenance.repost else { continue }
      names.formUnion(repost.hops.map(\.party))
      names.insert(repost.origin.snapshot.digest.hex)
      if let source = repost.origin.source { names.formUnion([source.printed, source.resolved]) }
    }
    for revision in [article.revision, article.live?.revision].compactMap({ $0 }) {
      names.formUnion(revision.manuscript.illustrations.compactMap(\.source))
    }
    return names
  }

  /// Everything that an article rests on, by name: what it is filed under, and our own labels under which it stands.
  ///
  /// It is stored when it changes. A new kind of name needs a step of the schema that adds it to what is stored.
  public static func grounds(of article: Article) -> TextSet {
    var names = names(of: article)
    for provenance in [article.provenance, article.live?.provenance].compactMap({ $0 }) {
      switch provenance {
      case .own(let label, _), .submission(_, let label, _): names.insert(label)
      case .repost: break
      }
    }
    // One of our own photographers makes a picture ours as a label of our own does.
    for revision in [article.revision, article.live?.revision].compactMap({ $0 }) {
      names.formUnion(revision.manuscript.illustrations.compactMap(\.photographer))
    }
    return names
  }
}
