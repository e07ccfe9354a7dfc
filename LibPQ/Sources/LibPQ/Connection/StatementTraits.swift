/// What a statement's words say of what it will do to the session, told before it is sent.
struct StatementTraits {
  /// What in it would outlast its transaction, as SQL calls it; nil where nothing does.
  let sessionChange: String?
  let isCopy: Bool
  /// Whether it may do anything at all, such as a procedure that sets what it likes.
  let isOpaque: Bool
  /// Whether it sets `client_encoding`, and not to UTF-8.
  let setsEncoding: Bool
  /// Whether there is nothing to look after.
  var isQuiet: Bool { sessionChange == nil && !isOpaque && !isCopy && !setsEncoding }

  /// - Parameter sql: one statement or a script of several.
  init(_ sql: String) {
    let statements = SQLWords.statements(in: sql)
    sessionChange = statements.lazy.compactMap { Self.sessionChange(of: $0) }.first
    isCopy = statements.contains { $0.first == "copy" }
    isOpaque = statements.contains { $0.first == "do" || $0.first == "call" }
    setsEncoding = Self.setsEncoding(statements, sql)
  }

  private static func setsEncoding(_ statements: [[String]], _ sql: String) -> Bool {
    let sets = statements.filter { $0.first == "set" || $0.contains("set_config") }
    if sets.isEmpty { return false }
    // The setting's name and its value may be quoted, and what is quoted is not among the words.
    let text = sql.lowercased()
    let isNamed = text.contains("client_encoding") || sets.contains { $0.starts(with: ["set", "names"]) }
    return isNamed && !text.contains("utf8") && !text.contains("utf-8")
  }

  private static let commands: Set = ["reset", "listen", "unlisten", "discard", "deallocate", "load"]
  private static let locks: Set = [
    "pg_advisory_lock", "pg_advisory_lock_shared", "pg_try_advisory_lock", "pg_try_advisory_lock_shared",
  ]

  private static let temporary: Set = ["temp", "temporary", "pg_temp"]

  private static func sessionChange(of words: [String]) -> String? {
    guard let first = words.first else { return nil }
    let second = words.count > 1 ? words[1] : ""
    switch first {
    case "set" where !["local", "transaction", "constraints"].contains(second): return "set"
    case "prepare" where second != "transaction": return "prepare"
    case "declare" where words.contains("hold") && !words.contains("without"): return "declare ... with hold"
    case _ where commands.contains(first): return first
    default: break
    }
    if let lock = words.first(where: { locks.contains($0) }) { return lock }
    let makesTable = first == "create" || words.contains("into")
    // A function may name the temporary schema last in the path that it is run with, and makes nothing there.
    let named = words.prefix { $0 != "search_path" }
    if makesTable, !temporary.isDisjoint(with: named), !isDroppedOnCommit(words) {
      return "a temporary table"
    }
    // Each call must say that it is for the transaction.
    let calls = words.split(separator: "set_config", omittingEmptySubsequences: false).dropFirst()
    return calls.allSatisfy { $0.contains("true") } ? nil : "set_config"
  }

  private static func isDroppedOnCommit(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "commit" && $1 == "drop" }
  }
}

/// The words of SQL, without what is quoted or a comment.
enum SQLWords {
  /// The lower-case words of each statement.
  static func statements(in sql: String) -> [[String]] {
    var reader = Reader(bytes: Array(sql.utf8))
    return reader.statements()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func statements() -> [[String]] {
      var list: [[String]] = [[]]
      while position < bytes.count {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "'"): skipQuoted(byte, escapes: isEscaping)
        case UInt8(ascii: "\""): skipQuoted(byte, escapes: false)
        case UInt8(ascii: "$"): skipDollar()
        case UInt8(ascii: "-") where next == UInt8(ascii: "-"): skip { $0 != UInt8(ascii: "\n") }
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: ";"):
          list.append([])
          position += 1
        case _ where Self.isLetter(byte): list[list.count - 1].append(word())
        default: position += 1
        }
      }
      return list.filter { !$0.isEmpty }
    }

    private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }
    /// Whether the quote that begins here stands behind an `E`.
    private var isEscaping: Bool { position > 0 && bytes[position - 1] | 0x20 == UInt8(ascii: "e") }

    private static func isLetter(_ byte: UInt8) -> Bool {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private mutating func skip(while body: (UInt8) -> Bool) {
      while position < bytes.count, body(bytes[position]) { position += 1 }
    }

    private mutating func word() -> String {
      let start = position
      skip { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "$") }
      return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) {
      position += 1
      while position < bytes.count, bytes[position] != quote {
        position += escapes && bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position += 1
    }

    /// Past `$tag$ ... $tag$`, or past the sign of a parameter.
    private mutating func skipDollar() {
      let start = position
      position += 1
      if position < bytes.count, Self.isDigit(bytes[position]) { return }
      skip { Self.isLetter($0) || Self.isDigit($0) }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "$") else { return }
      position += 1
      let tag = bytes[start..<position]
      while position < bytes.count, !bytes[position...].starts(with: tag) { position += 1 }
      position += tag.count
    }

    private mutating func skipComment() {
      var depth = 0
      repeat {
        if bytes[position] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
          (depth, position) = (depth + 1, position + 2)
        } else if bytes[position] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
          (depth, position) = (depth - 1, position + 2)
        } else {
          position += 1
        }
      } while depth > 0 && position < bytes.count
    }
  }
}
