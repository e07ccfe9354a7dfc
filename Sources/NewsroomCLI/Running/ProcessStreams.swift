import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Surroundings {
  /// This process, its terminal and its installation.
  static func ofProcess() -> Surroundings {
    let environment = ProcessInfo.processInfo.environment
    return Surroundings(
      environment: environment, input: StandardInput(), output: Descriptor(STDOUT_FILENO),
      errors: Descriptor(STDERR_FILENO), terminal: .standardOutput(environment: environment),
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      installation: Composition(environment: environment))
  }
}

/// An open file of the process, written through to the end.
struct Descriptor: TextSink {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(number, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          Musl.write(number, bytes.baseAddress, bytes.count)
        #else
          Darwin.write(number, bytes.baseAddress, bytes.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        // The reader has gone, as `head` does: there is nobody left to tell.
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}

struct StandardInput: TextSource {
  func bytes(limit: Int) throws -> [UInt8] {
    var all: [UInt8] = []
    while all.count < limit, let data = try FileHandle.standardInput.read(upToCount: min(65_536, limit - all.count)),
      !data.isEmpty
    {
      all += data
    }
    return all
  }

  func line() -> String? { readLine() }

  func key() -> Character? {
    var lines = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &lines) == 0 else {
      return readLine().flatMap { $0.first ?? "\n" }
    }
    var keys = lines
    keys.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(STDIN_FILENO, TCSANOW, &keys)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &lines) }
    // A Chinese character is up to four bytes long.
    var bytes: [UInt8] = []
    while bytes.count < 4 {
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
      bytes.append(byte)
      if let character = String(validating: bytes, as: UTF8.self)?.first { return character }
    }
    return nil
  }

  func secretLine() -> String? {
    var shown = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &shown) == 0 else { return readLine() }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
    return readLine()
  }
}
