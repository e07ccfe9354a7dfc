import CLibPQ

extension Connection {
  /// The result when it is one, or the error it carries.
  func checked(_ result: OpaquePointer?, _ statement: String?) throws(DatabaseError) -> OpaquePointer {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
      if let result { return result }
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      // Copying has its own calls; left so, the connection would wait for data for ever.
      PQclear(result)
      endCopy()
      throw fail(DatabaseError(.other, "COPY cannot be run as a statement", statement: statement))
    default:
      break
    }
    defer { PQclear(result) }
    throw fail(error(of: result, statement))
  }

  func error(of result: OpaquePointer?, _ statement: String?) -> DatabaseError {
    func field(_ code: Int32) -> String? { PQresultErrorField(result, code).map { Self.text($0) } }
    let message = field(diagnosticMessage) ?? Self.text(PQerrorMessage(handle))
    guard let state = field(diagnosticState) else {
      // A lost connection has no SQLSTATE; 08006 is what the standard calls it.
      return isOpen
        ? DatabaseError(.other, message, statement: statement)
        : DatabaseError(.unavailable, message, sqlState: "08006", statement: statement)
    }
    let subject = field(diagnosticConstraint) ?? field(diagnosticColumn) ?? ""
    return DatabaseError(
      .init(sqlState: state, subject: subject), message, sqlState: state,
      detail: field(diagnosticDetail) ?? field(diagnosticContext),
      statement: statement)
  }

  func fail(_ error: DatabaseError) -> DatabaseError {
    lastError = error
    return error
  }

  private func endCopy() {
    PQputCopyEnd(handle, "not wanted")
    var buffer: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(handle, &buffer, 0) > 0 { PQfreemem(buffer) }
    while let rest = PQgetResult(handle) { PQclear(rest) }
  }

  static func text(_ message: UnsafePointer<CChar>?) -> String {
    guard let message else { return "" }
    let text = String(cString: message)
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}

// The header writes these as characters, 'C' and the like, which Swift does not import as Int32 everywhere.
private let diagnosticState = Int32(UInt8(ascii: "C"))
private let diagnosticMessage = Int32(UInt8(ascii: "M"))
private let diagnosticDetail = Int32(UInt8(ascii: "D"))
private let diagnosticContext = Int32(UInt8(ascii: "W"))
private let diagnosticConstraint = Int32(UInt8(ascii: "n"))
private let diagnosticColumn = Int32(UInt8(ascii: "c"))
