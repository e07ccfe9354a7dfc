/// A statement with its values and what its answer is read as, to be sent together with others.
///
/// ```swift
/// let (touched, numbers) = try connection.commit(
///   Statement("update page set title = $2 where id = $1", id, title),
///   Statement("insert into change (page) values ($1) returning number", id, as: Int.self))
/// ```
public struct Statement<Answer: Sendable>: Sendable {
  let step: Batch.Step
  let read: @Sendable (borrowing Rows) throws(DatabaseError) -> Answer

  init(
    _ sql: SQLText, _ values: [any PostgresValue],
    _ read: @escaping @Sendable (borrowing Rows) throws(DatabaseError) -> Answer
  ) {
    step = Batch.Step(sql: sql, values: values)
    self.read = read
  }
}

extension Statement where Answer == Int {
  /// A statement for its effect, answered by how many rows it touched.
  public init(_ sql: StaticString, _ values: any PostgresValue...) {
    self.init(SQLText(sql), values) { rows throws(DatabaseError) in rows.affected }
  }
}

extension Statement {
  /// A statement answered by its rows, as a type that reads itself.
  public init<Row: RowReadable & Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Row.Type
  ) where Answer == [Row] {
    self.init(SQLText(sql), values) { rows throws(DatabaseError) in try rows.all(Row.self) }
  }

  /// A statement answered by the first column of its rows.
  public init<Value: PostgresValue>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Value.Type
  ) where Answer == [Value] {
    self.init(SQLText(sql), values) { rows throws(DatabaseError) in try rows.firstColumn(Value.self) }
  }

  /// A statement answered by its rows, each read by `read`.
  public init<Row: Sendable>(
    _ sql: StaticString, _ values: any PostgresValue..., read: @escaping @Sendable (inout RowReader) throws -> Row
  ) where Answer == [Row] {
    self.init(SQLText(sql), values) { rows throws(DatabaseError) in try rows.map(read) }
  }
}
