import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is known of the server's session behind a connection.
struct Session {
  enum Kind {
    /// Not found out yet.
    case unknown
    /// Ours to the end of the connection.
    case own
    /// Given to another client after each transaction.
    case shared
  }

  var kind = Kind.unknown
  /// Whether transactions begin read-only because we made the session so.
  var isReadOnly = false
  /// Whether something was done that would outlast its transaction.
  var isChanged = false
  /// Whether names of statements may have been given or taken away.
  var hasOtherNames = false
}

extension Connection {
  /// What the session is, asked once: a pooler says another process than the server does.
  func sessionKind() throws(DatabaseError) -> Session.Kind {
    guard session.kind == .unknown else { return session.kind }
    let result = try exchange("select pg_catalog.pg_backend_pid() operator(pg_catalog.=) \(PQbackendPID(handle))")
    defer { PQclear(result) }
    session.kind = Self.isTrue(result) ? .own : .shared
    if session.kind == .shared { cache.stopNaming() }
    return session.kind
  }

  /// Whether what is set, locked or listened to lasts to the end of the connection, as behind a transaction pooler it
  /// does not; asked of the server once.
  public func keepsSession() throws(DatabaseError) -> Bool { try sessionKind() != .shared }

  static func isTrue(_ result: OpaquePointer) -> Bool {
    PQntuples(result) == 1 && PQgetvalue(result, 0, 0).map { String(cString: $0) } == "t"
  }

  /// Refuses by name what a session that is given away cannot keep, and notes what is to be undone.
  func allow(_ traits: StatementTraits, _ statement: String) throws(DatabaseError) {
    if wantsReadOnly, traits.asksToWrite {
      throw DatabaseError(
        .readOnly, "a read begins no transaction that writes: use write, commit or run", sqlState: "25006",
        statement: statement)
    }
    if traits.isOpaque { session.isChanged = true }
    guard let change = traits.sessionChange else { return }
    try needSession(for: change, statement)
    session.isChanged = true
    if change == "prepare" || change == "deallocate" || change == "discard" { session.hasOtherNames = true }
  }

  /// Refuses, in a read whose session is given away, what ends its transaction ahead of something else: that would be in a
  /// transaction which may write.
  func allowEnd(_ statement: String) throws(DatabaseError) {
    guard wantsReadOnly, session.kind == .shared else { return }
    throw DatabaseError(
      .readOnly, "a read behind a pooler ends no transaction by itself: use write, commit or run", sqlState: "25006",
      statement: statement)
  }

  /// Throws, naming what needs it, where a pooler gives the session to others after each transaction.
  func needSession(for need: String, _ statement: String? = nil) throws(DatabaseError) {
    guard try sessionKind() == .shared else { return }
    throw DatabaseError(
      .other,
      "\(need) needs a session of its own, and behind a pooler this connection has one only for a transaction: do it "
        + "within a transaction (set local, pg_advisory_xact_lock), connect to the server itself, or, where the pooler "
        + "keeps sessions, say pooling: .session", statement: statement)
  }

  /// What each transaction on a shared session begins with, to run as one query; nil for nothing.
  var transactionSettings: String? {
    guard session.kind == .shared else { return nil }
    var calls = settings.map { "pg_catalog.set_config(\(literal($0.key)), \(literal($0.value)), true)" }
    if wantsReadOnly { calls.append("pg_catalog.set_config('transaction_read_only', 'on', true)") }
    return calls.isEmpty ? nil : "select " + calls.joined(separator: ", ")
  }

  func literal(_ text: String) -> String {
    guard let quoted = PQescapeLiteral(handle, text, text.utf8.count) else { return "''" }
    defer { PQfreemem(quoted) }
    return String(cString: quoted)
  }

  /// Whether something travels ahead of a statement outside a transaction, or of what begins one.
  var hasPreamble: Bool { opening != nil || needsTurn || transactionSettings != nil }

  /// Whether the session's transactions begin otherwise than the unit wants them to.
  ///
  /// The server tells of the setting from version 14 on, so what a function sets in a read is undone before its next
  /// statement.
  var needsTurn: Bool {
    guard session.kind == .own else { return false }
    if session.isReadOnly != wantsReadOnly { return true }
    return wantsReadOnly
      && PQparameterStatus(handle, "default_transaction_read_only").map { strcmp($0, "off") == 0 } ?? false
  }

  var turn: String {
    wantsReadOnly ? "set default_transaction_read_only = on" : "reset default_transaction_read_only"
  }

  /// Makes the session's transactions begin as the unit wants them to, where that cannot travel with a statement.
  func turnNow() throws(DatabaseError) {
    guard needsTurn else { return }
    PQclear(try exchange(turn))
    session.isReadOnly = wantsReadOnly
  }

  /// Finds out, before the first read, whether the session can be made read-only, and does it unless each read is.
  func prepareReading() throws(DatabaseError) {
    guard session.kind == .unknown, wantsReadOnly else { return }
    if opening != nil {
      _ = try sessionKind()
      return
    }
    let result = try exchange(
      """
      select pg_catalog.set_config('default_transaction_read_only', 'on', false)
      where pg_catalog.pg_backend_pid() operator(pg_catalog.=) \(PQbackendPID(handle))
      """
    )
    defer { PQclear(result) }
    session.kind = PQntuples(result) == 1 ? .own : .shared
    session.isReadOnly = session.kind == .own
    if session.kind == .shared { cache.stopNaming() }
  }

  /// Lets the pool's caller prepare the session; what that sets belongs to the session's beginning.
  func prepareSession(_ prepare: @escaping (Connection) throws(DatabaseError) -> Void) throws(DatabaseError) {
    preparing = prepare
    try watched { () throws(DatabaseError) in
      try prepare(self)
      rollBack()
    }
    guard isOpen else { throw lost(nil) }
    session.isChanged = false
    noteReports()
  }

  /// Gives the session back as it was when it began; what was prepared stays.
  ///
  /// - Returns: false when the connection must not be used again.
  func reset() -> Bool {
    guard isOpen else { return false }
    guard session.kind != .shared, session.isChanged || !reports.isUnchanged(on: handle) else { return true }
    var script = """
      reset session authorization; reset role; reset all; close all; unlisten *; \
      select pg_catalog.pg_advisory_unlock_all(); discard temp; discard sequences
      """
    if session.hasOtherNames { script += "; deallocate all" }
    if let beginning { script += "; " + beginning }
    do {
      PQclear(try exchange(script, within: .seconds(5)))
    } catch {
      isBroken = true
      return false
    }
    if session.hasOtherNames { cache.forgetAll() }
    let kind = session.kind
    session = Session()
    session.kind = kind
    dropNotes()
    if let preparing {
      do throws(DatabaseError) { try prepareSession(preparing) } catch {
        isBroken = true
        return false
      }
    }
    return isOpen && reports.isUnchanged(on: handle)
  }

  private func dropNotes() {
    while let note = PQnotifies(handle) { PQfreemem(note) }
  }
}

/// What the server reports of a session without being asked, as it was at the start.
struct SessionReports {
  // The path is told from version 18 on.
  private static let names: [StaticString] = [
    "session_authorization", "is_superuser", "TimeZone", "DateStyle", "application_name", "IntervalStyle",
    "standard_conforming_strings", "search_path",
  ]
  /// Each with the NUL at its end.
  private let values: [ContiguousArray<CChar>]

  init(_ handle: OpaquePointer) {
    values = Self.names.map { name in
      Self.value(name, handle).map { ContiguousArray(UnsafeBufferPointer(start: $0, count: strlen($0) + 1)) } ?? [0]
    }
  }

  func isUnchanged(on handle: OpaquePointer) -> Bool {
    for index in values.indices {
      let isSame = values[index].withUnsafeBufferPointer { value in
        guard let now = Self.value(Self.names[index], handle), let value = value.baseAddress else {
          return value.first == 0
        }
        return strcmp(now, value) == 0
      }
      if !isSame { return false }
    }
    return true
  }

  private static func value(_ name: StaticString, _ handle: OpaquePointer) -> UnsafePointer<CChar>? {
    name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
      PQparameterStatus(handle, $0)
    }
  }
}
