import FoundationEssentials
import LibPQ
import Testing

@Suite("The server's other types")
struct TypeTests {
  @Test("Every type comes back as it went, alone and in arrays, edges included")
  func roundTrips() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    func check<T: PostgresValue & PostgresArrayElement & Equatable>(
      _ values: [T], _ one: StaticString, _ many: StaticString
    ) throws {
      for value in values { #expect(try connection.first(one, value, as: T.self) == value) }
      #expect(try connection.first(one, T?.none, as: T?.self) == .some(.none))
      #expect(try connection.first(many, values, as: [T].self) == values)
      #expect(try connection.first(many, [nil] + values, as: [T?].self) == [nil] + values)
      #expect(try connection.first(many, [T](), as: [T].self) == [])
    }
    try check(
      [0, -0.0, 1.5, .infinity, -.infinity, .leastNonzeroMagnitude] as [Float], "select $1::float4",
      "select $1::float4[]")
    try check([0, 7, .max] as [UInt32], "select $1::oid", "select $1::int8[]")
    try check([Data(), Data([0, 255])], "select $1::bytea", "select $1::bytea[]")
    try check(
      [
        Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 1_700_000_000.123456),
        Date(timeIntervalSince1970: -9e9),
      ],
      "select $1::timestamptz", "select $1::timestamptz[]")
    try check([PostgresNumeric(5), .nan, .infinity], "select $1::numeric", "select $1::numeric[]")
    try check([Decimal(5)], "select $1::numeric", "select $1::numeric[]")
    try check(["a", "\0"] as [OneByteCharacter], "select $1::\"char\"", "select $1::\"char\"[]")
    try check(
      ["0.0.0.0/0", "192.168.0.7/24", "10.1.2.3", "::", "2001:db8::1", "2001:db8::1/64"].compactMap { Inet($0) },
      "select $1::inet", "select $1::inet[]")
    try check(
      ["192.168.0.0/24", "10.0.0.0/8", "2001:db8::/32", "1.2.3.4/32"].compactMap { Cidr($0) }, "select $1::cidr",
      "select $1::cidr[]")
    try check(
      [
        TimeOfDay(hour: 0, minute: 0), TimeOfDay(hour: 23, minute: 59, second: 59, microsecond: 999_999),
        TimeOfDay(hour: 24, minute: 0),
      ],
      "select $1::time", "select $1::time[]")
    try check(
      [
        Interval(), Interval(months: -14, days: 3, microseconds: -1),
        Interval(months: .max, days: .min, microseconds: .max),
      ],
      "select $1::interval", "select $1::interval[]")
    try check(
      [
        LocalTimestamp(microsecondsSince2000: 0), LocalTimestamp(microsecondsSince2000: -211_813_488_000_000_000),
        LocalTimestamp(microsecondsSince2000: 9_223_371_331_199_999_999),
      ], "select $1::timestamp",
      "select $1::timestamp[]")
    try check(
      [.infinity, .minusInfinity, .value(Timestamp(microseconds: 5))] as [OrInfinite<Timestamp>],
      "select $1::timestamptz", "select $1::timestamptz[]")
    try check(
      [.infinity, .value(CalendarDate(days: -2_440_588))] as [OrInfinite<CalendarDate>], "select $1::date",
      "select $1::date[]")
    try check(
      [
        .empty, .from(.included(1), to: .excluded(5)), .from(.unbounded, to: .excluded(0)),
        .from(.unbounded, to: .unbounded),
      ]
        as [PostgresRange<Int>], "select $1::int8range", "select $1::int8range[]")
    try check(
      [.from(.excluded(PostgresNumeric(1)), to: .included(PostgresNumeric(2)))] as [PostgresRange<PostgresNumeric>],
      "select $1::numrange", "select $1::numrange[]")
    try check(
      [.from(.included(.value(Timestamp(microseconds: 0))), to: .excluded(.infinity))]
        as [PostgresRange<OrInfinite<Timestamp>>], "select $1::tstzrange", "select $1::tstzrange[]")
  }

  @Test("They mean what the server means by them")
  func meanings() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    func text(_ sql: StaticString, _ value: any PostgresValue) throws -> String? {
      try connection.first(sql, value, as: String.self)
    }
    #expect(
      try text("select $1::text", Interval(months: 14, days: -3, microseconds: 3_000_001))
        == "1 year 2 mons -3 days +00:00:03.000001")
    #expect(try text("select $1::text", Interval(.seconds(-90))) == "-00:01:30")
    #expect(try text("select $1::text", TimeOfDay(hour: 8, minute: 5)) == "08:05:00")
    #expect(
      try text("select $1::text", LocalTimestamp(microsecondsSince2000: 9_223_371_331_199_999_999))
        == "294276-12-31 23:59:59.999999")
    #expect(
      try text("select $1::text", LocalTimestamp(microsecondsSince2000: -211_813_488_000_000_000))
        == "4714-11-24 00:00:00 BC")
    #expect(try text("select $1::text", CalendarDate(days: -719_163)) == "0001-12-31 BC")
    #expect(try text("select $1::text", try #require(Inet("192.168.0.7/24"))) == "192.168.0.7/24")
    #expect(try text("select $1::text", try #require(Cidr("10.0.0.0/8"))) == "10.0.0.0/8")
    #expect(try text("select $1::text", PostgresRange(1...3)) == "[1,4)")
    #expect(try text("select $1::text", PostgresRange(1..<1)) == "empty")
    #expect(
      try text(
        "select to_char($1::timestamptz at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US')",
        Date(timeIntervalSince1970: 1.5)) == "1970-01-01 00:00:01.500000")
    #expect(try connection.first("select relkind from pg_class where relname = 'pg_class'", as: String.self) == "r")
    #expect(try connection.first("select oid from pg_type where typname = 'int8'", as: UInt32.self) == 20)
    #expect(try connection.first("select 'pg_class'::regclass::oid", as: Int.self) == 1259)
    #expect(Cidr("10.0.0.1/8") == nil && Inet("10.0.0.1/33") == nil && Inet("x") == nil && Inet("1.2.3.4/") == nil)
    #expect(PostgresRange(1..<3).contains(2) && !PostgresRange(1..<3).contains(3))
  }

  @Test("What does not fit is refused, with the column and why")
  func refusals() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    func refusal<T: PostgresValue>(_ sql: StaticString, _: T.Type) -> String {
      do throws(DatabaseError) {
        return "\(String(describing: try connection.first(sql, as: T.self)))"
      } catch {
        return error.message
      }
    }
    #expect(refusal("select 0.1::float8", Float.self).contains("cannot be read as Float"))
    #expect(refusal("select -1", UInt32.self).contains("does not fit"))
    #expect(refusal("select 'infinity'::timestamp", LocalTimestamp.self).contains("OrInfinite"))
    #expect(refusal("select '294276-12-31'::timestamptz", Timestamp.self).contains("too late"))
    #expect(refusal("select now()::timestamp", Timestamp.self).contains("is timestamp"))
    #expect(refusal("select 1.5", Double.self).contains("is numeric"))
    for value: any PostgresValue in [
      Date(timeIntervalSince1970: .infinity), TimeOfDay(hour: 25, minute: 0),
      LocalTimestamp(microsecondsSince2000: .max),
    ] {
      let error = #expect(throws: DatabaseError.self) { try connection.first("select $1", value, as: Bool.self) }
      #expect(error?.kind == .parameter(1))
    }
  }

  @Test("Arrays of several dimensions are read whole, or refused where one is expected")
  func nested() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let grid = try PostgresArray(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(try connection.first("select $1::int8[]", grid, as: PostgresArray<Int>.self) == grid)
    #expect(try connection.first("select ($1::int8[])[2][1]", grid, as: Int.self) == 4)
    let odd = try connection.first("select '[0:1]={7,8}'::int4[]", as: PostgresArray<Int>.self)
    #expect(odd?.dimensions == [.init(count: 2, first: 0)] && odd?.elements == [7, 8])
    #expect(try connection.first("select '[0:1]={7,8}'::int4[]", as: [Int].self) == [7, 8])
    let error = #expect(throws: DatabaseError.self) { try connection.first("select '{{1}}'::int4[]", as: [Int].self) }
    #expect(error?.message.contains("PostgresArray") == true)
    #expect(throws: ValueError.self) { try PostgresArray(rows: [[1], [1, 2]]) }
    let cube = try PostgresArray(
      elements: ["a", nil, "c", "d"] as [String?], dimensions: [.init(count: 1), .init(count: 2), .init(count: 2)])
    #expect(try connection.first("select $1::text[]", cube, as: PostgresArray<String?>.self) == cube)
  }
}
