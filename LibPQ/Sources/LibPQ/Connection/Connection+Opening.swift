extension Connection {
  /// Runs `body`, in which every transaction on this connection, and every statement outside one, begins with `opening`.
  ///
  /// It is sent together with what follows it and so costs no round trip; each is one transaction with it. For settings
  /// that must not outlive a transaction, such as whom row-level security lets it see. Scripts do not begin with it;
  /// streams and copies do, in a transaction of their own.
  ///
  /// - Parameter makesReadOnly: whether `opening` makes its transaction read-only itself
  ///   (`set_config('transaction_read_only', 'on', true)`), so that a read needs no statement of its own for that.
  public func opening<Answer, T>(
    with opening: Statement<Answer>, makesReadOnly: Bool = false, _ body: (Connection) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    self.opening = Opening(step: try encoded(opening.step), makesReadOnly: makesReadOnly)
    defer { self.opening = nil }
    return try body(self)
  }
}

/// What transactions begin with.
struct Opening {
  let step: Encoded
  let makesReadOnly: Bool
}
