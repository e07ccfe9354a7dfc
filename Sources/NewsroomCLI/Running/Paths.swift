import FoundationEssentials

/// Where caibian keeps what is a user's own (XDG Base Directory Specification 0.8).
struct Paths: Sendable {
  /// CAIBIAN_HOME, where it is set: everything lies below it.
  let home: String?
  let data: String
  let token: String

  init(environment: [String: String]) {
    let user = environment.text("HOME") ?? "."
    func absolute(_ name: String) -> String? { environment.text(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    home = environment.text("CAIBIAN_HOME")
    data = home ?? (absolute("XDG_DATA_HOME") ?? "\(user)/.local/share") + "/caibian"
    token = (home ?? (absolute("XDG_CONFIG_HOME") ?? "\(user)/.config") + "/caibian") + "/token"
  }

  var postgres: String { data + "/postgres" }
  var log: String { data + "/caibian.log" }
  var unsaved: String { data + "/unsaved" }
  var letters: String { data + "/letters" }
  /// Notes of the newsroom's letters that are being read, or kept from it.
  func letters(_ newsroom: String) -> String { "\(letters)/\(newsroom)" }
  func site(_ newsroom: String) -> String { "\(data)/site/\(newsroom)" }
}
