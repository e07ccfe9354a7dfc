/// Digits and letters as wide as ideographs, which some keyboards give: `２０２６－１`.
enum WideDigits {
  /// The same text with the ones everybody else writes.
  static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isWide) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isWide($0) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 }))
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0D, 0xFF0B, 0xFF0E: true
    default: false
    }
  }
}
