/// Paragraphs that were broken into lines of one width, as letters and old pages are.
enum WrappedLines {
  /// In characters.
  private static let widths = 20...60

  /// The lines, those of one width joined with what follows them; as they are where no width is the text's.
  static func joined(_ lines: [Substring]) -> [Substring] {
    var counts: [Int: Int] = [:]
    let lengths = lines.map { line in line.utf8.count > 400 ? 0 : line.unicodeScalars.count }
    for (line, length) in zip(lines, lengths) where widths.contains(length) && isOpen(line) {
      counts[length, default: 0] += 1
    }
    // The width of most; a text that has longer lines is not broken.
    guard let width = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), width.value >= 3,
      !zip(lines, lengths).contains(where: { $0.utf8.count > 400 || $1 > width.key + 2 && isOpen($0) })
    else { return lines }
    var paragraphs: [[Substring]] = []
    var goesOn = false
    for (line, length) in zip(lines, lengths) {
      if goesOn, length > 0, line.first?.isWhitespace == false {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
      goesOn = abs(length - width.key) <= 1 && isOpen(line)
    }
    return paragraphs.map { $0.count == 1 ? $0[0] : Substring($0.joined()) }
  }

  /// Whether it is running text that does not end here.
  private static func isOpen(_ line: Substring) -> Bool {
    guard let last = line.unicodeScalars.last, last.isHan || "，、；“（《".unicodeScalars.contains(last) else {
      return false
    }
    return line.unicodeScalars.contains { "，。、；".unicodeScalars.contains($0) }
  }
}
