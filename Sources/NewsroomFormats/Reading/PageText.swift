/// What was found in a pasted page or a manuscript.
public struct PageText: Hashable, Sendable, Codable {
  /// What an article needs and the page may lack.
  public enum Part: String, Sendable, Codable, CaseIterable {
    case headline, body, creditLine
  }

  /// Empty when none was found.
  public var headline: String
  /// The line under the headline that begins with a dash (副题).
  public var deck: String?
  /// Paragraphs without indents.
  public var body: [String]
  /// From the site to the column: 桐乡新闻网, 国内国际, 强县新闻.
  public var columnPath: [String]
  /// What all credit lines of the page say together.
  public var credit: CreditLine?
  /// The credit lines as printed, one a line.
  public var creditAsPrinted: String?
  public var copyrightNotice: String?
  /// The line above the headline that leads up to it (引题).
  public var kicker: String?
  /// The pictures of the text, in their order. They are not fetched.
  public var pictures: [Picture] = []
  /// Where the evidence is thin: nothing is said, but these may be meant, or belong to the body.
  public var doubts: [Doubt] = []

  public init(
    headline: String, deck: String? = nil, body: [String], columnPath: [String] = [], credit: CreditLine? = nil,
    creditAsPrinted: String? = nil, copyrightNotice: String? = nil
  ) {
    self.headline = headline
    self.deck = deck
    self.body = body
    self.columnPath = columnPath
    self.credit = credit
    self.creditAsPrinted = creditAsPrinted
    self.copyrightNotice = copyrightNotice
  }

  /// A picture that stands in the text.
  public struct Picture: Hashable, Sendable, Codable {
    /// As the page writes it, which may be relative; `nil` where only the caption was pasted.
    public let address: String?
    public let caption: String?

    public init(address: String?, caption: String?) {
      self.address = address
      self.caption = caption
    }
  }

  /// A part that is left empty because more than one reading is likely, the likeliest first; of the body, the lines at its
  /// edges that are left out.
  public struct Doubt: Hashable, Sendable, Codable {
    public enum Field: String, Sendable, Codable { case headline, source, date, body }

    public let field: Field
    public let candidates: [String]

    public init(_ field: Field, _ candidates: [String]) {
      self.field = field
      self.candidates = candidates
    }
  }

  /// What is not there and has to be supplied.
  public var missing: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .headline: headline.isEmpty
      case .body: body.isEmpty
      case .creditLine: credit == nil
      }
    }
  }
}

/// Why a page cannot be read.
public enum PageFault: Error, Hashable, Sendable, Codable {
  /// The source of an HTML page was given; the text that the page shows is wanted.
  case markup
  /// More bytes than the limit; both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The byte at `offset`, counted from 0, does not fit the character set.
  case undecodable(offset: Int, charset: String)
  /// More tags, attributes, or elements in elements, than any page of news has.
  case tooMuchMarkup
  /// More lines than anybody pastes.
  case tooManyLines(limit: Int)
}
