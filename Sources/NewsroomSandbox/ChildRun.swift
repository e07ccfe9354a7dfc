import CConfinement
import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One run of the parser program, to its end or to that of our patience.
struct ChildRun {
  let program: String
  let parser: String
  let seconds: Int

  enum Outcome: Sendable {
    case answered([UInt8])
    case stopped(ParserStop)
    case unavailable(String)
  }

  /// What came of it, and the seconds of the processor that it took.
  func outcome(of bytes: [UInt8]) -> (Outcome, seconds: Double) {
    var seconds = 0.0
    let outcome = outcome(of: bytes, &seconds)
    return (outcome, seconds)
  }

  private func outcome(of bytes: [UInt8], _ seconds: inout Double) -> Outcome {
    guard access(program, X_OK) == 0 else { return unavailable(program) }
    let input = caibian_scratch()
    guard input >= 0 else { return unavailable("scratch file") }
    defer { close(input) }
    guard Self.fill(input, with: bytes) else { return unavailable("scratch file") }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return unavailable("pipe") }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A large answer goes over in one piece, not in turns.
    if bytes.count > 1 << 16 { caibian_widen(ends[1], 1 << 20) }
    var process = pid_t()
    let code = spawn(&process, input: input, output: ends[1])
    close(ends[1])
    guard code == 0 else { return .unavailable("\(program): \(String(cString: strerror(code)))") }
    return listen(to: ends[0], of: process, most: 8 * bytes.count + 1 << 20, &seconds)
  }

  private func unavailable(_ what: String) -> Outcome { .unavailable("\(what): \(String(cString: strerror(errno)))") }

  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Bool {
    var place = 0
    while place < bytes.count {
      let written = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + place }, $0.count - place) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      place += written
    }
    return lseek(file, 0, SEEK_SET) == 0
  }

  /// Nothing of ours is in its environment but where shared libraries lie.
  private func spawn(_ process: inout pid_t, input: Int32, output: Int32) -> Int32 {
    var settings = ["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
    if let libraries = getenv("LD_LIBRARY_PATH") { settings.append("LD_LIBRARY_PATH=\(String(cString: libraries))") }
    let line = [program, parser, "\(seconds)"]
    var words = line.map { strdup($0) } + [nil]
    var environment = settings.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    return caibian_spawn(&process, program, &words, &environment, input, output)
  }

  /// - Parameter most: a parser that writes more than this has been taken over.
  private func listen(to pipe: Int32, of process: pid_t, most: Int, _ spent: inout Double) -> Outcome {
    let end = Self.now() + Int64(seconds) * 1_000
    var answer: [UInt8] = []
    var isLate = false
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while answer.count <= most {
      var watched = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let left = end - Self.now()
      isLate = left <= 0
      if isLate { break }
      guard poll(&watched, 1, Int32(left)) != 0 else { continue }
      let count = read(pipe, piece.baseAddress, piece.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count <= 0 { break }
      answer += piece[..<count]
    }
    // It has said all it can say; what it still does, it does to itself.
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = caibian_wait(process, &status, &spent)
    if isLate || status & 0x7F == SIGXCPU || status & 0x7F == SIGALRM { return .stopped(.tooSlow(seconds: seconds)) }
    return answer.isEmpty || answer.count > most ? .stopped(.brokenOff) : .answered(answer)
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
