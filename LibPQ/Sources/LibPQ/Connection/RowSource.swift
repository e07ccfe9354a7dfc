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

  init(_ result: OpaquePointer, of sql: SQLText, _ catalog: TypeCatalog) {
    self.result = result
    self.sql = sql
    types = (0..<PQnfields(result)).map { catalog.type(PQftype(result, $0)) }
  }
}
