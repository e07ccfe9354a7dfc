import FoundationEssentials
import LibPQ
import Testing

@Suite("Exact decimal numbers")
struct NumericTests {
  private static let texts = [
    "0", "0.00", "1", "-1", "10000", "9999.9999", "10000.0001", "-12.50", "0.0001", "0.00010", "0.00000001",
    "123456789012345678901234567890.123456789", "NaN", "Infinity", "-Infinity", "1000000000000", "0.10",
    String(repeating: "9", count: 1000),
    "-" + String(repeating: "7", count: 1000) + "." + String(repeating: "3", count: 1000),
    "1" + String(repeating: "0", count: 131_071), "0." + String(repeating: "0", count: 16_382) + "1",
  ]

  @Test("A number is written, read and shown as the server does it, of a thousand digits too")
  func roundTrips() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    for text in Self.texts {
      let number = try #require(PostgresNumeric(text), "\(text.prefix(40))")
      #expect(number.description == text)
      let answer = try connection.first("select $1, $1::text", number) { row in
        (try row.next(PostgresNumeric.self), try row.next(String.self))
      }
      #expect(answer?.0 == number)
      #expect(answer?.0.description == text)
      #expect(answer?.1 == text)
    }
  }

  @Test("Random numbers are the server's own in text, order and equality")
  func random() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    var last = PostgresNumeric(0)
    for _ in 0..<400 {
      let whole = (0..<Int.random(in: 0...9, using: &random)).map { _ in "\(Int.random(in: 0...9, using: &random))" }
      let part = (0..<Int.random(in: 0...9, using: &random)).map { _ in "\(Int.random(in: 0...9, using: &random))" }
      let sign = Bool.random(using: &random) ? "-" : ""
      let exponent = Bool.random(using: &random) ? "e\(Int.random(in: -12...12, using: &random))" : ""
      let text = sign + (whole.isEmpty ? "0" : whole.joined()) + "." + part.joined() + exponent
      let number = try #require(PostgresNumeric(text), "seed \(seed): \(text)")
      let answer = try connection.first("select $1::text::numeric, $2 < $3, $2 = $3", text, number, last) { row in
        (try row.next(PostgresNumeric.self), try row.next(Bool.self), try row.next(Bool.self))
      }
      #expect(answer?.0 == number && answer?.0.description == number.description, "seed \(seed): \(text)")
      #expect(answer?.1 == (number < last) && answer?.2 == (number == last), "seed \(seed): \(text)")
      last = number
    }
  }

  @Test("There is no minus zero, and 1.10 is 1.1 with another scale")
  func sameNumbers() throws {
    #expect(PostgresNumeric("-0")?.description == "0")
    #expect(PostgresNumeric("1.10") == PostgresNumeric("1.1"))
    #expect(PostgresNumeric("1.10")?.hashValue == PostgresNumeric("1.1")?.hashValue)
    #expect(PostgresNumeric("1.10")?.scale == 2)
    #expect(PostgresNumeric(Int.min).description == "\(Int.min)")
    #expect(PostgresNumeric(UInt64.max).description == "\(UInt64.max)")
    #expect(PostgresNumeric(Int8(-5)).description == "-5")
    for text in ["", ".", "-", "1.2.3", "1e", "e5", "0x10", "一", "1e999999999", " 1"] {
      #expect(PostgresNumeric(text) == nil, "\(text)")
    }
    #expect(.infinity < PostgresNumeric.nan && -.infinity < PostgresNumeric(0))
  }

  @Test("A Decimal is exact or refused")
  func decimals() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let texts = ["0", "-0.01", "123456789012345678901234567890.12345678", "1000000", "0.00000000000000000001", "99999"]
    for text in texts {
      let decimal = try #require(Decimal(string: text))
      #expect(try connection.first("select $1", decimal, as: Decimal.self) == decimal)
      #expect(try connection.first("select $1 = $2::text::numeric", decimal, text, as: Bool.self) == true)
    }
    for text in ["NaN", "Infinity", String(repeating: "1", count: 60), "1e-200"] {
      let error = #expect(throws: DatabaseError.self) {
        try connection.first("select $1::text::numeric", text, as: Decimal.self)
      }
      #expect(error?.message.contains("PostgresNumeric") == true)
    }
    #expect(throws: DatabaseError.self) { try connection.first("select $1", Decimal.nan, as: Bool.self) }
      .map { #expect($0.kind != .timeout) }
  }
}
