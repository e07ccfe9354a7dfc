import CLibPQ

extension Transaction {
  /// Runs `body` so that its throw, or an error that it swallowed, undoes what it did and leaves the transaction usable.
  ///
  /// Savepoints may stand in each other. The handful of statements they cost is three round trips.
  @discardableResult
  public func savepoint<T>(
    _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    do {
      return try once(body)
    } catch {
      // The server refused a statement before it did anything, because the schema changed under its plan.
      guard connection.isOpen, connection.tookStaleness() else { throw error }
      return try once(body)
    }
  }

  private func once<T>(
    _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    // One name does for all: the server finds the innermost.
    _ = try rows("savepoint here", [])
    connection.lastError = nil
    let value: T
    do throws(DatabaseError) {
      value = try body(self)
      if PQtransactionStatus(connection.handle) == PQTRANS_INERROR {
        throw connection.lastError ?? DatabaseError(.other, "the savepoint had failed before its end")
      }
    } catch {
      if connection.isOpen {
        let stale = connection.staleness
        _ = try rows("rollback to savepoint here", [])
        _ = try rows("release savepoint here", [])
        connection.staleness = stale
      }
      throw error
    }
    _ = try rows("release savepoint here", [])
    return value
  }
}
