import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import NewsroomSandbox
import NewsroomSite
import PostgresCluster
import Schema

/// The composition root: the one place that knows which store and which site are used.
struct Composition: Installation {
  let environment: [String: String]
  /// What this machine thinks the time is; it decides nothing.
  var machine: any Newsroom.Clock = SystemClock()
  var patience = Patience.usual
  /// One connection is all that one command needs.
  var connections = 1

  func waiting(_ patience: Patience) -> any Installation {
    Composition(environment: environment, machine: machine, patience: patience, connections: connections)
  }

  func holding(connections: Int) -> any Installation {
    Composition(environment: environment, machine: machine, patience: patience, connections: connections)
  }

  var sandbox: any Sandbox { ChildSandbox.besideUs }

  func desk(
    at connection: String?, noting commits: Commits, telling: @escaping Progress
  ) async throws -> Desk {
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if choice == .own { try await startOwn(telling) }
    let database = try database(choice)
    let begun = ContinuousClock.now
    var reading: DatabaseClock.Reading
    do {
      reading = try await Migrations(database).check()
    } catch {
      // Our own database is nobody else's to migrate; any other is migrated when its operator says so.
      guard choice == .own, try await isOwnBehind(within: left(since: begun)) else { throw error }
      _ = try await migrate(choice, DatabaseRoles(), telling)
      reading = try await Migrations(database).check()
    }
    tell(machine.now, beside: reading.shown, telling)
    let owner = choice == .own ? string(try own(as: "caibian_owner")) : nil
    return Desk(
      on: database, owner: owner, noting: commits, clock: DatabaseClock(database, from: reading),
      identities: SystemIdentities())
  }

  /// A desk on a database that nothing is to be started for, such as a copy.
  func desk(on database: Database, from reading: DatabaseClock.Reading) -> Desk {
    Desk(on: database, clock: DatabaseClock(database, from: reading), identities: SystemIdentities())
  }

  func site(in folder: String) -> any Site { SiteFolder(path: folder) }
  func files(in folder: String) -> any SiteFiles { SiteFolder(path: folder) }

  func start(telling: @escaping Progress) async throws -> DatabaseState {
    try await startOwn(telling)
    _ = try await migrate(.own, DatabaseRoles(), telling)
    return try await state(of: nil, choice: .own)
  }

  func stop() async throws -> DatabaseState {
    try await cluster().stop()
    return try await state(of: nil, choice: .own)
  }

  func state(of connection: String?) async throws -> DatabaseState {
    try await state(of: connection, choice: DatabaseChoice(connection: connection, environment: environment))
  }

  func check(_ connection: String?) async throws -> [DatabaseCheck.Finding] {
    try await DatabaseCheck(
      try database(DatabaseChoice(connection: connection, environment: environment)))()
  }

  func giveApplication(password: String, at connection: String?, roles: DatabaseRoles) async throws {
    try await roles.giveApplication(
      password: password, in: try administrated(DatabaseChoice(connection: connection, environment: environment)))
  }

  func makeLogins(_ connection: String?, roles: DatabaseRoles) async throws -> [NewsroomLogin] {
    try await roles.makeLogins(
      in: try administrated(DatabaseChoice(connection: connection, environment: environment)))
  }

  func migrate(
    _ connection: String?, roles: DatabaseRoles, telling: @escaping Progress
  ) async throws -> (from: Int, to: Int) {
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if choice == .own { try await startOwn(telling) }
    return try await migrate(choice, roles, restoring: true, telling)
  }

  private func migrate(
    _ choice: DatabaseChoice, _ roles: DatabaseRoles, restoring: Bool = false, _ telling: @escaping Progress
  ) async throws -> (from: Int, to: Int) {
    // A database that is not reached is told as soon as for any other command.
    _ = try await Migrations(try administrated(choice)).versions()
    let unhurried = Database(try place(choice, patience.whileOthersMigrate), connections: 1)
    let migrations = Migrations(unhurried, roles: roles)
    let last = LastStep()
    do {
      return try await migrations.apply(restoring: restoring) { step in
        last.become(step.number)
        telling("升级数据库：第 \(step.number) 步 \(step.name)……", "Migrating: step \(step.number), \(step.name) …")
      }
    } catch {
      let cause = NewsroomError(asked: error)
      guard last.number != nil || CommandFault.newsroom(cause).outage == .locked else { throw error }
      throw MigrationStopped(step: last.number, stands: await standing(migrations), cause: cause)
    }
  }

  /// Where the database stands, asked anew; `nil` where it cannot be asked.
  private func standing(_ migrations: Migrations) async -> Int? {
    do { return try await migrations.versions().database } catch { return nil }
  }
}

extension Composition {
  /// How far off a machine's clock may be before it is remarked.
  private static let slackSeconds: Int64 = 60

  /// Remarks a clock of this machine that is more than a minute off.
  private func tell(_ machine: Instant, beside database: Instant, _ telling: Progress) {
    let seconds = (machine.microseconds - database.microseconds) / 1_000_000
    guard abs(seconds) > Self.slackSeconds else { return }
    let amount = abs(seconds)
    telling(
      "本机的钟比数据库\(seconds > 0 ? "快" : "慢") \(amount) 秒；以数据库的钟为准，请校准本机。",
      "This machine's clock is \(amount) seconds \(seconds > 0 ? "ahead of" : "behind") the database's, which is the one that counts; set this one right."
    )
  }

  /// In CAIBIAN_HOME where it is set; else in the user's data folder, or where the server's account can go if that is
  /// closed to it, as root's home is.
  func cluster() throws(ClusterError) -> PostgresCluster {
    let paths = Paths(environment: environment)
    if paths.home != nil { return try PostgresCluster(folder: paths.postgres) }
    return try PostgresCluster(folder: paths.postgres, orElse: "/var/lib/caibian/postgres")
  }

  func startOwn(_ telling: @escaping Progress) async throws {
    let cluster = try cluster()
    switch cluster.status {
    case .running: return
    case .absent:
      telling(
        "第一次使用：在 \(cluster.folder) 建立自备的 PostgreSQL……", "First use: making a private PostgreSQL in \(cluster.folder) …")
    case .stopped: telling("启动自备的 PostgreSQL……", "Starting the private PostgreSQL …")
    }
    try await cluster.start()
  }

  /// Where the program works; on a private server as the application's login, which owns nothing.
  private func database(_ choice: DatabaseChoice) throws(ClusterError) -> Database {
    guard choice == .own else { return reached(try place(choice, patience.duration)) }
    return reached(string(try own(as: "caibian_application")))
  }

  /// Where it migrates and makes logins: a private server's superuser does nothing else.
  private func administrated(_ choice: DatabaseChoice) throws(ClusterError) -> Database {
    try administrated(choice, within: patience.duration)
  }

  private func administrated(_ choice: DatabaseChoice, within limit: Duration) throws(ClusterError) -> Database {
    Database(try place(choice, limit), connections: 1, patience: min(.seconds(2), limit), limit: limit)
  }

  /// What is left of the time that the user waits; both looks at a database are one wait.
  private func left(since begun: ContinuousClock.Instant) -> Duration {
    patience.duration - (ContinuousClock.now - begun)
  }

  /// Below that nothing is asked any more.
  private static let shortestWait = Duration.seconds(1)

  private func place(_ choice: DatabaseChoice, _ patience: Duration) throws(ClusterError) -> ConnectionString {
    switch choice {
    case .named(let text): .newsroom(text, patience: patience)
    case .environment: .newsroom(patience: patience)
    case .own: .newsroom(try cluster().connectionString, patience: patience)
    }
  }

  private func string(_ text: String) -> ConnectionString { .newsroom(text, patience: patience.duration) }

  /// No unit of work takes longer than one waits.
  private func reached(_ string: ConnectionString) -> Database {
    Database(
      string, connections: connections, patience: min(.seconds(2), patience.duration), limit: patience.duration)
  }

  func own(as user: String) throws(ClusterError) -> String {
    let cluster = try cluster()
    return cluster.connectionString(to: cluster.database, as: user)
  }

  /// Before the first migration there is no login of the application's either.
  private func isOwnBehind(within limit: Duration) async throws -> Bool {
    guard limit >= Self.shortestWait else { return false }
    do {
      try await Migrations(try administrated(.own, within: limit)).check()
      return false
    } catch StoreError.unavailable(.notMigrated) {
      return true
    }
  }

  private func versions(_ choice: DatabaseChoice) async throws -> (database: Int, program: Int) {
    let begun = ContinuousClock.now
    do { return try await Migrations(try database(choice)).versions() } catch {
      let left = left(since: begun)
      guard choice == .own, left >= Self.shortestWait else { throw error }
      return try await Migrations(try administrated(.own, within: left)).versions()
    }
  }

  private func state(of connection: String?, choice: DatabaseChoice) async throws -> DatabaseState {
    var state = DatabaseState(server: .elsewhere)
    if choice == .own {
      let cluster = try cluster()
      state = DatabaseState(server: .absent, folder: cluster.folder)
      switch cluster.status {
      case .absent: return state
      case .stopped:
        state.server = .stopped
        return state
      case .running(let process):
        state.server = .running
        state.process = Int(process)
        state.log = cluster.log
      }
    }
    do {
      (state.schema, state.programSchema) = try await versions(choice)
    } catch let error as StoreError {
      guard case .unavailable(let outage) = error else { throw error }
      state.outage = outage
    }
    return state
  }
}
