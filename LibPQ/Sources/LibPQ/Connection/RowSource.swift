import CLibPQ

/// Where rows are read from: a result, which its owner keeps for as long as it is read.
@usableFromInline
final class RowSource {
  let result: OpaquePointer
  let sql: SQLText
  /// What the columns are, asked once for all rows.
  let types: [PostgresType]
  /// The columns of a row that lies apart from the result, which then only describes it.
  var fields: [UnsafeRawBufferPointer?]?

  /// Where each column stands by its name; nil for a name that several have.
  lazy var places: [String: Int?] = {
    var places: [String: Int?] = [:]
    for index in types.indices { places.updateValue(places[name(index)] == nil ? index : nil, forKey: name(index)) }
    return places
  }()

  func name(_ index: Int) -> String { PQfname(result, Int32(index)).map { String(cString: $0) } ?? "" }

  /// A column as it came.
  func column(_ index: Int, row: Int32) -> ColumnValue {
    let type = types[index]
    if let fields { return ColumnValue(type: type, bytes: fields[index]) }
    let place = Int32(truncatingIfNeeded: index)
    // Most values are not empty, and so are not NULL.
    let length = PQgetlength(result, row, place)
    if length == 0, PQgetisnull(result, row, place) == 1 { return ColumnValue(type: type, bytes: nil) }
    return ColumnValue(
      type: type, bytes: UnsafeRawBufferPointer(start: PQgetvalue(result, row, place), count: Int(length)))
  }

  /// A decoding error at a column.
  func error(_ reason: String, at index: Int) -> DatabaseError {
    // libpq takes a number out of range for a disturbance, and says so.
    let name = types.indices.contains(index) ? name(index) : "\(index + 1)"
    return DatabaseError(
      .decoding(column: name), "column \(index + 1) \"\(name)\": \(reason)", statement: sql.description)
  }

  /// Where the column of that name stands.
  func place(of name: String) throws(DatabaseError) -> Int {
    guard let place = places[name] else {
      let names = types.indices.map { self.name($0) }.joined(separator: ", ")
      throw DatabaseError(
        .decoding(column: name), "there is no column \"\(name)\"; the statement gives \(names)",
        statement: sql.description)
    }
    guard let place else {
      throw DatabaseError(
        .decoding(column: name), "there are several columns \"\(name)\"", statement: sql.description)
    }
    return place
  }

  init(_ result: OpaquePointer, of sql: SQLText, _ catalog: TypeCatalog) {
    self.result = result
    self.sql = sql
    types = (0..<PQnfields(result)).map { catalog.type(PQftype(result, $0)) }
  }
}
