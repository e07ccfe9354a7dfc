import CLibPQ

extension Connection {
  /// Commits all statements of the batch as one transaction in one round trip; the first error undoes everything.
  ///
  /// - Returns: for each statement how many rows it touched.
  /// - Throws: the first failing statement's error, the commit's, or `unknownOutcome` when the connection was lost
  ///   after the batch was sent and before it was answered.
  @discardableResult
  public func commit(_ batch: Batch) throws(DatabaseError) -> [Int] {
    guard !batch.isEmpty else { return [] }
    return try committing(batch.steps).counts
  }

  /// Commits the statements as one transaction in one round trip and gives their answers in order.
  ///
  /// - Throws: as ``commit(_:)`` of a batch; also `decoding`, which comes after the commit has succeeded.
  @discardableResult
  public func commit<each Answer>(
    _ statement: repeat Statement<each Answer>
  ) throws(DatabaseError) -> (repeat each Answer) {
    var steps: [Batch.Step] = []
    repeat steps.append((each statement).step)
    let results = try committing(steps)
    return (repeat try results.next((each statement).read))
  }

  /// Runs the statements in one round trip and gives their answers in order; outside a transaction they are one.
  @discardableResult
  public func run<each Answer>(
    _ statement: repeat Statement<each Answer>
  ) throws(DatabaseError) -> (repeat each Answer) {
    var steps: [Batch.Step] = []
    repeat steps.append((each statement).step)
    let results = try together(steps)
    return (repeat try results.next((each statement).read))
  }

  /// Runs any number of statements of one kind in one round trip and gives their answers in order.
  @discardableResult
  public func run<Answer>(_ statements: [Statement<Answer>]) throws(DatabaseError) -> [Answer] {
    guard !statements.isEmpty else { return [] }
    let results = try together(statements.map(\.step))
    var answers: [Answer] = []
    for statement in statements { answers.append(try results.next(statement.read)) }
    return answers
  }

  private func together(_ steps: [Batch.Step]) throws(DatabaseError) -> PipelineResults {
    guard PQtransactionStatus(handle) == PQTRANS_INTRANS else {
      return try committing(steps, mayBeAlone: wantsReadOnly)
    }
    return try inside(steps)
  }

  /// Sends the statements together inside the transaction that is open.
  func inside(_ steps: [Batch.Step]) throws(DatabaseError) -> PipelineResults {
    try observed(steps.map(\.sql.description), rows: { $0.counts.reduce(0, +) }) { () throws(DatabaseError) in
      try pipeline(try encoded(steps), .inside)
    }
  }

  private func committing(
    _ steps: [Batch.Step], mayBeAlone: Bool = false
  ) throws(DatabaseError) -> PipelineResults {
    try observed(steps.map(\.sql.description), rows: { $0.counts.reduce(0, +) }) { () throws(DatabaseError) in
      try committed(steps, mayBeAlone)
    }
  }

  /// All statements as one transaction; again where the server refused one before it had done anything.
  ///
  /// - Parameter mayBeAlone: whether nothing hangs on being told of the commit. What is sent up to one sync is one transaction
  ///   to the server anyway.
  private func committed(_ steps: [Batch.Step], _ mayBeAlone: Bool) throws(DatabaseError) -> PipelineResults {
    guard PQtransactionStatus(handle) != PQTRANS_INTRANS else {
      throw DatabaseError(.other, "a transaction is open on this connection already")
    }
    try ready()
    try prepareReading()
    dropStaleness()
    for attempt in 0..<3 {
      staleness = nil
      do {
        // Anew each time: the number of a type may be what was stale.
        let statements = try encoded(steps)
        if mayBeAlone, try areQueries(statements) { return try pipeline(statements, .alone) }
        let results = try pipeline(encoded([Self.beginStep]) + statements + encoded([Self.commitStep]), .committing)
        results.dropEnds()
        return results
      } catch {
        guard error.kind != .unknownOutcome, tookStaleness(), isOpen, attempt < 2 else { throw error }
      }
    }
    throw lost(nil)
  }

  /// Whether they ask and do nothing else, so that none could begin or end a transaction.
  private func areQueries(_ statements: [Encoded]) throws(DatabaseError) -> Bool {
    for statement in statements {
      let entry = try met(statement.key, statement.sql)
      if !entry.isQuiet || !entry.traits.isQuery { return false }
    }
    return true
  }

  static var beginStep: Batch.Step { Batch.Step(sql: SQLText("begin"), values: []) }
  static var commitStep: Batch.Step { Batch.Step(sql: SQLText("commit"), values: []) }

  private func encoded(_ steps: [Batch.Step]) throws(DatabaseError) -> [Encoded] {
    var list: [Encoded] = []
    for step in steps { list.append(try encoded(step)) }
    return list
  }
}
