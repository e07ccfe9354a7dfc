extension Revision {
  /// Everything that is signed, as it reads: headline, deck, paragraphs, under them the credit line and the pictures.
  public var readingText: String {
    let head = [manuscript.headline?.text, manuscript.deck.map { "——\($0)" }].compactMap { $0 }
    let pictures = manuscript.illustrations.map(\.readingText)
    return (head + manuscript.body + [credit.line] + pictures).joined(separator: "\n")
  }
}

extension TextDifference {
  /// What changed from one revision to another, in everything that is signed.
  public init(from old: Revision, to new: Revision) { self.init(from: old.readingText, to: new.readingText) }
}
