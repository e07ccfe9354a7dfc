/// What a writer writes: headline, deck and body, with the pictures that go with it. A draft may still lack the headline or
/// the body.
public struct Manuscript: Hashable, Sendable, Codable {
  public let headline: Headline?
  /// The line between headline and body 副题; empty decks do not exist.
  public let deck: String?
  /// The paragraphs, none of them empty, none with a line break.
  public let body: [String]
  /// Absent where there are none, as in every text from before there were any: its digest stays what it was.
  private let printed: [Illustration]?

  private enum CodingKeys: String, CodingKey {
    case headline, deck, body
    case printed = "illustrations"
  }

  public init(
    headline: Headline?, deck: String? = nil, body: [String], illustrations: [Illustration] = []
  ) throws(TextFault) {
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
    printed = illustrations.isEmpty ? nil : illustrations
  }

  private init(_ other: Manuscript, illustrations: [Illustration]) {
    headline = other.headline
    deck = other.deck
    body = other.body
    printed = illustrations.isEmpty ? nil : illustrations
  }

  /// The pictures printed with the text 配图, in order.
  public var illustrations: [Illustration] { printed ?? [] }

  /// The same words with other pictures.
  public func illustrated(by illustrations: [Illustration]) -> Manuscript {
    Manuscript(self, illustrations: illustrations)
  }

  /// The body with one line break between paragraphs: what differences are computed on.
  public var bodyText: String { body.joined(separator: "\n") }

  /// How the story begins, for lists: its deck, its first paragraph, or what its first picture shows.
  public var opening: String { deck ?? body.first ?? illustrations.first?.caption ?? "" }

  /// Whether there is no word in it, and no picture.
  var showsNothing: Bool { headline == nil && deck == nil && body.isEmpty && illustrations.isEmpty }

  /// Whether readers would find neither a headline nor a word or picture below it.
  public var isBlank: Bool {
    (headline?.text.isBlank ?? true) || body.allSatisfy(\.isBlank) && illustrations.isEmpty
  }

  /// Characters of the body that are seen, white space apart: how Chinese newsrooms count length and fees.
  public var characterCount: Int { body.reduce(0) { $0 + $1.seenCount } }
}
