/// Runs of combining marks that are no writing: comparing such a text with another costs the square of the run, because the
/// standard library sorts the marks of each character.
public enum EndlessMarks {
  /// No character of any language has more (Unicode Standard Annex #15, section 13, Stream-Safe Text Format).
  public static let most = 30

  public static func stand(in scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var run = Run()
    return scalars.contains { run.isEndless(with: $0) }
  }

  /// The marks that stand in a row just now.
  struct Run {
    private var length = 0

    /// Whether `next` is one too many.
    mutating func isEndless(with next: Unicode.Scalar) -> Bool {
      length = EndlessMarks.isMark(next) ? length + 1 : 0
      return length > EndlessMarks.most
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Nearly every character of a Chinese page, without asking the library.
    case ..<0x300, 0x2E80...0x3029, 0x3030...0x3098, 0x309B...0xA66E, 0xAC00...0xD7FF, 0xFF00...0xFFEF: false
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
