/// A file with several changes compiled in, each behind its number.
struct ChangedFile {
  private(set) var text = ""
  /// Where in `text` changes stand: lines from 1, and the numbers of the changes.
  private(set) var pieces: [(lines: ClosedRange<Int>, numbers: Set<Int>)] = []

  private let bytes: [UInt8]
  private let changes: [(number: Int, change: Change)]

  init(_ source: String, _ changes: [(number: Int, change: Change)]) {
    bytes = Array(source.utf8)
    // What encloses another comes first.
    self.changes = changes.sorted {
      ($0.change.range.lowerBound, -$0.change.range.upperBound, $0.number)
        < ($1.change.range.lowerBound, -$1.change.range.upperBound, $1.number)
    }
    var line = 1
    text = write(0..<bytes.count, past: []) { written, numbers in
      let end = line + written.utf8.count { $0 == UInt8(ascii: "\n") }
      if !numbers.isEmpty { pieces.append((line...end, numbers)) }
      line = end
    }
  }

  /// The changes that may be to blame for an error in a line: those that stand there, else the nearest above and below.
  func blamed(for line: Int) -> Set<Int> {
    let there = pieces.filter { $0.lines.contains(line) }
    guard there.isEmpty else { return there.reduce(into: []) { $0.formUnion($1.numbers) } }
    let above = pieces.last { $0.lines.upperBound < line }?.numbers ?? []
    let below = pieces.first { $0.lines.lowerBound > line }?.numbers ?? []
    return above.union(below)
  }

  /// A range of the source with the changes within it, but for those whose parts are being written.
  private func write(
    _ range: Range<Int>, past outer: Set<Int>, noting note: (String, Set<Int>) -> Void = { _, _ in }
  ) -> String {
    var written = ""
    var place = range.lowerBound
    func copy(to end: Int) {
      let piece = String(decoding: bytes[place..<end], as: UTF8.self)
      note(piece, [])
      written += piece
    }
    for (number, change) in changes
    where !outer.contains(number) && place <= change.range.lowerBound && change.range.upperBound <= range.upperBound {
      copy(to: change.range.lowerBound)
      var numbers: Set = [number]
      var piece = ""
      for part in change.parts {
        switch part {
        case .text(let text): piece += text
        case .isOn: piece += "isMutant(\(number))"
        case .source(let inner):
          piece += write(inner, past: outer.union([number]))
          numbers.formUnion(within(inner))
        }
      }
      note(piece, numbers)
      written += piece
      place = change.range.upperBound
    }
    copy(to: range.upperBound)
    return written
  }

  private func within(_ range: Range<Int>) -> [Int] {
    changes.filter { range.lowerBound <= $0.change.range.lowerBound && $0.change.range.upperBound <= range.upperBound }
      .map(\.number)
  }
}
