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
  let settings: PoolSettings
  private let minimum: Int
  private let patience: Duration
  private let limit: Duration?
  private let counters = Counters()
  let watch: Watch
  private let workers: PoolExecutor
  var queue: Monitor<WorkQueue> { watch.queue }

  /// - Parameters:
  ///   - string: where the database is.
  ///   - connections: at most so many, opened as they are needed.
  ///   - waiting: so many units may wait; one more is answered `unavailable` at once.
  ///   - patience: how long a unit waits for a server that is away before it is answered `unavailable`.
  ///   - limit: the deadline of units that name none; nil lets them take as long as they take.
  ///   - idle: connections that nobody needed for so long are closed.
  ///   - minimum: so many stay open all the same, once they were needed or ``warmUp()`` made them.
  ///   - lifetime: connections that have been there for so long, or a little less, are closed and made anew; for servers
  ///     whose processes grow, and for addresses that move. Between units only.
  ///   - onConnect: prepares each new connection's session, within ten seconds. What it sets stays; its throw is a
  ///     failed connect.
  ///   - observer: hears what is done, for logs, metrics and traces.
  ///   - notices: hears what the server says beside its answers, on the connections' threads.
  public init(
    _ string: ConnectionString, connections: Int = 8, waiting: Int = 16_384, patience: Duration = .seconds(2),
    limit: Duration? = nil, idle: Duration = .seconds(60), minimum: Int = 0, lifetime: Duration? = nil,
    onConnect: (@Sendable (Connection) throws(DatabaseError) -> Void)? = nil,
    observer: (any DatabaseObserver)? = nil, notices: (@Sendable (Notice) -> Void)? = nil
  ) {
    settings = PoolSettings(
      string: string, notices: notices, lifetime: lifetime, onConnect: onConnect, observer: observer)
    self.minimum = min(max(0, minimum), max(1, connections))
    self.patience = patience
    self.limit = limit
    watch = Watch(
      queue: Monitor(
        WorkQueue(
          capacity: max(1, waiting), limit: max(1, connections), minimum: min(max(0, minimum), max(1, connections)))),
      alarm: Monitor(Alarm()),
      counters: counters, idle: max(idle, .milliseconds(10)))
    workers = PoolExecutor(watch, settings)
  }

  deinit {
    _ = queue.withLock { $0.close {} }
    queue.wakeAll()
  }

  /// What it is at and what it has met.
  public var statistics: Statistics { Statistics(queue, counters) }

  /// The pool's own threads, for tasks that do little but ask it.
  ///
  /// A task that prefers them goes on where its unit ran and asks again from there, so that no other thread need be woken
  /// for it. What it does between units keeps a connection from others: never let it wait or compute for long there.
  ///
  /// ```swift
  /// try await withTaskExecutorPreference(database.executor) {
  ///   for id in 1...3 { try await database.commit(Batch { $0.add("insert into page values ($1, 'new')", id) }) }
  /// }
  /// ```
  public var executor: any TaskExecutor { workers }

  /// Runs `body` with a connection and no transaction; each statement is its own.
  ///
  /// For reading only, and the server refuses anything else; so when the connection turns out to be lost, `body` runs
  /// a second time on a new one.
  ///
  /// - Parameters:
  ///   - limit: the deadline for waiting and running together, from now. What is not done by then is stopped, on the
  ///     server too, and answered `timeout`, at most a quarter of a second later even if the network is gone.
  ///   - body: reads; it may run twice.
  public func read<T: Sendable>(
    within limit: Duration? = nil, _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform(.read, within: limit) { worker, unit throws(DatabaseError) in
      let connection = try worker.connection(for: unit, readOnly: true)
      do throws(DatabaseError) {
        return try body(connection)
      } catch {
        guard !connection.isOpen, let another = try worker.anotherConnection(for: unit) else { throw error }
        return try body(another)
      }
    }
  }

  /// Runs `body` with a connection and no transaction, once; for what needs a whole session, such as migrations under
  /// a session's advisory lock.
  @discardableResult
  public func run<T: Sendable>(
    within limit: Duration? = nil, _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform(.run, within: limit) { worker, unit throws(DatabaseError) in
      try body(worker.connection(for: unit))
    }
  }

  /// Runs `body` in a transaction that commits when it returns and rolls back when it throws.
  ///
  /// Where the server refuses one of its statements because the schema changed under its plan, `body` runs again.
  @discardableResult
  public func write<T: Sendable>(
    within limit: Duration? = nil, _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await transaction(.readCommitted, within: limit, body)
  }

  /// Runs `body` in a transaction of the given isolation.
  ///
  /// A `conflict` is not tried again: only the caller knows whether its decision still holds.
  @discardableResult
  public func transaction<T: Sendable>(
    _ isolation: Isolation, readOnly: Bool = false, deferrable: Bool = false, within limit: Duration? = nil,
    _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    try await perform(.transaction, within: limit) { worker, unit throws(DatabaseError) in
      try worker.connection(for: unit).transaction(
        isolation, readOnly: readOnly, deferrable: deferrable, body)
    }
  }

  /// Commits the batch as one transaction in one round trip; see ``Connection/commit(_:)-(Batch)``.
  @discardableResult
  public func commit(_ batch: Batch, within limit: Duration? = nil) async throws(DatabaseError) -> [Int] {
    try await perform(.commit, within: limit) { worker, unit throws(DatabaseError) in
      try worker.connection(for: unit).commit(batch)
    }
  }

  /// Commits the statements as one transaction in one round trip and gives their answers in order.
  @discardableResult
  public func commit<each Answer>(
    _ statement: repeat Statement<each Answer>, within limit: Duration? = nil
  ) async throws(DatabaseError) -> (repeat each Answer) {
    try await perform(.commit, within: limit) { worker, unit throws(DatabaseError) in
      try worker.connection(for: unit).commit(repeat each statement)
    }
  }

  /// Opens as many connections as are to stay open, so that the first callers need not wait for them.
  ///
  /// - Throws: why one could not be opened.
  public func warmUp() async throws(DatabaseError) {
    let (wanted, patience) = (minimum, patience)
    let arrived = Monitor(0)
    // Each holds its connection until all have theirs, so that no two have the same.
    let failures = await withTaskGroup(of: DatabaseError?.self) { group in
      for _ in 0..<wanted {
        group.addTask { [self] in
          do throws(DatabaseError) {
            try await perform(.run, within: nil) { worker, unit throws(DatabaseError) in
              _ = try worker.connection(for: unit)
              arrived.withLock { $0 += 1 }
              arrived.wakeAll()
              let limit = ContinuousClock.now + patience
              _ = arrived.wait(until: { _ in limit }, { $0 >= wanted ? () : nil })
            }
            return nil
          } catch {
            arrived.withLock { $0 = wanted }
            arrived.wakeAll()
            return error
          }
        }
      }
      return await group.reduce(into: [DatabaseError]()) { list, error in list += error.map { [$0] } ?? [] }
    }
    if let first = failures.first { throw first }
  }

  /// Serves what waits, takes nothing more, and returns when all connections are closed.
  public func close() async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      if queue.withLock({ $0.close { continuation.resume() } }) { continuation.resume() }
      queue.wakeAll()
    }
  }

  /// Puts the work in the queue and waits for its answer, or for the task to be cancelled.
  func perform<T: Sendable>(
    _ work: DatabaseWork, within limit: Duration?, _ body: @escaping @Sendable (Worker, Unit) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    let now = ContinuousClock.now
    let observer = settings.observer?.asked(for: work)
    let unit = Unit(deadline: (limit ?? self.limit).map { now + $0 }, patience: now + patience, observer: observer)
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Result<T, DatabaseError>, Never>) in
        let isWanted = unit.prepare { worker in
          worker.serve(unit) { () throws(DatabaseError) in
            try body(worker, unit)
          } answer: {
            continuation.resume(returning: $0)
          }
        } refuse: {
          continuation.resume(returning: .failure($0))
        }
        if isWanted { workers.submit(unit) }
      }
    } onCancel: {
      watch.stop(unit, .cancelled)
    }
    if let observer {
      do throws(DatabaseError) { _ = try answer.get() } catch { observer.ended(with: error); throw error }
      observer.ended(with: nil)
    }
    return try answer.get()
  }
}
