import Editorial
import Newsroom

struct RevisionAnswer: Encodable {
  struct CreditAnswer: Encodable {
    let line: String
    let source: String?
    let authors: [String]
    let editor: String?
    let originalTitle: String?
  }

  let number: Int
  let digest: String
  let headline: String?
  let deck: String?
  let body: [String]
  /// Characters of the body that are not white space.
  let characters: Int
  let pictures: [IllustrationAnswer]
  let credit: CreditAnswer

  init(_ revision: Revision) {
    number = revision.number
    digest = revision.digest.hex
    headline = revision.manuscript.headline?.text
    deck = revision.manuscript.deck
    body = revision.manuscript.body
    characters = revision.manuscript.characterCount
    pictures = revision.manuscript.illustrations.map(IllustrationAnswer.init)
    credit = CreditAnswer(
      line: revision.credit.line, source: revision.credit.source, authors: revision.credit.authors,
      editor: revision.credit.editor, originalTitle: revision.credit.originalTitle)
  }
}

struct IllustrationAnswer: Encodable {
  let picture: String
  let kind: String
  /// In pixels.
  let width: Int
  let height: Int
  let caption: String?
  let photographer: String?
  let source: String?
  let embedded: EmbeddedAnswer?

  init(_ illustration: Illustration) {
    picture = illustration.picture.hex
    kind = illustration.kind.rawValue
    width = illustration.width
    height = illustration.height
    caption = illustration.caption
    photographer = illustration.photographer
    source = illustration.source
    embedded = illustration.embedded.map(EmbeddedAnswer.init)
  }
}
