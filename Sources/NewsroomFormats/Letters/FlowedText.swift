/// Text whose lines a mail program broke and marked (RFC 3676).
public enum FlowedText {
  /// The paragraphs as they were written.
  ///
  /// - Parameter dropsSpace: `DelSp=yes`: the space at a broken line's end is the break's, not the text's.
  public static func unfolded(_ text: String, dropsSpace: Bool) -> String {
    // One text that grows: a letter may be lines of two characters only, which as values of their own outgrow it by far.
    var result = ""
    result.reserveCapacity(text.utf8.count)
    /// The depth of quotation of the paragraph that goes on.
    var flowing: Int?
    var rest = text[...]
    while true {
      let end = rest.firstIndex(where: \.isNewline)
      let line = rest[..<(end ?? rest.endIndex)]
      let depth = line.prefix { $0 == ">" }.count
      var content = line.dropFirst(depth)
      if content.first == " " { content = content.dropFirst() }
      let isSignature = content == "-- "
      let isBroken = content.last == " " && !isSignature
      if isBroken, dropsSpace { content = content.dropLast() }
      // A signature, and another depth of quotation, end whatever was flowing.
      if flowing != depth || isSignature {
        if line.startIndex > text.startIndex { result += "\n" }
        if depth > 0 { result += String(repeating: ">", count: depth) + " " }
      }
      result += content
      flowing = isBroken ? depth : nil
      guard let end else { return result }
      rest = rest[rest.index(after: end)...]
    }
  }
}
