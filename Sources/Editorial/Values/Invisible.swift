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
}
