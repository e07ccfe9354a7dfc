extension Manuscript {
  /// The characters of its texts that nobody sees, by the text they stand in: 0 for the headline, then the paragraphs
  /// from 1; deck and captions come last, as -1.
  public var invisibleCharacters: [(paragraph: Int, characters: [InvisibleCharacter])] {
    let numbered = ([headline?.text ?? ""] + body).enumerated().map { ($0.offset, $0.element) }
    let aside =
      [deck].compactMap { $0 } + illustrations.flatMap { [$0.caption, $0.photographer, $0.source].compactMap { $0 } }
    return (numbered + aside.map { (-1, $0) }).compactMap { number, text in
      let found = InvisibleCharacter.all(in: text)
      return found.isEmpty ? nil : (number, found)
    }
  }

  /// The same text without the characters that nobody sees.
  public func withoutInvisibleCharacters() throws(TextFault) -> Manuscript {
    var printed: [Illustration] = []
    for illustration in illustrations {
      printed.append(
        try illustration.saying(
          caption: illustration.caption.map { InvisibleCharacter.removed(from: $0) },
          photographer: illustration.photographer.map { InvisibleCharacter.removed(from: $0) },
          source: illustration.source.map { InvisibleCharacter.removed(from: $0) }))
    }
    return try Manuscript(
      headline: try headline.map { text throws(TextFault) in try Headline(InvisibleCharacter.removed(from: text.text))
      },
      deck: deck.map { InvisibleCharacter.removed(from: $0) }, body: body.map { InvisibleCharacter.removed(from: $0) },
      illustrations: printed)
  }
}
