import Foundation

extension PostgresCluster {
  /// Starts the server, making the cluster first if there is none; one that runs is left alone.
  ///
  /// Of several processes that start it at once one does, and all return when it takes connections.
  public func start() async throws(ClusterError) {
    if case .running = status { return }
    try await waiting { () throws(ClusterError) in
      try holding { () throws(ClusterError) in
        if case .running = status { return }
        try createHeld()
        try startHeld()
      }
    }
  }

  /// Stops the server, ending the connections that stand and rolling back what they had not committed.
  public func stop() async throws(ClusterError) {
    try await stop(mode: "fast")
  }

  func stop(mode: String) async throws(ClusterError) {
    try await waiting { () throws(ClusterError) in
      guard case .running = status else { return }
      try holding { () throws(ClusterError) in
        guard case .running = status else { return }
        let server = try PostgresServer.find(major: dataMajor)
        let stopped = try Command(
          server.program("pg_ctl"), ["stop", "-D", data, "-m", mode, "-w", "-t", "60"], as: account
        ).run()
        guard stopped.succeeded else { throw .cannotStop(folder: folder, reason: stopped.reason) }
      }
    }
  }

  private func startHeld() throws(ClusterError) {
    let server = try PostgresServer.find(major: dataMajor)
    removeStalePostmasterFile()
    try SocketFolder.prepare(socketFolder, account: account)
    try writeSettings()
    turnLog()
    let start = Command(
      server.program("pg_ctl"), ["start", "-D", data, "-l", log, "-w", "-t", "120", "-s"], as: account)
    for attempt in 0..<40 {
      let started = try start.run()
      if started.succeeded { return }
      // After a kill -9 the old server's helpers need a moment to notice; until then their memory is in use.
      guard logTail.contains("shared memory block"), attempt < 39 else { break }
      Thread.sleep(forTimeInterval: 0.25)
    }
    throw .cannotStart(folder: folder, log: logTail)
  }

  /// Written at every start, since the folder may have been moved.
  func writeSettings() throws(ClusterError) {
    let log = try? String(contentsOfFile: archiveNote, encoding: .utf8)
    let file = data + "/private.conf"
    do {
      try (settings(archiving: log).joined(separator: "\n") + "\n").write(
        toFile: file, atomically: true, encoding: .utf8)
    } catch {
      throw .cannotCreate(folder: folder, reason: error.localizedDescription)
    }
    try account.takeOver(file)
  }

  /// - Parameter log: the folder that the server's log is archived to, if it is.
  func settings(archiving log: String?) -> [String] {
    var settings = [
      "listen_addresses = ''",
      "port = 5432",
      "unix_socket_directories = \(Self.setting("\"" + socketFolder.replacing("\"", with: "\"\"") + "\""))",
      "unix_socket_permissions = 0700",
      "logging_collector = off",
      "max_connections = \(durable ? 100 : 500)",
    ]
    if let log {
      // A piece that is there already was copied before the server heard of it; another one of that name is a fault.
      let copy =
        "if test -f '\(log)/%f'; then cmp -s '%p' '\(log)/%f'; "
        + "else cp '%p' '\(log)/.new-%f' && sync '\(log)/.new-%f' && mv '\(log)/.new-%f' '\(log)/%f'; fi"
      settings += ["archive_mode = on", "archive_timeout = 60", "archive_command = \(Self.setting(copy))"]
    }
    if !durable { settings += ["fsync = off", "synchronous_commit = off", "full_page_writes = off"] }
    return settings
  }

  /// Names the folder that the server's log is archived to.
  var archiveNote: String { folder + "/archive" }

  static func setting(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  private func turnLog() {
    let size = (try? FileManager.default.attributesOfItem(atPath: log))?[.size] as? NSNumber
    guard let size, size.intValue > 10_000_000 else { return }
    try? FileManager.default.removeItem(atPath: log + ".1")
    try? FileManager.default.moveItem(atPath: log, toPath: log + ".1")
  }
}
