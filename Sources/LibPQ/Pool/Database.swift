/// A PostgreSQL database that many tasks use at once.
///
/// A few threads each own one connection and take units of work from one queue, first come first served. A unit is one
/// synchronous closure: it hops to a thread once however many statements it runs, and nothing can be awaited while it
/// holds row locks. Nothing connects before the first unit; lost connections are made again.
///
/// ```swift
/// let database = Database(ConnectionString("postgres:///news"))
/// let titles = try await database.read { connection throws(DatabaseError) in
///   try connection.query("select title from page where id = $1", id, as: String.self)
/// }
/// ```
public final class Database: Sendable {
  private let string: ConnectionString
  private let patience: Duration
  private let queue: Monitor<WorkQueue>

  /// - Parameters:
  ///   - string: where the database is.
  ///   - connections: at most so many, opened as they are needed.
  ///   - waiting: so many units may wait; one more is answered `unavailable` at once.
  ///   - patience: how long a unit waits for a server that is away before it is answered `unavailable`.
  public init(
    _ string: ConnectionString, connections: Int = 8, waiting: Int = 16_384, patience: Duration = .seconds(2)
  ) {
    self.string = string
    self.patience = patience
    queue = Monitor(WorkQueue(capacity: max(1, waiting), limit: max(1, connections)))
  }

  deinit {
    _ = queue.withLock { $0.close {} }
    queue.wakeAll()
  }

  /// Runs `body` with a connection and no transaction; each statement is its own.
  ///
  /// For reading only: when the connection turns out to be lost, `body` runs a second time on a new one.
  public func read<T: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform { worker, patience throws(DatabaseError) in
      let connection = try worker.connection(until: patience)
      do throws(DatabaseError) {
        return try body(connection)
      } catch {
        if connection.isOpen { throw error }
        return try body(worker.connection(until: patience))
      }
    }
  }

  /// Runs `body` with a connection and no transaction, once; for what needs a whole session, such as migrations under
  /// a session's advisory lock.
  @discardableResult
  public func run<T: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform { worker, patience throws(DatabaseError) in try body(worker.connection(until: patience)) }
  }

  /// Runs `body` in a transaction that commits when it returns and rolls back when it throws.
  @discardableResult
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await transaction(.readCommitted, body)
  }

  /// Runs `body` in a transaction of the given isolation.
  ///
  /// A `conflict` is not tried again: only the caller knows whether its decision still holds.
  @discardableResult
  public func transaction<T: Sendable>(
    _ isolation: Isolation, readOnly: Bool = false,
    _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform { worker, patience throws(DatabaseError) in
      try worker.connection(until: patience).transaction(isolation, readOnly: readOnly, body)
    }
  }

  /// Commits the batch as one transaction in one round trip; see ``Connection/commit(_:)``.
  @discardableResult
  public func commit(_ batch: Batch) async throws(DatabaseError) -> [Int] {
    try await perform { worker, patience throws(DatabaseError) in
      try worker.connection(until: patience).commit(batch)
    }
  }

  /// Serves what waits, takes nothing more, and returns when all connections are closed.
  public func close() async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      if queue.withLock({ $0.close { continuation.resume() } }) { continuation.resume() }
      queue.wakeAll()
    }
  }
}

extension Database {
  /// Puts the work in the queue and waits for its answer.
  private func perform<T: Sendable>(
    _ work: @escaping @Sendable (Worker, ContinuousClock.Instant) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    if Task.isCancelled { throw DatabaseError(.cancelled, "cancelled before it began") }
    let patience = ContinuousClock.now + patience
    let answer = await withCheckedContinuation { (continuation: CheckedContinuation<Result<T, DatabaseError>, Never>) in
      let unit = Unit { worker in
        let result: Result<T, DatabaseError>
        do throws(DatabaseError) {
          result = .success(try work(worker, patience))
        } catch {
          result = .failure(error)
        }
        worker.tidy()
        continuation.resume(returning: result)
      } refuse: { error in
        continuation.resume(returning: .failure(error))
      }
      if let refusal = submit(unit) { continuation.resume(returning: .failure(refusal)) }
    }
    return try answer.get()
  }

  private func submit(_ unit: Unit) -> DatabaseError? {
    switch queue.withLock({ $0.admit(unit) }) {
    case .taken:
      queue.wakeOne()
    case .takenAndNeedsWorker:
      if startThread({ [queue, string] in Self.serve(queue, string) }) { return nil }
      let error = DatabaseError(.unavailable, "the system gives no more threads")
      for stranded in queue.withLock({ $0.workerNeverCame() }) { stranded.refuse(error) }
    case .full:
      return DatabaseError(.unavailable, "too much work is waiting for the database")
    case .closed:
      return DatabaseError(.unavailable, "the database is closed")
    }
    return nil
  }

  /// A worker's whole life.
  private static func serve(_ queue: Monitor<WorkQueue>, _ string: ConnectionString) {
    serveUnits(queue, Worker(string))
    for tell in queue.withLock({ $0.workerLeft() }) { tell() }
  }

  /// Apart from `serve`, so that the connection is closed before anybody is told.
  private static func serveUnits(_ queue: Monitor<WorkQueue>, _ worker: consuming Worker) {
    var hasServed = false
    while case .serve(let unit) = queue.wait({ $0.next(&hasServed) }) { unit.run(worker) }
  }
}
