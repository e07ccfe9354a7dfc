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
  /// What every transaction begins with; see ``opening(with:_:)``.
  var opening: Encoded?
  /// Whether the server is to refuse writes.
  var wantsReadOnly = false
  /// The pool's work that the connection is at, which may be told to stop.
  var unit: Unit?
  /// Stops what the connection is doing, from other threads.
  private(set) lazy var canceller = Canceller(handle)

  /// Connects, waiting at most the string's `connect_timeout` (5 s unless it says otherwise) for each host.
  ///
  /// - Parameter notices: hears what the server says beside its answers, from the login on, on the thread that uses
  ///   the connection.
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
      let script = ["begin", transactionSettings, string.beginning, "select current_setting('role')"]
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
    "select " + settings.map { "set_config(\(literal($0.key)), \(literal($0.value)), false)" }.joined(separator: ", ")
  }

  deinit { PQfinish(handle) }

  /// The server's version as a number: 150018 is 15.18.
  public var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// Whether the connection stands, as far as the last answer told.
  public var isOpen: Bool { PQstatus(handle) == CONNECTION_OK && !isBroken }

  public func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try rows(SQLText(sql), values, keepsFirst: false)
  }

  public func firstRow(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try rows(SQLText(sql), values, keepsFirst: true)
  }

  func rows(
    _ sql: SQLText, _ values: [any PostgresValue], keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    try ready()
    guard PQtransactionStatus(handle) == PQTRANS_IDLE else {
      return try run(sql, parameters(values, of: sql), keepsFirst)
    }
    try prepareReading()
    for _ in 0..<2 {
      do {
        // Anew each time: the number of a type may be what was stale.
        return try runAlone(sql, parameters(values, of: sql), keepsFirst)
      } catch {
        guard tookStaleness(), isOpen, PQtransactionStatus(handle) == PQTRANS_IDLE else {
          throw fail(outcome(of: error))
        }
      }
    }
    return try runAlone(sql, parameters(values, of: sql), keepsFirst)
  }

  private func runAlone(
    _ sql: SQLText, _ parameters: Parameters, _ keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    guard hasPreamble else { return try run(sql, parameters, keepsFirst) }
    let step = Encoded(sql: sql, parameters: parameters)
    let results = try pipeline([step], .alone, keepsFirst: keepsFirst)
    return results.nextRows()
  }

  private func run(
    _ sql: SQLText, _ parameters: Parameters, _ keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    let entry = try prepared(sql, parameters.types)
    guard send(sql, entry, parameters) else { throw fail(error(of: nil, sql.description)) }
    if keepsFirst { PQsetSingleRowMode(handle) }
    do {
      let result = try answer(to: sql.description, keepsFirst: keepsFirst)
      learn(result)
      return Rows(result, of: sql, catalog)
    } catch {
      throw StatementCheck.explained(error, given: parameters.types.count)
    }
  }

  /// Sends one statement, by its name or as it stands.
  func send(_ sql: SQLText, _ entry: StatementCache.Entry, _ parameters: Parameters) -> Bool {
    parameters.withPointers { count, values, lengths, formats in
      entry.name.isEmpty
        ? PQsendQueryParams(handle, sql.description, count, parameters.types, values, lengths, formats, 1) == 1
        : PQsendQueryPrepared(handle, entry.name, count, values, lengths, formats, 1) == 1
    }
  }

  /// The statement's entry, prepared if it goes by a name, and its refusal if it cannot be sent.
  func prepared(_ sql: SQLText, _ types: [UInt32]) throws(DatabaseError) -> StatementCache.Entry {
    let key = StatementCache.Key(sql, types)
    let entry = try met(key, sql)
    guard !entry.name.isEmpty, !entry.isPrepared else { return entry }
    guard PQsendPrepare(handle, entry.name, sql.description, Int32(types.count), types) == 1 else {
      throw fail(error(of: nil, sql.description))
    }
    PQclear(try answer(to: sql.description))
    cache.remember(key)
    return entry
  }

  /// The statement's entry, once it is known that it can be sent.
  func met(_ key: StatementCache.Key, _ sql: SQLText) throws(DatabaseError) -> StatementCache.Entry {
    if let entry = cache.entry(of: key, sql) {
      if entry.traits.isQuiet { return entry }
      try allow(entry.traits, sql.description)
      return cache.meet(key, sql)
    }
    if let error = StatementCheck.unused(in: sql, of: key.count) { throw error }
    let entry = cache.meet(key, sql)
    if entry.traits.isQuiet { return entry }
    try allow(entry.traits, sql.description)
    // Finding out what the session is may have changed how statements go.
    return cache.meet(key, sql)
  }

  /// Runs a whole script of statements, as a migration is; the only way in for SQL that is not a literal.
  ///
  /// The server runs a script without `begin` of its own as one transaction. Never build such a text from input.
  public func executeScript(_ script: String) throws(DatabaseError) {
    if let position = script.utf8.firstIndex(of: 0) {
      let offset = script.utf8.distance(from: script.startIndex, to: position)
      throw DatabaseError(.parameter(1), "the script has a NUL character at byte \(offset)")
    }
    try ready()
    let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
    try allow(StatementTraits(script), script)
    if isAlone {
      try prepareReading()
      try turnNow()
    }
    let settings = isAlone ? transactionSettings.map { $0 + "; " } ?? "" : ""
    guard PQsendQuery(handle, settings + script) == 1 else { throw fail(error(of: nil, nil)) }
    do {
      PQclear(try answer(to: nil, isScript: true))
    } catch {
      throw fail(isAlone ? outcome(of: error) : error)
    }
  }

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
