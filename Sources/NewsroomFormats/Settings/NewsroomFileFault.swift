/// Why a newsroom's description cannot be taken in. Nothing of it is saved then.
public enum NewsroomFileFault: Error, Hashable, Sendable {
  case notFound(path: String)
  case unreadable(path: String)
  /// Not YAML.
  case syntax(path: String, detail: String)
  /// A key that must be there is not.
  case missing(path: String, line: Int, key: String)
  /// A key that means nothing here: most likely misspelt.
  case unknownKey(path: String, line: Int, key: String, known: [String])
  /// A value of the wrong kind, or none of those possible.
  case value(path: String, line: Int, key: String, found: String, wanted: String)
}
