import LibPQ
import NewsroomPostgres
import Testing

@Suite("The database's check of itself")
struct DatabaseCheckTests {
  @Test("finds nothing in a database that was just migrated, and is quick about it")
  func whole() async throws {
    try await TestDatabase.with { database in
      let start = ContinuousClock.now
      let findings = try await DatabaseCheck(database)()
      #expect(findings == [])
      #expect(ContinuousClock.now - start < .seconds(10))
    }
  }

  @Test(
    "finds what was taken away or changed",
    arguments: [
      ("alter table article_event disable trigger article_event_is_kept", DatabaseCheck.Finding.Kind.triggerDisabled),
      ("drop trigger article_event_is_kept on article_event", .definitionMissing),
      ("alter table article drop constraint article_published_is_live", .definitionMissing),
      ("alter table article drop column embargo_until", .definitionMissing),
      ("drop index article_by_stage", .definitionMissing),
      (
        """
        alter table article drop constraint article_published_is_live,
          add constraint article_published_is_live check (stage is not null)
        """, .definitionChanged
      ),
      ("alter table article disable row level security", .policyMissing),
      ("drop policy newsroom_is_named on article", .policyMissing),
      ("grant update on article_event to caibian_application", .excessGrant),
      ("update database_role set name = 'nobody_there' where purpose = 'reader'", .roleMissing),
    ])
  func harm(script: String, kind: DatabaseCheck.Finding.Kind) async throws {
    try await TestDatabase.with { database in
      try await database.pastTheWall { connection throws(DatabaseError) in try connection.executeScript(script) }
      let found = try await DatabaseCheck(database)()
      #expect(found.contains { $0.kind == kind }, "\(found)")
    }
  }
}
