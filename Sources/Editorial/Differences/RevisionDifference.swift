extension Revision {
  /// Everything that is signed, as it reads: headline, deck, paragraphs, and under them the credit line.
  public var readingText: String {
    let head = [manuscript.headline?.text, manuscript.deck.map { "——\($0)" }].compactMap { $0 }
    return (head + manuscript.body + [credit.line]).joined(separator: "\n")
  }
}

extension TextDifference {
  /// What changed from one revision to another, in everything that is signed.
  public init(from old: Revision, to new: Revision) { self.init(from: old.readingText, to: new.readingText) }
}
