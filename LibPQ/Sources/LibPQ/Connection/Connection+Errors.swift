import CLibPQ

/// Why the server refused a statement before it did anything, although nothing is wrong with it.
enum Staleness {
  /// The schema changed under the plan.
  case plan
  /// It does not know the name.
  case unknownName
  /// Somebody else gave the name.
  case foreignName
  /// A type that goes by its name has another number by now.
  case typeNumber

  /// - Parameter routine: where in the server the error arose: only there is it certain that nothing ran. An error
  ///   with a context came from within something that did run.
  init?(_ sqlState: String, _ routine: String?, _ context: String?, _ message: String) {
    // Said while the parameters were read, before anything ran; the context then names one of them.
    let readsParameter = context?.hasPrefix("unnamed portal parameter $") ?? true
    if sqlState == "XX000", readsParameter, message.hasPrefix("cache lookup failed for type ") {
      self = .typeNumber
      return
    }
    guard context == nil else { return nil }
    switch sqlState {
    case "0A000" where routine == "RevalidateCachedQuery": self = .plan
    case "26000" where message.contains(StatementCache.mark): self = .unknownName
    case "42P05" where message.contains(StatementCache.mark): self = .foreignName
    case "42704" where message.hasPrefix("type with OID"): self = .typeNumber
    default: return nil
    }
  }
}

extension Connection {
  func error(of result: OpaquePointer?, _ statement: String?) -> DatabaseError {
    func field(_ letter: Unicode.Scalar) -> String? {
      PQresultErrorField(result, Int32(letter.value)).map { Self.text($0) }
    }
    let message = field("M") ?? Self.text(PQerrorMessage(handle))
    guard let state = field("C") else {
      // A lost connection has no SQLSTATE; 08006 is what the standard calls it.
      return isOpen ? DatabaseError(.other, message, statement: statement) : lost(statement)
    }
    // What a pooler says when it lost the server, or gives this client up: the connection's end and no fault of the
    // statement. The server's own 08P01 is an ERROR.
    if state == "08P01", (field("V") ?? field("S")) == "FATAL" {
      isBroken = true
      return DatabaseError(
        .unavailable, message, sqlState: "08006", statement: statement, server: ServerFields(field, ahead: 0))
    }
    staleness = staleness ?? Staleness(state, field("R"), field("W"), message)
    let subject = field("n") ?? field("c") ?? ""
    return DatabaseError(
      .init(sqlState: state, subject: subject), message, sqlState: state, detail: field("D") ?? field("W"),
      statement: statement, server: ServerFields(field, ahead: charactersAhead))
  }

  func fail(_ error: DatabaseError) -> DatabaseError {
    lastError = error
    return error
  }

  /// Whether the last failure was a statement's staleness; then all are prepared anew from here on.
  func tookStaleness() -> Bool {
    defer { staleness = nil }
    switch staleness {
    case .plan:
      cache.renew()
      catalog.forget()
    case .unknownName: cache.lose()
    case .foreignName: cache.stopNaming()
    case .typeNumber:
      catalog.forget()
      cache.renew()
    case nil: return false
    }
    return true
  }

  /// Takes leave of a failure in a transaction of the caller's own making, which nobody repeated: what comes next is
  /// prepared anew, and never repeated for it.
  func dropStaleness() { _ = tookStaleness() }

  /// What is so after a statement that commits by itself has failed: when its answer was lost, nobody knows, unless
  /// the server refuses writes.
  func outcome(of error: DatabaseError) -> DatabaseError {
    guard !isOpen, error.sqlState == "08006", !wantsReadOnly else { return error }
    return Self.unknownOutcome(after: error)
  }

  static func text(_ message: UnsafePointer<CChar>?) -> String {
    guard let message else { return "" }
    let text = String(cString: message)
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
