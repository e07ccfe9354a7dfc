/// How much of what others do at the same time a transaction may notice (PostgreSQL manual, 13.2).
public enum Isolation: Sendable {
  case readCommitted, repeatableRead, serializable
}

/// An open transaction, lent to a closure that can neither keep it nor wait inside it.
///
/// The closure's return commits, its throw rolls back.
public struct Transaction: ~Copyable, Statements {
  let connection: Connection

  /// Never inlined: optimising the caller then makes Swift 6.3.1 abort (a noncopyable value made of a borrowed one).
  @inline(never)
  init(on connection: Connection) { self.connection = connection }

  public func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try connection.rows(sql, values)
  }

  public func rows(_ sql: SQL) throws(DatabaseError) -> Rows { try connection.rows(sql) }

  public func firstRow(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try connection.firstRow(sql, values)
  }

  /// Sends all statements of the batch in one round trip, inside this transaction.
  ///
  /// - Returns: for each statement how many rows it touched.
  @discardableResult
  public func run(_ batch: Batch) throws(DatabaseError) -> [Int] {
    try connection.inside(batch.steps).counts
  }

  /// Sends the statements in one round trip, inside this transaction, and gives their answers in order.
  @discardableResult
  public func run<each Answer>(
    _ statement: repeat Statement<each Answer>
  ) throws(DatabaseError) -> (repeat each Answer) {
    try connection.run(repeat each statement)
  }

  /// Sends any number of statements of one kind in one round trip and gives their answers in order.
  @discardableResult
  public func run<Answer>(_ statements: [Statement<Answer>]) throws(DatabaseError) -> [Answer] {
    try connection.run(statements)
  }
}
