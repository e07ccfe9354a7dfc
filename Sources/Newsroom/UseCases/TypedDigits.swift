/// The beginning of an id, as people type it.
struct TypedDigits {
  /// Fewer digits would soon name more than one thing.
  static let least = 4

  /// In small letters.
  let text: String

  /// Throws `tooShort` for less than four digits, and `none` for what no id is made of.
  init(_ typed: String, else none: NewsroomError) throws(NewsroomError) {
    text = typed.lowercased()
    guard text.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == "-") }) else { throw none }
    guard text.count >= Self.least else { throw .tooShort(typed) }
  }
}
