/// Why what was typed cannot be looked for. Nothing is repaired: whoever typed it is told what is wrong.
public enum SearchFault: Error, Hashable, Sendable {
  /// Nothing was typed.
  case nothing
  case tooLong(limit: Int, actual: Int)
  /// More words and fields than are looked for at once.
  case tooMany(limit: Int, actual: Int)
  /// Parentheses within parentheses, too many.
  case tooDeep(limit: Int)
  /// With its `OR`s and parentheses it can be met in too many ways.
  case tooManyWays(limit: Int)
  /// Nothing of it is a letter, a digit or a sign.
  case noLetters(String)
  case noSuchField(String, nearest: String?)
  /// A field with nothing behind the colon.
  case noValue(SearchField)
  /// A value that the field does not know; the nearest that it does, and some of those there are.
  case noSuchValue(SearchField, String, nearest: String?, known: [String])
  case notADate(SearchField, String)
  /// An id is given by its first digits.
  case notAnID(SearchField, String)
  case openQuotation
  case openParenthesis
  case strayParenthesis
  /// `OR` stands between two things.
  case strayOr
}
