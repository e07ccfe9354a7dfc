extension Context {
  /// Whoever sits there types `yes`, whole, before something that cannot be undone; anything else, and nothing happens.
  func mustTypeYes() throws(InputFault) {
    guard surroundings.input.line() == "yes" else { throw .notConfirmed }
  }

  /// Whoever sits there answers a question with y or yes; anything else, or nothing, is no.
  func mustAgree() throws(InputFault) {
    guard ["y", "yes", "是"].contains(surroundings.input.line()?.lowercased() ?? "") else { throw .notConfirmed }
  }
}
