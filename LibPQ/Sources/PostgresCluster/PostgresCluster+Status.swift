import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension PostgresCluster {
  /// What there is, told from the folder alone: no program is run, so it may be asked before every command.
  public var status: Status {
    guard FileManager.default.fileExists(atPath: data + "/PG_VERSION") else { return .absent }
    guard let (process, isReady) = postmaster, isReady, Self.isPostgres(process) else { return .stopped }
    return .running(process: process)
  }

  /// The version that made the data.
  var dataMajor: Int? {
    guard let text = try? String(contentsOfFile: data + "/PG_VERSION", encoding: .utf8) else { return nil }
    return Int(text.prefix { $0.isNumber })
  }

  /// What `postmaster.pid` says: its first line is the process, its eighth the state.
  private var postmaster: (process: Int32, isReady: Bool)? {
    guard let text = try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let process = lines.first.flatMap({ Int32($0) }), process > 0 else { return nil }
    return (process, lines.count > 7 && lines[7].hasPrefix("ready"))
  }

  /// After a crash or a reboot the number in `postmaster.pid`, and in the lock beside the socket, may be another
  /// program's; then the server would refuse to start for no reason.
  func removeStalePostmasterFile() {
    for file in [data + "/postmaster.pid", socketFolder + "/.s.PGSQL.5432.lock"] {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
      guard let process = text.split(separator: "\n").first.flatMap({ Int32($0) }), process > 0 else { continue }
      if !Self.isPostgres(process) { try? FileManager.default.removeItem(atPath: file) }
    }
  }

  private static func isPostgres(_ process: Int32) -> Bool {
    guard kill(process, 0) == 0 || errno == EPERM else { return false }
    guard let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else {
      // No /proc: where the process lives, believe the file. With /proc, it has just gone.
      return !FileManager.default.fileExists(atPath: "/proc/self/comm")
    }
    return name.hasPrefix("postgres") && !isZombie(process)
  }

  /// Whether it has ended and nobody has noticed: in some containers that takes seconds.
  private static func isZombie(_ process: Int32) -> Bool {
    let words = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.split(separator: ") ").last
    return words?.hasPrefix("Z") ?? false
  }

  /// The end of the server's log.
  var logTail: String {
    guard let text = try? String(contentsOfFile: log, encoding: .utf8) else { return "" }
    return text.split(separator: "\n").suffix(12).joined(separator: "\n")
  }
}
