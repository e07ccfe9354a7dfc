import Foundation

/// Base backups of a cluster, and its log archived beside them, so that it can be brought back as it was at any moment since.
extension PostgresCluster {
  /// From now on every piece of the server's log is copied to a folder before the server lets go of it, once a minute at the
  /// latest. The server is started again where that takes it.
  ///
  /// - Returns: whether it was.
  public func archive(to log: String) async throws(ClusterError) -> Bool {
    try await waiting { () throws(ClusterError) in
      try Self.checkPath(log)
      try holding { () throws(ClusterError) in
        try makeFolder(log)
        do {
          try log.write(toFile: archiveNote, atomically: true, encoding: .utf8)
        } catch {
          throw .cannotCreate(folder: folder, reason: error.localizedDescription)
        }
      }
    }
    guard case .running = status else {
      try await start()
      return false
    }
    let isOn = try await asked("show archive_mode") == "on"
    if isOn {
      try await waiting { () throws(ClusterError) in try holding { () throws(ClusterError) in try writeSettings() } }
      _ = try await asked("select pg_reload_conf()")
      return false
    }
    try await stop()
    try await start()
    return true
  }

  /// Copies the whole cluster, while it runs, into a new folder `base-…` in `folder`, named after the moment from which on
  /// it can be brought back. Killed in the middle, it leaves no folder of that name.
  public func takeBase(into folder: String) async throws(ClusterError) -> String {
    try Self.checkPath(folder)
    guard let major = dataMajor else { throw .serverMissing(major: nil) }
    let making = "\(folder)/.new-\(UUID().uuidString)"
    try await waiting { () throws(ClusterError) in
      let server = try PostgresServer.find(major: major)
      try makeFolder(folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(".new-") {
        try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
      let taken = try Command(
        server.program("pg_basebackup"),
        [
          "--pgdata=\(making)", "--checkpoint=fast", "--wal-method=stream", "--no-password",
          "--dbname=\(connectionString)",
        ], as: account
      ).run()
      guard taken.succeeded else {
        try? FileManager.default.removeItem(atPath: making)
        throw .toolFailed(program: "pg_basebackup", reason: taken.reason)
      }
      let checked = try Command(server.program("pg_verifybackup"), [making], as: account).run()
      guard checked.succeeded else { throw .toolFailed(program: "pg_verifybackup", reason: checked.reason) }
    }
    let stamp = try await asked("select to_char(clock_timestamp() at time zone 'UTC', 'YYYYMMDD\"T\"HH24MISS\"Z\"')")
    // What was acknowledged up to here is in the archive, too.
    _ = try await asked("select pg_switch_wal()")
    let name = "base-\(stamp)"
    try await waiting { () throws(ClusterError) in
      guard rename(making, "\(folder)/\(name)") == 0 else {
        throw .cannotCreate(folder: folder, reason: String(cString: strerror(errno)))
      }
      Self.flush(folder)
    }
    return name
  }

  /// Makes the cluster from a base backup and the archived log, as it was at a moment.
  ///
  /// - Parameters:
  ///   - moment: as PostgreSQL reads a timestamp with its zone; without one, as late as the log goes.
  /// - Throws: `notEmpty` where there is a cluster already, `cannotRecover` where the log does not go so far.
  public func restore(base: String, log: String, until moment: String?) async throws(ClusterError) {
    try await waiting { () throws(ClusterError) in
      try Self.checkPath(log)
      try holding { () throws(ClusterError) in
        guard status == .absent, !FileManager.default.fileExists(atPath: data) else { throw .notEmpty(folder: folder) }
        let making = "\(data).new-\(UUID().uuidString)"
        do throws(ClusterError) {
          try recover(base, in: making, from: log, until: moment)
        } catch {
          try? FileManager.default.removeItem(atPath: making)
          throw error
        }
        guard rename(making, data) == 0 else {
          throw .cannotCreate(folder: folder, reason: String(cString: strerror(errno)))
        }
        Self.flush(folder)
      }
    }
    try await start()
  }

  private func recover(_ base: String, in making: String, from log: String, until moment: String?) throws(ClusterError)
  {
    let copied = try Command("/bin/cp", ["-R", "-p", base, making]).run()
    guard copied.succeeded else { throw .cannotCreate(folder: making, reason: copied.reason) }
    if case .other(let name, _, _) = account {
      let given = try Command("/bin/chown", ["-R", name, making]).run()
      guard given.succeeded else { throw .cannotCreate(folder: making, reason: given.reason) }
    }
    guard let text = try? String(contentsOfFile: making + "/PG_VERSION", encoding: .utf8),
      let major = Int(text.prefix { $0.isNumber })
    else { throw .cannotRecover(reason: "\(base) is no base backup") }
    let server = try PostgresServer.find(major: major)
    try SocketFolder.prepare(socketFolder, account: account)
    var settings =
      settings(archiving: nil) + [
        "restore_command = \(Self.setting("cp '\(log)/%f' '%p'"))", "recovery_target_action = 'promote'",
        "hot_standby = on",
      ]
    if let moment { settings.append("recovery_target_time = \(Self.setting(moment))") }
    let output = folder + "/recovery.log"
    do {
      try? FileManager.default.removeItem(atPath: output)
      try (settings.joined(separator: "\n") + "\n").write(
        toFile: making + "/private.conf", atomically: true, encoding: .utf8)
      try "".write(toFile: making + "/recovery.signal", atomically: true, encoding: .utf8)
      try? FileManager.default.removeItem(atPath: making + "/postmaster.pid")
    } catch {
      throw .cannotCreate(folder: making, reason: error.localizedDescription)
    }
    for file in ["private.conf", "recovery.signal"] { try account.takeOver("\(making)/\(file)") }
    let started = try Command(
      server.program("pg_ctl"), ["start", "-D", making, "-l", output, "-w", "-t", "86400", "-s"], as: account
    ).run()
    func end() -> String {
      let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").suffix(6).joined(separator: "\n")
    }
    guard started.succeeded else { throw .cannotRecover(reason: end()) }
    while true {
      let asked = try psql("select pg_is_in_recovery()", server)
      guard asked.succeeded else { throw .cannotRecover(reason: end()) }
      if asked.output.contains("f") { break }
      Thread.sleep(forTimeInterval: 0.2)
    }
    let stopped = try Command(
      server.program("pg_ctl"), ["stop", "-D", making, "-m", "fast", "-w", "-t", "600"], as: account
    ).run()
    guard stopped.succeeded else { throw .cannotStop(folder: making, reason: stopped.reason) }
  }

  /// What the server answers to a question that it is asked as its superuser.
  private func asked(_ sql: String) async throws(ClusterError) -> String {
    let major = dataMajor
    return try await waiting { () throws(ClusterError) in
      let outcome = try psql(sql, try PostgresServer.find(major: major))
      guard outcome.succeeded else { throw .toolFailed(program: "psql", reason: outcome.reason) }
      return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private func psql(_ sql: String, _ server: PostgresServer) throws(ClusterError) -> Command.Outcome {
    try Command(server.psql, ["-X", "-q", "-A", "-t", "-d", connectionString, "-c", sql], as: account).run()
  }

  private func makeFolder(_ path: String) throws(ClusterError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(folder: path, reason: error.localizedDescription)
    }
    try account.takeOver(path)
    guard try account.canReach(path) else { throw .unreachable(folder: path, account: account.name) }
  }

  /// The path stands within quotes of a shell, within quotes of a settings file.
  private static func checkPath(_ path: String) throws(ClusterError) {
    if let sign = path.first(where: { "'\"$`\\\n%".contains($0) }) {
      throw .cannotCreate(folder: path, reason: "PostgreSQL cannot take \(sign) in a path")
    }
  }

  private static func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
