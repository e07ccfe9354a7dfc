/// How much of what others do at the same time a transaction may notice (PostgreSQL manual, 13.2).
public enum Isolation: Sendable {
  case readCommitted, repeatableRead, serializable
}

/// An open transaction, lent to a closure that can neither keep it nor wait inside it.
///
/// The closure's return commits, its throw rolls back.
public struct Transaction: ~Copyable, Statements {
  private let connection: Connection

  init(on connection: Connection) { self.connection = connection }

  public func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try connection.rows(sql, values)
  }

  /// Sends all statements of the batch in one round trip, inside this transaction.
  ///
  /// - Returns: for each statement how many rows it touched.
  @discardableResult
  public func run(_ batch: Batch) throws(DatabaseError) -> [Int] {
    try connection.pipeline(batch.statements, committing: false)
  }
}
