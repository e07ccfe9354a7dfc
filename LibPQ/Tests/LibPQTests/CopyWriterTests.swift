import LibPQ
import Testing

@Suite("Rows that COPY accepts and refuses")
struct CopyWriterTests {
  private struct Row: RowReadable, Equatable {
    let id: Int
    let title: String?
    let tags: [String]
    let extra: String?

    init(_ id: Int, _ title: String?, _ tags: [String], _ extra: String?) {
      (self.id, self.title, self.tags, self.extra) = (id, title, tags, extra)
    }

    init(from row: inout RowReader) throws {
      (id, title, tags, extra) = (try row.next(), try row.next(), try row.next(), try row.next(JSON?.self)?.text)
    }
  }

  @Test("What is stored is exactly what was accepted, whatever was refused between")
  func exactly() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8, title text, tags text[], extra json)")
    var accepted: [Row] = []
    try connection.copyIn(to: "page", "id", "title", "tags", "extra") { writer throws(DatabaseError) in
      for id in 0..<4000 {
        let row = Row(id, id % 5 == 0 ? nil : random.hostileText(), [random.text(), random.hostileText()], "\"\(id)\"")
        let extra = row.extra.map { JSON($0) }
        do throws(DatabaseError) {
          switch Int.random(in: 0..<8, using: &random) {
          case 0: try writer.write(row.id, row.title)
          case 1: try writer.write(row.id, row.title, row.tags, extra, 7)
          case 2: try writer.write(row.id, row.title, row.tags, row.id)
          case 3: try writer.write(Int32(id), row.title, row.tags, extra)
          default: try writer.write(row.id, row.title, row.tags, extra)
          }
          accepted.append(row)
        } catch {
          guard case .parameter = error.kind else { throw error }
        }
      }
    }
    let stored = try connection.query("select id, title, tags, extra from page order by id", as: Row.self)
    #expect(accepted.count > 500 && accepted.count < 3000)
    #expect(stored == accepted, "seed \(seed)")
  }

  @Test("A refused row adds none of its own making")
  func injection() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (title text, id int8)")
    // The text ends in a whole row of its own, and then in what cannot be sent.
    let row = "\u{0}\u{2}\u{0}\u{0}\u{0}\u{4}evil"
    try connection.copyIn(to: "page", "title", "id") { writer throws(DatabaseError) in
      for text in [row, "fine" + row, "evil"] { _ = try? writer.write(text, "not a number") }
      try writer.write("good", 1)
    }
    #expect(try connection.query("select title from page", as: String.self) == ["good"])
  }

  /// Writes its first half, and then finds that it cannot be sent.
  private struct HalfWritten: PostgresValue {
    static let postgresType = PostgresType.text
    func encode(into parameter: inout ParameterWriter) throws(ValueError) {
      parameter.append([UInt8](repeating: UInt8(ascii: "x"), count: 9))
      throw ValueError("not the rest")
    }
    static func decode(_ column: ColumnValue) throws(ValueError) -> HalfWritten { HalfWritten() }
  }

  @Test("Nothing of a row stays, wherever in an array, a range, a composite or a type of one's own it is refused")
  func deepInside() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      """
      create type pupil as (name text, age int4, born date);
      create table thing (id int8, texts text[], span int8range, numbers numeric[], pupil pupil, pupils pupil[], body text);
      """)
    let fine = Pupil(name: "a", age: 1, born: nil)
    let accepted = try connection.copyIn(
      to: "thing", "id", "texts", "span", "numbers", "pupil", "pupils", "body"
    ) { w throws(DatabaseError) in
      for id in 0..<300 {
        let number = PostgresNumeric(id)
        func write(
          _ texts: [String] = ["a"], _ numbers: [PostgresNumeric] = [], _ pupil: Pupil, _ pupils: [Pupil],
          _ body: any PostgresValue
        ) throws(DatabaseError) {
          try w.write(id, texts, PostgresRange(0..<id), numbers, pupil, pupils, body)
        }
        let nul = Pupil(name: "b\0", age: 1, born: nil)
        let old = Pupil(name: "b", age: .max, born: nil)
        let fine16384 = PostgresNumeric("1e-16384").map { [number, $0] } ?? []
        _ = refusal { () throws(DatabaseError) in try write(["a", "b\0c"], [], fine, [], "x") }
        _ = refusal { () throws(DatabaseError) in try write([], fine16384, fine, [], "x") }
        _ = refusal { () throws(DatabaseError) in try write([], [number], nul, [], "x") }
        _ = refusal { () throws(DatabaseError) in try write([], [number], old, [], "x") }
        _ = refusal { () throws(DatabaseError) in try write([], [number], fine, [fine, nul, fine], "x") }
        _ = refusal { () throws(DatabaseError) in try write([], [number], fine, [fine], HalfWritten()) }
        _ = refusal { () throws(DatabaseError) in try write([], [number], fine, [fine], [HalfWritten]().count) }
        try write(["a", "b"], [number], fine, [fine, fine], "\(id)")
      }
    }
    #expect(accepted == 300)
    let whole: StaticString = """
      select count(*) from thing where texts = '{a,b}' and numbers = array[id::numeric] and (pupil).age = 1
        and cardinality(pupils) = 2 and body = id::text and span = int8range(0, id)
      """
    #expect(try connection.first(whole, as: Int.self) == 300)
    #expect(try connection.first("select count(*) from thing", as: Int.self) == 300)
  }

  @Test("When the server has refused a row the sending stops, with its own words")
  func stops() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8 constraint page_is_small check (id < 10), body text)")
    let body = String(repeating: "x", count: 64_000)
    var sent = 0
    let error = #expect(throws: DatabaseError.self) {
      try connection.copyIn(to: "page", "id", "body", progress: { sent = $0.bytes }) { writer throws(DatabaseError) in
        for id in 0..<16_000 { try writer.write(id, body) }
      }
    }
    #expect(error?.kind == .constraint(name: "page_is_small", violation: .check))
    #expect(sent < 100_000_000, "\(sent)")
    #expect(try connection.number() == 1)
    // Notices on the way stop nothing.
    try connection.executeScript(
      """
      create function talk() returns trigger language plpgsql as $$ begin raise notice 'row %', new.id; return new; end $$;
      create table line (id int8, body text);
      create trigger talks before insert on line for each row execute function talk();
      """)
    let stored = try connection.copyIn(to: "line", "id", "body") { writer throws(DatabaseError) in
      for id in 0..<2000 { try writer.write(id, body) }
    }
    #expect(stored == 2000)
  }
}

extension Seeded {
  /// Now and then with the one character that no text can hold.
  mutating func hostileText() -> String {
    Int.random(in: 0..<4, using: &self) == 0 ? text() + "\u{0}\u{0}\u{4}" + text() : text()
  }
}
