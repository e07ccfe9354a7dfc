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
  /// Where a row's bytes are: in a result, or apart from the result that describes its columns.
  enum Place {
    case row(Int32)
    case fields([UnsafeRawBufferPointer?])
  }

  let result: OpaquePointer
  let place: Place
  let sql: StaticString
  private var column: Int32 = 0

  init(result: OpaquePointer, place: Place, sql: StaticString) {
    self.result = result
    self.place = place
    self.sql = sql
  }

  /// The next column's value.
  ///
  /// An optional type takes NULL; any other refuses it.
  ///
  /// - Throws: `decoding`, naming statement and column: a wrong type, a NULL, a number that does not fit, a value the
  ///   newtype refuses, or no column left.
  public mutating func next<T: PostgresValue>(_: T.Type = T.self) throws(DatabaseError) -> T {
    let type = try check(T.self)
    do {
      return try T.decode(ColumnValue(type: type, bytes: bytes(column - 1)))
    } catch {
      throw self.error(error.reason)
    }
  }

  /// Moves to the next column, which must be there and be readable as the type.
  @discardableResult
  mutating func check(_ wanted: any PostgresValue.Type) throws(DatabaseError) -> PostgresType {
    column += 1
    guard column <= PQnfields(result) else {
      throw error("there is no column \(column), the statement selects \(PQnfields(result))")
    }
    let type = PostgresType(oid: PQftype(result, column - 1))
    guard wanted.accepts(type) else { throw error("is \(type), which cannot be read as \(wanted)") }
    return type
  }

  /// Leaves the next column unread.
  public mutating func skip() { column += 1 }

  private func bytes(_ index: Int32) -> UnsafeRawBufferPointer? {
    switch place {
    case .row(let row):
      if PQgetisnull(result, row, index) == 1 { return nil }
      return UnsafeRawBufferPointer(start: PQgetvalue(result, row, index), count: Int(PQgetlength(result, row, index)))
    case .fields(let fields):
      return fields[Int(index)]
    }
  }

  /// Reads the row; what is thrown that is no database's error becomes one that names the column read last.
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
  func error(_ reason: String) -> DatabaseError {
    let name = PQfname(result, max(column - 1, 0)).map { String(cString: $0) } ?? "\(column)"
    return DatabaseError(
      .decoding(column: name), "column \(column) \"\(name)\": \(reason)", statement: sql.description)
  }
}
