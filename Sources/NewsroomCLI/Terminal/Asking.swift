extension Context {
  /// Whoever sits there types `yes`, whole, before something that cannot be undone; anything else, and nothing happens.
  func mustTypeYes() throws(InputFault) {
    guard surroundings.input.line() == "yes" else { throw .notConfirmed }
  }

  /// What whoever sits there makes of one of several, by one key.
  enum KeyAnswer { case yes, no, stop }

  /// y or 是 is yes, q or 停 ends it, anything else is no.
  func answerByKey() -> KeyAnswer {
    let key = surroundings.input.key()
    surroundings.errors.write("\n")
    return switch key {
    case "y", "Y", "是": .yes
    case "q", "Q", "停", nil: .stop
    default: .no
    }
  }

  /// Whoever sits there answers a question with y or yes; anything else, or nothing, is no.
  func mustAgree() throws(InputFault) {
    guard ["y", "yes", "是"].contains(surroundings.input.line()?.lowercased() ?? "") else { throw .notConfirmed }
  }
}
