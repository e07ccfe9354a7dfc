/// How the columns of a statement are called by the keys of a `Decodable` type.
public enum ColumnNames: Sendable {
  /// As the keys are.
  case asWritten
  /// `firstPublished` is `first_published`, `URLText` is `url_text`.
  case snakeCase

  func column(for key: String) -> String {
    guard case .snakeCase = self else { return key }
    var name = ""
    let characters = Array(key)
    for (place, character) in characters.enumerated() {
      let before = place > 0 ? characters[place - 1] : "_"
      let after = place + 1 < characters.count ? characters[place + 1] : "_"
      let beginsWord =
        character.isUppercase && before != "_" && (!before.isUppercase || after.isLowercase)
      name += (beginsWord ? "_" : "") + character.lowercased()
    }
    return name
  }
}
