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

/// Why a pasted page cannot be read.
public enum PageFault: Error, Hashable, Sendable {
  /// The source of an HTML page was given; the text that the page shows is wanted.
  case markup
}
