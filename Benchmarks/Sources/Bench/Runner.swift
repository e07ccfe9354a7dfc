import Foundation
import LibPQ
import PostgresCluster

/// Starts a private PostgreSQL that is as durable as in production, and lets the contestants take turns.
struct Runner {
  var rounds = 7
  var seconds = 1.5
  var only: String?
  let scripts: URL
  let python: String?

  struct Line: Codable {
    let work: String
    let name: String
    var rounds: [Measurement] = []
    /// To the reference of the same round.
    var ratios: [Double] = []
  }

  func run() async throws -> [Line] {
    let folder = URL(filePath: "/tmp/caibian-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cluster = try PostgresCluster(folder: folder.appending(path: "cluster").path)
    try await cluster.start()
    let lines: [Line]
    do {
      lines = try compete(at: cluster.connectionString, in: folder)
    } catch {
      try await cluster.stop()
      throw error
    }
    try await cluster.stop()
    return lines
  }

  private func compete(at text: String, in folder: URL) throws -> [Line] {
    let place = ConnectionString(text)
    try Scene.build(place)
    let contestants = Programme.contestants(withPython: python != nil).filter { contestant in
      only.map { contestant.work.contains($0) } ?? true
    }
    if contestants.contains(where: { $0.name.hasPrefix("psql") }) {
      try Copying.writeFile(place, to: folder.appending(path: "articles.txt").path)
    }
    let stage = Stage(
      place: text, seconds: seconds, folder: folder, python: python, scripts: scripts,
      program: CommandLine.arguments[0])
    var lines = contestants.map { Line(work: $0.work, name: $0.name) }
    for round in 1...rounds {
      FileHandle.standardError.write(Data("round \(round) of \(rounds)\n".utf8))
      for (index, contestant) in contestants.enumerated() {
        try Scene.tidy(place)
        lines[index].rounds.append(try contestant.run(stage))
      }
      compare(&lines, contestants, round: round - 1)
    }
    return lines
  }

  private func compare(_ lines: inout [Line], _ contestants: [Contestant], round: Int) {
    for (index, contestant) in contestants.enumerated() {
      guard let reference = contestants.firstIndex(where: { $0.work == contestant.work && $0.isReference }) else {
        continue
      }
      lines[index].ratios.append(lines[index].rounds[round].rate / lines[reference].rounds[round].rate)
    }
  }
}
