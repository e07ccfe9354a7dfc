import Foundation
import LibPQ
import Testing

@testable import NewsroomCLI

/// Before and after every write to some tables there is a point; at the one that is asked for, the server waits, and the
/// program that asked it is killed.
struct Trap {
  private let admin: Connection

  init(on tables: [String], by admin: Connection) throws {
    self.admin = admin
    try admin.executeScript(
      """
      create table trap (at bigint not null);
      insert into trap values (0);
      create sequence trap_passed;
      -- The program may not touch what the trap counts with.
      create function wait_at_trap() returns trigger language plpgsql security definer as $$
      begin
        if nextval('trap_passed') = (select at from trap) then perform pg_advisory_xact_lock(4711); end if;
        return null;
      end $$;
      """)
    for table in tables {
      for side in ["before", "after"] {
        try admin.executeScript(
          """
          create trigger trap_\(side) \(side) insert or update on \(table) execute function wait_at_trap();
          """)
      }
    }
  }

  /// Starts a program, and kills it when the server waits at its write `point`. `false` if it came through before.
  ///
  /// - Parameter heard: whether the server is let go on with what it was sent, rather than losing the connection.
  func kills(_ start: () throws -> Process, at point: Int, heard: Bool, _ name: String) async throws -> Bool {
    try admin.execute("select pg_advisory_lock(4711)")
    // Before the first write of all, the sequence has no last value.
    try admin.execute(
      "update trap set at = $1 + coalesce((select last_value from trap_passed where is_called), 0)", Int64(point))
    let process = try start()
    var waiting: Int32?
    while waiting == nil, process.isRunning {
      waiting = try admin.first(
        """
        select pid
        from pg_locks
        where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())
        """, as: Int32.self)
      await Task.yield()
    }
    guard let waiting else {
      try admin.execute("select pg_advisory_unlock(4711)")
      try admin.execute("update trap set at = 0")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(name) failed by itself")
      return false
    }
    // The server may wait at a write before the program has sent what comes after it.
    while heard, Self.isBusy(process) || Self.isBusy(process) { await Task.yield() }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if !heard { try admin.execute("select pg_terminate_backend($1)", waiting) }
    try admin.execute("select pg_advisory_unlock(4711)")
    while try admin.first("select count(*) from pg_stat_activity where pid = $1", waiting, as: Int.self) != 0 {
      await Task.yield()
    }
    try admin.execute("update trap set at = 0")
    return true
  }

  /// Whether a thread of it has work to do, or waits for a processor to do it; where that cannot be known, none has.
  private static func isBusy(_ process: Process) -> Bool {
    let threads = "/proc/\(process.processIdentifier)/task"
    return ((try? FileManager.default.contentsOfDirectory(atPath: threads)) ?? []).contains { thread in
      let state = (try? String(contentsOfFile: "\(threads)/\(thread)/stat", encoding: .utf8)) ?? ""
      return state.drop { $0 != ")" }.dropFirst(2).first == "R"
    }
  }
}

extension Newsdesk {
  /// Starts the real program, on a real database, with nothing to read and nobody who listens.
  /// - Parameter outer: the program that runs it, with its own words.
  func program(
    _ words: [String], at place: String, as person: String? = nil, under outer: [String] = []
  ) throws -> Process {
    let process = Process()
    let caibian = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "caibian").path
    let line = outer + [caibian] + Self.patient(words)
    process.executableURL = URL(filePath: line[0])
    process.arguments = Array(line.dropFirst())
    process.environment = [
      "CAIBIAN_HOME": home, "CAIBIAN_DATABASE": place, "CAIBIAN_TOKEN": person.flatMap { token(of: $0) } ?? "",
      "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
