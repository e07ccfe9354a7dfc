import CLibPQ

extension Transaction {
  /// Runs `body` so that its throw, or an error that it swallowed, undoes what it did and leaves the transaction usable.
  ///
  /// Savepoints may stand in each other. The handful of statements they cost is three round trips.
  @discardableResult
  public func savepoint<T>(
    _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    // One name does for all: the server finds the innermost.
    _ = try rows("savepoint here", [])
    let value: T
    do throws(DatabaseError) {
      value = try body(self)
      if PQtransactionStatus(connection.handle) == PQTRANS_INERROR {
        throw connection.lastError ?? DatabaseError(.other, "the savepoint had failed before its end")
      }
    } catch {
      if connection.isOpen {
        _ = try rows("rollback to savepoint here", [])
        _ = try rows("release savepoint here", [])
      }
      throw error
    }
    _ = try rows("release savepoint here", [])
    return value
  }
}
