import LibPQ
import Testing

@Suite("Texts are UTF-8, whatever a statement sets")
struct EncodingTests {
  @Test("A changed encoding is told, and no text goes in another than UTF-8")
  func encoding() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (title text)")
    let error = #expect(throws: DatabaseError.self) { try connection.execute("set client_encoding = 'latin1'") }
    #expect(error?.message.contains("client_encoding") == true)
    try connection.execute("insert into page values ($1)", "临沂日报")
    #expect(try connection.first("select title from page", as: String.self) == "临沂日报")
    #expect(try connection.first("select length(title) from page", as: Int.self) == 4)
    #expect(throws: DatabaseError.self) {
      try connection.transaction { t throws(DatabaseError) in
        try t.execute("select set_config('client_encoding', 'gbk', true)")
      }
    }
    #expect(try connection.first("select title from page", as: String.self) == "临沂日报")
  }

  @Test("In a batch it is refused before anything is sent; a stream, a COPY and a function are told, and set back")
  func otherWays() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      """
      create table page (title text);
      create function wander() returns text language sql as
        $$ select set_config('client_encoding', 'latin1', false) $$;
      """)
    func isIntact(_ way: String) throws {
      try connection.execute("insert into page values ($1)", "临沂日报")
      #expect(try connection.query("select distinct title from page", as: String.self) == ["临沂日报"], "\(way)")
    }
    for batch in [
      Batch {
        $0.add("set client_encoding = 'latin1'"); $0.add("insert into page values ($1)", "不对")
      },
      Batch {
        $0.add("set names 'latin1'"); $0.add("insert into page values ($1)", "不对")
      },
      Batch {
        $0.add("insert into page values ($1)", "不对"); $0.add("select set_config('client_encoding', $1, true)", "latin1")
      },
    ] {
      #expect(refusal { () throws(DatabaseError) in try connection.commit(batch) }.contains("client_encoding"))
      try isIntact("batch")
    }
    #expect(
      refusal { () throws(DatabaseError) in
        try connection.stream("select set_config('client_encoding', 'latin1', false)") { _ in }
      }.contains("client_encoding"))
    try isIntact("stream")
    #expect(
      refusal { () throws(DatabaseError) in
        try connection.copyOut("select set_config('client_encoding', 'latin1', false)") { _ in }
      }.contains("client_encoding"))
    try isIntact("COPY")
    try connection.commit(Batch { $0.add("select wander()") })
    try isIntact("function in a batch")
    #expect(
      refusal { () throws(DatabaseError) in
        try connection.transaction { t throws(DatabaseError) in
          try t.run(Batch { $0.add("select wander()") })
          try t.execute("insert into page values ($1)", "不对")
        }
      }.contains("client_encoding"))
    try isIntact("function in a transaction")
    // As a dump begins.
    try connection.executeScript("set client_encoding = 'UTF8'")
    #expect(try connection.commit(Batch { $0.add("set client_encoding to 'UTF8'") }) == [0])
    try isIntact("UTF-8")
  }
}
