import Editorial
import Newsroom
import Testing

@Suite("Signing in with a password")
struct SignInContract {
  private static let password = "运河 春茶 石桥 灯笼 早市，一二三"
  private static let network = Network(address: [203, 0, 113, 7]) ?? .unknown

  /// The database asks its own clock, which runs ahead of ours, whether what acts lives.
  private static let ages = 24 * 3_660
  private static var long: SignIn.Limits {
    var limits = SignIn.Limits()
    limits.lifeSeconds = ages * 3_600
    return limits
  }

  /// As the program derives passwords one try takes a second in a build for tests.
  private static let cheap = "scrypt 16 8 1"

  /// Everybody's password is chosen with an invitation.
  private func invite(_ name: String, _ house: House, password: String = password) async throws {
    let invitation = try await Invitations(house.office, derivation: Self.cheap).invite(
      PersonID(name), hours: Self.ages, by: house.root)
    _ = try await Invitations(house.desk, derivation: Self.cheap).accept(invitation.secret, password: password)
  }

  private func signIn(
    _ name: String, _ house: House, password: String = password, from network: Network = network,
    limits: SignIn.Limits = long
  ) async throws -> OpenedSession {
    try await SignIn(house.desk, limits: limits, derivation: Self.cheap)(
      name, password: password, in: house.newsroom, from: network)
  }

  @Test("Whoever was invited chooses a password once, and signs in with it", arguments: Adapter.allCases)
  func invited(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try PersonID("editor")
      let first = try await Invitations(house.office, derivation: Self.cheap).invite(
        editor, hours: Self.ages, by: house.root)
      let invitation = try await Invitations(house.office, derivation: Self.cheap).invite(
        editor, hours: Self.ages, by: house.root)
      // An earlier one ends, and neither is anything to act with.
      await #expect(throws: NewsroomError.signIn(.invitationEnded)) {
        try await Invitations(desk, derivation: Self.cheap)(first.secret)
      }
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(invitation.secret) }
      #expect(try await Invitations(desk, derivation: Self.cheap)(invitation.secret).person == editor)
      await #expect(throws: NewsroomError.signIn(.password(.tooShort(15)))) {
        try await Invitations(desk, derivation: Self.cheap).accept(invitation.secret, password: "short")
      }
      await #expect(throws: NewsroomError.signIn(.password(.tooPlain))) {
        try await Invitations(desk, derivation: Self.cheap).accept(invitation.secret, password: "editoreditoreditor")
      }
      _ = try await Invitations(desk, derivation: Self.cheap).accept(invitation.secret, password: Self.password)
      await #expect(throws: NewsroomError.signIn(.invitationEnded)) {
        try await Invitations(desk, derivation: Self.cheap).accept(invitation.secret, password: Self.password + "！")
      }
      let opened = try await signIn("editor", house)
      let session = try await Tokens(desk).session(opened.secret).session
      #expect(session.person.id == editor)
      // It is listed and ends like any token, and says what it is.
      let listed = try await Tokens(desk.acting(as: session)).list(of: editor, by: session)
      #expect(listed.first { $0.token.digest == Digest(of: opened.secret.utf8) }?.token.kind == .session)
      try await Tokens(desk.acting(as: session)).signOut(opened.secret, by: session)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(opened.secret) }
      #expect(
        try await Tokens(desk).events(of: editor, by: house.root).map(\.kind) == [.invited, .invited, .passwordSet])
    }
  }

  @Test("Half and full width are one password; another word is another", arguments: Adapter.allCases)
  func forms(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await invite("editor", house, password: "ｏｐｅｎ sesame 2026 ok")
      _ = try await signIn("editor", house, password: "open sesame 2026 ok")
      await #expect(throws: NewsroomError.signIn(.wrong)) {
        try await signIn("editor", house, password: "Open sesame 2026 ok")
      }
    }
  }

  @Test(
    "Five tries in vain close the door from there for five minutes, and from nowhere else", arguments: Adapter.allCases)
  func closing(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await invite("editor", house)
      try await invite("reporter", house)
      for _ in 0..<5 {
        await #expect(throws: NewsroomError.self) { try await signIn("editor", house, password: "不是这个密码，真的不是") }
      }
      let last = clock.now
      let error = await #expect(throws: NewsroomError.self) { try await signIn("editor", house) }
      guard case .signIn(.closed(let until))? = error else {
        Issue.record("the door was not closed: \(String(describing: error))")
        return
      }
      #expect(until > last.advanced(bySeconds: 240) && until <= last.advanced(bySeconds: 300))
      // Neither elsewhere nor anybody else.
      let elsewhere = Network(address: [198, 51, 100, 9]) ?? .unknown
      _ = try await signIn("editor", house, from: elsewhere)
      _ = try await signIn("reporter", house)
      clock.advance(hours: 1)
      _ = try await signIn("editor", house)
      let failures = try await SignIn(desk).failures(by: house.root)
      #expect(failures.map(\.tries) == [5])
      #expect(failures.first?.person?.text == "editor" && failures.first?.network == "203.0.113.0/24")
    }
  }

  @Test("Nobody learns who there is, and what was typed in vain is not kept", arguments: Adapter.allCases)
  func strangers(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for name in ["nobody-here", "editor", "两个 词", "", String(repeating: "长", count: 400)] {
        await #expect(throws: NewsroomError.signIn(.wrong)) { try await signIn(name, house) }
      }
      let failures = try await SignIn(desk).failures(by: house.root)
      #expect(Set(failures.map { $0.person?.text }) == [nil, "editor"])
      #expect(failures.map(\.tries).reduce(0, +) == 5)
    }
  }

  @Test(
    "A session ends when nobody uses it, at the latest after its life, and with its holder", arguments: Adapter.allCases
  )
  func ends(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await invite("editor", house)
      var limits = SignIn.Limits()
      limits.idleSeconds = 600
      limits.lifeSeconds = 3_600
      let idle = try await signIn("editor", house, limits: limits)
      clock.advance(seconds: 500)
      _ = try await Tokens(desk).session(idle.secret)
      clock.advance(seconds: 700)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(idle.secret) }
      let busy = try await signIn("editor", house, limits: limits)
      for _ in 0..<10 {
        clock.advance(seconds: 300)
        _ = try await Tokens(desk).session(busy.secret)
      }
      clock.advance(seconds: 590)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(busy.secret) }
      let last = try await signIn("editor", house)
      let leaving = try PersonID("editor")
      _ = try await ManagePeople(house.office).end(leaving, by: house.root)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(last.secret) }
      await #expect(throws: NewsroomError.signIn(.wrong)) { try await signIn("editor", house) }
      await #expect(throws: NewsroomError.self) {
        try await Invitations(house.office, derivation: Self.cheap).invite(leaving, by: house.root)
      }
    }
  }

  @Test("A new password is chosen by who knows the old one, and ends every other session", arguments: Adapter.allCases)
  func changed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await invite("editor", house)
      let here = try await signIn("editor", house)
      let there = try await signIn("editor", house)
      let session = try await Tokens(desk).session(here.secret).session
      await #expect(throws: NewsroomError.signIn(.wrong)) {
        try await Invitations(desk, derivation: Self.cheap).change(
          from: "不是这个密码，真的不是", to: Self.password + "新", by: session)
      }
      try await Invitations(desk, derivation: Self.cheap).change(
        from: Self.password, to: Self.password + "新", by: session)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(there.secret) }
      await #expect(throws: NewsroomError.signIn(.wrong)) { try await signIn("editor", house) }
      _ = try await signIn("editor", house, password: Self.password + "新")
      if adapter == .postgres { _ = try await Tokens(desk).session(here.secret) }
    }
  }
}
