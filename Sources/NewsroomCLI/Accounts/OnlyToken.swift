import Editorial
import Newsroom

extension Context {
  /// Before somebody logs out: the only token of an administrator is given up by a yes alone.
  func giveUpOnlyToken(_ session: Session, at desk: Desk, isConfirmed: Bool) async throws {
    guard !isConfirmed, try await holdsOnlyToken(session, at: desk) else { return }
    let who = session.person.id
    guard canAsk else { throw InputFault.onlyToken(who.text) }
    surroundings.errors.write(
      words.say(
        "这是管理员 \(who) 唯一的令牌，退出后它就作废。确定请输入 yes：",
        "This is the only token of the administrator \(who), and logging out ends it. Type yes to go on: "))
    try mustTypeYes()
  }

  /// Whether this is an administrator with no other living token.
  private func holdsOnlyToken(_ session: Session, at desk: Desk) async throws -> Bool {
    guard session.person.administrates else { return false }
    let living = try await Tokens(desk).list(of: session.person.id, by: session).filter { $0.works(at: desk.clock.now) }
    return living.count == 1
  }

  /// Before a login takes another's place: the only token of an administrator is not lost without asking. Where nobody can
  /// be asked, it is set aside in a file.
  func keepOnlyToken(from secret: String, _ room: Room) async throws {
    let name = room.newsroom.text
    guard let old = try logins.all().first(where: { $0.newsroom == name }), old.secret != secret,
      let holder = try await Tokens(room.desk).holder(of: old.secret), holder.person.id != room.session.person.id,
      try await holdsOnlyToken(holder, at: room.desk)
    else { return }
    let who = holder.person.id
    if canAsk {
      surroundings.errors.write(
        words.say(
          "这里存着管理员 \(who) 唯一的令牌，登录会丢掉它。确定请输入 yes：",
          "The only token of the administrator \(who) is kept here, and logging in loses it. Type yes to go on: "))
      try mustTypeYes()
      return
    }
    let path = "\(paths.data)/set-aside-\(name)-\(who)"
    try TokenFile(path: path).write(old.secret)
    note(
      "管理员 \(who) 唯一的令牌移到了 \(path)；用 caibian login < \(path) 换回。",
      "The only token of the administrator \(who) was set aside in \(path); caibian login < \(path) brings it back.")
  }
}
