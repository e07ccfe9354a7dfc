import LibPQ
import NewsroomPostgres
import Testing

@Suite("The database's check of itself")
struct DatabaseCheckTests {
  @Test("finds nothing in a database that was just migrated")
  func whole() async throws {
    try await TestDatabase.with { database in
      // A copy of a database has not its grants.
      _ = try await Migrations(database).apply()
      let findings = try await DatabaseCheck(database)()
      #expect(findings == [])
    }
  }

  @Test(
    "finds what was taken away or changed",
    arguments: [
      ("alter table article_event disable trigger article_event_is_kept", DatabaseCheck.Finding.Kind.triggerDisabled),
      ("drop trigger article_event_is_kept on article_event", .definitionMissing),
      ("alter table article drop constraint article_is_sound", .definitionMissing),
      ("alter table article drop column embargo_until", .definitionMissing),
      ("alter table fee drop column state", .definitionMissing),
      ("alter table notice drop column note", .definitionMissing),
      ("alter table notice alter column told_at drop not null", .definitionChanged),
      ("alter table notice alter column note type varchar", .definitionChanged),
      ("drop index article_by_stage", .definitionMissing),
      (
        """
        alter table article drop constraint article_is_sound,
          add constraint article_is_sound check (stage is not null)
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
      (
        """
        create or replace function article_is_sound(
          newsroom text, id uuid, record jsonb, version integer, stage text, column_path text, headline text,
          due_at timestamptz, leaves_at timestamptz, live_address text
        ) returns boolean language plpgsql immutable as $$ begin return true; end $$
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
      ("drop policy administrator_acts on role_grant", .policyMissing),
      ("drop policy giver_acts on delegation", .policyMissing),
      (
        """
        drop policy administrator_acts on person;
        create policy administrator_acts on person as restrictive for insert with check (true)
        """, .policyMissing
      ),
      ("grant insert on access_token to caibian_application", .excessGrant),
      ("grant insert (person) on access_token to public", .excessGrant),
      ("grant select on access_token to caibian_reader", .excessGrant),
      ("grant update on personal_box to caibian_backup", .excessGrant),
      ("grant usage on sequence copy_text_number_seq to caibian_newsroom", .excessGrant),
      ("grant execute on function service_lives(text, text) to caibian_application", .excessGrant),
      ("grant execute on function longest_token(text) to public", .excessGrant),
      ("grant create on schema public to caibian_application", .excessGrant),
      (
        """
        do $$ begin
          execute format('alter role caibian_reader in database %I set search_path = pg_temp, public', current_database());
        end $$
        """, .roleSetting
      ),
      (
        """
        do $$ begin
          execute format('alter database %I set caibian.newsroom = ''tongxiang''', current_database());
        end $$
        """, .roleSetting
      ),
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

  @Test(
    "finds a server that writes people's secrets into its log",
    arguments: [
      "set log_statement = 'all'", "set log_min_duration_statement = 0", "set log_parameter_max_length_on_error = -1",
    ])
  func logged(script: String) async throws {
    try await TestDatabase.with(isDirect: true) { database in
      let found = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript(script)
        return try connection.query(DatabaseLogins.logged, as: String.self)
      }
      #expect(found.count == 1)
    }
  }

  @Test("Migrating takes back what was given besides, and brings back what was taken away")
  func restored() async throws {
    try await TestDatabase.with { database in
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript(
          """
          drop policy administrator_acts on role_grant;
          alter table fee disable row level security;
          grant insert on access_token to caibian_application;
          grant update (payload) on article_event to public;
          grant execute on function longest_token(text) to public;
          revoke insert on article_event from caibian_application
          """)
      }
      #expect(try await DatabaseCheck(database)().count > 4)
      _ = try await Migrations(database).apply(restoring: true)
      let findings = try await DatabaseCheck(database)()
      #expect(findings == [])
    }
  }
}
