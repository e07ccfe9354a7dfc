import Editorial
import Newsroom

/// The newsrooms that somebody is logged in to, a token for each; the first is the one they act in.
struct Logins {
  struct Login: Hashable {
    let newsroom: String
    let secret: String
  }

  private let file: TokenFile

  init(_ paths: Paths) { file = TokenFile(path: paths.token) }

  var path: String { file.path }

  func all() throws -> [Login] {
    (try file.read() ?? "").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      // A token alone is from before there was more than one.
      return words.last.map { Login(newsroom: words.count == 2 ? words[0] : "", secret: $0) }
    }
  }

  /// From now on they act in this newsroom; the others stay.
  func put(first login: Login) throws { try write([login] + all().filter { $0.newsroom != login.newsroom }) }

  func forget(_ secret: String) throws { try write(all().filter { $0.secret != secret }) }

  private func write(_ logins: [Login]) throws {
    if logins.isEmpty { return try file.remove() }
    try file.write(logins.map { "\($0.newsroom) \($0.secret)" }.joined(separator: "\n"))
  }
}

extension Context {
  var logins: Logins { Logins(paths) }

  /// The token that acts: CAIBIAN_TOKEN, else that of CAIBIAN_NEWSROOM or of the newsroom acted in.
  func token() throws -> String? {
    if let secret = environment.text("CAIBIAN_TOKEN") { return secret }
    let logins = try logins.all()
    guard let named = environment.text("CAIBIAN_NEWSROOM"), !logins.isEmpty else { return logins.first?.secret }
    return try login(to: named).secret
  }

  func login(to newsroom: String) throws -> Logins.Login {
    let logins = try logins.all()
    guard let login = logins.first(where: { $0.newsroom == newsroom }) else {
      throw InputFault.notLoggedInTo(newsroom, known: logins.map(\.newsroom))
    }
    return login
  }

  /// A room for every newsroom that they are logged in to, the one acted in first. A login that has run out is told.
  func rooms() async throws -> [Room] {
    guard let first = try token() else { throw NewsroomError.notSignedIn }
    var secrets = [first]
    if environment.text("CAIBIAN_TOKEN") == nil { secrets += try logins.all().map(\.secret).filter { $0 != first } }
    let desk = try await desk()
    var rooms: [Room] = []
    for secret in secrets {
      do {
        let room = try await room(at: desk, by: secret)
        if !rooms.contains(where: { $0.newsroom == room.newsroom }) { rooms.append(room) }
      } catch NewsroomError.notSignedIn {
        guard let newsroom = try logins.all().first(where: { $0.secret == secret })?.newsroom else { break }
        note(
          "\(newsroom) 的登录已失效；请重新 caibian login。",
          "The login to \(newsroom) is no longer good; caibian login again.")
      }
    }
    if rooms.isEmpty { throw NewsroomError.notSignedIn }
    return rooms
  }
}
