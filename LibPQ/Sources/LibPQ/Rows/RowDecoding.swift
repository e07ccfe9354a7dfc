import FoundationEssentials

/// One row as a `Decoder` sees it: a key is a column.
final class RowDecoding: Decoder {
  /// Gone once the row was read: what keeps the decoder longer reads nothing that belongs to somebody else.
  private var source: RowSource?
  let row: Int32
  let names: ColumnNames
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ source: RowSource, row: Int32, _ names: ColumnNames) {
    self.source = source
    self.row = row
    self.names = names
  }

  func finish() { source = nil }

  func open() throws(DatabaseError) -> RowSource {
    guard let source else { throw DatabaseError(.other, "a row's decoder was used after the row was read") }
    return source
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowContainer<Key>(decoding: self, source: try open()))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DatabaseError(.other, "a row is decoded by its columns' names, and not as a list")
  }

  /// The only column, as a newtype that is one value reads it.
  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    let source = try open()
    guard source.types.count == 1 else {
      throw DatabaseError(
        .other, "one value is wanted of a row with \(source.types.count) columns", statement: source.sql.description)
    }
    return CellContainer(decoding: self, index: 0, codingPath: [])
  }
}

extension RowDecoding {
  /// A column's value: as the type reads it, as JSON, or through the type's own decoding of one value.
  func value<T: Decodable>(_ type: T.Type, at index: Int, _ path: [any CodingKey]) throws -> T {
    let source = try open()
    let column = source.column(index, row: row)
    if let known = type as? any PostgresValue.Type {
      return try source.known(known, at: index, row: row, as: type)
    }
    if column.type == .json || column.type == .jsonb {
      return try JSONDecoder().decode(type, from: Data(try JSON.decode(column).utf8))
    }
    return try T(from: CellDecoding(container: CellContainer(decoding: self, index: index, codingPath: path)))
  }
}

extension RowSource {
  fileprivate func known<V: PostgresValue, T>(
    _: V.Type, at index: Int, row: Int32, as: T.Type
  ) throws(DatabaseError) -> T {
    guard let value = try value(at: index, row: row, as: V.self) as? T else {
      throw error("cannot be read as \(T.self)", at: index)
    }
    return value
  }

  /// An integer of any width of ours.
  func integer<I: FixedWidthInteger>(_: I.Type, at index: Int, row: Int32) throws(DatabaseError) -> I {
    let value = try value(at: index, row: row, as: Int64.self)
    guard let fitting = I(exactly: value) else {
      throw error("holds \(value), which does not fit \(I.self)", at: index)
    }
    return fitting
  }
}

/// One column as a `Decoder` sees it.
struct CellDecoding: Decoder {
  let container: CellContainer
  var codingPath: [any CodingKey] { container.codingPath }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw container.refusal("has no parts by name: keep it as json, or read it as a PostgresComposite")
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw container.refusal("is no list of such values: keep it as json, or let its elements be PostgresValues")
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { container }
}
