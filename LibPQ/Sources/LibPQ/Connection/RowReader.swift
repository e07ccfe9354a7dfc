import CLibPQ

/// A row type that reads itself, column after column in the order the statement selects them.
public protocol RowReadable {
  init(from row: inout RowReader) throws

  /// The types of the columns in order, for a check of statements that gave no row to read; none unless declared.
  static var columns: [any PostgresValue.Type] { get }
}

extension RowReadable {
  public static var columns: [any PostgresValue.Type] { [] }
}

/// Reads one row from left to right, each column as the type the caller wants.
public struct RowReader: ~Copyable {
  let source: RowSource
  let row: Int32
  private var column = 0

  @usableFromInline
  init(_ source: RowSource, row: Int32 = 0) {
    self.source = source
    self.row = row
  }

  /// The next column's value.
  ///
  /// An optional type takes NULL; any other refuses it.
  ///
  /// - Throws: `decoding`, naming statement and column: a wrong type, a NULL, a number that does not fit, a value the
  ///   newtype refuses, or no column left.
  @inlinable
  public mutating func next<T: PostgresValue>(_: T.Type = T.self) throws(DatabaseError) -> T {
    let column = try advance()
    guard T.accepts(column.type) else { throw refusal(of: column.type, as: T.self) }
    do {
      return try T.decode(column)
    } catch {
      throw self.error(error.reason)
    }
  }

  /// Moves to the next column, which must be readable as the type; there need be no row.
  mutating func check(_ wanted: any PostgresValue.Type) throws(DatabaseError) {
    let type = try moveOn()
    guard wanted.accepts(type) else { throw refusal(of: type, as: wanted) }
  }

  /// Refuses columns that nobody will read.
  mutating func refuseFurther() throws(DatabaseError) {
    let wanted = column
    _ = try moveOn()
    throw error("is one too many: the statement selects \(source.types.count), of which \(wanted) are read")
  }

  /// Leaves the next column unread.
  public mutating func skip() { column += 1 }

  @inline(__always)
  private mutating func moveOn() throws(DatabaseError) -> PostgresType {
    column += 1
    guard column <= source.types.count else {
      throw error("there is no column \(column), the statement selects \(source.types.count)")
    }
    return source.types[column - 1]
  }

  /// The next column as it came.
  @usableFromInline
  mutating func advance() throws(DatabaseError) -> ColumnValue {
    _ = try moveOn()
    return source.column(column - 1, row: row)
  }

  /// The value of the column of that name, wherever it stands; the names are those that the statement gives.
  ///
  /// - Throws: `decoding` also where there is no such column, or several.
  public func value<T: PostgresValue>(_ name: String, as type: T.Type = T.self) throws(DatabaseError) -> T {
    try source.value(at: try source.place(of: name), row: row, as: type)
  }

  @usableFromInline
  func refusal(of type: PostgresType, as wanted: any PostgresValue.Type) -> DatabaseError {
    error("is \(type), which cannot be read as \(wanted)")
  }

  /// Reads the row; what is thrown that is no database's error becomes one that names the column read last.
  @inlinable @inline(__always)
  mutating func whole<T>(_ read: (inout RowReader) throws -> T) throws(DatabaseError) -> T {
    do {
      return try read(&self)
    } catch let error as DatabaseError {
      throw error
    } catch {
      throw self.error("\(error)")
    }
  }

  /// A decoding error at the column read last.
  @usableFromInline
  func error(_ reason: String) -> DatabaseError {
    source.error(reason, at: max(column - 1, 0))
  }
}

extension RowSource {
  func value<T: PostgresValue>(at index: Int, row: Int32, as: T.Type) throws(DatabaseError) -> T {
    let column = column(index, row: row)
    guard T.accepts(column.type) else {
      throw error("is \(column.type), which cannot be read as \(T.self)", at: index)
    }
    do {
      return try T.decode(column)
    } catch {
      throw self.error(error.reason, at: index)
    }
  }
}
