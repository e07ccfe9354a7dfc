import LibPQ
import Testing

@Suite("Types that a database has of its own")
struct OwnTypeTests {
  static let schema = """
    create schema news;
    create type mood as enum ('glad', 'sad', '喜');
    create type news.place as (town text, postcode varchar(6), moods mood[], height float8);
    create domain age as int4 check (value >= 0);
    create domain child_age as age check (value < 18);
    create type pupil as (name text, age child_age, born date);
    create table person (id int8, mood mood, at news.place, ages child_age[], places news.place[], pupil pupil);
    """

  private func connection(settings: [String: String] = [:]) async throws -> Connection {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(Self.schema)
    return try Connection(ConnectionString(place.text, settings: settings))
  }

  @Test("Enums, composites, domains and arrays of them go and come, NULL among their fields")
  func roundTrips() async throws {
    let connection = try await connection()
    let place = Place(town: "临沂", postcode: nil, moods: [.glad, .joy], height: -0.0)
    let pupil = Pupil(name: "a,(\"b", age: 7, born: nil)
    try connection.execute(
      "insert into person values ($1, $2, $3, $4, $5, $6)", 1, Mood.sad, place, [1, 17], [place, place], pupil)
    let rows = try connection.query(
      "select mood, at, ages, places, pupil, at, mood::text from person", columns: Mood.self, Place.self, [Int].self,
      [Place].self, Pupil?.self, Place?.self, Mood.self)
    #expect(rows.count == 1)
    for (mood, at, ages, places, who, again, text) in rows {
      #expect(mood == .sad && at == place && ages == [1, 17] && places == [place, place])
      #expect(who == pupil && again == place && text == .sad)
    }
    #expect(try connection.first("select mood from person where mood = $1", Mood.sad, as: String.self) == "sad")
    #expect(try connection.first("select $1::mood[]", [Mood.glad, nil], as: [Mood?].self) == [.glad, nil])
    #expect(try connection.first("select $1", Mood?.none, as: Mood?.self) == .some(.none))
    #expect(try connection.first("select row('a', null, null::mood[], 1::float8)", as: Place.self)?.town == "a")
    #expect(try connection.first("select 5::child_age", as: Int.self) == 5)
    #expect(try connection.first("select person.at from person", as: Place.self) == place)
  }

  @Test("They go by COPY, by stream, in batches, and behind prepared and unprepared statements")
  func everyWay() async throws {
    for prepares in [true, false] {
      let base = try await TestDatabase.fresh()
      try Connection(base).executeScript(Self.schema)
      let connection = try Connection(ConnectionString(base.text, prepares: prepares))
      let place = Place(town: "x", postcode: "1", moods: [], height: 1)
      let pupil = Pupil(name: "n", age: 3, born: CalendarDate(days: 0))
      // COPY first, on a connection that knows nothing yet.
      try connection.copyIn(to: "person", "id", "mood", "at", "ages", "places", "pupil") { w throws(DatabaseError) in
        try w.write(1, Mood.glad, place, [4], [place], pupil)
        let words = refusal { () throws(DatabaseError) in try w.write(2, Mood.glad, pupil, [4], [place], pupil) }
        #expect(words.contains("place"))
      }
      let other = try Connection(ConnectionString(base.text, prepares: prepares))
      var seen: [Place] = []
      try other.stream("select at, pupil from person") { row in
        seen.append(try row.next())
        let who = try row.next(Pupil.self)
        #expect(who == pupil)
      }
      #expect(seen == [place])
      let third = try Connection(ConnectionString(base.text, prepares: prepares))
      let (_, places) = try third.commit(
        Statement("insert into person (id, at) values (3, $1)", place),
        Statement("select at from person order by id", as: Place.self))
      #expect(places == [place, place])
      var copied = 0
      try third.copyOut("select at from person") { row in
        if try row.next(Place.self) == place { copied += 1 }
      }
      #expect(copied == 2)
    }
  }

  @Test("A label or a type that ours does not have is a decoding error, and so is another type of the same database")
  func refusals() async throws {
    let connection = try await connection()
    for (sql, words) in [
      ("select 'sad'::mood", "is no OnlyGlad: \"sad\""), ("select row('a', null, null)::pupil", "is pupil"),
      ("select 'a'::text::bytea", "is bytea"),
    ] as [(StaticString, String)] {
      let error = #expect(throws: DatabaseError.self) { try connection.first(sql, as: OnlyGlad.self) }
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
    let error = #expect(throws: DatabaseError.self) { try connection.first("select null::pupil", as: Place?.self) }
    #expect(error?.message.contains("is pupil, which cannot be read as") == true)
    let missing = #expect(throws: DatabaseError.self) { try connection.execute("select $1", Nowhere.here) }
    #expect(missing?.message.contains("there is no type nowhere") == true)
    #expect(try connection.first("select 1", as: Int.self) == 1)
    let negative = #expect(throws: DatabaseError.self) {
      try connection.execute("insert into person (pupil) values ($1)", Pupil(name: "", age: -1, born: nil))
    }
    #expect(negative?.sqlState == "23514")
  }

  @Test("A type that was made anew under the same name is found again")
  func madeAnew() async throws {
    let connection = try await connection()
    #expect(try connection.first("select $1", Mood.sad, as: Mood.self) == .sad)
    try connection.executeScript(
      "drop table person; drop type news.place; drop type mood; create type mood as enum ('sad')")
    #expect(try connection.first("select $1", Mood.sad, as: Mood.self) == .sad)
    try connection.executeScript("drop type mood; create type mood as enum ('sad')")
    let inside = try connection.transaction { t throws(DatabaseError) in
      try t.first("select $1", Mood.sad, as: Mood.self)
    }
    #expect(inside == .sad)
    try connection.executeScript("drop type mood; create type mood as enum ('sad')")
    #expect(try connection.commit(Batch { $0.add("select $1", Mood.sad) }) == [1])
  }

  @Test("citext and xml are texts, and a type of one's own makes its bytes itself")
  func others() async throws {
    let connection = try await connection()
    #expect(try connection.first("select xmlelement(name a)", as: String.self) == "<a/>")
    let point = Point(x: 1.5, y: -2)
    #expect(try connection.first("select $1", point, as: Point.self) == point)
    #expect(try connection.first("select $1::text", point, as: String.self) == "(1.5,-2)")
    #expect(try connection.first("select $1::point[]", [point], as: [Point].self) == [point])
    guard try connection.first("select count(*) from pg_available_extensions where name = 'citext'", as: Int.self) == 1
    else { return }
    try connection.executeScript("create extension citext; create table page (title citext)")
    try connection.execute("insert into page values ($1)", "News")
    try connection.copyIn(to: "page", "title") { w throws(DatabaseError) in try w.write("Other") }
    #expect(
      try connection.query("select title from page where title = 'nEWS' or title = $1", "x", as: String.self) == [
        "News"
      ])
    #expect(
      try connection.first("select array_agg(title order by title) from page", as: [String].self) == ["News", "Other"])
  }

  @Test("COPY takes an Int where an int2 or int4 is, and checks that it fits")
  func copiedIntegers() async throws {
    let connection = try await connection()
    try connection.executeScript(
      "create table n (a int2, b int4, c int8, d int4[], e oid, f jsonb, g varchar[], h float8)")
    try connection.copyIn(to: "n", "a", "b", "c", "d", "e", "f", "g", "h") { w throws(DatabaseError) in
      try w.write(-5, Int.max >> 33, Int.min, [1, 2], 7, JSON("{\"a\": 1}"), ["x"], Float(1.5))
      for wrong: (Int, Int) in [(40_000, 0), (0, 3_000_000_000)] {
        let words = refusal { () throws(DatabaseError) in
          try w.write(wrong.0, wrong.1, 0, [Int](), 0, JSON("1"), [String](), Float(0))
        }
        #expect(words.contains("does not fit"))
      }
    }
    let row = try connection.query("select a, b, c from n", columns: Int.self, Int.self, Int.self)
    #expect(row.count == 1 && row[0] == (-5, Int.max >> 33, Int.min))
    #expect(try connection.first("select d[2] from n", as: Int.self) == 2)
    #expect(try connection.first("select f from n", as: JSON.self)?.text == "{\"a\": 1}")
  }
}

enum Mood: String, PostgresEnum {
  case glad, sad
  case joy = "喜"
  static let typeName = "mood"
}

enum OnlyGlad: String, PostgresEnum {
  case glad
  static let typeName = "mood"
}

enum Nowhere: String, PostgresEnum {
  case here
  static let typeName = "nowhere"
}

struct Place: PostgresComposite, Equatable {
  let town: String
  let postcode: String?
  let moods: [Mood]?
  let height: Double
  static let typeName = "news.place"

  init(town: String, postcode: String?, moods: [Mood]?, height: Double) {
    (self.town, self.postcode, self.moods, self.height) = (town, postcode, moods, height)
  }

  init(from fields: inout CompositeReader) throws(ValueError) {
    (town, postcode) = (try fields.next(), try fields.next())
    (moods, height) = (try fields.next(), try fields.next())
  }

  func write(to fields: inout CompositeWriter) throws(ValueError) {
    try fields.write(town)
    try fields.write(postcode)
    try fields.write(moods)
    try fields.write(height)
  }
}

struct Pupil: PostgresComposite, Equatable {
  let name: String
  let age: Int
  let born: CalendarDate?
  static let typeName = "pupil"

  init(name: String, age: Int, born: CalendarDate?) { (self.name, self.age, self.born) = (name, age, born) }

  init(from fields: inout CompositeReader) throws(ValueError) {
    (name, age, born) = (try fields.next(), try fields.next(), try fields.next())
  }

  func write(to fields: inout CompositeWriter) throws(ValueError) {
    try fields.write(name)
    try fields.write(age)
    try fields.write(born)
  }
}

/// A type that the library does not know, taught from outside.
struct Point: PostgresValue, PostgresArrayElement, Equatable {
  let x: Double
  let y: Double
  static let postgresType = PostgresType(oid: 600)
  static let arrayType = PostgresType(oid: 1017)

  func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    parameter.append(x.bitPattern)
    parameter.append(y.bitPattern)
  }

  static func decode(_ column: ColumnValue) throws(ValueError) -> Point {
    var reader = try ColumnReader(column)
    let point = Point(x: Double(bitPattern: try reader.next()), y: Double(bitPattern: try reader.next()))
    try reader.end()
    return point
  }
}
