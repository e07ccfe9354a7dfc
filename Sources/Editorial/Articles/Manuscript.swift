/// What a writer writes: headline, deck and body. A draft may still lack the headline or the body.
public struct Manuscript: Hashable, Sendable, Codable {
  public let headline: Headline?
  /// The line between headline and body 副题; empty decks do not exist.
  public let deck: String?
  /// The paragraphs, none of them empty, none with a line break.
  public let body: [String]

  public init(headline: Headline?, deck: String? = nil, body: [String]) throws(TextFault) {
    self.headline = headline
    self.deck = if let deck { try PlainText.line(deck, as: .deck) } else { nil }
    var paragraphs: [String] = []
    for paragraph in body {
      let trimmed = paragraph.trimmed
      if trimmed.isEmpty { continue }
      guard !trimmed.contains(where: \.isNewline) else { throw .lineBreak(.body) }
      paragraphs.append(trimmed)
    }
    try PlainText.check(paragraphs.joined(separator: "\n"), as: .body)
    self.body = paragraphs
  }

  /// The body with one line break between paragraphs: what differences are computed on.
  public var bodyText: String { body.joined(separator: "\n") }

  /// How the story begins, for lists: its deck, or its first paragraph.
  public var opening: String { deck ?? body.first ?? "" }

  /// Characters of the body that are not white space: how Chinese newsrooms count length and fees.
  public var characterCount: Int { body.reduce(0) { $0 + $1.reduce(0) { $0 + ($1.isWhitespace ? 0 : 1) } } }
}
