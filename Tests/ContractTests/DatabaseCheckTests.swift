import LibPQ
import NewsroomPostgres
import Testing

@Suite("The database's check of itself")
struct DatabaseCheckTests {
  @Test("finds nothing in a database that was just migrated")
  func whole() async throws {
    try await TestDatabase.with { database in
      let findings = try await DatabaseCheck(database)()
      #expect(findings == [])
    }
  }

  @Test(
    "finds what was taken away or changed",
    arguments: [
      ("alter table article_event disable trigger article_event_is_kept", DatabaseCheck.Finding.Kind.triggerDisabled),
      ("drop trigger article_event_is_kept on article_event", .definitionMissing),
      ("alter table article drop constraint article_published_is_live", .definitionMissing),
      ("alter table article drop column embargo_until", .definitionMissing),
      ("alter table fee drop column state", .definitionMissing),
      ("alter table notice drop column note", .definitionMissing),
      ("alter table notice alter column told_at drop not null", .definitionChanged),
      ("alter table notice alter column note type varchar", .definitionChanged),
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
      ("grant update (payload) on article_event to caibian_application", .excessGrant),
      ("grant delete on fee to caibian_application", .excessGrant),
      (
        """
        create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$
        """, .definitionChanged
      ),
      ("drop function hold_deliveries()", .definitionMissing),
      (
        """
        do $$ begin
          execute 'create or replace view person_now with (security_invoker = true) as select * from ('
            || rtrim(pg_get_viewdef('person_now'::regclass), ';') || ') as everybody where false';
        end $$
        """, .definitionChanged
      ),
      (
        """
        drop policy newsroom_is_named on fee;
        create policy newsroom_is_named on fee to caibian_application using (true)
        """, .policyMissing
      ),
      ("create policy loot on fee to caibian_application using (true)", .policyMissing),
      ("drop policy login_is_of_the_newsroom on fee", .policyMissing),
      ("alter table fee owner to caibian", .wrongOwner),
      ("alter table fee drop constraint fee_is_itself cascade", .definitionMissing),
      ("alter table fee disable trigger user", .triggerDisabled),
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
