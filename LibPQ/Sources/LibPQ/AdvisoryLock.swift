import CLibPQ

/// A lock on a number that means what its users agree on (PostgreSQL manual, 13.3.5).
public struct AdvisoryLock: Hashable, Sendable {
  /// What the server knows it by.
  public let key: Int64

  public init(key: Int64) { self.key = key }

  /// The lock of this name: its key is the name's 64-bit FNV-1a hash, the same on every machine.
  public init(_ name: String) {
    let hash = name.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    key = Int64(bitPattern: hash)
  }
}

extension Transaction {
  /// Waits for the lock and holds it until the transaction ends.
  public func lock(_ lock: AdvisoryLock) throws(DatabaseError) {
    _ = try rows("select pg_advisory_xact_lock($1)", [lock.key])
  }

  /// Takes the lock, until the transaction ends, if nobody has it; says whether it did.
  public func lockIfFree(_ lock: AdvisoryLock) throws(DatabaseError) -> Bool {
    try first("select pg_try_advisory_xact_lock($1)", lock.key, as: Bool.self) ?? false
  }
}

extension Connection {
  /// Waits for the lock and holds it while `body` runs, over as many transactions as that makes.
  @discardableResult
  public func holding<T>(
    _ lock: AdvisoryLock, _ body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    try execute("select pg_advisory_lock($1)", lock.key)
    return try release(lock, after: body)
  }

  /// Runs `body` holding the lock, or gives nil at once when somebody else has it.
  @discardableResult
  public func holdingIfFree<T>(
    _ lock: AdvisoryLock, _ body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T? {
    guard try first("select pg_try_advisory_lock($1)", lock.key, as: Bool.self) == true else { return nil }
    return try release(lock, after: body)
  }

  private func release<T>(
    _ lock: AdvisoryLock, after body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    let result: Result<T, DatabaseError>
    do throws(DatabaseError) {
      result = .success(try body())
    } catch {
      result = .failure(error)
    }
    // Even when the work was told to stop; a lost connection has lost the lock as well.
    if isOpen {
      if PQtransactionStatus(handle) == PQTRANS_INERROR { rollBack() }
      PQclear(PQexec(handle, "select pg_advisory_unlock(\(lock.key))"))
    }
    return try result.get()
  }
}
