import LibPQ

/// 100,000 articles of 1,300 characters into an empty table.
enum Copying {
  static let count = 100_000
  static let body = String(repeating: "临沂日报采编系统的正文", count: 118) + "。。"

  static func measure(_ place: ConnectionString) throws -> Measurement {
    let connection = try Connection(place)
    try connection.executeScript("truncate import")
    let before = ContinuousClock.now
    try connection.copyIn(to: "import", "id", "stage", "headline", "body") { writer throws(DatabaseError) in
      for id in 0..<count { try writer.write(id, "published", "强县新闻", body) }
    }
    let seconds = (ContinuousClock.now - before).seconds
    var measured = Measurement(latencies: [], seconds: seconds)
    measured.operations = count
    return measured
  }

  /// Leaves the same rows in a file for `psql \copy`.
  static func writeFile(_ place: ConnectionString, to path: String) throws {
    _ = try measure(place)
    try Shell.run(Shell.psql, ["-X", "-q", "-d", place.text ?? "", "-c", "\\copy import to '\(path)'"])
  }
}
