/// A heading that holds more than the headline: `<h1>老年食堂开张<br><span>2024-01-06 来源：样本日报</span></h1>`.
enum PageHeading {
  /// The headline, and the credit line or the counters behind it; `nil` where there is only a headline.
  ///
  /// - Parameter bytes: with a seam where an element begins or a line breaks.
  static func parts(of bytes: [UInt8]) -> (title: PageLine, credit: PageLine)? {
    guard bytes.count <= 1_000 else { return nil }
    let parts = bytes.split(separator: LineBuffer.seam)
    for cut in parts.indices.dropFirst().prefix(4) {
      let title = PageLine(String(decoding: Array(parts[..<cut].joined()), as: UTF8.self))
      let rest = PageLine(String(decoding: Array(parts[cut...].joined(separator: [0x20])), as: UTF8.self))
      if title.count >= 2, title.hasWords, title.credit == nil, rest.credit != nil || rest.isNoise {
        return (title, rest)
      }
    }
    return nil
  }
}
