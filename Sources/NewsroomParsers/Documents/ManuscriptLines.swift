import NewsroomFormats

/// The paragraphs of a document, as its elements come: shared by the formats.
struct ManuscriptLines {
  /// In bytes of UTF-8: three for each character of the longest story.
  private static let mostText = 1 << 20
  private static let mostParagraphs = 20_000
  private static let mostPictures = 200

  struct Line {
    let text: String
    var isHeading = false
    var isCaption = false
  }

  private struct Row {
    /// The paragraphs of each cell.
    var cells: [[String]] = []
  }

  private(set) var lines: [Line] = []
  /// What names a picture, and how many lines stand before it.
  private(set) var pictures: [(name: String, line: Int)] = []
  private(set) var isTooMuch = false
  private var buffer: [UInt8] = []
  private var rows: [Row] = []
  private var size = 0
  private var ends = 0
  var isHeading = false
  var isCaption = false

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    size += text.count
    guard size <= Self.mostText else {
      isTooMuch = true
      return
    }
    buffer.append(contentsOf: text)
  }

  mutating func append(_ byte: UInt8) { if buffer.count < Self.mostText { buffer.append(byte) } }

  mutating func addPicture(_ name: String) {
    guard pictures.count < Self.mostPictures else {
      isTooMuch = true
      return
    }
    pictures.append((name, lines.count))
  }

  /// Ends a paragraph, if anything stands in it.
  mutating func endParagraph() {
    ends += 1
    guard ends <= 10 * Self.mostParagraphs else {
      isTooMuch = true
      return
    }
    defer {
      buffer.removeAll(keepingCapacity: true)
      (isHeading, isCaption) = (false, false)
    }
    for piece in String(decoding: buffer, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = Self.trimmed(piece)
      if text.isEmpty { continue }
      if rows.isEmpty {
        add(Line(text: text, isHeading: isHeading, isCaption: isCaption))
      } else if !rows[rows.count - 1].cells.isEmpty {
        let row = rows.count - 1
        rows[row].cells[rows[row].cells.count - 1].append(text)
      }
    }
  }

  mutating func beginRow() {
    endParagraph()
    guard rows.count < 100 else {
      isTooMuch = true
      return
    }
    rows.append(Row())
  }

  mutating func beginCell() {
    endParagraph()
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].cells.append([])
  }

  /// Cells of a word or two make one line; a table that only frames the page leaves its paragraphs as they are.
  mutating func endRow() {
    endParagraph()
    guard let row = rows.popLast() else { return }
    let cells = row.cells.filter { !$0.isEmpty }
    if cells.count >= 2, cells.allSatisfy({ $0.count == 1 }) {
      add(Line(text: cells.map { $0[0] }.joined(separator: " | ")))
    } else {
      for text in cells.flatMap(\.self) { add(Line(text: text)) }
    }
  }

  private mutating func add(_ line: Line) {
    guard lines.count < Self.mostParagraphs else {
      isTooMuch = true
      return
    }
    lines.append(line)
  }

  private static func trimmed(_ text: Substring) -> String {
    func isEdge(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
    return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }
}

extension ManuscriptLines {
  /// The document: its headline is what it marks as one, or the short line that it begins with; what stands under a picture is
  /// its caption.
  ///
  /// - Parameter bytes: reads a picture; `nil` where the document has none of that name.
  func manuscript(
    _ bytes: (String) throws(ManuscriptFault) -> (name: String, bytes: [UInt8])?
  ) throws(ManuscriptFault) -> WordManuscript {
    var captions = Set<Int>()
    var shown: [WordManuscript.Picture] = []
    for picture in pictures {
      guard let file = try bytes(picture.name) else { continue }
      // Below it, or on its own line; not the headline.
      let place = [picture.line, picture.line - 1].first { place in
        place > 0 && place < lines.count && isCaption(at: place) && !captions.contains(place)
      }
      if let place { captions.insert(place) }
      shown.append(WordManuscript.Picture(name: file.name, caption: place.map { lines[$0].text }, bytes: file.bytes))
    }
    var rest = lines.indices.filter { !captions.contains($0) }[...]
    var headline: String?
    if let first = rest.first, rest.count > 1, isHeadline(lines[first]) {
      headline = lines[first].text
      rest.removeFirst()
    }
    return WordManuscript(headline: headline, paragraphs: rest.map { lines[$0].text }, pictures: shown)
  }

  private func isHeadline(_ line: Line) -> Bool {
    if line.isHeading, line.text.count <= 120 { return true }
    return line.text.count <= 40 && !["。", "；", "：", ":", "，"].contains { line.text.hasSuffix($0) }
      && !SenderLine.isOne(line.text)
  }

  private func isCaption(at place: Int) -> Bool {
    let text = lines[place].text
    guard text.count <= 100 else { return false }
    if lines[place].isCaption || text.hasPrefix("图") { return true }
    return text.contains("摄") && text.suffix(12).contains("摄")
  }
}
