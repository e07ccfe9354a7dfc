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
  private let source: RowSource
  private let row: Int32
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
    let type = try moveOn()
    if let fields = source.fields { return ColumnValue(type: type, bytes: fields[column - 1]) }
    let result = source.result
    let index = Int32(truncatingIfNeeded: column - 1)
    // Most values are not empty, and so are not NULL.
    let length = PQgetlength(result, row, index)
    if length == 0, PQgetisnull(result, row, index) == 1 { return ColumnValue(type: type, bytes: nil) }
    return ColumnValue(
      type: type, bytes: UnsafeRawBufferPointer(start: PQgetvalue(result, row, index), count: Int(length)))
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
    // libpq takes a number out of range for a disturbance, and says so.
    let index = max(column - 1, 0)
    let found = index < source.types.count ? PQfname(source.result, Int32(clamping: index)) : nil
    let name = found.map { String(cString: $0) } ?? "\(column)"
    return DatabaseError(
      .decoding(column: name), "column \(column) \"\(name)\": \(reason)", statement: source.sql.description)
  }
}
