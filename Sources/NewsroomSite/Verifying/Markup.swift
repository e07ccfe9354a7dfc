/// A page as bytes, to be searched for what our templates write. Since all text is escaped, no text can look like it.
struct Markup {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What stands between `opening` and the next `closing`, for every place where `opening` stands.
  func pieces(between opening: String, and closing: String) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while let found = position(of: opening, from: start) {
      let inside = found + opening.utf8.count
      guard let end = position(of: closing, from: inside) else { return pieces }
      pieces.append(bytes[inside..<end])
      start = end
    }
    return pieces
  }

  /// The contents of the page's `meta` elements of that name, in order.
  func metas(_ mark: Mark) -> [String] {
    pieces(between: "<meta name=\"\(mark.rawValue)\" content=\"", and: "\"/>").compactMap(PageText.unescaped)
  }

  private func position(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var index = start
    while let next = bytes[index...].firstIndex(of: first), next + wanted.count <= bytes.count {
      if bytes[next..<(next + wanted.count)].elementsEqual(wanted) { return next }
      index = next + 1
    }
    return nil
  }
}
