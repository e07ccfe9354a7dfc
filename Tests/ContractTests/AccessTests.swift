import LibPQ
import Testing

/// The catalogue, walked: a new table is born behind the wall, or these say what it lacks.
@Suite("Who may do what with which table")
struct AccessTests {
  private func ask(_ sql: StaticString) async throws -> [String] {
    try await TestDatabase.with { database in
      try await database.pastTheWall { connection throws(DatabaseError) in try connection.query(sql, as: String.self) }
    }
  }

  @Test("Every table's key begins with its newsroom")
  func keys() async throws {
    let stray = try await ask(Catalogue.strayKeys)
    #expect(stray.isEmpty, "the keys of \(stray) must begin with the column newsroom")
  }

  @Test("Every table is behind row-level security, with its three policies")
  func policies() async throws {
    let open = try await ask(Catalogue.open)
    #expect(open.isEmpty, "\(open) lack policies: Schema/access.sql gives them to every table with a column newsroom")
  }

  @Test("The program can read every table, so each has its line of grants")
  func closed() async throws {
    let closed = try await ask(Catalogue.closed)
    #expect(
      closed.isEmpty, "\(closed) have no grants: add a line to Schema/access.sql that says what the program needs")
  }

  @Test("The program updates columns, never tables, and deletes nothing but what is done with")
  func grants() async throws {
    let allowed: Set = [
      "reminder DELETE", "article_watch DELETE", "copy_print DELETE", "refused_attempt DELETE", "service_call DELETE",
      "search_text DELETE",
    ]
    let excess = Set(try await ask(Catalogue.grants)).subtracting(allowed).sorted()
    #expect(
      excess.isEmpty,
      "\(excess) are too many grants: in Schema/access.sql grant update (columns); delete only of what is no record")
  }

  @Test("What keeps its history is not the program's to change")
  func changeable() async throws {
    let changeable = try await ask(Catalogue.changeable)
    #expect(
      changeable.isEmpty, "\(changeable) refuse changes by a trigger, and yet may be updated: take the grant back")
  }

  @Test("No view and no owner's function shows more than it must")
  func leaks() async throws {
    let leaks = try await ask(Catalogue.leaks)
    #expect(
      leaks.isEmpty,
      "\(leaks): a view needs security_invoker; a security definer function a search_path and no grant to public")
  }

  @Test("Everything is the owner's, who is nobody at work")
  func owner() async throws {
    let strangers = try await ask(Catalogue.strangers)
    #expect(strangers.isEmpty, "\(strangers) belong to others than the owner")
  }
}
