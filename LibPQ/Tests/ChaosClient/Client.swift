import LibPQ

/// One process's callers: they move amounts between accounts, copy, stream and ask, are cancelled and miss deadlines.
@main
struct Client {
  let database: Database
  let number: Int
  let ledger = Ledger()

  /// `ChaosClient <through the pooler> <the server itself> <number> <units> <seed>`
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 6, let number = Int(arguments[3]), let units = Int(arguments[4]),
      let seed = UInt64(arguments[5])
    else { return print("usage: ChaosClient <place> <direct place> <number> <units> <seed>") }
    let through = ConnectionString(arguments[1], settings: ["work_mem": "\(4 + number)MB"])
    let client = Client(database: Database(through, connections: 3, patience: .seconds(20)), number: number)
    await withTaskGroup(of: Void.self) { group in
      for caller in 0..<4 {
        group.addTask { await client.work(caller, units / 4, seed &+ UInt64(number * 4 + caller)) }
      }
    }
    await client.database.close()
    // By a name that says whom not to kill.
    let place = ConnectionString(arguments[2], applicationName: "ledger")
    try client.ledger.check(against: Connection(place), of: number)
  }

  private func work(_ caller: Int, _ units: Int, _ seed: UInt64) async {
    var random = Seeded(seed)
    for unit in 0..<units {
      let id = (number * 4 + caller) * 1_000_000 + unit
      let pair = (0..<100).shuffled(using: &random).prefix(2).sorted()
      let transfer = Transfer(id: id, from: pair[0], to: pair[1], amount: Int.random(in: 1...9, using: &random))
      switch Int.random(in: 0..<12, using: &random) {
      case 0...1: ledger.note(id, await commit(transfer, within: nil))
      case 2...3: ledger.note(id, await write(transfer, within: nil))
      case 4: ledger.note(id, await write(transfer, within: .milliseconds(Int.random(in: 1...30, using: &random))))
      case 5: ledger.note(id, await commit(transfer, within: .milliseconds(Int.random(in: 1...30, using: &random))))
      case 6:
        let task = Task { await commit(transfer, within: nil) }
        try? await Task.sleep(for: .microseconds(Int.random(in: 0...5000, using: &random)))
        task.cancel()
        ledger.note(id, await task.value)
      case 7: ledger.noteCopy(id, await copy(id))
      case 8: await sum()
      case 9: await stream(id)
      default: await ask(id, Int.random(in: 0..<6, using: &random))
      }
    }
  }

  private func commit(_ transfer: Transfer, within limit: Duration?) async -> DatabaseError? {
    await error {
      try await database.commit(
        Batch {
          $0.add("update account set balance = balance - $2 where id = $1", transfer.from, transfer.amount)
          $0.add("update account set balance = balance + $2 where id = $1", transfer.to, transfer.amount)
          $0.add(
            "insert into transfer values ($1, $2, $3, $4)", transfer.id, transfer.from, transfer.to, transfer.amount)
        }, within: limit)
    }
  }

  private func write(_ transfer: Transfer, within limit: Duration?) async -> DatabaseError? {
    await error {
      try await database.write(within: limit) { t throws(DatabaseError) in
        let balance = try t.first("select balance from account where id = $1 for update", transfer.from, as: Int.self)
        try t.execute("update account set balance = $2 where id = $1", transfer.from, (balance ?? 0) - transfer.amount)
        try t.execute("update account set balance = balance + $2 where id = $1", transfer.to, transfer.amount)
        try t.execute(
          "insert into transfer values ($1, $2, $3, $4)", transfer.id, transfer.from, transfer.to, transfer.amount)
      }
    }
  }

  private func copy(_ id: Int) async -> DatabaseError? {
    await error {
      try await database.write { t throws(DatabaseError) in
        try t.copyIn(to: "copied", "unit", "number") { w throws(DatabaseError) in
          for row in 0..<20 { try w.write(id, row) }
        }
      }
    }
  }

  /// Money is neither made nor lost, whenever one looks.
  private func sum() async {
    ledger.expect(
      await answer {
        try await database.read { c throws(DatabaseError) in
          try c.first("select sum(balance)::int8 from account", as: Int.self)
        }
      }, 100_000)
  }

  private func stream(_ id: Int) async {
    ledger.expect(
      await answer {
        try await database.read { c throws(DatabaseError) in
          var total = 0
          try c.stream("select $1 + generate_series(1, 50)", id) { row in total += try row.next(Int.self) }
          return total
        }
      }, 50 * id + 1275)
  }

  /// Clients meet these in different orders, and one of them may be answered by another's.
  private func ask(_ id: Int, _ kind: Int) async {
    func first(_ sql: StaticString) async -> Int? {
      await answer {
        try await database.read { c throws(DatabaseError) in try c.first(sql, id, as: Int.self) }
      }
    }
    switch (kind + number) % 6 {
    case 0: ledger.expect(await first("select $1 + 10"), id + 10)
    case 1: ledger.expect(await first("select $1 * 2"), id * 2)
    case 2: ledger.expect(await first("select $1 - 7"), id - 7)
    case 3: ledger.expect(await first("select -$1"), -id)
    case 4:
      ledger.expect(
        await answer {
          try await database.read { c throws(DatabaseError) in
            try c.first(composed: "select \(id) + \(kind)", as: Int.self)
          }
        }, id + kind)
    default:
      // The setting that this process's transactions begin with, and no other's.
      ledger.expect(
        await answer {
          try await database.read { c throws(DatabaseError) in
            try c.first("select replace(current_setting('work_mem'), 'MB', '')::int8", as: Int.self)
          }
        }, 4 + number)
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

  private func answer(_ work: () async throws -> Int?) async -> Int? {
    do {
      return try await work()
    } catch {
      ledger.noteUnanswered(error)
      return nil
    }
  }
}

struct Transfer {
  let id: Int
  let from: Int
  let to: Int
  let amount: Int
}
