extension Statements where Self: ~Copyable {
  /// Runs composed SQL for its effect and returns how many rows it touched.
  @discardableResult
  public func execute(composed sql: SQL) throws(DatabaseError) -> Int { try rows(sql).affected }

  /// All rows of composed SQL, each read by `read`.
  public func query<T>(
    composed sql: SQL, read: (inout RowReader) throws -> T
  ) throws(DatabaseError) -> [T] {
    try rows(sql).map(read)
  }

  /// All rows of composed SQL, as a type that reads itself.
  public func query<T: RowReadable>(composed sql: SQL, as: T.Type) throws(DatabaseError) -> [T] {
    try rows(sql).all(T.self)
  }

  /// The first column of all rows of composed SQL.
  public func query<T: PostgresValue>(composed sql: SQL, as: T.Type) throws(DatabaseError) -> [T] {
    try rows(sql).firstColumn(T.self)
  }

  /// All rows of composed SQL, as a `Decodable` type whose keys are the columns' names.
  public func query<T: Decodable>(
    composed sql: SQL, decoding: T.Type, names: ColumnNames = .asWritten
  ) throws(DatabaseError) -> [T] {
    try rows(sql).map { row in try row.decode(T.self, names: names) }
  }

  /// The first column of the first row of composed SQL, or nil when there is no row.
  public func first<T: PostgresValue>(composed sql: SQL, as: T.Type) throws(DatabaseError) -> T? {
    try rows(sql).one(T.self)
  }
}

extension Batch {
  /// Adds a composed statement.
  public mutating func add(composed sql: SQL) throws(DatabaseError) {
    let (text, values) = try sql.composed()
    add(Step(sql: text, values: values))
  }
}
