/// Where the database is: a libpq connection string or a `postgres://` URL, passed on to libpq as it stands.
///
/// With none, the usual `PG*` environment variables count, as they do for whatever the string leaves out.
public struct ConnectionString: Hashable, Sendable, CustomStringConvertible {
  /// The string as given; it may hold a password.
  public let text: String?
  /// How the server lists us, unless the string or `PGAPPNAME` says otherwise.
  public let applicationName: String
  /// Settings of the server that each session begins with, by their names.
  public let settings: [String: String]

  /// A script that each session begins with, after its settings; never built from input.
  public let beginning: String?

  public init(
    _ text: String? = nil, applicationName: String = "caibian", settings: [String: String] = [:],
    beginning: String? = nil
  ) {
    self.text = text
    self.beginning = beginning
    self.applicationName = applicationName
    self.settings = settings
  }

  /// Says nothing of the string itself, because logs are read by more people than passwords are meant for.
  public var description: String { text == nil ? "the PG* environment" : "a connection string" }

  /// Sets ``settings`` and runs ``beginning`` in one round trip; nil where there is nothing to do.
  var settingScript: String? {
    let settings = settings.sorted { $0.key < $1.key }.map { name, value in
      "set \"\(name.replacing("\"", with: "\"\""))\" = '\(value.replacing("'", with: "''"))'"
    }
    let script = settings + (beginning.map { [$0] } ?? [])
    return script.isEmpty ? nil : script.joined(separator: "; ")
  }

  /// Keywords and values in the order libpq reads them: a later one wins, so ours stand before the string, except
  /// for the encoding, which our text depends on.
  func keywords(environment: (String) -> String?) -> [(String, String)] {
    var list = [("fallback_application_name", applicationName)]
    if environment("PGCONNECT_TIMEOUT") == nil { list.append(("connect_timeout", "5")) }
    // A peer that vanished without a word is noticed within a minute, not after hours.
    list += [("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3")]
    list.append(("tcp_user_timeout", "60000"))
    if let text, !text.isEmpty { list.append(("dbname", text)) }
    list.append(("client_encoding", "UTF8"))
    return list
  }
}
