import Editorial
import Newsroom
import Testing

/// Every use case, tried by every role from every place: what happens is what docs/authorisation.md says.
@Suite("The matrix of use cases")
struct AuthorisationContract {
  /// Where a role is held, and whether what is tried lies there.
  private static let places = [("whole", ""), ("here", House.small), ("elsewhere", "梧桐")]

  @Test("Whoever may, can; whoever may not is refused and on record", arguments: Adapter.allCases)
  func matrix(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let room = try await FurnishedHouse.open(desk, clock)
      var wrong: [String] = []
      for useCase in UseCase.allCases {
        wrong += try await Self.tried(useCase, room)
      }
      #expect(wrong == [])
    }
  }

  /// What is otherwise than the rules say.
  private static func tried(_ useCase: UseCase, _ room: FurnishedHouse) async throws -> [String] {
    guard useCase.isForRoles else { return [] }
    var wrong: [String] = []
    var refused = 0
    var ready: FurnishedHouse.Attempt?
    let before = try await room.recorded()
    for role in Role.allCases {
      for (place, column) in places {
        let path = column.isEmpty ? ColumnPath.newsroom : try ColumnPath(column)
        let should = useCase.lets(role, at: place)
        let session = try room.somebody([RoleGrant(role, in: path)])
        let attempt: FurnishedHouse.Attempt
        if let ready { attempt = ready } else { attempt = try await room.attempt(useCase) }
        let outcome = await Self.outcome { try await attempt(session) }
        ready = outcome == .refused ? attempt : nil
        if outcome == .refused { refused += 1 }
        if outcome != (should ? .done : .refused) {
          wrong.append("\(useCase.name) \(role.rawValue) \(place): \(outcome)")
        }
      }
    }
    let attempt: FurnishedHouse.Attempt
    if let ready { attempt = ready } else { attempt = try await room.attempt(useCase) }
    let stranger = await Self.outcome { try await attempt(try room.somebody([])) }
    if stranger == .refused { refused += 1 }
    if stranger != (useCase.isForEverybody ? .done : .refused) { wrong.append("\(useCase.name) stranger: \(stranger)") }
    let recorded = try await room.recorded() - before
    if recorded != refused { wrong.append("\(useCase.name): \(refused) refused, \(recorded) recorded") }
    return wrong
  }

  private enum Outcome: Equatable {
    case done, refused
    case other(String)
  }

  private static func outcome(_ attempt: () async throws -> Void) async -> Outcome {
    do {
      try await attempt()
      return .done
    } catch NewsroomError.refused(let refusal) where refusal.isForWantOfRight {
      return .refused
    } catch {
      return .other("\(error)".prefix(200).description)
    }
  }

  @Test("Who sets up the newsroom does not audit it, unless it says so", arguments: Adapter.allCases)
  func separate(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let both = try Person(
        id: PersonID("both"), name: "样本", grants: [RoleGrant(.administrator), RoleGrant(.auditor)])
      let settings = try House.settings(house.newsroom)
      let allowing = try NewsroomSettings(
        id: house.newsroom, name: settings.name, columns: settings.columns, administratorsMayAudit: true)
      let refused = NewsroomError.refused(Refusal(.administration, [.separateAuditor([both.id])]))
      await #expect(throws: refused) {
        try await CreateNewsroom(desk)(try House.settings(NewsroomID("second")), administrator: both)
      }
      await #expect(throws: refused) { try await ManagePeople(house.office).add(both, by: house.root) }
      let load = LoadNewsroom(house.office)
      await #expect(throws: refused) { try await load(settings, people: [both], book: House.book(), by: house.root) }
      try await load(allowing, people: [both], book: House.book(), by: house.root)
      // Whoever is not named keeps both roles, so the newsroom must go on saying so.
      await #expect(throws: refused) { try await load(settings, people: [], book: House.book(), by: house.root) }
    }
  }

  @Test("The auditor reads everything of record and changes nothing")
  func auditor() {
    // Senders' contacts and accounts are read for a purpose of work; that they were read is on record, which is audited.
    let personal: Set<Reading> = [.contact, .payee, .inbox]
    for reading in Reading.allCases where !personal.contains(reading) {
      #expect(reading.isRead(by: .auditor), "\(reading)")
    }
    for useCase in UseCase.allCases {
      switch useCase.right {
      case .write, .readAndWrite, .action, .comment:
        #expect([nil, .not].contains(AuthorisationMatrix.reach(of: .auditor, in: useCase)), "\(useCase.name)")
      case .own(let roles): #expect(!roles.contains(.auditor), "\(useCase.name)")
      case .none, .login, .read, .service: break
      }
    }
    for action in Action.allCases { #expect(AuthorisationMatrix.reach(of: .auditor, in: action) == .not) }
  }
}

extension Reading {
  fileprivate func isRead(by role: Role) -> Bool {
    switch rule.by {
    case .everybody, .members: true
    case .roles(let roles): roles.contains(role)
    case .nobody: false
    }
  }
}

extension UseCase {
  /// Whether somebody is refused by role. Lists leave out what may not be read, and nobody is refused what is their own.
  fileprivate var isForRoles: Bool {
    switch self {
    case .listArticles, .findArticles, .facetsOfFound, .listDue, .listPlanned, .readMovedText, .readInbox, .readDigest,
      .closeDigest,
      .giveLeaseBack,
      .signOut,
      .tellOfTokens:
      false
    default:
      switch right {
      case .none, .login, .service: false
      case .read, .readAndWrite, .write, .action, .comment, .own: true
      }
    }
  }

  /// Whether people without any role may: it is what readers see.
  fileprivate var isForEverybody: Bool { [.readLive, .readText, .readTopic].contains(self) }

  fileprivate func lets(_ role: Role, at place: String) -> Bool {
    // The column of the tests asks for one approval, so these sign nothing there and have no part in its articles.
    if right == .comment, [.proofreader, .legal, .pictureDesk].contains(role) { return false }
    let reach =
      right == .action(nil)
      ? AuthorisationMatrix.reach(of: role, in: Action.hold) : AuthorisationMatrix.reach(of: role, in: self)
    switch reach {
    case .anywhere: return true
    case .inItsColumns: return place != "elsewhere"
    case .forTheNewsroom: return place == "whole"
    case .not, nil: return false
    }
  }
}
