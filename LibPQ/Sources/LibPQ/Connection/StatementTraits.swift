/// What a statement's words say of what it will do to the session, told before it is sent.
struct StatementTraits {
  /// What in it would outlast its transaction, as SQL calls it; nil where nothing does.
  let sessionChange: String?
  let isCopy: Bool
  /// Whether it may do anything at all, such as a procedure that sets what it likes.
  let isOpaque: Bool
  /// Whether it sets `client_encoding`, and not to UTF-8.
  let setsEncoding: Bool
  /// Whether it asks for a transaction that writes, whatever the session's own begin with.
  let asksToWrite: Bool
  /// Whether a script of it ends a transaction, so that what follows is in another.
  let endsTransaction: Bool
  /// Whether it asks for rows, and is no command about the session or its transactions.
  let isQuery: Bool
  /// Whether there is nothing to look after.
  var isQuiet: Bool { sessionChange == nil && !isOpaque && !isCopy && !setsEncoding && !asksToWrite }

  /// - Parameter sql: one statement or a script of several.
  init(_ sql: String) {
    let statements = SQLWords.statements(in: sql)
    isQuery =
      statements.count == 1 && ["select", "with", "values", "table"].contains(statements[0].first { $0 != "(" })
    sessionChange = statements.lazy.compactMap { Self.sessionChange(of: $0) }.first
    isCopy = statements.contains { $0.first == "copy" }
    isOpaque = statements.contains { $0.first == "do" || $0.first == "call" }
    setsEncoding = Self.setsEncoding(statements, sql)
    asksToWrite = statements.contains { Self.asksToWrite($0) }
    endsTransaction = statements.contains { words in
      ["commit", "end", "abort"].contains(words[0]) || words[0] == "rollback" && !words.contains("to")
        || words.starts(with: ["prepare", "transaction"])
    }
  }

  private static func setsEncoding(_ statements: [[String]], _ sql: String) -> Bool {
    let sets = statements.filter { $0.first == "set" || $0.contains("set_config") }
    if sets.isEmpty { return false }
    // The setting's name and its value may be quoted, and what is quoted is not among the words.
    let text = sql.lowercased()
    let isNamed = text.contains("client_encoding") || sets.contains { $0.starts(with: ["set", "names"]) }
    return isNamed && !text.contains("utf8") && !text.contains("utf-8")
  }

  private static func asksToWrite(_ words: [String]) -> Bool {
    guard ["begin", "start", "set"].contains(words[0]) else { return false }
    return has("read", then: "write", words) || words[0] == "set" && words.contains("transaction_read_only")
  }

  private static let commands: Set = ["reset", "listen", "unlisten", "discard", "deallocate", "load"]
  private static let locks: Set = [
    "pg_advisory_lock", "pg_advisory_lock_shared", "pg_try_advisory_lock", "pg_try_advisory_lock_shared",
  ]

  private static func sessionChange(of words: [String]) -> String? {
    let words = Array(words.drop { $0 == "(" })
    guard let first = words.first else { return nil }
    let second = words.count > 1 ? words[1] : ""
    switch first {
    // A table that is made by this path is a temporary one.
    case "set" where second == "local": return words.contains { isTemporarySchema($0) } ? "a temporary table" : nil
    case "set" where second != "transaction" && second != "constraints": return "set"
    case "prepare" where second != "transaction": return "prepare"
    case "declare" where has("with", then: "hold", words): return "declare ... with hold"
    case _ where commands.contains(first): return first
    default: break
    }
    if let lock = words.first(where: { locks.contains($0) }) { return lock }
    if makesTemporary(words), !has("commit", then: "drop", words) { return "a temporary table" }
    return setsForSession(words) ? "set_config" : nil
  }

  private static func has(_ one: String, then other: String, _ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == one && $1 == other }
  }

  private static func isTemporarySchema(_ word: String) -> Bool { word == "pg_temp" || word.hasPrefix("pg_temp_") }

  /// Whether a table or anything else is made that stays to the session's end: `create temp`, `select ... into temp`,
  /// or something with a name in the temporary schema.
  private static func makesTemporary(_ words: [String]) -> Bool {
    // A function may name the schema in the path that it is run with, and makes nothing there.
    if words[0] == "create", words.prefix(while: { $0 != "(" && $0 != "as" }).contains(where: isTemporarySchema) {
      return true
    }
    return words.indices.contains { place in
      let isInto = words[place] == "into" && (place == 0 || !["insert", "merge"].contains(words[place - 1]))
      guard words[place] == "create" || isInto else { return false }
      let kind = words[(place + 1)...].first { !["or", "replace", "local", "global"].contains($0) } ?? ""
      return kind == "temp" || kind == "temporary" || isInto && isTemporarySchema(kind)
    }
  }

  /// Whether a call of `set_config` does not say that it is for the transaction.
  private static func setsForSession(_ words: [String]) -> Bool {
    words.indices.contains { place in
      guard words[place] == "set_config", place + 1 < words.count, words[place + 1] == "(" else { return false }
      return lastArgument(words[(place + 1)...]) != ["true"]
    }
  }

  /// The words of a call's last argument; quoted values and numbers are none.
  private static func lastArgument(_ call: ArraySlice<String>) -> [String] {
    var (depth, argument) = (0, [String]())
    for word in call {
      if word == ")" { depth -= 1 }
      if depth == 0, word == ")" { break }
      if depth == 1, word == "," { argument = [] } else if depth > 0 { argument.append(word) }
      if word == "(" { depth += 1 }
    }
    return argument
  }
}
