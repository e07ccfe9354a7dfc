import CLibPQ

/// The two forms of COPY that people and other programs read (PostgreSQL manual, COPY, file formats).
public enum CopyFormat: Hashable, Sendable {
  /// Lines with tabs between columns, `\N` for NULL.
  case text
  /// Lines as spreadsheets have them.
  ///
  /// - Parameters:
  ///   - header: whether the first line names the columns.
  ///   - delimiter: one ASCII character between columns.
  ///   - null: what stands for NULL, unquoted.
  case csv(header: Bool = false, delimiter: Unicode.Scalar = ",", null: String = "")

  var hasHeader: Bool {
    if case .csv(true, _, _) = self { return true }
    return false
  }
}

extension Connection {
  /// The format as COPY is told it.
  func options(of format: CopyFormat) -> String {
    switch format {
    case .text: "format text"
    case .csv(let header, let delimiter, let null):
      "format csv, header \(header), delimiter \(literal(String(Character(delimiter)))), null \(literal(null))"
    }
  }

  /// Fills a table from text or CSV, as a file holds it; the server reads it and converts as it does for any text.
  ///
  /// - Parameters:
  ///   - table: the table's name, quoted where SQL wants that.
  ///   - column: the columns in the order of the text; all of the table's when none is named.
  ///   - format: what the text is.
  ///   - progress: told how far it is, every quarter megabyte.
  ///   - body: writes the text, UTF-8, in pieces of any size. Its throw abandons the COPY: no row of it stays.
  /// - Returns: how many rows were stored.
  @discardableResult
  public func copyIn(
    to table: StaticString, _ column: StaticString..., format: CopyFormat, progress: ((CopyProgress) -> Void)? = nil,
    _ body: (inout CopyTextWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try copyIn(to: table, column, format, progress, body)
  }

  func copyIn(
    to table: StaticString, _ column: [StaticString], _ format: CopyFormat, _ progress: ((CopyProgress) -> Void)?,
    _ body: (inout CopyTextWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try ready()
    return try onOneSession { () throws(DatabaseError) in
      let list = column.isEmpty ? "" : " (" + column.map(\.description).joined(separator: ", ") + ")"
      let sql = "copy \(table)\(list) from stdin (\(options(of: format)))"
      return try observed([sql], rows: { $0 }) { () throws(DatabaseError) in
        let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
        try begin(sql, expecting: PGRES_COPY_IN)
        var writer = CopyTextWriter(CopyStream(self, sql: sql, progress))
        return try copying(sql, isAlone: isAlone) { () throws(DatabaseError) in
          try body(&writer)
          try writer.stream.flush()
        }
      }
    }
  }

  /// Reads a query's rows as text or CSV.
  ///
  /// - Parameters:
  ///   - query: a `select`, without a semicolon.
  ///   - format: what the text is to be.
  ///   - body: gets the text, UTF-8, a line or more at a time, lent only. Its throw stops the statement.
  /// - Returns: how many rows there were.
  @discardableResult
  public func copyOut(
    _ query: StaticString, format: CopyFormat, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws(DatabaseError) -> Int {
    try ready()
    return try onOneSession { () throws(DatabaseError) in
      let sql = "copy (\(query)\n) to stdout (\(options(of: format)))"
      return try observed([sql], rows: { $0 }) { () throws(DatabaseError) in
        let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
        do throws(DatabaseError) {
          try begin(sql, expecting: PGRES_COPY_OUT)
          return try receive(sql, hasHeader: format.hasHeader, body)
        } catch {
          throw fail(isAlone ? outcome(of: error) : error)
        }
      }
    }
  }

  private func receive(
    _ sql: String, hasHeader: Bool, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws(DatabaseError) -> Int {
    var lines = 0
    do {
      while let message = try nextMessage(sql, rows: hasHeader ? lines - 1 : lines) {
        defer { PQfreemem(message.baseAddress) }
        try busy { () throws(DatabaseError) in
          do {
            try body(UnsafeRawBufferPointer(message))
          } catch let error as DatabaseError {
            throw error
          } catch {
            throw DatabaseError(.other, "\(error)", statement: sql)
          }
        }
        lines += 1
        try checkStop()
      }
    } catch {
      if isOpen, PQtransactionStatus(handle) == PQTRANS_ACTIVE { stopStatement() }
      throw error
    }
    return hasHeader ? lines - 1 : lines
  }
}

/// Takes the text of a ``Connection/copyIn(to:_:format:progress:_:)``.
public struct CopyTextWriter {
  var stream: CopyStream

  init(_ stream: CopyStream) { self.stream = stream }

  /// Sends text as it is; waits while the server is behind.
  public mutating func write(_ text: String) throws(DatabaseError) {
    stream.bytes.append(contentsOf: text.utf8)
    try stream.flushIfFull()
  }

  /// Sends bytes of text as they are.
  public mutating func write(_ bytes: some Collection<UInt8>) throws(DatabaseError) {
    stream.bytes.append(contentsOf: bytes)
    try stream.flushIfFull()
  }
}
