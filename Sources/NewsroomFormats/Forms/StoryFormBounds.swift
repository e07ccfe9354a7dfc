/// What no form has, found in one pass before the library sees it: it calls itself for what is nested, and compares each
/// directive with all others.
struct StoryFormBounds {
  /// Lists and tables in brackets, in the whole form.
  private static let mostLists = 200
  /// Lists and tables that begin in one line by `- - -`.
  private static let mostMarks = 40
  private static let mostIndent = 200

  private var lists = 0
  private var marks = 0
  private var indent = 0
  private var isAtStart = true
  private var previous: UInt8 = 0x0A

  /// What is wrong, as its sender is told.
  ///
  /// - Parameter values: the text without what its lines only quote.
  static func fault(in text: String, values: String) -> String? {
    var bounds = StoryFormBounds()
    for byte in text.utf8 {
      if let fault = bounds.take(byte) { return fault }
      bounds.previous = byte
    }
    return hasAnchors(values) ? "anchors and aliases are not taken" : nil
  }

  /// Anchors can make a small file unfold into a huge one; a form needs none. They stand where a value begins.
  private static func hasAnchors(_ text: String) -> Bool {
    var solid: UInt8 = 0x0A
    var isApart = true
    var mayBeAnchor = false
    var brackets = 0
    for byte in text.utf8 {
      if mayBeAnchor, isOfWord(byte) { return true }
      mayBeAnchor =
        (byte == 0x26 || byte == 0x2A) && (isBeforeValue(solid, isApart) || solid == 0x2C && brackets > 0)
      if byte == 0x5B || byte == 0x7B { brackets += 1 }
      if byte == 0x5D || byte == 0x7D { brackets -= 1 }
      if byte == 0x20 || byte == 0x09 {
        isApart = true
      } else {
        solid = isBreak(byte) ? 0x0A : byte
        isApart = false
      }
    }
    return false
  }

  /// A colon, a mark of a list or a question mark begins a value only with a space behind it.
  private static func isBeforeValue(_ solid: UInt8, _ isApart: Bool) -> Bool {
    switch solid {
    case 0x0A, 0x5B, 0x7B: true
    case 0x3A, 0x2D, 0x3F, 0x21: isApart
    default: false
    }
  }

  private mutating func take(_ byte: UInt8) -> String? {
    if byte == 0x25, Self.isBreak(previous) { return "directives are not taken" }
    if byte == 0x5B || byte == 0x7B { lists += 1 }
    if Self.isBreak(byte) {
      (isAtStart, marks, indent) = (true, 0, 0)
    } else if isAtStart {
      countIndent(byte)
    }
    return lists < Self.mostLists && marks <= Self.mostMarks && indent <= Self.mostIndent
      ? nil : "lists within lists are not taken"
  }

  private mutating func countIndent(_ byte: UInt8) {
    let followsMark = previous == 0x2D || previous == 0x3F || previous == 0x3A
    switch byte {
    case 0x20, 0x09:
      indent += 1
      if followsMark { marks += 1 }
    case 0x2D, 0x3F, 0x3A: isAtStart = !followsMark
    default: isAtStart = false
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
      || byte >= 0x80
  }
}
