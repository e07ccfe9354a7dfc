#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One column of one row as it came from the server, read in place.
///
/// Lent to a value's `decode` and valid only there: the bytes belong to the result.
public struct ColumnValue {
  /// What the server says that it is; of a domain, what it is made over.
  public let type: PostgresType
  /// The value's bytes, nil for NULL.
  public let bytes: UnsafeRawBufferPointer?

  init(type: PostgresType, bytes: UnsafeRawBufferPointer?) {
    self.type = type
    self.bytes = bytes
  }

  /// Whether the column is NULL in this row.
  @inlinable public var isNull: Bool { bytes == nil }

  /// The bytes of a value that must be there.
  @inlinable
  public func required() throws(ValueError) -> UnsafeRawBufferPointer {
    guard let bytes else { throw ValueError("is null where a value is required") }
    return bytes
  }

  /// The whole column as one big-endian integer of exactly this width.
  @inlinable
  public func integer<I: FixedWidthInteger>(_: I.Type) throws(ValueError) -> I {
    let bytes = try required()
    guard bytes.count == MemoryLayout<I>.size else {
      throw ValueError("has \(bytes.count) bytes where \(MemoryLayout<I>.size) are expected")
    }
    return I(bigEndian: bytes.loadUnaligned(as: I.self))
  }

  /// Text, which a database that is not in UTF-8 could hold damaged.
  ///
  /// - Parameter count: bytes before it that are no text.
  public func text(droppingFirst count: Int = 0) throws(ValueError) -> String {
    let bytes = UnsafeRawBufferPointer(rebasing: try required().dropFirst(max(0, count)))
    let text = String(decoding: bytes, as: UTF8.self)
    // Damaged text has been mended, and so is no more what came. This is faster than validating.
    let isWhole = text.utf8.withContiguousStorageIfAvailable { characters in
      guard characters.count == bytes.count, let one = characters.baseAddress, let other = bytes.baseAddress else {
        return characters.count == bytes.count
      }
      return memcmp(one, other, bytes.count) == 0
    }
    guard isWhole ?? text.utf8.elementsEqual(bytes) else { throw ValueError("is not valid UTF-8") }
    return text
  }
}
