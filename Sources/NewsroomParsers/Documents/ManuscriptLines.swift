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
  /// What became of a picture that was asked for.
  enum Found {
    case picture(name: String, bytes: [UInt8])
    case lost(WordManuscript.Lost)
    /// It has been shown before, or nothing is known of it.
    case nothing
  }

  /// The document: its headline is what it marks as one, or the short line that it begins with; what stands under a picture is
  /// its caption.
  ///
  /// - Parameter find: reads a picture.
  func manuscript(_ find: (String) throws(ManuscriptFault) -> Found) throws(ManuscriptFault) -> WordManuscript {
    var captions = Set<Int>()
    var shown: [WordManuscript.Picture] = []
    var lost: [WordManuscript.Lost] = []
    for picture in pictures {
      switch try find(picture.name) {
      case .nothing: continue
      case .lost(let one): lost.append(one)
      case .picture(let name, let bytes):
        let place = caption(of: picture.line, besides: captions)
        if let place { captions.insert(place) }
        shown.append(WordManuscript.Picture(name: name, caption: place.map { lines[$0].text }, bytes: bytes))
      }
    }
    var rest = lines.indices.filter { !captions.contains($0) }[...]
    var headline: String?
    if let first = rest.first, rest.count > 1, isHeadline(lines[first]) {
      headline = lines[first].text
      rest.removeFirst()
    }
    return WordManuscript(
      headline: headline, paragraphs: rest.map { lines[$0].text }, pictures: shown, lost: lost)
  }

  /// Where the caption of a picture stands: below it, after those of others that stand beside it, or else above it.
  private func caption(of line: Int, besides taken: Set<Int>) -> Int? {
    var below = line
    while taken.contains(below) { below += 1 }
    return [below, line - 1].first { lines.indices.contains($0) && !taken.contains($0) && isCaption(at: $0) }
  }

  private func isHeadline(_ line: Line) -> Bool {
    if line.isHeading, line.text.count <= 120 { return true }
    return line.text.count <= 40 && !["。", "；", "：", ":", "，"].contains { line.text.hasSuffix($0) }
      && !SenderLine.isOne(line.text)
  }

  private func isCaption(at place: Int) -> Bool {
    lines[place].text.count <= 160 && (lines[place].isCaption || PictureCaption.isOne(lines[place].text))
  }
}
