import Editorial
import Newsroom

extension Context {
  /// Before a login takes another's place: the only token of an administrator is not lost without asking. Where nobody can
  /// be asked, it is set aside in a file.
  func keepOnlyToken(from secret: String, _ room: Room) async throws {
    let name = room.newsroom.text
    guard let old = try logins.all().first(where: { $0.newsroom == name }), old.secret != secret,
      let holder = try await Tokens(room.desk).holder(of: old.secret), holder.person.id != room.session.person.id,
      holder.person.administrates
    else { return }
    let living = try await Tokens(room.desk).list(of: holder.person.id, by: holder)
      .filter { $0.works(at: room.desk.clock.now) }
    guard living.count == 1 else { return }
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
