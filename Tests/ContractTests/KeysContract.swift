import Editorial
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import PostgresCluster
import Testing

@Suite("Keys and their database")
struct KeysContract {
  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }

  private func received(_ house: House, _ keys: MemoryKeys, _ name: String = "a") async throws -> SenderID {
    try #require(
      try await ReceiveSubmission(house.desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript(name), consent: "1"),
        contact: try Contact(email: "\(name)@example.com"), in: house.newsroom
      ).sender)
  }

  private func email(_ sender: SenderID, _ house: House, _ keys: MemoryKeys) async throws -> String? {
    try await PersonalDataOfSenders(house.desk, keys: keys)
      .contact(of: sender, for: "核", by: house.session("submissionsDesk"))?.email
  }

  private func erase(_ sender: SenderID, _ house: House, _ keys: MemoryKeys) async throws {
    try await PersonalDataOfSenders(house.desk, keys: keys)
      .erase(sender, for: "本人要求", by: house.session("submissionsDesk"))
  }

  @Test("Keys that open nothing here are refused before anything is locked or changed", arguments: Adapter.allCases)
  func foreign(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let own = keys(desk)
      let sender = try await received(house, own)
      // Made anew, and used elsewhere before.
      let used = keys(desk)
      let elsewhere = Desk(memory: MemoryStore(), clock: clock, identities: desk.identities)
      _ = try await received(try await House.open(elsewhere, clock), used)
      for other in [keys(desk), used] {
        let before = try other.ring()
        let fault = NewsroomError.keys(.foreign(path: "memory"))
        await #expect(throws: fault) { try await received(house, other, "b") }
        await #expect(throws: fault) { try await email(sender, house, other) }
        await #expect(throws: fault) { try await erase(sender, house, other) }
        await #expect(throws: fault) { try await RenewKeys(desk, keys: other)(keepingOld: false, by: house.root) }
        #expect(try other.ring() == before)
        #expect(try await LookAtKeys(desk, keys: other)() == .foreign(path: "memory"))
      }
      #expect(try await LookAtKeys(desk, keys: own)() == nil)
      #expect(try await email(sender, house, own) == "a@example.com")
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 9).count == 1)
    }
  }

  @Test("An older copy of the keys is said to be one, and locks and destroys nothing", arguments: Adapter.allCases)
  func older(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let sender = try await received(house, keys)
      let gone = try await received(house, keys, "b")
      let copy = MemoryKeys(copying: keys)
      try await erase(gone, house, keys)
      let fault = NewsroomError.keys(.older(path: "memory"))
      await #expect(throws: fault) { try await received(house, copy, "c") }
      await #expect(throws: fault) { try await erase(sender, house, copy) }
      #expect(try await LookAtKeys(desk, keys: copy)() == .older(path: "memory"))
      // The newest are lost: the operator goes on with the copy, and whoever was erased stays so.
      let report = try await BindKeys(desk, keys: copy)(acceptingLoss: false)
      #expect(report.destroyed == 1 && report.lost.isEmpty)
      #expect(try await email(sender, house, copy) == "a@example.com")
      #expect(try await LookAtKeys(desk, keys: copy)() == nil)
      #expect(try await LookAtKeys(desk, keys: keys)() == .foreign(path: "memory"))
    }
  }

  @Test(
    "Keys of an earlier release are bound at the first use, if they open what is there", arguments: Adapter.allCases)
  func earlier(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let made = keys(desk)
      // As an earlier release wrote it: no name, no count, no sum.
      let lines = try made.ring().text.split(separator: "\n").filter {
        !$0.hasPrefix("ring ") && !$0.hasPrefix("serial ") && !$0.hasPrefix("sum ")
      }
      let text = lines.joined(separator: "\n").replacing("caibian-keys 2", with: "caibian-keys 1") + "\n"
      let old = MemoryKeys(try #require(KeyRing(text: text)))
      #expect(try old.ring().id == nil)
      let sender = try await received(house, old)
      let bound = try old.ring()
      #expect(bound.id != nil && bound.place != nil)
      #expect(try await email(sender, house, old) == "a@example.com")
      // The same file from a backup, made before it was bound.
      let backup = MemoryKeys(try #require(KeyRing(text: text)))
      #expect(try await LookAtKeys(desk, keys: backup)() == .older(path: "memory"))
    }
  }

  @Test("A damaged file of an earlier release is not bound", arguments: Adapter.allCases)
  func damaged(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let made = keys(desk)
      let ring = try made.ring()
      // A sender as an earlier release left one: locked, and nothing known of the keys.
      let other = Desk(memory: MemoryStore(), clock: clock, identities: desk.identities)
      for _ in 0..<9 { _ = try await other.senders.newSenderNumber(in: house.newsroom) }
      let id = try await received(try await House.open(other, clock), made)
      let kept = try #require(try await other.senders.sender(id, in: house.newsroom))
      try await desk.journal.commit(
        Entry(newsroom: house.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now, senders: [kept]))
      let secret = try #require(ring.text.split(separator: "\n").first { $0.hasPrefix("node ") })
      let turned = secret.dropLast() + (secret.hasSuffix("0") ? "1" : "0")
      let text =
        "caibian-keys 1\n"
        + ring.text.split(separator: "\n").filter {
          $0.hasPrefix("mark ") || $0.hasPrefix("generation ") || $0.hasPrefix("node ")
        }.joined(separator: "\n") + "\n"
      let broken = MemoryKeys(try #require(KeyRing(text: text.replacing(secret, with: turned))))
      await #expect(throws: NewsroomError.keys(.foreign(path: "memory"))) { try await received(house, broken, "b") }
      let whole = MemoryKeys(try #require(KeyRing(text: text)))
      _ = try await received(house, whole, "b")
      #expect(try await email(id, house, whole) == "a@example.com")
    }
  }

  @Test(
    "A newsroom's new keys take nothing from another's; old ones go when nobody needs them", arguments: Adapter.allCases
  )
  func neighbours(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let keys = keys(desk)
      var houses: [(House, SenderID)] = []
      for name in ["tongxiang", "haining"] {
        let house = try await House.open(desk, clock, named: name)
        houses.append((house, try await received(house, keys)))
      }
      let first = try await RenewKeys(desk, keys: keys)(keepingOld: false, by: houses[0].0.root)
      #expect(first.renewed == 1 && first.generations == 2)
      for (house, sender) in houses { #expect(try await email(sender, house, keys) == "a@example.com") }
      let second = try await RenewKeys(desk, keys: keys)(keepingOld: false, by: houses[1].0.root)
      // The first newsroom stands on the one before.
      #expect(second.renewed == 1 && second.generations == 2)
      for (house, sender) in houses { #expect(try await email(sender, house, keys) == "a@example.com") }
    }
  }

  @Test("Whatever comes in while keys are renewed and forgotten can be read afterwards", arguments: Adapter.allCases)
  func meanwhile(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let senders = try await withThrowingTaskGroup(of: [SenderID].self) { group in
        for door in 0..<4 {
          group.addTask {
            var senders: [SenderID] = []
            for number in 0..<12 {
              senders.append(try await received(house, keys, "d\(door)n\(number)"))
              // Read while the keys that it was locked by may be forgotten.
              #expect(try await email(senders[senders.count / 2], house, keys) != nil)
            }
            return senders
          }
        }
        for _ in 0..<2 {
          group.addTask {
            for _ in 0..<6 { _ = try await RenewKeys(desk, keys: keys)(keepingOld: false, by: house.root) }
            return []
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(senders.count == 48)
      for sender in senders { #expect(try await email(sender, house, keys) != nil) }
      #expect(try await RenewKeys(desk, keys: keys)(keepingOld: false, by: house.root).unreadable.isEmpty)
      #expect(try keys.ring().generations.count == 1)
    }
  }

  @Test(
    "One sender who cannot be read stops neither the renewal of the others nor their letters",
    arguments: Adapter.allCases)
  func unreadable(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let broken = try await received(house, keys, "broken")
      let sound = try await received(house, keys, "sound")
      let old = try #require(try await desk.senders.sender(broken, in: house.newsroom))
      try await desk.senders.replace(
        old,
        by: StoredSender(
          id: old.id, number: old.number, generation: old.generation, wrapped: old.wrapped.map { $0.map { $0 ^ 1 } },
          contact: old.contact, payee: nil, mark: old.mark, created: old.created, erased: nil), in: house.newsroom)
      let report = try await RenewKeys(desk, keys: keys)(keepingOld: false, by: house.root)
      #expect(report.renewed == 1 && report.unreadable == [broken] && report.generations == 2)
      #expect(try await email(sound, house, keys) == "sound@example.com")
      let post = PostBox()
      let sent = try await SendLetters(desk, keys: keys, post: post, from: "us@example.com")(in: house.newsroom)
      #expect(sent.sent == 1 && sent.unreadable.count == 1)
      #expect(post.letters.map(\.to) == ["sound@example.com"])
    }
  }

  @Test("A rehearsal on a copy of the database reads, and destroys nothing of the real one's; then the copy takes over")
  func rehearsal() async throws {
    let server = try await ThrowAwayPostgres.shared()
    let place = try await server.makeDatabase()
    let real = Database(.newsroom(place), connections: 2)
    _ = try await Migrations(real).apply()
    let clock = SteppingClock()
    let identities = CountedIdentities()
    let desk = Desk(postgres: PostgresStore(real), clock: clock, identities: identities)
    let house = try await House.open(desk, clock)
    let keys = keys(desk)
    let sender = try await received(house, keys)
    await real.close()
    let copy = Database(.newsroom(try await server.makeDatabase(copyOf: place)), connections: 2)
    let there = Desk(postgres: PostgresStore(copy), clock: clock, identities: identities)
    let rehearsal = House(
      desk: there, clock: clock, newsroom: house.newsroom, staff: house.staff, root: house.root)
    #expect(try await email(sender, rehearsal, keys) == "a@example.com")
    let before = try keys.ring()
    let fault = NewsroomError.keys(.otherDatabase(path: "memory"))
    await #expect(throws: fault) { try await erase(sender, rehearsal, keys) }
    await #expect(throws: fault) { try await RenewKeys(there, keys: keys)(keepingOld: false, by: house.root) }
    #expect(try keys.ring() == before)
    let again = Database(.newsroom(place), connections: 2)
    let original = House(
      desk: Desk(postgres: PostgresStore(again), clock: clock, identities: identities), clock: clock,
      newsroom: house.newsroom, staff: house.staff, root: house.root)
    #expect(try await email(sender, original, keys) == "a@example.com")
    // After a restore the copy is the one that counts.
    _ = try await BindKeys(there, keys: keys)(acceptingLoss: false)
    try await erase(sender, rehearsal, keys)
    #expect(try await LookAtKeys(original.desk, keys: keys)() == .foreign(path: "memory"))
    await again.close()
    await copy.close()
  }
}
