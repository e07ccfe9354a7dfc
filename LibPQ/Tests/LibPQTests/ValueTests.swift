import FoundationEssentials
import LibPQ
import Testing

@Suite("Values")
struct ValueTests {
  @Test("Every type comes back as it went, edges included")
  func roundTrips() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    func check<T: PostgresValue & Equatable>(_ values: [T], _ sql: StaticString) throws {
      for value in values {
        #expect(try connection.first(sql, value, as: T.self) == value)
        let optional: T? = value
        #expect(try connection.first(sql, optional, as: T?.self) == .some(value))
      }
      #expect(try connection.first(sql, T?.none, as: T?.self) == .some(.none))
    }
    try check([true, false], "select $1::bool")
    try check([Int16.min, -1, 0, .max], "select $1::int2")
    try check([Int32.min, -1, 0, .max], "select $1::int4")
    try check([Int64.min, -1, 0, .max], "select $1::int8")
    try check([Int.min, -1, 0, .max], "select $1::int8")
    try check(
      [0, -0.0, 1.5, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude] as [Double],
      "select $1::float8")
    try check(["", "临沂日报", "a'b\\\"\n\u{202E}", String(repeating: "字", count: 100_000)], "select $1::text")
    try check([[], [0, 255, 0], [UInt8](repeating: 7, count: 100_000)] as [[UInt8]], "select $1::bytea")
    try check([UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255))], "select $1::uuid")
    try check(
      [
        Timestamp(microseconds: 0), Timestamp(microseconds: -210_866_803_200_000_000),
        Timestamp(microseconds: 1_700_000_000_123_456), Timestamp(microseconds: 253_402_300_799_999_999),
      ],
      "select $1::timestamptz")
    try check([CalendarDate(days: 0), CalendarDate(days: -719_528), CalendarDate(days: 20_000)], "select $1::date")
    try check([JSON("{\"a\" :  1}"), JSON("null")], "select $1::json")
    try check([[], ["a", "", "采编,{}\"NULL"]] as [[String]], "select $1::text[]")
    try check([[nil, "a"]] as [[String?]], "select $1::text[]")
    try check([[], [1, .min, .max]] as [[Int64]], "select $1::int8[]")
    try check([[[1, 2], []]] as [[[UInt8]]], "select $1::bytea[]")
    try check([Headline(text: "强县新闻")], "select $1::text")
  }

  @Test("Moments and days are the server's own")
  func timesMeanTheSame() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let moment = Timestamp(microseconds: 1_614_556_800_000_001)
    let text = try connection.first(
      "select to_char($1::timestamptz at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US')", moment, as: String.self)
    #expect(text == "2021-03-01 00:00:00.000001")
    #expect(try connection.first("select date '1970-01-02'", as: CalendarDate.self) == CalendarDate(days: 1))
    #expect(throws: DatabaseError.self) { try connection.first("select 'infinity'::timestamptz", as: Timestamp.self) }
  }

  @Test("jsonb is read as its text")
  func jsonb() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    #expect(try connection.first("select $1::jsonb", JSON("{\"a\" :  1}"), as: JSON.self)?.text == "{\"a\": 1}")
  }

  @Test("A text with a NUL is refused, not cut off")
  func nul() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = #expect(throws: DatabaseError.self) {
      try connection.first("select $1::text || $2", "fine", "临\u{0}沂", as: String.self)
    }
    #expect(error?.kind == .parameter(2))
    #expect(error?.message.contains("byte 3") == true)
    #expect(try connection.first("select 1", as: Int.self) == 1)
  }

  @Test(
    "What cannot be read names its statement and its column",
    arguments: [
      ("select 1::int8 as one, null::text as headline", "headline", "null"),
      ("select 1::int8 as one, 2::int8 as headline", "headline", "int8"),
      ("select 1::int8 as one, ''::text as headline", "headline", "no Headline"),
      ("select 9223372036854775807 as one, 'a'::text as headline", "one", "does not fit"),
      ("select 1::int8 as one", "2", "no column 2"),
    ] as [(StaticString, String, String)])
  func decodingErrors(sql: StaticString, column: String, words: String) async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = #expect(throws: DatabaseError.self) {
      try connection.query(sql) { row in (try row.next(Int32.self), try row.next(Headline.self)) }
    }
    #expect(error?.kind == .decoding(column: column))
    #expect(error?.statement == sql.description)
    #expect(error?.message.contains(words) == true, "\(String(describing: error))")
  }
}

struct Headline: PostgresNewtype, Equatable {
  struct IsEmpty: Error {}

  let text: String
  init(text: String) { self.text = text }
  init(postgresValue: String) throws {
    if postgresValue.isEmpty { throw IsEmpty() }
    text = postgresValue
  }
  var postgresValue: String { text }
}
