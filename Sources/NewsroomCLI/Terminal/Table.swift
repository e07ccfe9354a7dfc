/// Rows under a header, in columns that line up where Chinese and Latin text stand together.
///
/// A column in which no row has anything is left out. On a terminal, the widest columns are cut with an ellipsis until a row
/// fits into a line: the headline late, those that are to stay whole last, paths at their front; what is for wide terminals
/// only is left out of a narrow one. Into a pipe everything goes whole. Line breaks and tabs inside a cell become spaces; no
/// line ends in spaces.
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
  /// The column of headlines, which gives way when the others have little left, if there is one.
  var title: Int?
  /// Columns of paths, of which the end tells most.
  var paths: Set<Int> = []
  /// Columns that a terminal of fewer than `wideFrom` columns does without.
  var wide: Set<Int> = []

  static let wideFrom = 100

  init(
    _ header: String..., whole: Set<Int> = [], wrapped: Int? = nil, title: Int? = nil, paths: Set<Int> = [],
    wide: Set<Int> = []
  ) {
    self.header = header
    self.whole = whole
    self.wrapped = wrapped
    self.title = title
    self.paths = paths
    self.wide = wide
  }

  mutating func add(_ cells: Cell...) { rows.append(cells) }

  /// The lines of the table, joined; without a last line break.
  func text(for terminal: Terminal) -> String {
    let shown = shown(on: terminal)
    let widths = shown.widths(within: terminal.width)
    let head = shown.line(shown.header.map { Cell($0, .strong) }, widths, terminal.style)
    return ([head] + shown.rows.flatMap { shown.lines($0, widths, terminal) }).joined(separator: "\n")
  }

  private static let gap = 2
  private static let narrowest = 4
  /// What other columns keep as long as the headline can give way, and what the headline keeps then.
  private static let kept = 10
  private static let keptOfTitle = 20

  /// The same without the columns that have nothing to say here.
  private func shown(on terminal: Terminal) -> Table {
    let isNarrow = terminal.width.map { $0 < Self.wideFrom } ?? false
    let left = header.indices.filter { column in
      if isNarrow, wide.contains(column) { return false }
      return rows.isEmpty || rows.contains { column < $0.count && !$0[column].text.isEmpty }
    }
    guard left.count < header.count else { return self }
    var table = self
    table.header = left.map { header[$0] }
    table.rows = rows.map { row in left.filter { $0 < row.count }.map { row[$0] } }
    func moved(_ columns: Set<Int>) -> Set<Int> { Set(columns.compactMap { left.firstIndex(of: $0) }) }
    table.whole = moved(whole)
    table.paths = moved(paths)
    table.wide = []
    table.wrapped = wrapped.flatMap { left.firstIndex(of: $0) }
    table.title = title.flatMap { left.firstIndex(of: $0) }
    return table
  }

  /// The columns of which the widest gives way next.
  private func giving(_ widths: [Int]) -> [Int] {
    func wider(than least: Int, _ columns: some Sequence<Int>) -> [Int] { columns.filter { widths[$0] > least } }
    let others = widths.indices.filter { !whole.contains($0) && $0 != title }
    let steps: [[Int]] =
      (title.map { [wider(than: Self.kept, others), wider(than: Self.keptOfTitle, [$0])] } ?? []) + [
        wider(than: Self.narrowest, others), wider(than: Self.narrowest, title.map { [$0] } ?? []),
        wider(than: Self.narrowest, widths.indices), wider(than: 1, widths.indices),
      ]
    return steps.first { !$0.isEmpty } ?? []
  }

  private func widths(within limit: Int?) -> [Int] {
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    var widths = (0..<count).map { column in
      let cells = rows.compactMap { column < $0.count ? DisplayWidth.of($0[column].text) : nil }
      return max(column < header.count ? DisplayWidth.of(header[column]) : 0, cells.max() ?? 0)
    }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, count - 1) - limit
    while excess > 0 {
      guard let widest = giving(widths).max(by: { widths[$0] < widths[$1] }) else { break }
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
      let text =
        paths.contains(column) ? Self.fittedPath(cell.text, widths[column]) : Self.fitted(cell.text, widths[column])
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

  /// `…/梧桐`: the end of a path, by whole names where one fits.
  private static func fittedPath(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let names = text.split(separator: "/")
    for first in names.indices.dropFirst() {
      let end = "…/" + names[first...].joined(separator: "/")
      if DisplayWidth.of(end) <= width { return end }
    }
    var end = ""
    for character in text.reversed() {
      guard DisplayWidth.of(end) + DisplayWidth.of(character) < width else { break }
      end = String(character) + end
    }
    return "…" + end
  }
}
