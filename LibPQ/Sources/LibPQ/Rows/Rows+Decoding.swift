extension RowReader {
  /// The whole row as a `Decodable` type, whose keys are the columns' names.
  ///
  /// A value is read as its type reads columns; a column of `json` or `jsonb` may be any `Decodable`; an enum of texts or
  /// numbers reads its raw value.
  public func decode<T: Decodable>(_ type: T.Type = T.self, names: ColumnNames = .asWritten) throws(DatabaseError) -> T
  {
    let decoding = RowDecoding(source, row: row, names)
    defer { decoding.finish() }
    do {
      return try T(from: decoding)
    } catch let error as DatabaseError {
      throw error
    } catch let error as DecodingError {
      throw Self.error(error, source, names)
    } catch {
      throw DatabaseError(.decoding(column: ""), "\(error)", statement: source.sql.description)
    }
  }

  private static func error(_ error: DecodingError, _ source: RowSource, _ names: ColumnNames) -> DatabaseError {
    let (path, reason) =
      switch error {
      case .keyNotFound(let key, let context): (context.codingPath + [key], "is not there: \(context.debugDescription)")
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context.codingPath, context.debugDescription)
      @unknown default: ([] as [any CodingKey], "\(error)")
      }
    let column = path.first.map { names.column(for: $0.stringValue) } ?? ""
    return DatabaseError(
      .decoding(column: column), "column \"\(column)\": \(reason)", statement: source.sql.description)
  }
}

extension Statements where Self: ~Copyable {
  /// All rows, as a `Decodable` type whose keys are the columns' names.
  public func query<T: Decodable>(
    _ sql: StaticString, _ values: any PostgresValue..., decoding: T.Type, names: ColumnNames = .asWritten
  ) throws(DatabaseError) -> [T] {
    try rows(sql, values).map { row in try row.decode(T.self, names: names) }
  }

  /// The first row as a `Decodable` type, or nil when there is none.
  public func first<T: Decodable>(
    _ sql: StaticString, _ values: any PostgresValue..., decoding: T.Type, names: ColumnNames = .asWritten
  ) throws(DatabaseError) -> T? {
    try firstRow(sql, values).one { row in try row.decode(T.self, names: names) }
  }
}

extension Statement {
  /// A statement answered by its rows, as a `Decodable` type whose keys are the columns' names.
  public init<Row: Decodable & Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., decoding: Row.Type, names: ColumnNames = .asWritten
  ) where Answer == [Row] {
    self.init(SQLText(sql), values) { rows throws(DatabaseError) in
      try rows.map { row in try row.decode(Row.self, names: names) }
    }
  }
}
