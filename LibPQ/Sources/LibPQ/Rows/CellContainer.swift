/// One column's value.
struct CellContainer: SingleValueDecodingContainer {
  let decoding: RowDecoding
  let index: Int
  let codingPath: [any CodingKey]

  func refusal(_ reason: String) -> any Error {
    do throws(DatabaseError) {
      return try decoding.open().error(reason, at: index)
    } catch {
      return error
    }
  }

  func decodeNil() -> Bool { decoding.isNull(at: index) }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoding.value(type, at: index, codingPath) }

  func decode(_: Bool.Type) throws -> Bool { try decoding.read(at: index) }
  func decode(_: String.Type) throws -> String { try decoding.read(at: index) }
  func decode(_: Double.Type) throws -> Double { try decoding.read(at: index) }
  func decode(_: Float.Type) throws -> Float { try decoding.read(at: index) }
  func decode(_: Int.Type) throws -> Int { try decoding.integer(at: index) }
  func decode(_: Int64.Type) throws -> Int64 { try decoding.integer(at: index) }
  func decode(_: Int32.Type) throws -> Int32 { try decoding.integer(at: index) }
  func decode(_: Int16.Type) throws -> Int16 { try decoding.integer(at: index) }
  func decode(_: Int8.Type) throws -> Int8 { try decoding.integer(at: index) }
  func decode(_: UInt.Type) throws -> UInt { try decoding.integer(at: index) }
  func decode(_: UInt8.Type) throws -> UInt8 { try decoding.integer(at: index) }
  func decode(_: UInt16.Type) throws -> UInt16 { try decoding.integer(at: index) }
  func decode(_: UInt32.Type) throws -> UInt32 { try decoding.integer(at: index) }
  func decode(_: UInt64.Type) throws -> UInt64 { try decoding.integer(at: index) }
}
