import LibPQ
import PostgresCluster
import Testing

@Suite("Listening")
struct ListenerTests {
  @Test("Notes of the channels come in order, from whoever announces them")
  func notes() async throws {
    let place = try await TestDatabase.fresh()
    var events = Listener(place, to: "outbox", "Odd \"name\"").makeAsyncIterator()
    #expect(await events.next() == .connected)
    let announcer = try Connection(place)
    try announcer.executeScript(
      "notify outbox, 'one'; notify elsewhere, 'x'; notify \"Odd \"\"name\"\"\"; notify outbox, '二'")
    var notes: [String] = []
    for _ in 0..<3 {
      guard case .note(let note) = await events.next() else { continue }
      notes.append("\(note.channel) \(note.payload)")
    }
    #expect(notes == ["outbox one", "Odd \"name\" ", "outbox 二"])
  }

  @Test("A gap is reported, and listening goes on after a restart")
  func restart() async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = ConnectionString(try await server.makeDatabase())
    var events = Listener(place, to: "outbox").makeAsyncIterator()
    #expect(await events.next() == .connected)
    for _ in 0..<2 {
      try await server.cluster.stop()
      guard case .lost(let error) = await events.next() else {
        Issue.record("no gap was reported")
        return
      }
      #expect(error.kind == .unavailable)
      try await server.cluster.start()
      #expect(await events.next() == .connected)
    }
    try Connection(place).executeScript("notify outbox, 'again'")
    guard case .note(let note) = await events.next() else {
      Issue.record("the note did not come")
      return
    }
    #expect(note.payload == "again")
    try await server.stop()
  }

  @Test("A cancelled task ends its listening, and the connection goes with it")
  func cancelled() async throws {
    let place = try await TestDatabase.fresh()
    let observer = try Connection(place)
    let others: StaticString =
      "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    let task = Task {
      for await _ in Listener(place, to: "outbox") {}
    }
    while try observer.first(others, as: Int.self) == 0 { await Task.yield() }
    task.cancel()
    await task.value
    let limit = ContinuousClock.now + .seconds(10)
    while try observer.first(others, as: Int.self) != 0, ContinuousClock.now < limit { await Task.yield() }
    #expect(try observer.first(others, as: Int.self) == 0)
  }

  @Test("Notes left unread become a gap, not memory without end")
  func unread() async throws {
    let place = try await TestDatabase.fresh()
    var events = Listener(place, to: "outbox").makeAsyncIterator()
    #expect(await events.next() == .connected)
    let announcer = try Connection(place)
    try announcer.execute("select pg_notify('outbox', n::text) from generate_series(1, 10000) n")
    var seen: [Listener.Event] = []
    while let event = await events.next() {
      seen.append(event)
      if case .note(let note) = event, note.payload == "10000" { break }
    }
    // How many are read before the rest is dropped depends on who is faster; a gap is always closed by `connected`.
    for (one, next) in zip(seen, seen.dropFirst()) {
      if case .lost = one { #expect(next == .connected) }
    }
    #expect(seen.count <= 10_000)
  }
}
