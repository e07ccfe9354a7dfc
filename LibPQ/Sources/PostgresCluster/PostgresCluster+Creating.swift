import Foundation

extension PostgresCluster {
  /// Makes the cluster if there is none; does not start it.
  public func create() async throws(ClusterError) {
    try await waiting { () throws(ClusterError) in
      try holding { () throws(ClusterError) in try createHeld() }
    }
  }

  /// Makes the folder and holds it, so that of several processes one makes and starts the cluster.
  func holding(_ body: () throws(ClusterError) -> Void) throws(ClusterError) {
    // pg_ctl puts the path between double quotes in a shell's command line.
    if let sign = folder.first(where: { "\"$`\\\n".contains($0) }) {
      throw .cannotCreate(folder: folder, reason: "PostgreSQL cannot take \(sign) in a path")
    }
    guard try account.canReach(URL(filePath: folder).deletingLastPathComponent().path) else {
      throw .unreachable(folder: folder, account: account.name)
    }
    let files = FileManager.default
    do {
      let parent = URL(filePath: folder).deletingLastPathComponent().path
      if !files.fileExists(atPath: parent) {
        // Others may pass through, or the server's account could not.
        try files.createDirectory(
          atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
      }
      if !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw .cannotCreate(folder: folder, reason: error.localizedDescription)
    }
    try account.takeOver(folder)
    try FolderLock.holding(folder, body)
  }

  func createHeld() throws(ClusterError) {
    if status != .absent { return }
    if FileManager.default.fileExists(atPath: data) {
      throw .cannotCreate(folder: folder, reason: "there is a folder \(data) already, and it holds no cluster")
    }
    let server = try PostgresServer.find()
    removeHalfMade()
    let making = "\(data).new-\(UUID().uuidString)"
    // Made under another name and renamed when whole: what is killed in the middle is never taken for a cluster.
    try make(in: making, with: server)
    do {
      try FileManager.default.moveItem(atPath: making, toPath: data)
    } catch {
      throw .cannotCreate(folder: folder, reason: error.localizedDescription)
    }
  }

  private func removeHalfMade() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix("data.new-") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  private func make(in making: String, with server: PostgresServer) throws(ClusterError) {
    #if os(macOS)
      let letters = "UTF-8"
    #else
      let letters = "C.UTF-8"
    #endif
    let arguments = [
      "--pgdata=\(making)", "--username=\(Self.role)", "--encoding=UTF8", "--locale=C", "--lc-ctype=\(letters)",
      "--auth=trust",
    ]
    let made = try Command(server.program("initdb"), arguments + (durable ? [] : ["--no-sync"]), as: account).run()
    guard made.succeeded else { throw .cannotCreate(folder: folder, reason: made.reason) }
    try addSettingsFile(to: making)
    // The server in single-user mode: no socket, no second start.
    let quoted = "\"" + database.replacing("\"", with: "\"\"") + "\""
    let filled = try Command(
      server.program("postgres"), ["--single", "-D", making, "-c", "exit_on_error=true", "postgres"], as: account,
      input: "create database \(quoted)\n"
    ).run()
    guard filled.succeeded else { throw .cannotCreate(folder: folder, reason: filled.reason) }
  }

  private func addSettingsFile(to making: String) throws(ClusterError) {
    do {
      let file = making + "/postgresql.conf"
      let theirs = try String(contentsOfFile: file, encoding: .utf8)
      let ours = "\n# Written anew at every start.\ninclude_if_exists = 'private.conf'\n"
      try (theirs + ours).write(toFile: file, atomically: false, encoding: .utf8)
    } catch {
      throw .cannotCreate(folder: folder, reason: error.localizedDescription)
    }
  }
}
