public import LibPQ
public import Newsroom
public import Schema

/// Brings a database's schema up to the one this program works with, step by step, and tells where it stands.
public struct Migrations: Sendable {
  private let database: Database
  private let steps: [Schema.Step]

  /// - Parameter steps: the schema's steps; others only in tests.
  public init(_ database: Database, steps: [Schema.Step] = Schema.steps) {
    self.database = database
    self.steps = steps
  }

  /// The database's version (0: no schema yet) and this program's.
  public func versions() async throws(StoreError) -> (database: Int, program: Int) {
    let version = try await asking { connection throws(DatabaseError) in try Self.version(of: connection) }
    return (version, steps.count)
  }

  /// Throws `unavailable`, saying what to do, unless the database stands exactly where this program needs it.
  public func check() async throws(StoreError) {
    let (version, program) = try await versions()
    if version > program { throw .unavailable(.tooNew(database: version, program: program)) }
    if version < program { throw .unavailable(.notMigrated(database: version, program: program)) }
  }

  /// Applies what is missing, each step in a transaction of its own. Several at once are safe: one does it, the others
  /// wait for the advisory lock and find it done.
  ///
  /// - Parameter telling: called before each step that is applied.
  /// - Returns: the version before and after.
  /// - Throws: `unavailable(.tooNew)` for a database newer than this program, `unavailable(.changedStep)` when a step
  ///   that was applied is not the step this program knows by its number.
  public func apply(
    telling: @escaping @Sendable (Schema.Step) -> Void = { _ in }
  ) async throws(StoreError) -> (from: Int, to: Int) {
    let outcome = try await asking { [steps] connection throws(DatabaseError) in
      try connection.execute("select pg_advisory_lock($1)", Self.lock)
      defer { _ = try? connection.execute("select pg_advisory_unlock($1)", Self.lock) }
      return try Self.apply(steps, on: connection, telling)
    }
    return try outcome.get()
  }

  /// `caibian` in the letters' numbers: only our own migrations take this lock.
  private static let lock: Int64 = 0x63_61_69_62_69_61_6E

  private static func apply(
    _ steps: [Schema.Step], on connection: Connection, _ telling: (Schema.Step) -> Void
  ) throws(DatabaseError) -> Result<(from: Int, to: Int), StoreError> {
    let from = try version(of: connection)
    if from > steps.count { return .failure(.unavailable(.tooNew(database: from, program: steps.count))) }
    if from > 0 {
      let applied = try connection.query("select checksum from schema_step order by number", as: String.self)
      for (step, checksum) in zip(steps, applied) where step.checksum != checksum {
        return .failure(.unavailable(.changedStep(number: step.number)))
      }
    } else {
      try connection.executeScript(record)
    }
    for step in steps.dropFirst(from) {
      telling(step)
      try connection.transaction { transaction throws(DatabaseError) in
        try connection.executeScript(step.sql)
        try transaction.execute(
          "insert into schema_step (number, name, checksum) values ($1, $2, $3)", Int32(step.number), step.name,
          step.checksum)
      }
    }
    return .success((from, steps.count))
  }

  private static func version(of connection: Connection) throws(DatabaseError) -> Int {
    guard try connection.first("select to_regclass('schema_step') is not null", as: Bool.self) == true else { return 0 }
    return try connection.first("select coalesce(max(number), 0) from schema_step", as: Int.self) ?? 0
  }

  /// What has been applied, kept by the migrations themselves.
  private static let record = """
    create table if not exists schema_step (
      number integer not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now(),
      constraint schema_step_is_numbered primary key (number),
      constraint schema_step_is_summed check (checksum ~ '^[0-9a-f]{64}$')
    )
    """

  private func asking<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do { return try await database.run(body) } catch { throw StoreError(error) }
  }
}
