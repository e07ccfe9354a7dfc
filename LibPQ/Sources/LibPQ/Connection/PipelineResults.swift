import CLibPQ

/// The results of statements that were sent together, in order, owned until read.
final class PipelineResults {
  private var list: [(result: OpaquePointer, sql: SQLText)] = []
  private var position = 0
  private let catalog: TypeCatalog

  init(_ catalog: TypeCatalog) { self.catalog = catalog }

  deinit { for (result, _) in list[position...] { PQclear(result) } }

  func append(_ result: OpaquePointer, of sql: SQLText) { list.append((result, sql)) }

  var count: Int { list.count }

  /// Those that were not read yet.
  var results: [OpaquePointer] { list[position...].map(\.result) }

  /// Whether the first and the last began and committed, as they are to.
  var saysCommitted: Bool {
    func tag(_ result: OpaquePointer?) -> String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }
    return tag(list.first?.result) == "BEGIN" && tag(list.last?.result) == "COMMIT"
  }

  /// How many rows each statement touched.
  var counts: [Int] {
    list[position...].map { PQcmdTuples($0.result).flatMap { Int(String(cString: $0)) } ?? 0 }
  }

  /// Leaves out the first and the last, which begin and commit.
  func dropEnds() {
    PQclear(list[position].result)
    position += 1
    PQclear(list.removeLast().result)
  }

  /// The next statement's rows.
  func nextRows() -> Rows {
    let (result, sql) = list[position]
    position += 1
    return Rows(result, of: sql, catalog)
  }

  /// Reads the next statement's answer.
  func next<Answer>(
    _ read: (borrowing Rows) throws(DatabaseError) -> Answer
  ) throws(DatabaseError) -> Answer {
    let (result, sql) = list[position]
    position += 1
    return try read(Rows(result, of: sql, catalog))
  }
}
