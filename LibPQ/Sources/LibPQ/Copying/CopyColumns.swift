import CLibPQ

/// The columns a COPY goes to, which its own protocol does not tell.
struct CopyColumns {
  let types: [PostgresType]
  let names: [String]
  let sql: String

  init(_ description: OpaquePointer, _ catalog: TypeCatalog, sql: String) {
    let columns = 0..<PQnfields(description)
    types = columns.map { catalog.type(PQftype(description, $0)) }
    names = columns.map { PQfname(description, $0).map { String(cString: $0) } ?? "" }
    self.sql = sql
  }

  func error(_ number: Int, _ reason: String) -> DatabaseError {
    let name = names.indices.contains(number - 1) ? names[number - 1] : "\(number)"
    return DatabaseError(.parameter(number), "column \(number) \"\(name)\": \(reason)", statement: sql)
  }
}

extension Connection {
  /// What the columns of a query are, without running it, their types known.
  func described(_ sql: String) throws(DatabaseError) -> OpaquePointer {
    let description = try describe(sql)
    learn(description)
    return description
  }

  /// Asked in one flight, so that one session answers.
  ///
  /// - Parameters:
  ///   - types: of its parameters.
  ///   - name: what it is prepared as.
  func describe(_ sql: String, _ types: [UInt32] = [], name: String = "") throws(DatabaseError) -> OpaquePointer {
    guard PQenterPipelineMode(handle) == 1 else { throw fail(error(of: nil, sql)) }
    guard PQsendPrepare(handle, name, sql, Int32(types.count), types) == 1, PQsendDescribePrepared(handle, name) == 1,
      PQpipelineSync(handle) == 1
    else {
      isBroken = true
      throw fail(error(of: nil, sql))
    }
    var description: OpaquePointer?
    var failure: DatabaseError?
    for _ in 0..<2 where isOpen {
      while let result = PQgetResult(handle) {
        if PQresultStatus(result) == PGRES_COMMAND_OK {
          PQclear(description)
          description = result
          continue
        }
        if PQresultStatus(result) == PGRES_FATAL_ERROR { failure = failure ?? error(of: result, sql) }
        // Nothing that was asked copies; libpq would say so again and again.
        if Self.isCopy(result) { isBroken = true }
        PQclear(result)
        if !isOpen { break }
      }
    }
    let late = leavePipeline()
    guard failure == nil, late == nil, isOpen, let description else {
      PQclear(description)
      throw fail(failure ?? late ?? lost(sql))
    }
    return description
  }

  /// Begins a COPY; what its query does to the session is looked at as any statement's is.
  func begin(_ sql: String, expecting status: ExecStatusType) throws(DatabaseError) {
    try allow(StatementTraits(sql), sql)
    guard PQsendQuery(handle, sql) == 1 else { throw fail(error(of: nil, sql)) }
    guard let result = PQgetResult(handle) else { throw fail(lost(sql)) }
    guard PQresultStatus(result) == status else {
      defer { finishResults() }
      defer { PQclear(result) }
      throw fail(error(of: result, sql))
    }
    PQclear(result)
  }
}
