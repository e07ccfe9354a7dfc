extension Connection {
  /// Runs `body`, in which every transaction on this connection, and every statement outside one, begins with `opening`.
  ///
  /// It is sent together with what follows it and so costs no round trip; each is one transaction with it. For settings
  /// that must not outlive a transaction, such as whom row-level security lets it see. Scripts do not begin with it;
  /// streams and copies do, in a transaction of their own.
  public func opening<Answer, T>(
    with opening: Statement<Answer>, _ body: (Connection) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    self.opening = try encoded(opening.step)
    defer { self.opening = nil }
    return try body(self)
  }
}
