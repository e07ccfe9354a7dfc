/// One message of a binary COPY: a row, before the first of which stands a header.
enum CopyTuple {
  /// Where the row's columns lie in the message; nil for the mark at the end.
  static func fields(
    _ message: UnsafeRawBufferPointer, isFirst: Bool, described: Int
  ) throws(DatabaseError) -> [UnsafeRawBufferPointer?]? {
    var rest = message[...]
    func take(_ count: Int) throws(DatabaseError) -> UnsafeRawBufferPointer {
      guard count >= 0, rest.count >= count else { throw DatabaseError(.other, "the COPY stream ends in a row") }
      defer { rest = rest.dropFirst(count) }
      return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
    }
    if isFirst {
      _ = try take(15)  // signature and flags
      _ = try take(Int(Int32(bigEndian: take(4).loadUnaligned(as: Int32.self))))
    }
    let count = Int16(bigEndian: try take(2).loadUnaligned(as: Int16.self))
    guard count >= 0 else { return nil }
    // Fewer where the table changed after it was described, or where the network garbled it.
    guard count == described else {
      throw DatabaseError(.other, "a row of \(count) columns came where \(described) were described")
    }
    var fields: [UnsafeRawBufferPointer?] = []
    fields.reserveCapacity(Int(count))
    for _ in 0..<count {
      let length = Int32(bigEndian: try take(4).loadUnaligned(as: Int32.self))
      fields.append(length < 0 ? nil : try take(Int(length)))
    }
    guard rest.isEmpty else { throw DatabaseError(.other, "the COPY stream has more than its row") }
    return fields
  }
}
