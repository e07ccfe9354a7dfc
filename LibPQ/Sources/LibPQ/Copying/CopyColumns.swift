import CLibPQ

/// The columns a COPY goes to, which its own protocol does not tell.
struct CopyColumns {
  let types: [PostgresType]
  let names: [String]
  let sql: String

  init(_ description: OpaquePointer, sql: String) {
    let columns = 0..<PQnfields(description)
    types = columns.map { PostgresType(oid: PQftype(description, $0)) }
    names = columns.map { PQfname(description, $0).map { String(cString: $0) } ?? "" }
    self.sql = sql
  }

  /// Whether values of one type have the binary form of the other.
  static func fits(_ sent: PostgresType, _ column: PostgresType) -> Bool {
    sent == column || (sent == .text && String.accepts(column)) || (sent == .json && column == .jsonb)
  }

  func error(_ number: Int, _ reason: String) -> DatabaseError {
    let name = names.indices.contains(number - 1) ? names[number - 1] : "\(number)"
    return DatabaseError(.parameter(number), "column \(number) \"\(name)\": \(reason)", statement: sql)
  }
}

extension Connection {
  /// What the columns of a query are, without running it.
  func describe(_ sql: String) throws(DatabaseError) -> OpaquePointer {
    PQclear(try checked(PQprepare(handle, "", sql, 0, nil), sql))
    return try checked(PQdescribePrepared(handle, ""), sql)
  }

  /// Begins a COPY.
  func begin(_ sql: String, expecting status: ExecStatusType) throws(DatabaseError) {
    let result = PQexec(handle, sql)
    guard PQresultStatus(result) == status else {
      PQclear(try checked(result, sql))
      throw DatabaseError(.other, "the statement is no COPY", statement: sql)
    }
    PQclear(result)
  }
}
