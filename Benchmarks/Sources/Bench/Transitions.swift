import LibPQ

/// The durable transition of an article: its row with a check of the version, an event, a message to deliver.
enum Transitions {
  enum Form: String { case batch, statements, whole }

  static func measure(
    _ place: ConnectionString, _ form: Form, connections: Int, seconds: Double
  ) async throws -> Measurement {
    let database = Database(place, connections: connections)
    let measured = try await Crowd.measure(callers: connections, seconds: seconds) { id in
      switch form {
      case .batch:
        try await database.commit(
          Batch {
            $0.add(Transition.update, id, "editing", 0)
            $0.add(Transition.event, id, "submit", "a few words")
            $0.add(Transition.outbox, id, "submit")
          })
      case .statements:
        try await database.write { transaction throws(DatabaseError) in
          try transaction.execute(Transition.update, id, "editing", 0)
          try transaction.execute(Transition.event, id, "submit", "a few words")
          _ = try transaction.execute(Transition.outbox, id, "submit")
        }
      case .whole:
        try await database.run { connection throws(DatabaseError) in
          _ = try connection.execute(Transition.whole, id, "editing", 0, "a few words")
        }
      }
    }
    await database.close()
    return measured
  }
}
