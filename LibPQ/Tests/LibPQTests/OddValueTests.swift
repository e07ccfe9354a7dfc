import Foundation
import LibPQ
import Testing

@Suite("Odd values")
struct OddValueTests {
  private static let schema = #"""
    create type "Odd ""Mood""" as enum ('a b', 'c''d', '"e"', ',{}', '临', '\');
    create type inner_part as (words text, numbers int4[], amount numeric);
    create type outer_part as (part inner_part, parts inner_part[], mood "Odd ""Mood""");
    create domain tags as text[];
    create domain small_tags as tags check (cardinality(value) < 4);
    create domain whole as inner_part;
    create table thing (outer_ outer_part, tags small_tags, moods "Odd ""Mood"""[], whole whole);
    """#

  private func connection() async throws -> Connection {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(Self.schema)
    return try Connection(place)
  }

  @Test("Labels, nested composites and domains over arrays and composites go and come, whatever signs are in them")
  func ownTypes() async throws {
    let connection = try await connection()
    let inner = InnerPart(words: "a,(b)\"c\\d'{e}\n", numbers: [1, nil, -3], amount: PostgresNumeric("1.50"))
    let empty = InnerPart(words: nil, numbers: [], amount: nil)
    let outer = OuterPart(part: inner, parts: [inner, empty], mood: .label("\"e\""))
    let labels = ["a b", "c'd", "\"e\"", ",{}", "临", "\\"].map { OddMood.label($0) }
    for way in 0..<2 {
      if way == 0 {
        try connection.execute("insert into thing values ($1, $2, $3, $4)", outer, ["x", "", "{,}"], labels, inner)
      } else {
        try connection.copyIn(to: "thing", "outer_", "tags", "moods", "whole") { w throws(DatabaseError) in
          try w.write(outer, ["x", "", "{,}"], labels, inner)
        }
      }
      let rows = try connection.query(
        "select outer_, tags, moods, whole from thing", columns: OuterPart.self, [String].self, [OddMood].self,
        InnerPart.self)
      for (part, tags, moods, whole) in rows {
        #expect(part == outer && tags == ["x", "", "{,}"] && moods == labels && whole == inner)
      }
      #expect(rows.count == way + 1)
    }
    let refused = refusedKind { () throws(DatabaseError) in
      try connection.execute("insert into thing (tags) values ($1)", ["1", "2", "3", "4"])
    }
    #expect(refused == .constraint(name: "small_tags_check", violation: .check))
    #expect(try connection.first("select null::outer_part", as: OuterPart?.self) == .some(.none))
  }

  @Test("Arrays that are empty, of several dimensions, or with NULLs are what they are, or refused")
  func arrays() async throws {
    let connection = try await connection()
    #expect(try connection.first("select '{}'::int4[]", as: [Int].self) == [])
    #expect(try connection.first("select array[null, null]::text[]", as: [String?].self) == [nil, nil])
    #expect(
      try connection.first("select '{{1,2},{3,4}}'::int4[]", as: PostgresArray<Int>.self)?.elements == [1, 2, 3, 4])
    for (sql, words) in [
      ("select array[1, null]", "null"), ("select '{{1,2},{3,4}}'::int8[]", "2 dimensions"),
      ("select array['a']", "is text[]"), ("select array[1.5]", "numeric[]"),
    ] as [(StaticString, String)] {
      let error = #expect(throws: DatabaseError.self) { try connection.first(sql, as: [Int].self) }
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
    #expect(try connection.first("select cardinality($1::int8[])", [Int](), as: Int.self) == 0)
    let none = try PostgresArray<Int>(rows: [[], []])
    #expect(try connection.first("select $1::int8[]", none, as: PostgresArray<Int>.self) == none)
  }

  @Test("What is at the edge of a number or a moment is exact, and what is beyond is refused")
  func edges() async throws {
    let connection = try await connection()
    for text in ["1e9223372036854775807", "1e-9223372036854775808", "1e-9223372036854775809", "1e150001"] {
      #expect(PostgresNumeric(text) == nil, "\(text)")
    }
    let tiny = try #require(PostgresNumeric("1e-16383"))
    #expect(try connection.first("select $1", tiny, as: PostgresNumeric.self) == tiny)
    let tooFine = try #require(PostgresNumeric("1e-16384"))
    #expect(refusedKind { () throws(DatabaseError) in try connection.execute("select $1", tooFine) } == .parameter(1))
    for text in ["NaN", "Infinity", "-Infinity"] {
      #expect(try connection.first("select $1::text::numeric", text, as: PostgresNumeric.self)?.description == text)
      #expect(
        refusedKind { () throws(DatabaseError) in
          _ = try connection.first("select $1::text::numeric as n", text, as: Decimal.self)
        } == .decoding(column: "n"))
    }
    for sql in ["select '-infinity'::timestamptz as t", "select 'infinity'::timestamptz as t"] as [StaticString] {
      #expect(
        refusedKind { () throws(DatabaseError) in _ = try connection.first(sql, as: Date.self) }
          == .decoding(column: "t"))
    }
    #expect(
      try connection.first("select '-infinity'::timestamp", as: OrInfinite<LocalTimestamp>.self) == .minusInfinity)
    #expect(try connection.first("select '294276-12-31'::date", as: CalendarDate.self) != nil)
    for text in ["1.2.3.4/+8", "1.2.3.4/-0", "1.2.3.4/08x", "1.2.3.4/256", "::1%lo"] {
      #expect(Inet(text) == nil, "\(text)")
    }
  }

  @Test("JSON with a NUL is kept where the server can, and refused where it cannot")
  func json() async throws {
    let connection = try await connection()
    let text = "{\"a\": \"\\u0000\"}"
    #expect(try connection.first("select $1::json", JSON(text), as: JSON.self)?.text == text)
    #expect(
      refusedKind { () throws(DatabaseError) in try connection.execute("select $1::jsonb", JSON(text)) } == .badData)
    #expect(
      refusedKind { () throws(DatabaseError) in try connection.execute("select $1", JSON("{\u{0}}")) } == .parameter(1))
    #expect(
      refusedKind { () throws(DatabaseError) in try connection.execute("select $1::json", JSON("{")) } == .badData)
  }

  @Test("65,535 values go and no more; a statement that a NUL would end is refused, whole")
  func counts() async throws {
    let connection = try await connection()
    let most = (0..<65_535).map { _ in "\(1)" as SQL }.joined(separator: ", ")
    #expect(try connection.first(composed: "select cardinality(array[\(most)])", as: Int.self) == 65_535)
    #expect(
      refusedKind { () throws(DatabaseError) in
        _ = try connection.first(composed: "select \(0), \(most)", as: Int.self)
      } == .parameter(65_536))
    let cut = refusal { () throws(DatabaseError) in try connection.execute("select 1\0; this is never seen") }
    #expect(cut.contains("NUL"))
    let composed = refusal { () throws(DatabaseError) in try connection.execute(composed: "select \(1)\0 garbage") }
    #expect(composed.contains("NUL"))
    #expect(try connection.number() == 1)
  }
}

enum OddMood: PostgresValue, PostgresArrayElement, Equatable {
  case label(String)

  static let postgresType = PostgresType.named("\"Odd \"\"Mood\"\"\"")
  static let arrayType = PostgresType.named("\"Odd \"\"Mood\"\"\"[]")
  static func accepts(_ type: PostgresType) -> Bool { type.isNamed("\"Odd \"\"Mood\"\"\"") }
  func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    switch self {
    case .label(let text): try parameter.append(text)
    }
  }
  static func decode(_ column: ColumnValue) throws(ValueError) -> OddMood { .label(try column.text()) }
}

struct InnerPart: PostgresComposite, Equatable {
  let words: String?
  let numbers: [Int?]
  let amount: PostgresNumeric?
  static let typeName = "inner_part"

  init(words: String?, numbers: [Int?], amount: PostgresNumeric?) {
    (self.words, self.numbers, self.amount) = (words, numbers, amount)
  }

  init(from fields: inout CompositeReader) throws(ValueError) {
    (words, numbers, amount) = (try fields.next(), try fields.next(), try fields.next())
  }

  func write(to fields: inout CompositeWriter) throws(ValueError) {
    try fields.write(words)
    try fields.write(numbers)
    try fields.write(amount)
  }
}

struct OuterPart: PostgresComposite, Equatable {
  let part: InnerPart?
  let parts: [InnerPart]
  let mood: OddMood
  static let typeName = "outer_part"

  init(part: InnerPart?, parts: [InnerPart], mood: OddMood) { (self.part, self.parts, self.mood) = (part, parts, mood) }

  init(from fields: inout CompositeReader) throws(ValueError) {
    (part, parts, mood) = (try fields.next(), try fields.next(), try fields.next())
  }

  func write(to fields: inout CompositeWriter) throws(ValueError) {
    try fields.write(part)
    try fields.write(parts)
    try fields.write(mood)
  }
}
