import Foundation
import LibPQ
import Testing

@Suite("Examples of the documents: values and rows")
struct ValueExamples {
  struct PageNumber: PostgresNewtype, Hashable {
    let number: Int
    struct IsNoPage: Error {}

    init(postgresValue: Int) throws {
      guard postgresValue > 0 else { throw IsNoPage() }
      number = postgresValue
    }
    var postgresValue: Int { number }
  }

  enum Stage: String, PostgresEnum {
    case draft, published
    static let typeName = "stage"
  }

  struct Credit: PostgresComposite, Equatable {
    let source: String
    let page: Int?
    static let typeName = "credit"

    init(source: String, page: Int?) { (self.source, self.page) = (source, page) }

    init(from fields: inout CompositeReader) throws(ValueError) {
      source = try fields.next()
      page = try fields.next()
    }

    func write(to fields: inout CompositeWriter) throws(ValueError) {
      try fields.write(source)
      try fields.write(page)
    }
  }

  /// `macaddr`, which the library does not know.
  struct HardwareAddress: PostgresValue, Equatable {
    let bytes: [UInt8]
    static let postgresType = PostgresType(oid: 829)

    func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(bytes) }
    static func decode(_ column: ColumnValue) throws(ValueError) -> HardwareAddress {
      HardwareAddress(bytes: [UInt8](try column.required()))
    }
  }

  private func place() async throws -> ConnectionString {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create type stage as enum ('draft', 'published');
      create type credit as (source text, page int4);
      create table page (id int8, title text, stage stage, credit credit, fee numeric, first_published timestamptz, tags jsonb);
      """)
    return place
  }

  @Test("Types of one's own")
  func ownTypes() async throws {
    let connection = try Connection(try await place())
    try connection.execute(
      "insert into page (id, stage, credit, fee) values ($1, $2, $3, $4)", 7, Stage.draft,
      Credit(source: "Lin Yi Daily", page: 3), PostgresNumeric("123.450"))
    let rows = try connection.query(
      "select id, stage, credit, fee from page", columns: PageNumber.self, Stage.self, Credit.self, Decimal.self)
    #expect(rows.count == 1 && rows[0].1 == .draft && rows[0].2.page == 3 && rows[0].3 == Decimal(string: "123.45"))
    let address = HardwareAddress(bytes: [8, 0, 43, 1, 2, 3])
    #expect(try connection.first("select $1", address, as: HardwareAddress.self) == address)
    #expect(try connection.first("select $1::text", address, as: String.self) == "08:00:2b:01:02:03")
  }

  struct Article: Decodable, Sendable {
    let id: Int
    let title: String?
    let firstPublished: Date?
    let tags: [String: Int]?
  }

  @Test("Rows in three shapes")
  func rows() async throws {
    let connection = try Connection(try await place())
    try connection.execute("insert into page (id, title, tags) values (7, 'News', '{\"sport\": 1}')")

    let pairs = try connection.query("select id, title from page", columns: Int.self, String.self)
    let named = try connection.query("select * from page") { row in
      (try row.value("title", as: String.self), try row.value("id", as: Int.self))
    }
    let articles = try connection.query(
      "select id, title, first_published, tags from page", decoding: Article.self, names: .snakeCase)

    #expect(pairs[0] == (7, "News") && named[0] == ("News", 7) && articles[0].tags == ["sport": 1])
  }

  @Test("Long answers and many rows")
  func many() async throws {
    let database = Database(try await place())
    try await database.write { transaction throws(DatabaseError) in
      try transaction.copyIn(to: "page", "id", "title") { writer throws(DatabaseError) in
        for id in 1...1000 { try writer.write(id, "page \(id)") }
      }
    }

    var total = 0
    for try await id in database.rows("select id from page order by id", as: Int.self) {
      total += id
    }

    let csv = try await database.run { connection throws(DatabaseError) in
      var bytes = Data()
      try connection.copyOut("select id, title from page limit 2", format: .csv(header: true)) { bytes += $0 }
      return bytes
    }
    #expect(total == 500_500)
    #expect(String(decoding: csv, as: UTF8.self).hasPrefix("id,title\n"))
    await database.close()
  }

  func find(
    _ connection: Connection, titled title: String?, above id: Int?, sortedBy column: String
  ) throws(DatabaseError) -> [Int] {
    let conditions = SQL.conditions(title.map { "title like \($0)" }, id.map { "id > \($0)" })
    return try connection.query(
      composed: "select id from page \(conditions) order by \(name: column)", as: Int.self)
  }

  @Test("SQL put together")
  func composed() async throws {
    let connection = try Connection(try await place())
    try connection.execute("insert into page (id, title) values (1, 'a'), (2, 'b'), (3, 'b')")
    #expect(try find(connection, titled: "b", above: 2, sortedBy: "id") == [3])
    #expect(try find(connection, titled: nil, above: nil, sortedBy: "title").count == 3)
    #expect(throws: DatabaseError.self) {
      try find(connection, titled: nil, above: nil, sortedBy: "id; drop table page")
    }
  }

  @Test("A pool that is warm, watched and renewed")
  func pool() async throws {
    let place = try await place()
    let database = Database(
      place, connections: 16, limit: .seconds(5), minimum: 2, lifetime: .seconds(3600),
      onConnect: { connection throws(DatabaseError) in try connection.executeScript("set timezone = 'UTC'") })
    try await database.warmUp()
    #expect(database.statistics.connections == 2)
    await database.close()
  }
}
