import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Connection {
  /// The answer to what was sent, read to its end: the last result, or the first error that has a SQLSTATE.
  ///
  /// - Parameters:
  ///   - keepsFirst: whether the first row of several that come one by one is the answer.
  ///   - isScript: whether it has an answer for each of several statements.
  ///   - limit: when the connection is given up; nil where somebody else watches over it.
  func answer(
    to statement: @autoclosure () -> String?, keepsFirst: Bool = false, isScript: Bool = false,
    until limit: ContinuousClock.Instant? = nil
  ) throws(DatabaseError) -> OpaquePointer {
    var kept: OpaquePointer?
    var failure: DatabaseError?
    var answers = 0
    var rows = 0
    while awaitResult(until: limit), let result = PQgetResult(handle) {
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
        answers += 1
        // Only a statement without words has no answer, and those come in scripts.
        if !isScript, PQresultStatus(result) == PGRES_EMPTY_QUERY { isBroken = true }
        if !Self.isWhole(result, rows: keepsFirst ? rows : Int(PQntuples(result))) { isBroken = true }
        if keepsFirst, kept != nil { PQclear(result) } else { replace(&kept, by: result) }
      case PGRES_SINGLE_TUPLE:
        rows += 1
        if kept == nil { kept = result } else { PQclear(result) }
      case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
        // Copying has its own calls; left so, the connection would wait for data for ever.
        let status = PQresultStatus(result)
        PQclear(result)
        leaveCopy(status)
        failure = failure ?? DatabaseError(.other, "COPY cannot be run as a statement", statement: statement())
      default:
        let error = error(of: result, statement())
        PQclear(result)
        if failure == nil || (failure?.sqlState == "08006" && error.sqlState != "08006") { failure = error }
      }
      if isBroken { break }
    }
    if let failure {
      PQclear(kept)
      throw fail(failure)
    }
    // Answers too few or too many are not those of this statement.
    guard let kept, !isBroken, !notices.isDisturbed, answers == 1 || isScript else {
      PQclear(kept)
      isBroken = true
      throw fail(lost(statement()))
    }
    do {
      try keepEncoding(statement())
    } catch {
      PQclear(kept)
      throw error
    }
    return kept
  }

  /// Whether an answer holds as many rows as the server says that it selected.
  static func isWhole(_ result: OpaquePointer, rows: Int) -> Bool {
    guard PQresultStatus(result) == PGRES_TUPLES_OK, selects(result) else { return true }
    return PQcmdTuples(result).map { atol($0) == rows } ?? true
  }

  static func selects(_ result: OpaquePointer) -> Bool {
    PQcmdStatus(result).map { strncmp($0, "SELECT ", 7) == 0 } ?? false
  }

  private func replace(_ kept: inout OpaquePointer?, by result: OpaquePointer) {
    PQclear(kept)
    kept = result
  }

  func lost(_ statement: String?) -> DatabaseError {
    let message = Self.text(PQerrorMessage(handle))
    return DatabaseError(
      .unavailable, message.isEmpty ? "the server does not answer, or not to what it was asked" : message,
      sqlState: "08006", statement: statement)
  }

  /// Runs a query of our own, which the server answers at once or never.
  func exchange(_ query: String, within limit: Duration = .seconds(10)) throws(DatabaseError) -> OpaquePointer {
    guard isOpen, PQsendQuery(handle, query) == 1 else { throw fail(lost(query)) }
    return try answer(to: query, isScript: true, until: .now + limit)
  }

  /// Waits until a result can be had without waiting; false when the limit has come, and the connection is given up.
  func awaitResult(until limit: ContinuousClock.Instant?) -> Bool {
    guard let limit else { return true }
    while PQisBusy(handle) == 1 {
      var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, Connecting.milliseconds(until: limit)) == 0 {
        isBroken = true
        return false
      }
      if PQconsumeInput(handle) == 0 { return true }
    }
    return true
  }

  /// Whether the server wants to copy.
  static func isCopy(_ result: OpaquePointer) -> Bool {
    [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(PQresultStatus(result))
  }

  /// Ends a COPY that nobody asked for, in either direction.
  func leaveCopy(_ status: ExecStatusType) {
    switch status {
    case PGRES_COPY_IN: if PQputCopyEnd(handle, "not wanted") != 1 { isBroken = true }
    case PGRES_COPY_OUT: skipCopy()
    default: isBroken = true
    }
  }

  /// Text and names travel in UTF-8; another encoding would store what nobody wrote.
  func keepEncoding(_ statement: @autoclosure () -> String?) throws(DatabaseError) {
    guard PQclientEncoding(handle) != encoding else { return }
    restoreEncoding()
    throw fail(
      DatabaseError(
        .other, "the statement changed client_encoding; texts are sent and read as UTF-8, so it was set back",
        statement: statement()))
  }

  /// Sets the encoding back where it was changed; inside a transaction its end does.
  func restoreEncoding() {
    guard isOpen, PQclientEncoding(handle) != encoding, PQtransactionStatus(handle) == PQTRANS_IDLE else { return }
    if PQsetClientEncoding(handle, "UTF8") != 0 { isBroken = true }
  }

  /// Whether an idle connection is still there: a server that went away has left an end of file to read.
  ///
  /// It costs one system call and no round trip.
  func isStillThere() -> Bool {
    for _ in 0..<4 {
      guard isOpen else { return false }
      var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, 0) == 0 { return true }
      if PQconsumeInput(handle) == 0 { return false }
    }
    return isOpen
  }
}
