/// One column of one row as it came from the server, read in place.
///
/// Lent to a value's `decode` and valid only there: the bytes belong to the result.
public struct ColumnValue {
  let type: PostgresType
  let bytes: UnsafeRawBufferPointer?

  /// Whether the column is NULL in this row.
  public var isNull: Bool { bytes == nil }

  func required() throws(ValueError) -> UnsafeRawBufferPointer {
    guard let bytes else { throw ValueError("is null where a value is required") }
    return bytes
  }

  /// The whole column as one big-endian integer of exactly this width.
  func integer<I: FixedWidthInteger>(_: I.Type) throws(ValueError) -> I {
    let bytes = try required()
    guard bytes.count == MemoryLayout<I>.size else {
      throw ValueError("has \(bytes.count) bytes where \(MemoryLayout<I>.size) are expected")
    }
    return I(bigEndian: bytes.loadUnaligned(as: I.self))
  }

  /// Text, which a database that is not in UTF-8 could hold damaged.
  func text(droppingFirst count: Int = 0) throws(ValueError) -> String {
    let bytes = try required()
    guard let text = String(validating: bytes.dropFirst(count), as: UTF8.self) else {
      throw ValueError("is not valid UTF-8")
    }
    return text
  }
}
