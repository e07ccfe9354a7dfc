import Foundation

/// One way to do one work; each runs in a process of its own.
struct Contestant: Sendable {
  /// The table's group: contestants are compared within it.
  let work: String
  let name: String
  let run: @Sendable (Stage) throws -> Measurement
  /// The first of a work is what the others are compared with.
  var isReference = false
}

/// What a contestant finds.
struct Stage: Sendable {
  let place: String
  let seconds: Double
  let folder: URL
  /// The Python that has asyncpg and psycopg, where there is one.
  let python: String?
  let scripts: URL
  let program: String

  /// The same without waiting for the disk.
  var relaxed: Stage {
    Stage(
      place: place + " options='-c synchronous_commit=off'", seconds: seconds, folder: folder, python: python,
      scripts: scripts, program: program)
  }

  func ours(_ words: String...) throws -> Measurement {
    try decoded(Shell.timed(program, ["work", place, "\(seconds)"] + words, in: folder))
  }

  func python(_ library: String, _ work: String, _ connections: Int) throws -> Measurement {
    let script = scripts.appending(path: "work.py").path
    let words = [script, library, work, place, "\(connections)", "\(seconds)", "\(Scene.articles)"]
    return try decoded(Shell.timed(python ?? "python3", words, in: folder))
  }

  private func decoded(_ ran: (output: String, cpu: Double)) throws -> Measurement {
    var measured = try JSONDecoder().decode(Measurement.self, from: Data(ran.output.utf8))
    // The warm-up's CPU counts as well, and its operations do not: put them in by the same rate.
    let whole = Double(measured.operations) * (1 + Crowd.warmUp.seconds / measured.seconds)
    measured.cpu = ran.cpu * 1e6 / max(1, whole)
    return measured
  }
}
