import Foundation

/// Who competes in what, in the order of the table.
enum Programme {
  static func contestants(withPython: Bool) -> [Contestant] {
    var list = selecting + tidying
    for connections in [1, 8, 32] { list += transitions(connections) }
    list += relaxed + copying + decoding
    list.append(
      Contestant(work: "10,000 callers at once, 8 connections", name: "LibPQ") { try $0.ours("waiting") })
    if withPython { list += python }
    return list
  }

  private static let selecting: [Contestant] = {
    let work = "key select, 8 connections"
    return [
      Contestant(
        work: work, name: "pgbench",
        run: {
          try Pgbench(script: Pgbench.select, connections: 8).measure($0.place, seconds: $0.seconds, in: $0.folder)
        },
        isReference: true),
      Contestant(work: work, name: "LibPQ pool, 8 callers", run: { try $0.ours("select", "8", "1") }),
      Contestant(work: work, name: "LibPQ pool, 32 callers", run: { try $0.ours("select", "32", "1") }),
      Contestant(
        work: work, name: "LibPQ pool, 4 selects a unit", run: { try $0.ours("select", "8", "4") }),
      Contestant(
        work: work, name: "LibPQ pool, 8 callers on its threads", run: { try $0.ours("select", "8", "1", "threads") }),
      Contestant(
        work: work, name: "LibPQ pool, 32 callers on its threads", run: { try $0.ours("select", "32", "1", "threads") }
      ),
      Contestant(
        work: work, name: "LibPQ pool, 4 selects a unit on its threads",
        run: { try $0.ours("select", "8", "4", "threads") }),
      Contestant(work: work, name: "LibPQ Connection, no pool", run: { try $0.ours("direct", "8") }),
    ]
  }()

  private static let tidying: [Contestant] = {
    let work = "a unit with one select, 8 connections"
    return [
      Contestant(work: work, name: "that sets nothing", run: { try $0.ours("tidying") }, isReference: true),
      Contestant(
        work: work, name: "that sets something, undone after it", run: { try $0.ours("tidying", "setting") }),
    ]
  }()

  private static func transitions(_ connections: Int) -> [Contestant] {
    let work = "durable transition, \(connections) connection\(connections == 1 ? "" : "s")"
    return [
      Contestant(
        work: work, name: "pgbench, five statements",
        run: {
          try Pgbench(script: Pgbench.transition, connections: connections)
            .measure($0.place, seconds: $0.seconds, in: $0.folder)
        }, isReference: true),
      Contestant(
        work: work, name: "LibPQ, statement by statement", run: { try $0.ours("statements", "\(connections)") }),
      Contestant(work: work, name: "LibPQ, one batch", run: { try $0.ours("batch", "\(connections)") }),
      Contestant(
        work: work, name: "LibPQ, one statement", run: { try $0.ours("whole", "\(connections)") }),
    ]
  }

  private static let relaxed: [Contestant] = {
    let work = "transition with synchronous_commit off, 8 connections"
    return [
      Contestant(
        work: work, name: "pgbench, five statements",
        run: {
          try Pgbench(script: Pgbench.transition, connections: 8)
            .measure($0.relaxed.place, seconds: $0.seconds, in: $0.folder)
        }, isReference: true),
      Contestant(
        work: work, name: "LibPQ, statement by statement", run: { try $0.relaxed.ours("statements", "8") }),
      Contestant(work: work, name: "LibPQ, one batch", run: { try $0.relaxed.ours("batch", "8") }),
      Contestant(work: work, name: "LibPQ, one statement", run: { try $0.relaxed.ours("whole", "8") }),
    ]
  }()

  private static let copying: [Contestant] = {
    let work = "COPY of 100,000 articles of 1,300 characters"
    return [
      Contestant(
        work: work, name: "psql \\copy, text",
        run: { stage in
          let file = stage.folder.appending(path: "articles.txt").path
          try Shell.run(Shell.psql, ["-X", "-q", "-d", stage.place, "-c", "truncate import"])
          let begin = ContinuousClock.now
          let (_, cpu) = try Shell.timed(
            Shell.psql, ["-X", "-q", "-d", stage.place, "-c", "\\copy import from '\(file)'"], in: stage.folder)
          var measured = Measurement(latencies: [], seconds: (ContinuousClock.now - begin).seconds)
          measured.operations = Copying.count
          measured.cpu = cpu * 1e6 / Double(Copying.count)
          return measured
        }, isReference: true),
      Contestant(work: work, name: "LibPQ copyIn, binary", run: { try $0.ours("copy") }),
    ]
  }()

  private static let decoding: [Contestant] = {
    let work = "decode of a 20-column row"
    return [
      Contestant(work: work, name: "by hand", run: { try $0.ours("hand") }, isReference: true),
      Contestant(work: work, name: "LibPQ RowReader", run: { try $0.ours("reader") }),
    ]
  }()

  private static let python: [Contestant] =
    ["asyncpg", "psycopg"].flatMap { library in
      [
        Contestant(work: "key select, 8 connections", name: library) { try $0.python(library, "select", 8) },
        Contestant(work: "durable transition, 8 connections", name: library) {
          try $0.python(library, "transition", 8)
        },
      ]
    }
}
