import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program started by us, with only files for its input and output.
///
/// Not Foundation's `Process`: on Linux it learns of the end through a socket that every descendant inherits, so
/// `pg_ctl start` would seem to run for as long as the server it leaves behind.
struct Child {
  let process: pid_t

  /// Starts the program at the root folder, since whoever it runs as may not be allowed where we stand, in a process
  /// group of its own, so that Ctrl-C at our terminal is not meant for it.
  static func start(
    _ program: String, _ arguments: [String], environment: [String: String], input: String, output: String
  ) throws(ClusterError) -> Child {
    let line = ["/bin/sh", "-c", "cd / && exec \"$@\"", "sh", program] + arguments
    let words = line.map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let extra = POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let extra: Int32 = 0
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // Or a server would keep open for ever what whoever started us left open, and its reader waiting. macOS closes
    // these by a flag below; closing one that has gone meanwhile does no harm.
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    for descriptor in open.compactMap({ Int32($0) }) where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    // The threads that come here block signals which the server must hear.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(truncatingIfNeeded: Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETPGROUP) | extra))
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, settings)
    guard code == 0 else {
      throw .cannotRun(program: program, reason: String(cString: strerror(code)))
    }
    return Child(process: process)
  }

  /// Waits for the end and returns the exit status; a signal counts 128 more, as in a shell.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
