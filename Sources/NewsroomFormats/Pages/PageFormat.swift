public import Newsroom

/// HTML pages as browsers save them.
public enum PageFormat: ForeignFormat {
  public typealias Answer = PageText
  public typealias Refusal = PageFault
  public static let name = "page"
  public static let bounds = ParsingBounds(bytes: PageCharset.limit)
}
