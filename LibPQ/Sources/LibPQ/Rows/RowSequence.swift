/// The rows of a query as an `AsyncSequence`, asked for when somebody iterates and no faster than they are taken.
///
/// ```swift
/// for try await page in database.rows("select id, title from page", as: Page.self) { await index(page) }
/// ```
///
/// Each iteration asks anew, on a connection that it keeps to its end: let there be more connections than such loops.
/// While its reader is slow the server waits. Leaving the loop, or cancelling its task, stops the statement.
public struct RowSequence<Row: Sendable>: AsyncSequence, Sendable {
  public typealias Element = Row
  public typealias Failure = DatabaseError

  private let ahead: Int
  private let work: @Sendable (RowChannel<Row>) async throws(DatabaseError) -> Void

  init(ahead: Int, _ work: @escaping @Sendable (RowChannel<Row>) async throws(DatabaseError) -> Void) {
    self.ahead = ahead < 1 ? 1 : ahead
    self.work = work
  }

  public func makeAsyncIterator() -> Iterator {
    let channel = RowChannel<Row>(capacity: ahead)
    let task = Task { [work] in
      do throws(DatabaseError) {
        try await work(channel)
        channel.end(nil)
      } catch {
        channel.end(error)
      }
    }
    return Iterator(hold: Hold(channel, task))
  }

  /// Stops asking when it goes.
  public struct Iterator: AsyncIteratorProtocol {
    let hold: Hold
    private var rows: ArraySlice<Row> = []

    init(hold: Hold) { self.hold = hold }

    public mutating func next() async throws(DatabaseError) -> Row? { try await next(isolation: nil) }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(DatabaseError) -> Row? {
      if let row = rows.popFirst() { return row }
      rows = try await hold.channel.take()[...]
      return rows.popFirst()
    }
  }

  final class Hold: Sendable {
    let channel: RowChannel<Row>
    private let task: Task<Void, Never>

    init(_ channel: RowChannel<Row>, _ task: Task<Void, Never>) {
      self.channel = channel
      self.task = task
    }

    deinit {
      channel.leave()
      task.cancel()
    }
  }
}

extension Database {
  /// The rows of a query, each as a type that reads itself, no faster than they are taken.
  ///
  /// - Parameters:
  ///   - sql: a `select`.
  ///   - values: of its parameters.
  ///   - type: what each row is read as.
  ///   - ahead: how many rows may be read before they are taken.
  ///   - limit: the deadline for the whole of an iteration.
  public func rows<Row: RowReadable & Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., as type: Row.Type, ahead: Int = 256,
    within limit: Duration? = nil
  ) -> RowSequence<Row> {
    rows(SQLText(sql), values, columns: Row.columns, ahead, limit) { row in try Row(from: &row) }
  }

  /// The first column of a query's rows, no faster than they are taken.
  public func rows<Value: PostgresValue>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Value.Type, ahead: Int = 256,
    within limit: Duration? = nil
  ) -> RowSequence<Value> {
    rows(SQLText(sql), values, columns: [], ahead, limit) { row in try row.next(Value.self) }
  }

  /// The rows of a query, each read by `read`, no faster than they are taken.
  public func rows<Row: Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., ahead: Int = 256, within limit: Duration? = nil,
    read: @escaping @Sendable (inout RowReader) throws -> Row
  ) -> RowSequence<Row> {
    rows(SQLText(sql), values, columns: [], ahead, limit, read)
  }

  /// The rows of a query as a `Decodable` type, no faster than they are taken.
  public func rows<Row: Decodable & Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., decoding: Row.Type, names: ColumnNames = .asWritten,
    ahead: Int = 256, within limit: Duration? = nil
  ) -> RowSequence<Row> {
    rows(SQLText(sql), values, columns: [], ahead, limit) { row in try row.decode(Row.self, names: names) }
  }

  private func rows<Row: Sendable>(
    _ sql: SQLText, _ values: [any PostgresValue], columns: [any PostgresValue.Type], _ ahead: Int,
    _ limit: Duration?, _ read: @escaping @Sendable (inout RowReader) throws -> Row
  ) -> RowSequence<Row> {
    RowSequence(ahead: ahead) { [self] channel throws(DatabaseError) in
      // Once: what was taken already would come a second time.
      try await perform(.rows, within: limit) { worker, unit throws(DatabaseError) in
        let connection = try worker.connection(for: unit, readOnly: true)
        _ = try connection.stream(sql, values, columns: columns, whenWaiting: { channel.flush() }) { row in
          try channel.put(try read(&row), until: unit.deadline)
        }
      }
    }
  }
}
