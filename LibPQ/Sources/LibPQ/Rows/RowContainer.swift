/// A row's columns by their names.
struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoding: RowDecoding
  let source: RowSource
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { source.types.indices.compactMap { Key(stringValue: source.name($0)) } }

  private func place(_ key: Key) throws(DatabaseError) -> Int {
    try decoding.open().place(of: decoding.names.column(for: key.stringValue))
  }

  func contains(_ key: Key) -> Bool { source.places[decoding.names.column(for: key.stringValue)] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { decoding.isNull(at: try place(key)) }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try decoding.value(type, at: try place(key), [key])
  }

  func decode(_: Bool.Type, forKey key: Key) throws -> Bool { try decoding.read(at: try place(key)) }
  func decode(_: String.Type, forKey key: Key) throws -> String { try decoding.read(at: try place(key)) }
  func decode(_: Double.Type, forKey key: Key) throws -> Double { try decoding.read(at: try place(key)) }
  func decode(_: Float.Type, forKey key: Key) throws -> Float { try decoding.read(at: try place(key)) }
  func decode(_: Int.Type, forKey key: Key) throws -> Int { try decoding.integer(at: try place(key)) }
  func decode(_: Int64.Type, forKey key: Key) throws -> Int64 { try decoding.integer(at: try place(key)) }
  func decode(_: Int32.Type, forKey key: Key) throws -> Int32 { try decoding.integer(at: try place(key)) }
  func decode(_: Int16.Type, forKey key: Key) throws -> Int16 { try decoding.integer(at: try place(key)) }
  func decode(_: Int8.Type, forKey key: Key) throws -> Int8 { try decoding.integer(at: try place(key)) }
  func decode(_: UInt.Type, forKey key: Key) throws -> UInt { try decoding.integer(at: try place(key)) }
  func decode(_: UInt8.Type, forKey key: Key) throws -> UInt8 { try decoding.integer(at: try place(key)) }
  func decode(_: UInt16.Type, forKey key: Key) throws -> UInt16 { try decoding.integer(at: try place(key)) }
  func decode(_: UInt32.Type, forKey key: Key) throws -> UInt32 { try decoding.integer(at: try place(key)) }
  func decode(_: UInt64.Type, forKey key: Key) throws -> UInt64 { try decoding.integer(at: try place(key)) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoding }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    CellDecoding(container: CellContainer(decoding: decoding, index: try place(key), codingPath: [key]))
  }
}

extension RowDecoding {
  func isNull(at index: Int) -> Bool {
    guard let source = try? open() else { return true }
    return source.column(index, row: row).isNull
  }

  func read<T: PostgresValue>(at index: Int) throws -> T { try open().value(at: index, row: row, as: T.self) }

  func integer<I: FixedWidthInteger>(at index: Int) throws -> I {
    try open().integer(I.self, at: index, row: row)
  }
}
