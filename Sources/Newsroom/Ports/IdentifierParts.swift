/// A large archive in parts, so that only the ids of one part are held at once.
public enum IdentifierParts {
  /// The first two digits that an id can have, from `00` to `ff`: what `identifiers(beginning:)` takes.
  public static let beginnings = (0..<256).map { String(String($0 + 256, radix: 16).suffix(2)) }
}
