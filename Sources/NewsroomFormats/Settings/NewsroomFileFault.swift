/// Why a newsroom's description cannot be taken in. Nothing of it is saved then.
public enum NewsroomFileFault: Error, Hashable, Sendable, Codable {
  case notFound(path: String)
  case unreadable(path: String)
  /// Not YAML.
  case syntax(path: String, detail: String)
  /// A key that must be there is not.
  case missing(path: String, line: Int, key: String)
  /// A key that means nothing here: most likely misspelt.
  case unknownKey(path: String, line: Int, key: String, known: [String])
  /// A value of the wrong kind, or none of those possible.
  case value(path: String, line: Int, key: String, found: String, wanted: WantedValue)

  /// The same fault, where its file is called so.
  func found(in path: String) -> NewsroomFileFault {
    switch self {
    case .notFound: .notFound(path: path)
    case .unreadable: .unreadable(path: path)
    case .syntax(_, let detail): .syntax(path: path, detail: detail)
    case .missing(_, let line, let key): .missing(path: path, line: line, key: key)
    case .unknownKey(_, let line, let key, let known): .unknownKey(path: path, line: line, key: key, known: known)
    case .value(_, let line, let key, let found, let wanted):
      .value(path: path, line: line, key: key, found: found, wanted: wanted)
    }
  }
}
