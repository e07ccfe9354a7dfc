extension Unicode.Scalar {
  /// Prints nothing and takes no place, or only an empty one: what Unicode calls default ignorable, and the blanks and
  /// anchors that it does not. White space is not meant.
  var showsNothing: Bool {
    switch value {
    // Nearly every character of a Chinese text, without asking the library.
    case 0x20...0x7E, 0x3001...0x312F, 0x3400...0x9FFF, 0xFF01...0xFF9F: false
    // Interlinear annotation, object replacement; braille blank; null notehead.
    case 0xFFF9...0xFFFC, 0x2800, 0x1D159: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension StringProtocol {
  /// Whether nothing of it would be seen on a page: white space and characters that show nothing.
  public var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.showsNothing }
  }

  /// How many characters of it are seen on a page, white space apart.
  var seenCount: Int {
    reduce(0) { $0 + ($1.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.showsNothing } ? 0 : 1) }
  }
}

/// A character inside a text that nobody sees: it parts words that look whole, and two texts that look the same differ.
///
/// Joiners and selectors that make up an emoji, and those that Arabic and Indic scripts need between letters, are meant.
public struct InvisibleCharacter: Hashable, Sendable {
  public let scalar: Unicode.Scalar
  /// In the scalars of the text.
  public let place: Int

  /// The name that people can look up: `U+200B`.
  public static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  public static func all(in text: some StringProtocol) -> [InvisibleCharacter] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.compactMap { index in
      guard scalars[index].showsNothing, !isNeeded(index, in: scalars) else { return nil }
      return InvisibleCharacter(scalar: scalars[index], place: index)
    }
  }

  /// The text without them.
  public static func removed(from text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: scalars.indices.lazy.filter { !scalars[$0].showsNothing || isNeeded($0, in: scalars) }.map {
        scalars[$0]
      })
    return String(view)
  }

  /// The text with a name in place of each: `三百⟨U+200B⟩亩`.
  public static func named(in text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: \.showsNothing) else { return String(text) }
    return scalars.indices.map {
      scalars[$0].showsNothing && !isNeeded($0, in: scalars) ? "⟨\(name(of: scalars[$0]))⟩" : String(scalars[$0])
    }.joined()
  }

  private static func isNeeded(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    switch scalars[index].value {
    // Joiners, between parts of an emoji or letters of a script that joins them.
    case 0x200C, 0x200D:
      return before.properties.isEmoji && before.value > 0x7F || isJoined(before) || before.value == 0xFE0F
    // Selectors of how the character before them is drawn; ideographs have variants too.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180F:
      return !before.showsNothing && !before.properties.isWhitespace
    // Letters of the flag that an emoji begins.
    case 0xE0020...0xE007F: return before.value == 0x1F3F4 || (0xE0020...0xE007E).contains(before.value)
    default: return false
    }
  }

  /// Arabic, Syriac, N'Ko, Mongolian and the scripts of India, where a joiner changes what is seen.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0DFF, 0x1800...0x18AF, 0xA840...0xA87F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
