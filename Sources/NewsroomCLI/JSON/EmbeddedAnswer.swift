import Editorial

/// What the file of a picture says of it: a proposal, which nobody has stated.
struct EmbeddedAnswer: Encodable {
  let photographer: String?
  let source: String?
  let credit: String?
  let copyright: String?
  let usageTerms: String?
  let webStatement: String?
  let licensor: String?
  let caption: String?
  let taken: String?
  let persons: [String]?
  /// `generated`, `composite` or `possible`.
  let machine: String?
  let minors: Bool?
  /// `none`, `notApplicable`, `unlimited` or `limited`.
  let modelRelease: String?

  init(_ notes: PictureNotes) {
    photographer = notes.photographer
    source = notes.source
    credit = notes.credit
    copyright = notes.copyright
    usageTerms = notes.usageTerms
    webStatement = notes.webStatement
    licensor = notes.licensor
    caption = notes.caption
    taken = notes.taken
    persons = notes.persons
    machine = notes.machine?.rawValue
    minors = notes.minors
    modelRelease = notes.modelRelease?.rawValue
  }
}
