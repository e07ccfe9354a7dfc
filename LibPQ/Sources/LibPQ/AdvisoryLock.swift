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
    _ = try rows("select pg_catalog.pg_advisory_xact_lock($1)", [lock.key])
  }

  /// Takes the lock, until the transaction ends, if nobody has it; says whether it did.
  public func lockIfFree(_ lock: AdvisoryLock) throws(DatabaseError) -> Bool {
    try first("select pg_catalog.pg_try_advisory_xact_lock($1)", lock.key, as: Bool.self) ?? false
  }
}

extension Connection {
  /// Waits for the lock and holds it while `body` runs, over as many transactions as that makes.
  ///
  /// It needs a session of its own: behind a transaction pooler it is refused.
  @discardableResult
  public func holding<T>(
    _ lock: AdvisoryLock, _ body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    try needSession(for: "an advisory lock")
    _ = try taking { () throws(DatabaseError) in try execute("select pg_catalog.pg_advisory_lock($1)", lock.key) }
    return try release(lock, after: body)
  }

  /// Runs `body` holding the lock, or gives nil at once when somebody else has it.
  @discardableResult
  public func holdingIfFree<T>(
    _ lock: AdvisoryLock, _ body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T? {
    try needSession(for: "an advisory lock")
    let isTaken = try taking { () throws(DatabaseError) in
      try first("select pg_catalog.pg_try_advisory_lock($1)", lock.key, as: Bool.self)
    }
    guard isTaken == true else { return nil }
    return try release(lock, after: body)
  }

  /// The lock may have been given just before its statement was stopped, and nobody would ever give it back.
  private func taking<T>(_ statement: () throws(DatabaseError) -> T) throws(DatabaseError) -> T {
    do {
      return try statement()
    } catch {
      // Lock timeouts and deadlocks say that it was not given.
      if error.sqlState != "55P03" && error.sqlState != "40P01" { isBroken = true }
      throw error
    }
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
    giveBack(lock)
    return try result.get()
  }

  /// Even when the work was told to stop. With a lost connection the lock is gone as well, so where the server does not
  /// say that it has the lock back, the connection goes.
  private func giveBack(_ lock: AdvisoryLock) {
    guard isOpen else { return }
    if PQtransactionStatus(handle) == PQTRANS_INERROR { rollBack() }
    let (error, stale) = (lastError, staleness)
    defer { (lastError, staleness) = (error, stale) }
    guard let answer = try? exchange("select pg_catalog.pg_advisory_unlock(\(lock.key))") else {
      isBroken = true
      return
    }
    if !Self.isTrue(answer) { isBroken = true }
    PQclear(answer)
  }
}
