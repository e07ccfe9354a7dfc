/// What the library is to reach, as the ratio of two contestants' rates in the same round.
struct Goal {
  let work: String
  let ours: String
  let theirs: String
  let least: Double

  static let all: [Goal] = {
    let select = "key select, 8 connections"
    func durable(_ connections: Int) -> String { "durable transition, \(connections) connections" }
    let (pgbench, batch, statements) = ("pgbench, five statements", "LibPQ, one batch", "LibPQ, statement by statement")
    var list = [
      Goal(work: select, ours: "LibPQ pool, 8 callers", theirs: "pgbench", least: 0.6),
      Goal(work: select, ours: "LibPQ pool, 32 callers", theirs: "pgbench", least: 0.8),
      Goal(work: select, ours: "LibPQ pool, 4 selects a unit", theirs: "pgbench", least: 0.9),
      Goal(work: select, ours: "LibPQ pool, 8 callers on its threads", theirs: "pgbench", least: 0.6),
      Goal(work: select, ours: "LibPQ pool, 32 callers on its threads", theirs: "pgbench", least: 0.8),
      Goal(work: select, ours: "LibPQ pool, 4 selects a unit on its threads", theirs: "pgbench", least: 0.9),
      Goal(work: select, ours: "LibPQ Connection, no pool", theirs: "pgbench", least: 0.95),
      Goal(work: durable(8), ours: "LibPQ, one statement", theirs: pgbench, least: 1.4),
      Goal(work: durable(8), ours: batch, theirs: pgbench, least: 0.95),
      Goal(work: durable(32), ours: batch, theirs: pgbench, least: 0.95),
      Goal(
        work: "transition with synchronous_commit off, 8 connections", ours: statements, theirs: pgbench, least: 0.85),
    ]
    for library in ["asyncpg", "psycopg"] {
      list.append(Goal(work: durable(8), ours: statements, theirs: library, least: 1.5))
      list.append(Goal(work: durable(8), ours: "LibPQ, one statement", theirs: library, least: 2.5))
    }
    list += [
      Goal(
        work: "COPY of 100,000 articles of 1,300 characters", ours: "LibPQ copyIn, binary", theirs: "psql \\copy, text",
        least: 1.2),
      Goal(work: "decode of a 20-column row", ours: "LibPQ RowReader", theirs: "by hand", least: 1 / 1.3),
    ]
    return list
  }()

  /// The median of the rounds' ratios; nil when one of the two did not compete.
  func reached(in lines: [Runner.Line]) -> Double? {
    func rates(_ name: String) -> [Double]? { lines.first { $0.work == work && $0.name == name }?.rounds.map(\.rate) }
    guard let ours = rates(ours), let theirs = rates(theirs) else { return nil }
    return zip(ours, theirs).map { $0 / $1 }.median
  }
}
