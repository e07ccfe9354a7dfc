/// Rows between the thread that reads them from the server and the task that takes them.
final class RowChannel<Row: Sendable>: Sendable {
  private typealias Reader = CheckedContinuation<Result<[Row], DatabaseError>, Never>

  private struct State: Sendable {
    var rows: [Row] = []
    var reader: Reader?
    var isEnded = false
    var failure: DatabaseError?
    /// Whether nobody takes rows any more.
    var isLeft = false
  }

  private enum Place: Sendable { case kept, full, left }

  private let state = Monitor(State())
  private let capacity: Int
  /// So many are handed over at once while more come; waking a task costs more than reading a row.
  private let handful: Int

  init(capacity: Int) {
    self.capacity = capacity
    handful = min(capacity, 64)
  }

  /// Keeps a row for the reader; waits while there are as many as may be ahead.
  func put(_ row: Row, until deadline: ContinuousClock.Instant?) throws(DatabaseError) {
    let place: Place? = state.wait(until: { _ in deadline }) { state in
      if state.isLeft { return .left }
      guard state.rows.count < capacity else { return nil }
      state.rows.append(row)
      return state.rows.count >= handful ? .full : .kept
    }
    switch place {
    case .kept: break
    case .full: flush()
    case .left: throw StopReason.cancelled.error
    case nil: throw StopReason.deadline.error
    }
  }

  /// Hands over what there is, to a reader who waits.
  func flush() {
    let (reader, rows) = state.withLock { state in
      guard let reader = state.reader, !state.rows.isEmpty else { return (nil as Reader?, [Row]()) }
      defer { (state.reader, state.rows) = (nil, []) }
      return (reader, state.rows)
    }
    reader?.resume(returning: .success(rows))
  }

  /// No more rows come; what is kept is still handed over before the failure.
  func end(_ failure: DatabaseError?) {
    flush()
    let reader = state.withLock { state in
      (state.isEnded, state.failure) = (true, failure)
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: failure.map { .failure($0) } ?? .success([]))
  }

  /// All rows there are, waiting for at least one; none at the end.
  func take() async throws(DatabaseError) -> [Row] {
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (reader: Reader) in
        let now: Result<[Row], DatabaseError>? = state.withLock(wakingOneIf: { $0 != nil }) { state in
          if Task.isCancelled { state.isLeft = true }
          if state.isLeft { return .failure(StopReason.cancelled.error) }
          if !state.rows.isEmpty {
            defer { state.rows = [] }
            return .success(state.rows)
          }
          if state.isEnded { return state.failure.map { .failure($0) } ?? .success([]) }
          state.reader = reader
          return nil
        }
        if let now { reader.resume(returning: now) }
      }
    } onCancel: {
      leave()
    }
    return try result.get()
  }

  /// Nobody takes rows any more.
  func leave() {
    let reader = state.withLock(wakingOneIf: { _ in true }) { state in
      state.isLeft = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: .failure(StopReason.cancelled.error))
  }
}
