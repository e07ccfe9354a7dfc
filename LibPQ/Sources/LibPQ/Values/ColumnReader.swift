/// Walks the binary form of a value that has parts, and never past its end.
public struct ColumnReader {
  private var rest: Slice<UnsafeRawBufferPointer>
  private let type: PostgresType

  /// - Throws: when the column is NULL.
  public init(_ column: ColumnValue) throws(ValueError) {
    rest = try column.required()[...]
    type = column.type
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { rest.isEmpty }

  /// The next integer, in as many bytes as it has.
  public mutating func next<I: FixedWidthInteger>(_: I.Type = I.self) throws(ValueError) -> I {
    I(bigEndian: try take(MemoryLayout<I>.size).loadUnaligned(as: I.self))
  }

  /// The next bytes as they are, lent like the column's own.
  public mutating func bytes(_ count: Int) throws(ValueError) -> UnsafeRawBufferPointer { try take(count) }

  /// The next part, which stands behind its length; minus one is NULL.
  ///
  /// - Parameter number: the number of its type.
  public mutating func part(_ number: UInt32) throws(ValueError) -> ColumnValue {
    let length = try next(Int32.self)
    let part = type.part(number).underlying
    return ColumnValue(type: part, bytes: length < 0 ? nil : try take(Int(length)))
  }

  /// Throws when something is left, for then it was not what it was read as.
  public func end() throws(ValueError) {
    guard rest.isEmpty else { throw ValueError("has \(rest.count) bytes too many") }
  }

  private mutating func take(_ count: Int) throws(ValueError) -> UnsafeRawBufferPointer {
    guard count >= 0, rest.count >= count else { throw ValueError("ends too early") }
    defer { rest = rest.dropFirst(count) }
    return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
  }
}
