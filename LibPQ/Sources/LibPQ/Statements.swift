/// Whatever can run statements: a connection on its own, or a transaction on it.
public protocol Statements: ~Copyable {
  /// Runs one prepared statement; the conveniences below read better.
  func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows

  /// Runs composed SQL; the conveniences below read better.
  func rows(_ sql: SQL) throws(DatabaseError) -> Rows

  /// Runs one prepared statement of whose rows only the first is wanted, and keeps no other in memory.
  func firstRow(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows
}

extension Statements where Self: ~Copyable {
  /// Runs a statement for its effect and returns how many rows it touched.
  @discardableResult
  public func execute(_ sql: StaticString, _ values: any PostgresValue...) throws(DatabaseError) -> Int {
    try rows(sql, values).affected
  }

  /// All rows, each read by `read`.
  @inlinable
  public func query<T>(
    _ sql: StaticString, _ values: any PostgresValue..., read: (inout RowReader) throws -> T
  ) throws(DatabaseError) -> [T] {
    try rows(sql, values).map(read)
  }

  /// All rows, as a type that reads itself.
  @inlinable
  public func query<T: RowReadable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: T.Type
  ) throws(DatabaseError) -> [T] {
    try rows(sql, values).all(T.self)
  }

  /// The first column of all rows.
  @inlinable
  public func query<T: PostgresValue>(
    _ sql: StaticString, _ values: any PostgresValue..., as: T.Type
  ) throws(DatabaseError) -> [T] {
    try rows(sql, values).firstColumn(T.self)
  }

  /// The first row read by `read`, or nil when there is none.
  @inlinable
  public func first<T>(
    _ sql: StaticString, _ values: any PostgresValue..., read: (inout RowReader) throws -> T
  ) throws(DatabaseError) -> T? {
    try firstRow(sql, values).one(read)
  }

  /// The first row as a type that reads itself, or nil when there is none.
  @inlinable
  public func first<T: RowReadable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: T.Type
  ) throws(DatabaseError) -> T? {
    let rows = try firstRow(sql, values)
    try rows.check(T.columns)
    return try rows.one { row in try T(from: &row) }
  }

  /// The first column of the first row, or nil when there is no row.
  @inlinable
  public func first<T: PostgresValue>(
    _ sql: StaticString, _ values: any PostgresValue..., as: T.Type
  ) throws(DatabaseError) -> T? {
    try firstRow(sql, values).one(T.self)
  }

  /// All rows as tuples of their columns, whose types are checked even when there is no row.
  @inlinable
  public func query<each T: PostgresValue>(
    _ sql: StaticString, _ values: any PostgresValue..., columns: repeat (each T).Type
  ) throws(DatabaseError) -> [(repeat each T)] {
    let rows = try rows(sql, values)
    var types: [any PostgresValue.Type] = []
    repeat types.append(each columns)
    try rows.check(types)
    return try rows.map { row in (repeat try row.next((each T).self)) }
  }
}
