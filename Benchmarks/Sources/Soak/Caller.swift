import LibPQ

/// One caller that commits, reads, misses deadlines and is cancelled, by turns at random.
struct Caller {
  let number: Int
  let database: Database
  let ledger: Ledger

  func work(until end: ContinuousClock.Instant) async {
    var count = 0
    while ContinuousClock.now < end {
      let id = number * 100_000_000 + count
      count += 1
      switch Int.random(in: 0..<10) {
      case 0: await commitCancelled(id)
      case 1: await commitLate(id)
      case 2: await readSome()
      case 3..<7: ledger.note(id, await error { try await database.commit(batch(id)) })
      default:
        ledger.note(
          id,
          await error {
            try await database.write { transaction throws(DatabaseError) in
              try transaction.execute("insert into page values ($1, $2)", id, "a body")
              _ = try transaction.first("select count(*) from page where id = $1", id, as: Int.self)
            }
          })
      }
    }
  }

  private func batch(_ id: Int) -> Batch {
    Batch {
      $0.add("insert into page values ($1, $2)", id, "a body")
      $0.add("select pg_sleep(0.0005)")
    }
  }

  private func commitCancelled(_ id: Int) async {
    let batch = batch(id)
    let task = Task { [database] in try await database.commit(batch) }
    try? await Task.sleep(for: .microseconds(Int.random(in: 0...5000)))
    task.cancel()
    ledger.note(id, await error { try await task.value })
  }

  private func commitLate(_ id: Int) async {
    ledger.note(
      id,
      await error {
        try await database.write(within: .milliseconds(Int.random(in: 1...20))) { transaction throws(DatabaseError) in
          try transaction.execute("insert into page values ($1, $2)", id, "a body")
          try transaction.execute("select pg_sleep(0.01)")
        }
      })
  }

  /// Reading is tried again, so that a killed server process is not noticed.
  private func readSome() async {
    _ = await error {
      try await database.read(within: .seconds(10)) { connection throws(DatabaseError) in
        try connection.stream("select id, body from page limit 200") { row in _ = try row.next(Int.self) }
      }
    }
  }

  private func error<T>(_ work: () async throws -> T) async -> DatabaseError? {
    do {
      _ = try await work()
      return nil
    } catch {
      return error as? DatabaseError ?? DatabaseError(.other, "\(error)")
    }
  }
}

/// Kills a server process every fifth of a second.
struct Killer {
  let place: ConnectionString

  func work(until end: ContinuousClock.Instant) async throws {
    let database = Database(place, connections: 1)
    while ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(Int.random(in: 50...350)))
      try await database.run { connection throws(DatabaseError) in
        _ = try connection.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1
          """)
      }
    }
    await database.close()
  }
}
