import Foundation
import LibPQ
import Testing

@Suite("Values of every type, through a real server")
struct RoundTripTests {
  private static let seed = UInt64.random(in: 0 ... .max)
  private static let count = 10_000

  /// Sends each value as a parameter of its own, a thousand to a round trip, and all of them as an array; both ways
  /// must give every one back.
  private func check<T: PostgresValue & PostgresArrayElement & Equatable>(
    _ edges: [T], _ one: StaticString, _ all: StaticString, _ random: (inout Seeded) -> T
  ) async throws {
    print("seed of \(T.self): \(Self.seed)")
    var generator = Seeded(Self.seed)
    let values = edges + (0..<(Self.count - edges.count)).map { _ in random(&generator) }
    let connection = try Connection(try await TestDatabase.fresh())
    for start in stride(from: 0, to: values.count, by: 1000) {
      let part = values[start..<min(start + 1000, values.count)]
      let back = try connection.run(part.map { Statement(one, $0, as: T.self) }).flatMap { $0 }
      #expect(back == Array(part), "seed \(Self.seed)")
    }
    #expect(try connection.first(all, values, as: [T].self) == values, "seed \(Self.seed)")
    let optionals = values.enumerated().map { $0.offset % 7 == 0 ? nil : $0.element }
    #expect(try connection.first(all, optionals, as: [T?].self) == optionals, "seed \(Self.seed)")
    #expect(try connection.query("select unnest($1)", values, as: T.self) == values, "seed \(Self.seed)")
  }

  @Test func booleans() async throws {
    try await check([true, false], "select $1::bool", "select $1::bool[]") { Bool.random(using: &$0) }
  }

  @Test func integers() async throws {
    try await check([Int16.min, -1, 0, 1, .max], "select $1::int2", "select $1::int2[]") {
      .random(in: .min ... .max, using: &$0)
    }
    try await check([Int32.min, -1, 0, 1, .max], "select $1::int4", "select $1::int4[]") {
      .random(in: .min ... .max, using: &$0)
    }
    try await check([Int64.min, -1, 0, 1, .max], "select $1::int8", "select $1::int8[]") {
      .random(in: .min ... .max, using: &$0)
    }
    try await check([Int.min, -1, 0, 1, .max], "select $1::int8", "select $1::int8[]") {
      .random(in: .min ... .max, using: &$0)
    }
  }

  @Test func doubles() async throws {
    let edges: [Double] = [
      0, -0.0, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .ulpOfOne,
    ]
    try await check(edges, "select $1::float8", "select $1::float8[]") { generator in
      let value = Double(bitPattern: generator.next())
      return value.isNaN ? 0.1 : value
    }
    let connection = try Connection(try await TestDatabase.fresh())
    #expect(try connection.first("select $1::float8", Double.nan, as: Double.self)?.isNaN == true)
  }

  @Test func texts() async throws {
    let edges = ["", " ", "临沂日报", "a'b\\\"\n\r\t\u{1}", "\u{202E}\u{FEFF}", "𠮷👨‍👩‍👧", "e\u{301}", "{},NULL"]
    try await check(edges, "select $1::text", "select $1::text[]") { $0.text() }
    try await check(edges.map { Title(text: $0) }, "select $1::text", "select $1::text[]") { Title(text: $0.text()) }
  }

  @Test func bytes() async throws {
    try await check([[], [0], [255, 0, 1]] as [[UInt8]], "select $1::bytea", "select $1::bytea[]") { generator in
      (0..<Int.random(in: 0...40, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
    }
  }

  @Test func uuids() async throws {
    let zero = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    try await check([zero], "select $1::uuid", "select $1::uuid[]") { generator in
      let (high, low) = (generator.next(), generator.next())
      return withUnsafeBytes(of: (high, low)) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
  }

  @Test func times() async throws {
    // 4713-01-01 BC (the first moment PostgreSQL knows) and the last microsecond of 9999.
    let (first, last) = (-210_863_520_000_000_000, 253_402_300_799_999_999) as (Int64, Int64)
    let edges = [first, last, 0, -1, 946_684_800_000_000, 946_684_799_999_999].map { Timestamp(microseconds: $0) }
    try await check(edges, "select $1::timestamptz", "select $1::timestamptz[]") {
      Timestamp(microseconds: .random(in: first...last, using: &$0))
    }
    let days = [0, -1, 10_957, 10_956, -2_440_550, 2_145_031_948].map { CalendarDate(days: $0) }
    try await check(days, "select $1::date", "select $1::date[]") {
      CalendarDate(days: .random(in: -2_440_550...2_145_031_948, using: &$0))
    }
  }

  @Test func jsonTexts() async throws {
    let edges = [JSON("null"), JSON("{\"a\" :  1}"), JSON(" [ ] "), JSON("\"\"")]
    try await check(edges, "select $1::json", "select $1::json[]") { generator in
      let text = (try? JSONEncoder().encode([generator.text(), generator.text()])) ?? Data("0".utf8)
      return JSON(String(decoding: text, as: UTF8.self))
    }
  }
}

struct Title: PostgresNewtype, PostgresArrayElement, Equatable {
  let text: String
  init(text: String) { self.text = text }
  init(postgresValue: String) { text = postgresValue }
  var postgresValue: String { text }
}

extension Seeded {
  /// Text of any characters but NUL, which PostgreSQL has not.
  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      let highest: UInt32 = [0x7F, 0x9FFF, 0x10FFFF][Int.random(in: 0..<3, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: 1...highest, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
