/// Text whose lines a mail program broke and marked (RFC 3676).
public enum FlowedText {
  /// The paragraphs as they were written.
  ///
  /// - Parameter dropsSpace: `DelSp=yes`: the space at a broken line's end is the break's, not the text's.
  public static func unfolded(_ text: String, dropsSpace: Bool) -> String {
    var result: [String] = []
    var flowing: (depth: Int, text: String)?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let depth = line.prefix { $0 == ">" }.count
      var content = line.dropFirst(depth)
      if content.first == " " { content = content.dropFirst() }
      let isSignature = content == "-- "
      let isBroken = content.last == " " && !isSignature
      if isBroken, dropsSpace { content = content.dropLast() }
      // A signature, and another depth of quotation, end whatever was flowing.
      if let open = flowing, open.depth != depth || isSignature {
        result.append(quoted(open.text, open.depth))
        flowing = nil
      }
      let whole = (flowing?.text ?? "") + content
      if isBroken {
        flowing = (depth, whole)
      } else {
        result.append(quoted(whole, depth))
        flowing = nil
      }
    }
    if let open = flowing { result.append(quoted(open.text, open.depth)) }
    return result.joined(separator: "\n")
  }

  private static func quoted(_ text: String, _ depth: Int) -> String {
    depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
  }
}
