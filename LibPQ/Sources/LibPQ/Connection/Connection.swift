import CLibPQ

/// One connection to a PostgreSQL server; its calls wait for their answers.
///
/// It belongs to the thread that made it. Statements are prepared on first use and kept; parameters and results are
/// binary. A connection that was lost stays lost: make a new one, or use ``Database``, which does that.
public final class Connection: Statements {
  let handle: OpaquePointer
  var cache: StatementCache
  var session = Session()
  private(set) var settings: [(key: String, value: String)]
  /// What the session began with beside what its start carried; nil for nothing.
  private(set) var beginning: String?
  private(set) var reports: SessionReports
  /// Prepares the session once more after it was reset.
  var preparing: ((Connection) throws(DatabaseError) -> Void)?
  /// UTF-8, by libpq's number.
  let encoding: Int32
  let notices: NoticeSink
  let catalog: TypeCatalog
  /// Kept for a closure that swallows the error which aborted its transaction.
  var lastError: DatabaseError?
  /// Why the server refused a statement that it would take when prepared anew; nothing was done then.
  var staleness: Staleness?
  /// Whether we and libpq disagree about what comes next, so that nothing more can be asked.
  var isBroken = false
  /// Whether rows are being read or written one by one, so that nothing else can be asked.
  var isBusy = false
  /// How many characters of our own stand before the statement that is under way.
  var charactersAhead = 0
  /// What every transaction begins with; see ``opening(with:makesReadOnly:_:)``.
  var opening: Opening?
  /// Whether the server is to refuse writes.
  var wantsReadOnly = false
  /// The pool's work that the connection is at, which may be told to stop.
  var unit: Unit?
  /// Stops what the connection is doing, from other threads.
  private(set) lazy var canceller = Canceller(handle)

  /// Connects, waiting at most the string's `connect_timeout` (5 s unless it says otherwise) for each host.
  ///
  /// - Parameters:
  ///   - string: where the database is.
  ///   - notices: hears what the server says beside its answers, from the login on, on the thread that uses the
  ///     connection.
  public init(
    _ string: ConnectionString, notices: (@Sendable (Notice) -> Void)? = nil
  ) throws(DatabaseError) {
    self.notices = NoticeSink(notices)
    catalog = TypeCatalog(scope: string.text ?? "")
    settings = string.settings.sorted { $0.key < $1.key }
    let (handle, tookSettings) = try Self.connect(string, self.notices)
    self.handle = handle
    encoding = PQclientEncoding(handle)
    reports = SessionReports(handle)
    cache = StatementCache(isNaming: string.prepares)
    session.kind = Self.kind(handle, string.pooling, tookSettings: tookSettings)
    if session.kind == .shared { cache.stopNaming() }
    try begin(string, tookSettings: tookSettings)
    reports = SessionReports(handle)
  }

  /// Does what the session's start could not carry.
  private func begin(_ string: ConnectionString, tookSettings: Bool) throws(DatabaseError) {
    if string.beginning != nil { _ = try sessionKind() }
    if session.kind == .shared {
      // Tried once, so that a wrong one is told at once, and in whose role every transaction is to be.
      let script = ["begin", transactionSettings, string.beginning, "select pg_catalog.current_setting('role')"]
      let result = try exchange(script.compactMap { $0 }.joined(separator: "; "))
      defer { PQclear(result) }
      if let role = PQgetvalue(result, 0, 0).map({ String(cString: $0) }), string.beginning != nil {
        settings.append(("role", role))
      }
      PQclear(try exchange("rollback"))
      return
    }
    let script = [settings.isEmpty || tookSettings ? nil : sessionSettings, string.beginning].compactMap { $0 }
    guard !script.isEmpty else { return }
    beginning = script.joined(separator: "; ")
    PQclear(try exchange(beginning ?? ""))
  }

  private static func connect(
    _ string: ConnectionString, _ sink: NoticeSink
  ) throws(DatabaseError) -> (OpaquePointer, tookSettings: Bool) {
    let connecting = Connecting(string, sink)
    let sends = string.pooling != .transaction
    do {
      return (try connecting.connect(sendsSettings: sends), sends)
    } catch  where error.sqlState == "08P01" && sends && !string.settings.isEmpty {
      // A pooler that takes no options at the start of a session.
      return (try connecting.connect(sendsSettings: false), false)
    }
  }

  private static func kind(
    _ handle: OpaquePointer, _ pooling: ConnectionString.Pooling, tookSettings: Bool
  ) -> Session.Kind {
    switch pooling {
    case .session: return .own
    case .transaction: return .shared
    case .automatic:
      // Poolers make up a process number, of 32 bits at random; the system's are lower.
      let isMadeUp = !(1...4_194_304).contains(PQbackendPID(handle))
      return isMadeUp || !tookSettings ? .shared : .unknown
    }
  }

  /// Sets the settings for the session; `set_config` knows which of them are lists.
  var sessionSettings: String {
    let calls = settings.map { "pg_catalog.set_config(\(literal($0.key)), \(literal($0.value)), false)" }
    return "select " + calls.joined(separator: ", ")
  }

  deinit { PQfinish(handle) }

  /// The number of the server's process, as the server told it when it let us in. A pooler says another one than
  /// `pg_backend_pid()`.
  public var process: Int32 { PQbackendPID(handle) }

  /// Takes what the server reports of the session now for what it began with.
  func noteReports() { reports = SessionReports(handle) }

  /// The server's version as a number: 150018 is 15.18.
  public var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// How sure libpq was told to be of the server and of the line (`sslmode`): `verify-full` is sure of both.
  public var sslMode: String? {
    guard let options = PQconninfo(handle) else { return nil }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      if String(cString: keyword) == "sslmode" { return option.pointee.val.map { String(cString: $0) } }
      option += 1
    }
    return nil
  }

  /// Whether the connection stands, as far as the last answer told.
  public var isOpen: Bool { PQstatus(handle) == CONNECTION_OK && !isBroken }

  /// Throws when the work was told to stop, for a request to the server may have come between two statements, and when
  /// rows are being read.
  func ready() throws(DatabaseError) {
    try checkStop()
    guard isBusy else { return try listen() }
    throw DatabaseError(
      .other, "rows are being read or copied on this connection: ask before or after, or on another connection")
  }

  /// What the server has said while nothing was asked is no answer to what will be.
  private func listen() throws(DatabaseError) {
    _ = PQisBusy(handle)
    guard notices.isDisturbed else { return }
    isBroken = true
    throw fail(lost(nil))
  }

  func checkStop() throws(DatabaseError) {
    if let unit, let error = unit.stopError { throw fail(error) }
  }
}

@available(*, unavailable, message: "A connection belongs to the thread that made it; share a Database.")
extension Connection: Sendable {}
