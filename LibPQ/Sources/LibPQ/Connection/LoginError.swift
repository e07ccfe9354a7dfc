/// Reads what libpq says of a login that failed, with the code that its verbose form holds.
enum LoginError {
  /// `... failed: FATAL:  28P01: password authentication failed ...`, then a line that says where in the server.
  static func of(_ verbose: String) -> DatabaseError {
    var state: String?
    var lines: [String] = []
    for line in verbose.split(separator: "\n", omittingEmptySubsequences: false) where !isPlace(line) {
      var line = String(line)
      if let (code, without) = takingCode(from: line) { (state, line) = (code, without) }
      lines.append(line)
    }
    let message = lines.joined(separator: "\n")
    // Without a code of the server's own a lost or refused connection is class 08.
    return DatabaseError(kind(of: state), message, sqlState: state ?? "08001")
  }

  /// Values and names that the server refuses are a fault of the program; all else may be gone later.
  private static func kind(of state: String?) -> DatabaseError.Kind {
    guard let state, state.hasPrefix("22") || state.hasPrefix("42") else { return .unavailable }
    return .other
  }

  private static func isPlace(_ line: Substring) -> Bool { line.hasPrefix("LOCATION:") }

  private static func takingCode(from line: String) -> (code: String, without: String)? {
    let parts = line.split(separator: ": ", omittingEmptySubsequences: false).map(String.init)
    let found = parts.lastIndex { part in
      let code = part.drop { $0 == " " }
      return code.count == 5 && code.allSatisfy { $0.isASCII && ($0.isNumber || ($0.isUppercase && $0.isLetter)) }
        && code.contains(where: \.isNumber)
    }
    guard let found, found > 0 else { return nil }
    let code = String(parts[found].drop { $0 == " " })
    // `FATAL:  28P01: words` is `FATAL:  words` in the form that people know.
    let rest = parts[(found + 1)...].joined(separator: ": ")
    return (code, parts[..<found].joined(separator: ": ") + ":  " + rest)
  }
}
