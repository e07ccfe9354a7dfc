/// What the server would not say clearly, or at all, about a statement's parameters.
///
/// Everything else it checks itself when the statement is prepared, because we declare the type of every parameter,
/// and the types of the columns come with every answer, also with one of no rows. So nothing of this costs a round
/// trip, and release builds check as much as debug builds do.
enum StatementCheck {
  /// A value that the statement never mentions, which the server would ignore, or a text that it would not see whole.
  static func unused(in sql: SQLText, of count: Int) -> DatabaseError? {
    if sql.description.utf8.contains(0) {
      return DatabaseError(.other, "the statement has a NUL character, and would end there", statement: sql.description)
    }
    guard count > 0 else { return nil }
    let mentioned = parameters(in: sql)
    guard let unused = (1...count).first(where: { !mentioned.contains($0) }) else { return nil }
    return DatabaseError(
      .parameter(unused), "\(count) values are given, but the statement has no $\(unused)", statement: sql.description)
  }

  /// The server calls too few values a violation of the protocol (08P01), which sounds like a lost connection.
  static func explained(_ error: DatabaseError, given count: Int) -> DatabaseError {
    guard error.sqlState == "08P01" else { return error }
    return DatabaseError(
      .parameter(count + 1), "the statement takes more than the \(count) values given: \(error.message)",
      sqlState: error.sqlState, statement: error.statement, server: error.server)
  }

  /// The numbers that stand behind a dollar sign.
  private static func parameters(in sql: SQLText) -> Set<Int> {
    var found: Set<Int> = []
    for part in sql.description.utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false).dropFirst() {
      let digits = part.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { found.insert(number) }
    }
    return found
  }
}
