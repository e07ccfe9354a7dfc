import Foundation

/// pgbench with the same SQL: C on the same libpq, prepared statements, a thread for each connection, its fastest way.
struct Pgbench {
  let script: String
  let connections: Int

  static let select = """
    \\set id random(1, \(Scene.articles))
    \(Transition.select.description.numbered("id"));
    """

  /// Five statements, as it has no pipeline across `begin` by itself.
  static let transition = """
    \\set id random(1, \(Scene.articles))
    begin;
    \(Transition.update.description.numbered("id", "'editing'", "0"));
    \(Transition.event.description.numbered("id", "'submit'", "'a few words'"));
    \(Transition.outbox.description.numbered("id", "'submit'"));
    commit;
    """

  func measure(_ place: String, seconds: Double, in folder: URL) throws -> Measurement {
    let file = folder.appending(path: "script.sql")
    try script.write(to: file, atomically: true, encoding: .utf8)
    let whole = max(1, Int(seconds.rounded(.up)))
    let arguments = [
      "-n", "-M", "prepared", "-f", file.path, "-c", "\(connections)", "-j", "\(connections)", "-T", "\(whole)",
      "--log", "--log-prefix=latency", "--sampling-rate=0.2", place,
    ]
    let (output, cpu) = try Shell.timed(Shell.pgbench, arguments, in: folder)
    var measured = Measurement(latencies: try latencies(in: folder), seconds: Double(whole))
    func number(after words: String) -> Double? {
      output.components(separatedBy: words).dropFirst().first.flatMap { rest in
        Double(rest.drop { $0 == " " }.prefix { $0.isNumber || $0 == "." })
      }
    }
    guard let count = number(after: "number of transactions actually processed:"), let rate = number(after: "tps =")
    else { throw Shell.Failed(description: "pgbench said nothing of its rate:\n\(output)") }
    measured.operations = Int(count)
    // Its own rate leaves out the connecting, as the warm-up of the others does.
    measured.seconds = count / rate
    measured.cpu = cpu * 1e6 / count
    return measured
  }

  /// The third column of its log is the transaction's time in microseconds.
  private func latencies(in folder: URL) throws -> [Double] {
    var latencies: [Double] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("latency.") {
      let file = folder.appending(path: name)
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count > 2, let time = Double(words[2]) { latencies.append(time) }
      }
      try FileManager.default.removeItem(at: file)
    }
    return latencies
  }
}

extension String {
  /// With `$1`, `$2`... replaced: pgbench makes a parameter of a `:name`.
  fileprivate func numbered(_ values: String...) -> String {
    var text = replacing("\n", with: " ")
    for (index, value) in values.enumerated() {
      text = text.replacing("$\(index + 1)", with: value.allSatisfy { $0.isLetter } ? ":\(value)" : value)
    }
    return text
  }
}
