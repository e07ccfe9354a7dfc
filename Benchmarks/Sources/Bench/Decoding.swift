import CBenchPQ
import FoundationEssentials
import LibPQ

/// A row of twenty columns, read by the library and by hand.
enum Decoding {
  static let sql: StaticString =
    """
    select n::int8 a, n::int8 b, n::int8 c, n::int4 d, n::int4 e, n::int8 f, 'draft' g, '强县新闻 ' || n h,
      repeat('临沂', 20) i, '孟宪华' j, '' k, null::text l, n % 2 = 0 m, true o, now() p, now() q,
      gen_random_uuid() r, gen_random_uuid() s, n::float8 t, null::int8 u
    from generate_series(1, 100) n
    """
  private static let rounds = 2000

  struct Wide: RowReadable {
    var numbers: (Int, Int, Int, Int32, Int32, Int)
    var texts: (String, String, String, String, String, String?)
    var flags: (Bool, Bool)
    var times: (Timestamp, Timestamp)
    var ids: (UUID, UUID)
    var rest: (Double, Int?)
  }

  static func byReader(_ place: ConnectionString) throws -> Measurement {
    let rows = try Connection(place).rows(sql, [])
    return try measure { try rows.map { row in try Wide(from: &row) }.count }
  }

  private static func measure(_ decode: () throws -> Int) rethrows -> Measurement {
    var latencies: [Double] = []
    let begin = ContinuousClock.now
    for _ in 0..<rounds {
      let before = ContinuousClock.now
      let count = try decode()
      latencies.append((ContinuousClock.now - before).microseconds / Double(count))
    }
    return Measurement(latencies: latencies, seconds: (ContinuousClock.now - begin).seconds, operationsEach: 100)
  }

  static func byHand(_ place: ConnectionString) throws -> Measurement {
    let connection = PQconnectdb(place.text ?? "")
    defer { PQfinish(connection) }
    let result = PQexecParams(connection, sql.description, 0, nil, nil, nil, nil, 1)
    defer { PQclear(result) }
    return measure {
      var list: [Wide] = []
      list.reserveCapacity(100)
      for row in 0..<PQntuples(result) { list.append(Hand(result: result, row: row).read()) }
      return list.count
    }
  }
}

extension Decoding.Wide {
  init(from row: inout RowReader) throws {
    numbers = (
      try row.next(), try row.next(), try row.next(), try row.next(), try row.next(), try row.next()
    )
    texts = (try row.next(), try row.next(), try row.next(), try row.next(), try row.next(), try row.next())
    flags = (try row.next(), try row.next())
    times = (try row.next(), try row.next())
    ids = (try row.next(), try row.next())
    rest = (try row.next(), try row.next())
  }
}

/// What one would write without the library, with the checks for NULL that a careful author makes.
private struct Hand {
  let result: OpaquePointer?
  let row: Int32

  func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
    if PQgetisnull(result, row, column) == 1 { return nil }
    return UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
  }

  /// These columns are never NULL; the check is here because a careful author pays for it, and so the library may.
  func some(_ column: Int32) -> UnsafeRawBufferPointer {
    guard let bytes = bytes(column) else { fatalError("NULL in column \(column)") }
    return bytes
  }

  func int(_ column: Int32) -> Int { Int(Int64(bigEndian: some(column).loadUnaligned(as: Int64.self))) }
  func int32(_ column: Int32) -> Int32 { Int32(bigEndian: some(column).loadUnaligned(as: Int32.self)) }
  func text(_ column: Int32) -> String { String(decoding: some(column), as: UTF8.self) }
  func flag(_ column: Int32) -> Bool { some(column)[0] != 0 }
  func time(_ column: Int32) -> Timestamp { Timestamp(microseconds: Int64(int(column)) + 946_684_800_000_000) }
  func uuid(_ column: Int32) -> UUID { UUID(uuid: some(column).loadUnaligned(as: uuid_t.self)) }

  func read() -> Decoding.Wide {
    Decoding.Wide(
      numbers: (int(0), int(1), int(2), int32(3), int32(4), int(5)),
      texts: (text(6), text(7), text(8), text(9), text(10), bytes(11).map { String(decoding: $0, as: UTF8.self) }),
      flags: (flag(12), flag(13)), times: (time(14), time(15)), ids: (uuid(16), uuid(17)),
      rest: (
        Double(bitPattern: UInt64(bigEndian: some(18).loadUnaligned(as: UInt64.self))),
        bytes(19).map { Int(Int64(bigEndian: $0.loadUnaligned(as: Int64.self))) }
      ))
  }
}
