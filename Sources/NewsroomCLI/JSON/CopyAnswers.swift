import Editorial
import Newsroom

/// Where a text was seen before.
struct CopiesAnswer: Encodable {
  let copies: [CopyAnswer]
  /// Whether the text is so short that only the very same is found; left out where parts are found, too.
  let onlyWhole: Bool?
}

struct CopyAnswer: Encodable {
  let kind: String
  let id: String
  let headline: String?
  let percentOfThis: Int
  let percentOfThat: Int
  let passages: [Passage]

  struct Passage: Encodable {
    let text: String
    let characters: Int
  }

  init(_ copy: FoundCopy) {
    (kind, id) = copy.subject.named
    headline = copy.manuscript.headline?.text
    percentOfThis = copy.shared.ofThis
    percentOfThat = copy.shared.ofThat
    passages = copy.shared.passages.map { Passage(text: $0.text, characters: $0.letters) }
  }
}

extension CopySubject {
  /// The kind and the whole id, as programs read them.
  var named: (kind: String, id: String) {
    switch self {
    case .article(let id): ("article", id.description)
    case .submission(let id): ("submission", id.description)
    }
  }
}
