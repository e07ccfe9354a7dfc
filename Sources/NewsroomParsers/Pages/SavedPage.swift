import Newsroom
public import NewsroomFormats

extension PageFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(PageFault) -> PageText { try SavedPage.read(bytes) }
}

/// A page that a browser saved, from bytes to what they say: the one function through which HTML files are read.
public enum SavedPage {
  /// - Throws: ``PageFault`` where the bytes are too many or no text in any character set of Chinese pages.
  public static func read(_ bytes: [UInt8]) throws(PageFault) -> PageText {
    let document = PageDocument()
    let archived = PageCharset.isArchive(bytes) ? try WebArchive.page(in: bytes) : nil
    let source = if let archived { archived } else { try PageCharset.text(of: bytes).text }
    try HTMLParser.parse(source, into: document)
    document.finish()
    return PageReader.read(document)
  }
}
