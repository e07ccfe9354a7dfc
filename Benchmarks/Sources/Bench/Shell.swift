import Foundation

/// Other programs, run to their end.
enum Shell {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  static let pgbench = postgresProgram("pgbench")
  static let psql = postgresProgram("psql")

  @discardableResult
  static func run(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    // Threads of the runtime block signals, and the child would inherit that: pgbench ends by an alarm.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "\(program) ended with status \(process.terminationStatus)")
    }
    return text
  }

  /// Runs a program and gives with its output the seconds of CPU it took.
  static func timed(_ program: String, _ arguments: [String], in folder: URL) throws -> (output: String, cpu: Double) {
    let before = childrenSeconds()
    let output = try run(program, arguments, in: folder)
    return (output, childrenSeconds() - before)
  }

  private static func childrenSeconds() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
    #else
      getrusage(Int32(RUSAGE_CHILDREN.rawValue), &usage)
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func postgresProgram(_ name: String) -> String {
    let folder = (try? run("pg_config", ["--bindir"]))?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    let path = folder + "/" + name
    return FileManager.default.isExecutableFile(atPath: path) ? path : name
  }
}
