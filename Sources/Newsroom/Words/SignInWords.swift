extension Words {
  public func sentence(_ fault: SignInFault) -> String {
    switch fault {
    case .wrong:
      say(
        "代号或密码不对；忘了密码请找管理员重发邀请。",
        "That name or password is wrong. If you forgot it, ask an administrator for an invitation.")
    case .closed(let until):
      say("试错的次数太多，\(second(until)) 以后再试。", "Too many tries in vain. Try again after \(second(until)).")
    case .invitationEnded:
      say(
        "这份邀请已用过、已换新或已过期；请找管理员重发。",
        "This invitation was used, replaced, or is too old. Ask an administrator for another.")
    case .password(let fault): sentence(fault)
    }
  }

  public func sentence(_ fault: PasswordFault) -> String {
    switch fault {
    case .tooShort(let least):
      say(
        "密码至少要 \(least) 个字；几个不相干的词连起来就好记。",
        "A password has at least \(counted(least, "character")); a few words that have nothing to do with each other are easily kept in mind."
      )
    case .tooLong(let most): say("密码最多 \(most) 个字。", "A password has at most \(counted(most, "character")).")
    case .tooPlain:
      say(
        "这个密码太容易猜；请不要用代号，也不要只重复几个字。",
        "That password is easily guessed. Do not use your name, nor a few characters again and again.")
    }
  }
}
