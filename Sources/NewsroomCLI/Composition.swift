import Editorial
import LibPQ
import Newsroom
import PostgresCluster

/// The composition root: the one place that knows which store and which site are used.
struct Composition: Installation {
  let environment: [String: String]

  func desk(at connection: String?, telling: Progress) async throws -> Desk {
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if choice == .own { try await startOwn(telling) }
    let store = OpenStore(try string(of: choice))
    // Our own database is nobody else's to migrate; any other is migrated when its operator says so.
    if choice == .own { _ = try await store.migrate(telling) }
    return try await store.desk()
  }

  func site(in folder: String) -> any Site { NoSite() }

  func start(telling: Progress) async throws -> DatabaseState {
    try await startOwn(telling)
    _ = try await OpenStore(try string(of: .own)).migrate(telling)
    return try await state(of: nil, choice: .own)
  }

  func stop() async throws -> DatabaseState {
    try await cluster().stop()
    return try await state(of: nil, choice: .own)
  }

  func state(of connection: String?) async throws -> DatabaseState {
    try await state(of: connection, choice: DatabaseChoice(connection: connection, environment: environment))
  }

  func migrate(_ connection: String?, telling: Progress) async throws -> (from: Int, to: Int) {
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if choice == .own { try await startOwn(telling) }
    return try await OpenStore(try string(of: choice)).migrate(telling)
  }
}

extension Composition {
  /// In CAIBIAN_HOME where it is set; else in the user's data folder, or where the server's account can go if that is
  /// closed to it, as root's home is.
  private func cluster() throws(ClusterError) -> PostgresCluster {
    let paths = Paths(environment: environment)
    if paths.home != nil { return try PostgresCluster(folder: paths.postgres) }
    return try PostgresCluster(folder: paths.postgres, orElse: "/var/lib/caibian/postgres")
  }

  private func startOwn(_ telling: Progress) async throws {
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

  private func string(of choice: DatabaseChoice) throws(ClusterError) -> ConnectionString {
    switch choice {
    case .named(let text): ConnectionString(text)
    case .environment: ConnectionString()
    case .own: ConnectionString(try cluster().connectionString)
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
      (state.schema, state.programSchema) = try await OpenStore(try string(of: choice)).versions()
    } catch let error as NewsroomError {
      guard case .unavailable(let outage) = error else { throw error }
      state.outage = outage
    }
    return state
  }
}

/// The PostgreSQL store, reached.
struct OpenStore {
  private let connection: ConnectionString

  init(_ connection: ConnectionString) { self.connection = connection }

  func desk() async throws -> Desk { throw NewsroomError.unavailable(.unreachable) }

  /// Brings the schema up to date; returns its version before and after.
  func migrate(_ telling: Progress) async throws -> (from: Int, to: Int) {
    throw NewsroomError.unavailable(.unreachable)
  }

  /// The database's schema version and ours.
  func versions() async throws -> (database: Int, program: Int) { throw NewsroomError.unavailable(.unreachable) }
}

struct NoSite: Site {
  func show(_ articles: [Article], live: [LiveRow], of newsroom: NewsroomSettings) throws(SiteOutage) {}
}
