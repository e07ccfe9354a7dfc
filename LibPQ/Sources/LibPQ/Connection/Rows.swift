import CLibPQ

/// The rows a statement gave, owned until read.
public struct Rows: ~Copyable {
  private let result: OpaquePointer
  private let sql: SQLText
  private let catalog: TypeCatalog

  init(_ result: OpaquePointer, of sql: SQLText, _ catalog: TypeCatalog) {
    self.catalog = catalog
    self.result = result
    self.sql = sql
  }

  deinit { PQclear(result) }

  /// How many rows there are to read.
  public var count: Int { Int(PQntuples(result)) }

  /// How many rows the statement inserted, updated, deleted or selected.
  public var affected: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// How many rows were given or touched.
  var known: Int? { max(count, affected) }

  /// Reads up to `limit` rows, each through `read`.
  ///
  /// - Throws: `decoding` with statement and column; whatever else `read` throws is wrapped in it.
  @inlinable
  public func map<T>(
    limit: Int = .max, _ read: (inout RowReader) throws -> T
  ) throws(DatabaseError) -> [T] {
    let count = min(count, limit)
    guard count > 0 else {
      try checkEmptiness()
      return []
    }
    let source = source
    var list: [T] = []
    list.reserveCapacity(count)
    for row in 0..<count {
      var reader = RowReader(source, row: Int32(row))
      list.append(try reader.whole(read))
    }
    return list
  }

  /// The first row through `read`, or nil when there is none.
  @inlinable
  func one<T>(_ read: (inout RowReader) throws -> T) throws(DatabaseError) -> T? {
    guard count > 0 else {
      try checkEmptiness()
      return nil
    }
    var reader = RowReader(source)
    return try reader.whole(read)
  }

  @usableFromInline
  var source: RowSource { RowSource(result, of: sql, catalog) }

  /// An answer that selected rows has columns, be it of none; and what is asked of a `select` is answered by rows, be
  /// it none, and not by the word of another statement.
  @usableFromInline
  func checkEmptiness() throws(DatabaseError) {
    let selects = Connection.selects(result)
    let isAnswered = PQresultStatus(result) == PGRES_TUPLES_OK && selects
    let isEmptyOfColumns = PQresultStatus(result) == PGRES_COMMAND_OK && affected > 0 && selects
    guard isEmptyOfColumns || Self.areAsked(by: sql) && !isAnswered else { return }
    throw DatabaseError(.other, "the statement gives no rows to read", statement: sql.description)
  }

  /// Whether nothing but rows can answer a statement.
  static func areAsked(by sql: SQLText) -> Bool {
    let first = sql.description.drop(while: \.isWhitespace).prefix { $0.isLetter }.lowercased()
    return first == "select" || first == "values" || first == "table"
  }

  /// Rows as a type that reads itself.
  @inlinable
  func all<T: RowReadable>(_: T.Type) throws(DatabaseError) -> [T] {
    try check(T.columns)
    return try map { row in try T(from: &row) }
  }

  /// The first column of the rows.
  @inlinable
  func firstColumn<T: PostgresValue>(_: T.Type) throws(DatabaseError) -> [T] {
    try check([T.self], mayHaveMore: true)
    return try map { row in try row.next(T.self) }
  }

  /// The first column of the first row, or nil when there is no row.
  @inlinable
  func one<T: PostgresValue>(_: T.Type) throws(DatabaseError) -> T? {
    try check([T.self], mayHaveMore: true)
    return try one { row in try row.next(T.self) }
  }

  /// Whether the columns are these, told by the server's description and so without any row.
  ///
  /// - Parameter mayHaveMore: whether further columns may stay unread.
  @usableFromInline
  func check(_ types: [any PostgresValue.Type], mayHaveMore: Bool = false) throws(DatabaseError) {
    guard !types.isEmpty else { return }
    let columns = Int(PQnfields(result))
    let hasMore = columns > types.count && !mayHaveMore
    guard count == 0 || hasMore else { return }  // Otherwise reading the rows says so.
    var reader = RowReader(source)
    for type in types { try reader.check(type) }
    guard hasMore else { return }
    try reader.refuseFurther()
  }
}
