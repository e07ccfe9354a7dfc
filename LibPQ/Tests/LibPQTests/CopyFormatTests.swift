import Foundation
import LibPQ
import Testing

@Suite("COPY of text and CSV")
struct CopyFormatTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8, title text, made date)")
    return connection
  }

  private func text(_ connection: Connection, _ format: CopyFormat) throws -> String {
    var bytes: [UInt8] = []
    try connection.copyOut("select id, title, made from page order by id", format: format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("What is written as CSV or text comes back as it was, NULL, quotes and newlines included")
  func roundTrips() async throws {
    let connection = try await connection()
    for format in [.text, .csv(), .csv(header: true), .csv(header: true, delimiter: ";", null: "nil'")] as [CopyFormat]
    {
      try connection.executeScript("truncate page")
      let titles: [String?] = ["a", "", nil, "临沂,\"日报\"\n第二行\t;", "\\N", "nil'", "\\."]
      for (id, title) in titles.enumerated() {
        try connection.execute("insert into page values ($1, $2, '2026-01-02')", id, title)
      }
      let written = try text(connection, format)
      try connection.executeScript("truncate page")
      let stored = try connection.copyIn(to: "page", format: format) { w throws(DatabaseError) in
        // In pieces that end anywhere.
        let bytes = Array(written.utf8)
        for start in stride(from: 0, to: bytes.count, by: 7) { try w.write(bytes[start..<min(start + 7, bytes.count)]) }
      }
      #expect(stored == titles.count)
      #expect(try connection.query("select title from page order by id", as: String?.self) == titles)
      #expect(try text(connection, format) == written)
    }
  }

  @Test("A gigabyte's beginning that the server refuses is not sent to its end; nothing stays, and its place is told")
  func refused() async throws {
    let connection = try await connection()
    var sent = 0
    let error = #expect(throws: DatabaseError.self) {
      try connection.copyIn(to: "page", "id", "title", format: .csv()) { w throws(DatabaseError) in
        try w.write("1,fine\nx,wrong\n")
        let line = [UInt8](repeating: UInt8(ascii: "1"), count: 10) + Array(",y\n".utf8)
        for _ in 0..<50_000_000 {
          try w.write(line)
          sent += 1
        }
      }
    }
    #expect(error?.kind == .badData && error?.server?.context?.contains("line 2") == true)
    #expect(sent < 50_000_000)
    struct Enough: Error {}
    let abandoned = await failure {
      try connection.copyIn(to: "page", "id", format: .text) { w throws(DatabaseError) in
        try w.write("7\n")
        throw DatabaseError(.other, "enough")
      }
    }
    #expect(abandoned?.message == "enough")
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
    let stopped = await failure {
      try connection.copyOut("select generate_series(1, 1000000)", format: .text) { _ in throw Enough() }
    }
    #expect(stopped?.kind == .other)
    #expect(try connection.number() == 1)
  }

  @Test("A table that changes between its description and the COPY is an error, and no crash")
  func changedColumns() async throws {
    let place = try await TestDatabase.fresh()
    let isChanged = Flag()
    // The server speaks of the name that is too long while it describes.
    let connection = try Connection(place) { _ in
      guard !isChanged.isSet else { return }
      isChanged.set()
      try? Connection(place).executeScript("alter table page drop column title")
    }
    try connection.executeScript("create table page (id int8, title text); insert into page values (1, 'a')")
    let message = refusal { () throws(DatabaseError) in
      try connection.copyOut(
        "select * from page as a_name_that_is_longer_than_the_sixty_three_bytes_which_the_server_keeps_of_it"
      ) { row in _ = (try row.next(Int.self), try row.next(String.self)) }
    }
    #expect(isChanged.isSet && message.contains("1 columns came where 2"), "\(message)")
    #expect(try connection.number() == 1)
  }
}
