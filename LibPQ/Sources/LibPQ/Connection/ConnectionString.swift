/// Where the database is: a libpq connection string or a `postgres://` URL, passed on to libpq as it stands.
///
/// With none, the usual `PG*` environment variables count, as they do for whatever the string leaves out.
public struct ConnectionString: Hashable, Sendable, CustomStringConvertible {
  /// What stands between us and the server.
  public enum Pooling: Hashable, Sendable {
    /// Find out: where something does, it is taken for a pooler that gives a session away after every transaction.
    case automatic
    /// Each connection keeps its session to its end, pooler or not.
    case session
    /// A pooler that gives a session away after every transaction.
    case transaction
  }

  /// The string as given; it may hold a password.
  public let text: String?
  /// How the server lists us, unless the string or `PGAPPNAME` says otherwise; nil for no name.
  public let applicationName: String?
  /// Settings of the server that each session begins with, by their names; a list such as `search_path` as the server
  /// writes it: `one, two`. Behind a transaction pooler each transaction begins with them.
  public let settings: [String: String]
  /// What stands between us and the server.
  public let pooling: Pooling
  /// Whether statements are prepared once and then called by name.
  public let prepares: Bool
  /// A script that each session begins with, after its settings; never built from input. Behind a transaction pooler
  /// it is run once, undone, and each transaction works in the role that it chose.
  public let beginning: String?
  /// How long each address of each host has to let us in, unless string or environment say so in `connect_timeout`;
  /// five seconds without one, and never less than two.
  public let patience: Duration?

  public init(
    _ text: String? = nil, applicationName: String? = nil, settings: [String: String] = [:],
    pooling: Pooling = .automatic, prepares: Bool = true, beginning: String? = nil,
    patience: Duration? = nil
  ) {
    self.text = text
    self.applicationName = applicationName
    self.settings = settings
    self.pooling = pooling
    self.prepares = prepares
    self.beginning = beginning
    self.patience = patience
  }

  /// Says nothing of the string itself, because logs are read by more people than passwords are meant for.
  public var description: String { text == nil ? "the PG* environment" : "a connection string" }

  /// The settings in the form of `PGOPTIONS`, which travel with the start of the session.
  var settingOptions: String {
    settings.filter { $0.key != "application_name" }.sorted { $0.key < $1.key }.map { name, value in
      "-c " + "\(name)=\(value)".replacing("\\", with: "\\\\").replacing(" ", with: "\\ ")
    }.joined(separator: " ")
  }

  /// Keywords and values in the order libpq reads them: a later one wins.
  ///
  /// - Parameters:
  ///   - known: what string, environment and service file say together; our own words count only for the rest.
  ///   - sendsSettings: whether the settings travel with the start of the session.
  func keywords(known: (String) -> String?, sendsSettings: Bool) -> [(String, String)] {
    var list: [(String, String)] = []
    if let applicationName { list.append(("fallback_application_name", applicationName)) }
    if let text, !text.isEmpty { list.append(("dbname", text)) }
    // A peer that vanished without a word is noticed within a minute, not after hours.
    let usual = [
      ("connect_timeout", "\(patience.map { max(2, $0.components.seconds) } ?? 5)"), ("keepalives_idle", "30"),
      ("keepalives_interval", "10"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "60000"),
    ]
    list += usual.filter { (known($0.0) ?? "").isEmpty }
    // Our text depends on it.
    list.append(("client_encoding", "UTF8"))
    // It has a keyword of its own, which would win.
    if sendsSettings, let name = settings["application_name"] { list.append(("application_name", name)) }
    if sendsSettings, !settings.isEmpty {
      list.append(("options", [known("options") ?? "", settingOptions].filter { !$0.isEmpty }.joined(separator: " ")))
    }
    return list
  }
}
