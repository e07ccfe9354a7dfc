import CLibPQ

extension Connection {
  /// Fills a table by COPY in binary form, as fast as the server takes it.
  ///
  /// ```swift
  /// try connection.copyIn(to: "page", "id", "title") { writer throws(DatabaseError) in
  ///   for page in pages { try writer.write(page.id, page.title) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - table: the table's name, quoted where SQL wants that.
  ///   - column: the columns in the order of the values.
  ///   - progress: told how far it is, every quarter megabyte.
  ///   - body: writes the rows. Its throw abandons the COPY: no row of it stays.
  /// - Returns: how many rows were stored.
  @discardableResult
  public func copyIn(
    to table: StaticString, _ column: StaticString..., progress: ((CopyProgress) -> Void)? = nil,
    _ body: (inout CopyWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try copyIn(to: table, column, progress, body)
  }

  func copyIn(
    to table: StaticString, _ columns: [StaticString], _ progress: ((CopyProgress) -> Void)?,
    _ body: (inout CopyWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try ready()
    return try onOneSession { () throws(DatabaseError) in
      let list = columns.map(\.description).joined(separator: ", ")
      let sql = "copy \(table) (\(list)) from stdin (format binary)"
      let description = try described("select \(list) from \(table)")
      defer { PQclear(description) }
      return try observed([sql], rows: { $0 }) { () throws(DatabaseError) in
        let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
        try begin(sql, expecting: PGRES_COPY_IN)
        var writer = CopyWriter(self, CopyColumns(description, catalog, sql: sql), progress)
        return try copying(sql, isAlone: isAlone) { () throws(DatabaseError) in
          try body(&writer)
          try writer.end()
        }
      }
    }
  }

  /// Does the writing and ends the COPY: with its rows, or, where the writing throws, without any.
  func copying(
    _ sql: String, isAlone: Bool, _ write: () throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    do throws(DatabaseError) {
      try busy(write)
    } catch {
      PQputCopyEnd(handle, "abandoned")
      // The server's own refusal says more than our giving up.
      let refusal = refusal(of: sql)
      throw error == CopyStream.hasBeenRefused ? fail(refusal ?? error) : error
    }
    return try endCopyIn(sql, isAlone: isAlone)
  }

  /// The error that a COPY which was given up ends with.
  private func refusal(of sql: String) -> DatabaseError? {
    do {
      PQclear(try answer(to: sql, until: unit == nil ? .now + .seconds(10) : nil))
      return nil
    } catch {
      return error
    }
  }

  private func endCopyIn(_ sql: String, isAlone: Bool) throws(DatabaseError) -> Int {
    guard PQputCopyEnd(handle, nil) == 1 else { throw fail(lost(sql)) }
    do {
      let result = try answer(to: sql)
      defer { PQclear(result) }
      return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    } catch {
      // On its own a COPY commits when it ends.
      throw fail(isAlone ? outcome(of: error) : error)
    }
  }
}
