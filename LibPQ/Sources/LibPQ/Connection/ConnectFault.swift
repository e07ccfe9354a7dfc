import CLibPQ

/// Why no connection came about, and to which server.
public struct ConnectFault: Hashable, Sendable {
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// Nothing takes connections there.
    case nobodyListens
    /// No address belongs to the host's name, or none could be found out.
    case unknownHost
    /// It took the connection, or the packet, and said nothing more within the time for that.
    case silent
    /// The connection string cannot be read, or sets something that there is not.
    case misspelt
    /// Server and string do not agree on TLS, or one does not trust the other's certificate.
    case encryption
    /// The server is older than ``Connection/oldestServer``.
    case tooOld
    /// The server, or its rules of access, do not take the user or the password.
    case login
    case noDatabase
    /// The server, or a pooler before it, takes no more connections.
    case crowded
    /// The server is starting, stopping or recovering.
    case starting
    case other
  }

  public let reason: Reason
  /// Host and port, or the path of the socket; empty where the string was not read as far.
  public let server: String
  public let user: String
  public let database: String
  /// What the reason is about, where there is more to say: the option that is misspelt, the server's version.
  public let subject: String?

  public init(_ reason: Reason, server: String, user: String = "", database: String = "", subject: String? = nil) {
    self.reason = reason
    self.server = server
    self.user = user
    self.database = database
    self.subject = subject
  }

  init(_ reason: Reason, on handle: OpaquePointer, subject: String? = nil) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    self.init(
      reason, server: Self.server(text(PQhost(handle)), text(PQport(handle))), user: text(PQuser(handle)),
      database: text(PQdb(handle)), subject: subject)
  }

  /// Of a server that is waited for, as string and environment name it.
  init(silent string: ConnectionString) {
    let options = ResolvedOptions(string.text)
    func text(_ keyword: String) -> String { options[keyword] ?? "" }
    self.init(
      .silent, server: Self.server(text("host"), text("port")), user: text("user"), database: text("dbname"))
  }

  /// What libpq's words, in English unless a program sets a locale, and the server's code say together.
  static func of(_ error: DatabaseError, on handle: OpaquePointer) -> ConnectFault {
    if let option = misspelt(error.message) {
      return ConnectFault(.misspelt, on: handle, subject: option.isEmpty ? nil : option)
    }
    return ConnectFault(reason(error), on: handle)
  }

  private static func reason(_ error: DatabaseError) -> Reason {
    let words = error.message
    func says(_ phrases: String...) -> Bool { phrases.contains { words.contains($0) } }
    switch error.sqlState ?? "" {
    case "3D000": return .noDatabase
    case "53300": return .crowded
    case "57P01", "57P02", "57P03": return .starting
    // The server's rules of access name what came unencrypted; where both ways were refused, encryption is not the reason.
    case let code where code.hasPrefix("28"):
      return says("no encryption", "SSL off") && !says("SSL encryption", "SSL on") ? .encryption : .login
    // It may not connect to that database.
    case "42501": return .login
    case let code where code.hasPrefix("22") || code.hasPrefix("42"): return .misspelt
    // A pooler's own words; all that it refuses has this code.
    case "08P01" where says("no more connections allowed", "query_wait_timeout"): return .crowded
    case "08P01" where says("no such database", "does not exist"): return .noDatabase
    case "08P01" where says("authentication failed", "no such user", "not allowed"): return .login
    default: break
    }
    if says("could not translate host name", "could not parse network address") { return .unknownHost }
    if says("SSL", "certificate", "GSSAPI encryption") { return .encryption }
    if says("Connection refused", "No such file or directory") { return .nobodyListens }
    if says("timeout expired", "timed out", "No route to host", "Network is unreachable") { return .silent }
    if says("no password supplied", "password") { return .login }
    return .other
  }

  /// The option that a string spells wrong, empty where it is the string's form that is wrong; nil where it is right.
  private static func misspelt(_ words: String) -> String? {
    let named = [
      #/^invalid connection option "(.*)"/#, #/^invalid URI query parameter: "(.*)"/#, #/^invalid (\w+) value: /#,
      #/^invalid integer value ".*" for connection option "(.*)"/#, #/^invalid (port) number: /#,
      #/^definition of (service) /#,
    ]
    for pattern in named {
      if let match = words.firstMatch(of: pattern) { return String(match.1) }
    }
    let forms = [
      "missing \"=\" after", "unterminated quoted string", "missing key/value separator", "extra key/value separator",
      "invalid percent-encoded token", "forbidden value", "end of string reached", "unexpected character",
      "could not match", "IPv6 host address may not be empty", "invalid URI propagated",
    ]
    return forms.contains { words.hasPrefix($0) } ? "" : nil
  }

  static func server(_ host: String, _ port: String) -> String {
    if host.hasPrefix("/") { return "\(host)/.s.PGSQL.\(port)" }
    if host.isEmpty { return "" }
    return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// Kept apart, so that an error is small to pass on.
  final class Box: Hashable, Sendable {
    let fault: ConnectFault
    init(_ fault: ConnectFault) { self.fault = fault }
    static func == (one: Box, other: Box) -> Bool { one.fault == other.fault }
    func hash(into hasher: inout Hasher) { hasher.combine(fault) }
  }
}

extension Connection {
  /// The oldest server that statements are written for, as ``serverVersion`` gives it.
  public static var oldestServer: Int { 130_000 }

  /// Refuses a server of before that, before anything is asked of it.
  static func checkAge(_ handle: OpaquePointer) throws(DatabaseError) {
    let version = Int(PQserverVersion(handle))
    guard version < oldestServer, version > 0 else { return }
    let name = version < 100_000 ? "\(version / 10_000).\(version / 100 % 100)" : "\(version / 10_000)"
    throw DatabaseError(
      .unavailable, "the server is PostgreSQL \(name), and \(oldestServer / 10_000) or later is needed",
      connecting: ConnectFault(.tooOld, on: handle, subject: name))
  }
}
