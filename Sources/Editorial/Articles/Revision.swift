/// One immutable state of an article's text, addressed by the digest of its canonical form.
public struct Revision: Hashable, Sendable, Codable {
  /// Counts the article's revisions from 1.
  public let number: Int
  public let manuscript: Manuscript
  public let credit: Credit
  /// SHA-256 over `canonicalForm`. Sign-offs, rights decisions and publications name it.
  public let digest: Digest

  public init(number: Int, manuscript: Manuscript, credit: Credit) {
    self.number = number
    self.manuscript = manuscript
    self.credit = credit
    digest = Digest(of: Self.canonicalForm(manuscript, credit).utf8)
  }

  /// The bytes that are signed: a version line, then each field as `name length` (length in UTF-8 bytes), a line
  /// break, the text and a line break. Lengths make it impossible for one text to pass as another; the text is taken
  /// byte for byte, without normalisation. See docs/decisions/0003-canonical-form.md.
  public var canonicalForm: String { Self.canonicalForm(manuscript, credit) }

  private static func canonicalForm(_ manuscript: Manuscript, _ credit: Credit) -> String {
    var form = "caibian-revision 1\n"
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      form += "\(name) \(text.utf8.count)\n\(text)\n"
    }
    add("headline", manuscript.headline?.text)
    add("deck", manuscript.deck)
    for paragraph in manuscript.body { add("paragraph", paragraph) }
    add("source", credit.source)
    for author in credit.authors { add("author", author) }
    add("editor", credit.editor)
    add("original-title", credit.originalTitle)
    for illustration in manuscript.illustrations {
      add("picture", illustration.picture.hex)
      add("caption", illustration.caption)
      add("photographer", illustration.photographer)
      add("picture-source", illustration.source)
    }
    return form
  }

  /// Whether a text is this one, byte for byte: then saving it makes no new revision.
  public func reads(_ manuscript: Manuscript, _ credit: Credit) -> Bool {
    Digest(of: Self.canonicalForm(manuscript, credit).utf8) == digest
  }
}
