/// Rows under a header, in columns that line up where Chinese and Latin text stand together.
///
/// On a terminal, the widest columns are cut with an ellipsis until a row fits into a line, those that are to stay whole last. Into a pipe everything goes
/// whole. Line breaks and tabs inside a cell become spaces; no line ends in spaces.
struct Table {
  struct Cell: ExpressibleByStringInterpolation {
    let text: String
    var meaning: Style.Meaning?

    init(_ text: String, _ meaning: Style.Meaning? = nil) {
      self.text = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
      self.meaning = meaning
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  var header: [String]
  var rows: [[Cell]] = []
  /// Columns that keep their full width as long as others can give way: identifiers.
  var whole: Set<Int> = []
  /// The column whose text goes on below instead of being cut, if any.
  var wrapped: Int?

  init(_ header: String..., whole: Set<Int> = [], wrapped: Int? = nil) {
    self.header = header
    self.whole = whole
    self.wrapped = wrapped
  }

  mutating func add(_ cells: Cell...) { rows.append(cells) }

  /// The lines of the table, joined; without a last line break.
  func text(for terminal: Terminal) -> String {
    let widths = widths(within: terminal.width)
    let head = line(header.map { Cell($0, .strong) }, widths, terminal.style)
    return ([head] + rows.flatMap { lines($0, widths, terminal) }).joined(separator: "\n")
  }

  private static let gap = 2
  private static let narrowest = 4

  private func widths(within limit: Int?) -> [Int] {
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    var widths = (0..<count).map { column in
      let cells = rows.compactMap { column < $0.count ? DisplayWidth.of($0[column].text) : nil }
      return max(column < header.count ? DisplayWidth.of(header[column]) : 0, cells.max() ?? 0)
    }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, count - 1) - limit
    while excess > 0 {
      let able = widths.indices.filter { widths[$0] > Self.narrowest }
      let free = able.filter { !whole.contains($0) }
      let left = able.isEmpty ? widths.indices.filter { widths[$0] > 1 } : able
      guard let widest = (free.isEmpty ? left : free).max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// A row, and below it the rest of the text that wraps.
  private func lines(_ cells: [Cell], _ widths: [Int], _ terminal: Terminal) -> [String] {
    guard let wrapped, wrapped < cells.count, terminal.width != nil,
      DisplayWidth.of(cells[wrapped].text) > widths[wrapped]
    else { return [line(cells, widths, terminal.style)] }
    let parts = Wrapping.wrap(cells[wrapped].text, within: widths[wrapped], indent: 0)
    return parts.enumerated().map { number, part in
      var row = number == 0 ? cells : cells.map { _ in Cell("") }
      row[wrapped] = Cell(part, cells[wrapped].meaning)
      return line(row, widths, terminal.style)
    }
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
    var line = ""
    var pending = 0
    for (column, cell) in cells.enumerated() {
      let text = Self.fitted(cell.text, widths[column])
      if !text.isEmpty {
        line += String(repeating: " ", count: pending) + (cell.meaning.map { style(text, $0) } ?? text)
        pending = 0
      }
      pending += widths[column] - DisplayWidth.of(text) + Self.gap
    }
    return line
  }

  private static func fitted(_ text: String, _ width: Int) -> String {
    let text = String(text.reversed().drop { $0 == " " }.reversed())
    guard DisplayWidth.of(text) > width else { return text }
    return DisplayWidth.prefix(of: text, columns: max(0, width - 1)) + "…"
  }
}
