public import Editorial
public import LibPQ
public import Newsroom

/// What a database holds, counted by whoever sees every row of it: the login for backups, or a superuser.
public struct DatabaseContents: Sendable, Hashable {
  public struct Room: Sendable, Hashable {
    public let newsroom: NewsroomID
    public let articles: Int
    public let submissions: Int
    public let fees: Int
    public let claims: Int
    /// When the newest event of any of them happened; `nil` where there is none.
    public let last: Instant?

    public init(newsroom: NewsroomID, articles: Int, submissions: Int, fees: Int, claims: Int, last: Instant?) {
      self.newsroom = newsroom
      self.articles = articles
      self.submissions = submissions
      self.fees = fees
      self.claims = claims
      self.last = last
    }
  }

  /// The number of the newest step of the schema.
  public let schema: Int
  public let rooms: [Room]
  /// How many rows each table has, by its name.
  public let rows: [String: Int]
  public var rowCount: Int { rows.values.reduce(0, +) }

  public init(schema: Int, rooms: [Room], rows: [String: Int]) {
    self.schema = schema
    self.rooms = rooms
    self.rows = rows
  }

  /// - Parameter connection: in a transaction, where the numbers are to be of one moment.
  public init(on connection: Connection) throws(StoreError) {
    do {
      schema = try connection.first("select max(number) from schema_step", as: Int.self) ?? 0
      rooms = try connection.query(Self.rooms) { row in
        Room(
          newsroom: try row.next(), articles: try row.next(), submissions: try row.next(), fees: try row.next(),
          claims: try row.next(), last: try row.next())
      }
      try connection.executeScript(Self.counting)
      let counted = try connection.query(
        "select key, value::bigint from json_each_text(current_setting('caibian.counted')::json)"
      ) { row in (try row.next(String.self), try row.next(Int.self)) }
      rows = Dictionary(uniqueKeysWithValues: counted)
    } catch {
      throw StoreError(error)
    }
  }

  private static let rooms: StaticString = """
    select id,
      (select count(*) from article where newsroom = one.id), (select count(*) from submission where newsroom = one.id),
      (select count(*) from fee where newsroom = one.id), (select count(*) from claim where newsroom = one.id),
      (
        select max(last)
        from (
          select max(happened_at) as last from article_event where newsroom = one.id
          union all
          select max(happened_at) from submission_event where newsroom = one.id
          union all
          select max(happened_at) from fee_event where newsroom = one.id
          union all
          select max(happened_at) from claim_event where newsroom = one.id
        ) as event
      )
    from newsroom as one
    order by id
    """

  /// The names of tables come from the catalogue, so the question is put together in the server.
  private static let counting = """
    do $$
    declare
      tables record;
      amount bigint;
      counted jsonb := '{}';
    begin
      for tables in
        select oid::regclass as place, relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      loop
        execute format('select count(*) from %s', tables.place) into amount;
        counted := counted || jsonb_build_object(tables.relname, amount);
      end loop;
      perform set_config('caibian.counted', counted::text, false);
    end $$
    """
}

/// A database that is about to be copied, or filled from a copy.
public struct CopiedDatabase: Sendable {
  /// What a login can see and do there.
  public struct Look: Sendable, Hashable {
    /// The server's major version.
    public let server: Int
    /// Whether nothing lies in it, or only a schema without a newsroom.
    public let isEmpty: Bool
    /// Whether there is a schema of ours.
    public let hasSchema: Bool
    /// Whether the login sees every row by itself, as superusers do.
    public let seesAll: Bool
    /// The role for backups, where the login is it or may act as it.
    public let backupRole: String?
  }

  private let place: ConnectionString

  public init(_ place: ConnectionString) { self.place = place }

  public func look() throws(StoreError) -> Look {
    do {
      let connection = try Connection(place)
      let hasSchema =
        try connection.first("select to_regclass('public.schema_step') is not null", as: Bool.self) ?? false
      let tables =
        try connection.first(
          "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'", as: Int.self)
        ?? 0
      let seesAll =
        try connection.first(
          "select rolsuper or rolbypassrls from pg_roles where rolname = current_user", as: Bool.self) ?? false
      var newsrooms = 0
      var role: String?
      if hasSchema {
        if try connection.first("select to_regclass('public.newsroom') is not null", as: Bool.self) ?? false {
          // Whoever may not look sees none; then the login is told that it does not see all.
          newsrooms = seesAll ? try connection.first("select count(*) from newsroom", as: Int.self) ?? 0 : 1
        }
        role = try connection.first(
          """
          select name
          from database_role
          where purpose = 'backup' and pg_has_role(current_user, name, 'member')
          """, as: String.self)
      }
      return Look(
        server: connection.serverVersion / 10_000, isEmpty: tables == 0 || (hasSchema && newsrooms == 0),
        hasSchema: hasSchema, seesAll: seesAll, backupRole: role)
    } catch {
      throw StoreError(error)
    }
  }

  /// Does something while one moment of the database is held: `body` is given its snapshot and what it holds.
  public func holding<Answer>(
    as role: String?, _ body: (_ snapshot: String, _ contents: DatabaseContents) async throws -> Answer
  ) async throws -> Answer {
    let connection = try opened()
    let (snapshot, contents) = try Self.begin(connection, role)
    let answer = try await body(snapshot, contents)
    _ = connection.serverVersion
    return answer
  }

  private func opened() throws(StoreError) -> Connection {
    do { return try Connection(place) } catch { throw StoreError(error) }
  }

  private static func begin(
    _ connection: Connection, _ role: String?
  ) throws(StoreError) -> (String, DatabaseContents) {
    do {
      try connection.executeScript("begin isolation level repeatable read")
      if let role { try connection.executeScript("set local role \(RoleName(role).quoted)") }
      let snapshot = try connection.first("select pg_export_snapshot()", as: String.self) ?? ""
      return (snapshot, try DatabaseContents(on: connection))
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .defect("\(error)")
    }
  }

  /// Makes an empty database ready for a dump: the roles that its owners are, and nothing else.
  ///
  /// - Throws: `unavailable(.rolesMissing)` for a login that may not make them.
  public func prepare(for roles: DatabaseRoles) throws(StoreError) {
    let missing: [String]?
    do {
      let connection = try Connection(place)
      if try connection.first("select to_regclass('public.schema_step') is not null", as: Bool.self) == true {
        // As a server makes it: a dump says only what differs from that.
        let owner = connection.serverVersion >= 140_000 ? "alter schema public owner to pg_database_owner; " : ""
        let rights = connection.serverVersion >= 150_000 ? "usage" : "all"
        try connection.executeScript(
          "drop schema public cascade; create schema public; \(owner)grant \(rights) on schema public to public")
      }
      missing = try connection.transaction { _ throws(DatabaseError) in try roles.make(on: connection) }
    } catch {
      throw StoreError(error)
    }
    if let missing { throw .unavailable(.rolesMissing(missing)) }
  }

  public func contents() throws(StoreError) -> DatabaseContents { try DatabaseContents(on: try opened()) }
}
