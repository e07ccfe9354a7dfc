public import Editorial

/// The words on a page that `SiteFolder` wrote, taken from the page and from nothing else: what `audit` verifies
/// published pages with.
///
/// `digest` is computed from the words that readers see, as a revision's is. Held against the digest that the sign-offs
/// name, it proves that the bytes published are the bytes signed.
public struct PublishedText: Hashable, Sendable {
  public let manuscript: Manuscript
  public let credit: Credit
  /// The revision that the page says it shows.
  public let stated: Digest

  /// Reads a page. Throws for one that is no article's page, or was changed by other hands so that it cannot be read.
  public init(page: some Sequence<UInt8>) throws(PageFault) {
    let page = Markup(Array(page))
    guard let stated = page.metas(.revision).first.flatMap({ Digest(hex: $0) }) else { throw .notAnArticle }
    self.stated = stated
    credit = try Self.credit(on: page)
    manuscript = try Self.manuscript(on: page)
  }

  /// The digest of the words on the page.
  public var digest: Digest { Revision(number: 1, manuscript: manuscript, credit: credit).digest }

  /// Whether the page shows the words that it says it shows.
  public var holds: Bool { digest == stated }

  private static func manuscript(on page: Markup) throws(PageFault) -> Manuscript {
    let headline = try onlyText(page, "<h1 class=\"headline\">", "</h1>", .headline)
    let decks = try texts(page.pieces(between: "<p class=\"deck\">", and: "</p>"), .deck)
    guard decks.count <= 1 else { throw .unreadable(.deck) }
    let bodies = page.pieces(between: "<div class=\"body\">\n", and: "</div>")
    guard bodies.count == 1, let inside = bodies.first else { throw .unreadable(.body) }
    let body = try texts(paragraphs(inside), .body)
    let pictures = try illustrations(on: page)
    let manuscript: Manuscript
    do throws(TextFault) {
      manuscript = try Manuscript(
        headline: try Headline(headline), deck: decks.first, body: body, illustrations: pictures)
    } catch {
      throw .unprintable(error)
    }
    // White space that a manuscript drops was not in the one published.
    guard isSame([manuscript.headline?.text ?? ""], [headline]) else { throw .unreadable(.headline) }
    guard isSame(manuscript.deck.map { [$0] } ?? [], decks) else { throw .unreadable(.deck) }
    guard isSame(manuscript.body, body) else { throw .unreadable(.body) }
    return manuscript
  }

  /// The pictures that the page names, with the words under each. Their bytes lie beside the page.
  private static func illustrations(on page: Markup) throws(PageFault) -> [Illustration] {
    let figures = page.pieces(between: "<figure class=\"picture\">", and: "</figure>")
    // A picture that stands outside of ours was put there by other hands.
    guard page.pieces(between: "<img", and: ">").count == figures.count else { throw .unreadable(.pictures) }
    var illustrations: [Illustration] = []
    for figure in figures.map({ Markup(Array($0)) }) {
      let link = try onlyText(figure, "<img src=\"", "\"", .pictures)
      let file = link.split(separator: "/").last ?? ""
      let parts = file.split(separator: ".")
      guard parts.count == 2, let digest = Digest(hex: parts[0]),
        let kind = Picture.Kind(rawValue: parts[1] == "jpg" ? "jpeg" : String(parts[1]))
      else { throw .unreadable(.pictures) }
      let captions = try texts(figure.pieces(between: "<span class=\"caption\">", and: "</span>"), .pictures)
      let names = try texts(figure.pieces(between: "<span class=\"photographer\">", and: "</span>"), .pictures)
      let sources = try texts(figure.pieces(between: "<span class=\"source\">", and: "</span>"), .pictures)
      guard captions.count <= 1, names.count <= 1, sources.count <= 1 else { throw .unreadable(.pictures) }
      func pixels(_ name: String) -> Int {
        figure.pieces(between: " \(name)=\"", and: "\"").first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
      }
      do throws(TextFault) {
        illustrations.append(
          try Illustration(
            picture: digest, kind: kind, width: pixels("width"), height: pixels("height"), caption: captions.first,
            photographer: names.first, source: sources.first))
      } catch {
        throw .unprintable(error)
      }
    }
    return illustrations
  }

  private static func isSame(_ some: [String], _ others: [String]) -> Bool {
    some.elementsEqual(others) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// The credit's fields, which must give the credit line that stands below the text.
  private static func credit(on page: Markup) throws(PageFault) -> Credit {
    let credit = Credit(
      source: page.metas(.source).first, authors: page.metas(.author), editor: page.metas(.editor).first,
      originalTitle: page.metas(.originalTitle).first)
    let line = try onlyText(page, "<p class=\"credit\">", "</p>", .credit)
    guard line.utf8.elementsEqual(credit.line.utf8) else { throw .unreadable(.credit) }
    return credit
  }

  /// The paragraphs of a body in which nothing else stands.
  private static func paragraphs(_ body: ArraySlice<UInt8>) throws(PageFault) -> [ArraySlice<UInt8>] {
    let opening = "<p>"
    let closing = "</p>\n"
    let pieces = Markup(Array(body)).pieces(between: opening, and: closing)
    let length = pieces.reduce(0) { $0 + $1.count + opening.utf8.count + closing.utf8.count }
    guard length == body.count else { throw .unreadable(.body) }
    return pieces
  }

  private static func onlyText(
    _ page: Markup, _ opening: String, _ closing: String, _ part: PageFault.Part
  ) throws(PageFault) -> String {
    let found = try texts(page.pieces(between: opening, and: closing), part)
    guard found.count == 1, let text = found.first else { throw .unreadable(part) }
    return text
  }

  private static func texts(_ pieces: [ArraySlice<UInt8>], _ part: PageFault.Part) throws(PageFault) -> [String] {
    var texts: [String] = []
    for piece in pieces {
      guard let text = PageText.unescaped(piece) else { throw .unreadable(part) }
      texts.append(text)
    }
    return texts
  }
}

/// Why the words of a page cannot be read back.
public enum PageFault: Error, Hashable, Sendable {
  /// A page of another kind: a list, a notice of withdrawal, somebody else's page.
  case notAnArticle
  /// That part is missing, stands there twice, or holds what `SiteFolder` does not write: the page was changed.
  case unreadable(Part)
  /// The words are such as no manuscript can hold.
  case unprintable(TextFault)

  public enum Part: String, Hashable, Sendable { case headline, deck, body, credit, pictures }
}
