/// Which database a command works on.
enum DatabaseChoice: Hashable {
  /// A libpq connection string, from `--database` or CAIBIAN_DATABASE.
  case named(String)
  /// What the PG* variables say.
  case environment
  /// A private PostgreSQL in the user's data folder.
  case own

  /// The first that says anything: the connection string, the PG* variables that tell where a database is, our own.
  init(connection: String?, environment: [String: String]) {
    if let connection {
      self = .named(connection)
    } else if ["PGHOST", "PGHOSTADDR", "PGSERVICE", "PGDATABASE"].contains(where: { environment.text($0) != nil }) {
      self = .environment
    } else {
      self = .own
    }
  }
}
