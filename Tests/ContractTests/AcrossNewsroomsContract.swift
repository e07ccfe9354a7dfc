import Editorial
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// Somebody of one newsroom tries everything on the things of another: it is refused, and nothing of the other is written.
@Suite("Things of another newsroom")
struct AcrossNewsroomsContract {
  private static let other = "wuzhen"

  /// Use cases that write, or ask for a purpose, and are given a thing of the other newsroom by its number or name.
  private static let naming: [UseCase] = [
    .actOnArticle, .stepArticle, .saveText, .saveTextStep, .keepText, .illustrateArticle, .takeLease, .commentOnArticle,
    .markComment, .watchArticle, .acceptSubmission, .askForChanges, .holdSubmissionOver, .mergeSubmissions,
    .stateSlip, .rejectSubmission, .readContact, .readPayee, .exportPersonalData, .erasePersonalData,
    .namePayeeOfSubmission,
    .namePayee, .adoptPayee, .confirmPayee, .drawUpFee, .approveFee, .cancelFee, .handFeeOver, .readOrders, .settleFees,
    .readClaimant, .eraseClaimant, .actOnClaim, .settleTask, .keepDecision, .describeRights, .supposeRights,
    .licenceUse, .changePerson, .endPerson, .loadNewsroom, .retireSite,
  ]

  @Test("With every role at home somebody does nothing to them", arguments: Adapter.allCases)
  func everything(adapter: Adapter) async throws {
    try await Self.withRooms(adapter) { home, room, fingerprint in
      let roles = Role.allCases.filter { $0 != .auditor }.map { RoleGrant($0) }
      let caller = try await Self.caller(roles, home)
      let elsewhere = room.tried(from: home.desk.acting(as: caller))
      for useCase in UseCase.allCases {
        let attempt = try await elsewhere.attempt(useCase)
        let before = try await fingerprint()
        var wasDone = false
        do {
          try await attempt(caller)
          wasDone = true
        } catch {}
        let after = try await fingerprint()
        #expect(after == before, "\(useCase.name) wrote into the other newsroom")
        if Self.naming.contains(useCase) { #expect(!wasDone, "\(useCase.name) was done") }
      }
    }
  }

  @Test("Without a role at home every attempt is on record there, and not in theirs", arguments: Adapter.allCases)
  func nobody(adapter: Adapter) async throws {
    try await Self.withRooms(adapter) { home, room, fingerprint in
      let caller = try await Self.caller([], home)
      let elsewhere = room.tried(from: home.desk.acting(as: caller))
      var refused = 0
      for useCase in UseCase.allCases {
        let attempt = try await elsewhere.attempt(useCase)
        let before = try await fingerprint()
        do {
          try await attempt(caller)
          #expect(!Self.naming.contains(useCase), "\(useCase.name) was done")
        } catch NewsroomError.refused(let refusal) where refusal.isForWantOfRight {
          refused += 1
        } catch {
          // What is looked for before it is known whose it is, is not there.
        }
        let after = try await fingerprint()
        #expect(after == before, "\(useCase.name) wrote into the other newsroom")
      }
      let rows = try await ListRefusedAttempts(home.desk)(
        by: home.session("auditor"), of: caller.person.id, limit: 100_000)
      #expect(refused > 40)
      #expect(rows.reduce(0) { $0 + $1.count } == refused)
    }
  }

  @Test("A token for one newsroom is worth nothing in another, whatever its holder says", arguments: Adapter.allCases)
  func pretending(adapter: Adapter) async throws {
    try await Self.withRooms(adapter) { home, room, fingerprint in
      // Both newsrooms have an editor of this name.
      let editor = try #require(room.house.staff["editor"])
      let issued = try await Tokens(home.office).issue(to: editor.id, days: 3_000, by: home.root)
      let pretended = Session(
        person: editor, newsroom: room.house.newsroom, secret: Secret(issued.secret), expires: issued.token.expires)
      let article = try await room.house.draft()
      let before = try await fingerprint()
      await #expect(throws: NewsroomError.notSignedIn) {
        try await ActOnArticle(home.desk.acting(as: pretended))(.submit, on: article.id, by: pretended)
      }
      let after = try await fingerprint()
      #expect(after == before)
    }
  }

  /// Somebody who is there in the first newsroom, signed in.
  private static func caller(_ roles: [RoleGrant], _ home: House) async throws -> Session {
    let person = try Person(id: PersonID("caller"), name: "样本", isVerified: true, grants: roles)
    try await ManagePeople(home.office).add(person, by: home.root)
    let issued = try await Tokens(home.office).issue(to: person.id, days: 3_000, by: home.root)
    return try await Tokens(home.desk).session(issued.secret).session
  }

  /// Two newsrooms in one store, the second furnished, and a print of all that the store keeps of the second.
  private static func withRooms(
    _ adapter: Adapter,
    _ body: @Sendable (House, FurnishedHouse, @Sendable () async throws -> [String]) async throws -> Void
  ) async throws {
    let clock = SteppingClock()
    let identities = CountedIdentities()
    switch adapter {
    case .memory:
      let store = MemoryStore()
      let desk = Desk(memory: store, clock: clock, identities: identities)
      let home = try await House.open(desk, clock)
      try await body(home, try await FurnishedHouse.open(desk, clock, named: other)) { kept(in: store) }
    case .postgres:
      try await TestDatabase.with { database in
        let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: identities)
        let home = try await House.open(desk, clock)
        try await body(home, try await FurnishedHouse.open(desk, clock, named: other)) {
          try await database.pastTheWall { connection throws(DatabaseError) in
            try connection.query(prints, as: String.self)
          }
        }
      }
    }
  }

  /// Every table with a digest of its rows of the second newsroom.
  private static let prints: StaticString = """
    select relname || ' ' || query_to_xml(
      format(
        'select md5(string_agg(one::text, ''|'' order by one::text)) from %I as one where %I = ''wuzhen''', relname,
        case when relname = 'newsroom' then 'id' else 'newsroom' end), true, true, '')::text
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not in ('schema_step', 'database_role')
    order by relname
    """

  /// What a store in memory keeps that names the second newsroom.
  private static func kept(in store: MemoryStore) -> [String] {
    Mirror(reflecting: store).children.flatMap { child -> [String] in
      Mirror(reflecting: child.value).children.map { "\(child.label ?? "") \($0.value)" }
        .filter { $0.contains(other) }.sorted()
    }
  }
}
