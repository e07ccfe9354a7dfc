import Editorial
public import LibPQ
public import Newsroom
public import Schema

/// Brings a database's schema up to the one this program works with, step by step, and tells where it stands.
public struct Migrations: Sendable {
  private let database: Database
  private let steps: [Schema.Step]
  private let access: String
  private let roles: DatabaseRoles

  /// - Parameters:
  ///   - database: with a login that may make roles, or, once they are made, the owner's.
  ///   - roles: the names of the installation's roles.
  ///   - steps: the schema's steps, and `access` who may do what with what they make; others only in tests.
  public init(_ database: Database, roles: DatabaseRoles = DatabaseRoles()) {
    self.init(database, roles: roles, steps: Schema.steps, access: Schema.access)
  }

  package init(
    _ database: Database, roles: DatabaseRoles = DatabaseRoles(), steps: [Schema.Step], access: String = ""
  ) {
    self.database = database
    self.roles = roles
    self.steps = steps
    self.access = access
  }

  /// The database's version (0: no schema yet) and this program's: the number of the newest step. Steps may leave
  /// numbers out; a database that lacks an earlier one stands before it.
  public func versions() async throws(StoreError) -> (database: Int, program: Int) {
    let applied = try await applied()
    return (version(applied), newest)
  }

  private func applied() async throws(StoreError) -> [Int: String] {
    try await asking { connection throws(DatabaseError) in try Self.applied(to: connection) }
  }

  /// Throws `unavailable`, saying what to do, unless the database stands exactly where this program needs it.
  ///
  /// - Returns: what its clock shows, told with the first answer.
  @discardableResult
  public func check() async throws(StoreError) -> DatabaseClock.Reading {
    let (reading, applied) = try await asking { connection throws(DatabaseError) in
      let (isThere, shown) = try Self.look(at: connection)
      return (DatabaseClock.Reading(shown), isThere ? try Self.appliedSteps(on: connection) : [:])
    }
    let (version, program) = (version(applied), newest)
    if version > program { throw .unavailable(.tooNew(database: version, program: program)) }
    let isOpen = access.isEmpty || applied[0] == accessChecksum
    if version < program || !isOpen { throw .unavailable(.notMigrated(database: version, program: program)) }
    return reading
  }

  /// Applies what is missing, all of it in one transaction: a migration that fails or is killed has changed nothing.
  /// Several at once are safe: one does it, the others wait for the advisory lock and find it done. It needs no session
  /// of its own, so it also runs through a pooler.
  ///
  /// - Parameters:
  ///   - restoring: grants and policies too are made as they should be, whatever was taken away or given since.
  ///   - telling: called before each step that is applied.
  /// - Returns: the version before and after.
  /// - Throws: `unavailable(.tooNew)` for a database newer than this program, `unavailable(.changedStep)` when a step
  ///   that was applied is not the step this program knows by its number.
  public func apply(
    restoring: Bool = false, telling: @escaping @Sendable (Schema.Step) -> Void = { _ in }
  ) async throws(StoreError) -> (from: Int, to: Int) {
    let outcome = try await asking { connection throws(DatabaseError) in
      try connection.transaction { transaction throws(DatabaseError) in
        try transaction.lock(Self.lock)
        return try apply(on: connection, in: transaction, restoring, telling)
      }
    }
    return try outcome.get()
  }

  /// `caibian` in the letters' numbers: only our own migrations take this lock.
  private static let lock = AdvisoryLock(key: 0x63_61_69_62_69_61_6E)

  private func apply(
    on connection: Connection, in transaction: borrowing Transaction, _ restoring: Bool,
    _ telling: (Schema.Step) -> Void
  ) throws(DatabaseError) -> Result<(from: Int, to: Int), StoreError> {
    let applied = try Self.applied(to: connection)
    let from = version(applied)
    if from > newest { return .failure(.unavailable(.tooNew(database: from, program: newest))) }
    for step in steps {
      if let checksum = applied[step.number], checksum != step.checksum {
        return .failure(.unavailable(.changedStep(number: step.number)))
      }
    }
    // A login that works as the application is itself while it migrates.
    try connection.executeScript("set local role none")
    if let missing = try roles.prepare(connection) { return .failure(.unavailable(.rolesMissing(missing))) }
    try connection.executeScript("set local role \(roles.owner.quoted)")
    if applied.isEmpty { try connection.executeScript(Self.record) }
    for step in steps where applied[step.number] == nil {
      telling(step)
      // A table with checks that wait for the end of the transaction cannot be altered: each step leaves none behind.
      try connection.executeScript("\(step.sql); set constraints all immediate; set constraints all deferred")
      try transaction.execute(
        "insert into schema_step (number, name, checksum) values ($1, $2, $3)", Int32(step.number), step.name,
        step.checksum)
    }
    if access.isEmpty { return .success((from, newest)) }
    if applied[0] != accessChecksum || from < newest || restoring {
      try connection.executeScript(roles.naming(access))
      try transaction.execute(
        """
        insert into schema_step (number, name, checksum)
        values (0, 'access', $1)
        on conflict (number) do update
        set checksum = excluded.checksum, applied_at = now()
        """, accessChecksum)
    }
    return .success((from, newest))
  }

  private var accessChecksum: String { Schema.Step(0, "access", Array(access.utf8)).checksum }

  private var newest: Int { steps.last?.number ?? 0 }

  /// Where a database with these steps stands: at its newest step, or, where one of ours is missing, before that one.
  private func version(_ applied: [Int: String]) -> Int {
    let known = Set(steps.map(\.number))
    if let newer = applied.keys.filter({ $0 != 0 && !known.contains($0) }).max() { return max(newer, newest + 1) }
    guard let missing = steps.firstIndex(where: { applied[$0.number] == nil }) else { return newest }
    return missing == 0 ? 0 : steps[missing - 1].number
  }

  /// The checksums of the steps that a database went through, by their numbers.
  private static func applied(to connection: Connection) throws(DatabaseError) -> [Int: String] {
    try look(at: connection).isThere ? try appliedSteps(on: connection) : [:]
  }

  /// Whether there is a record of steps, and what the clock shows.
  private static func look(at connection: Connection) throws(DatabaseError) -> (isThere: Bool, shown: Instant) {
    let row = try connection.query(
      "select to_regclass('schema_step') is not null, clock_timestamp()", as: FirstAnswer.self
    ).first
    return (row?.isThere ?? false, row?.shown ?? Instant(microseconds: 0))
  }

  private static func appliedSteps(on connection: Connection) throws(DatabaseError) -> [Int: String] {
    let steps = try connection.query("select number, checksum from schema_step", as: AppliedStep.self)
    return Dictionary(uniqueKeysWithValues: steps.map { ($0.number, $0.checksum) })
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
    );
    grant select on schema_step to public
    """

  private func asking<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do { return try await database.run(body) } catch { throw StoreError(error) }
  }
}

private struct AppliedStep: RowReadable, Sendable {
  let number: Int
  let checksum: String

  init(from row: inout RowReader) throws {
    number = try row.next()
    checksum = try row.next()
  }
}

private struct FirstAnswer: RowReadable, Sendable {
  let isThere: Bool
  let shown: Instant

  init(from row: inout RowReader) throws {
    isThere = try row.next()
    shown = try row.next()
  }
}
