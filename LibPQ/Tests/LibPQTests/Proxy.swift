import Foundation

/// A network between a client and a server's Unix socket, on a port of the loopback, that can be cut or go silent.
///
/// Its sockets are shut but left to the process's end to close: two threads use each.
final class Proxy: Sendable {
  /// What becomes of what the client sends from now on.
  enum Mode: Sendable {
    case forward
    /// The next piece still reaches the server, then the connection is cut before any answer.
    case cutAfterNext
    /// The connection is cut when the client sends the next piece, which reaches nobody.
    case cutBeforeNext
    /// Nothing passes, and nothing says so.
    case silent
    /// The server lets everybody in, and then nothing passes.
    case silentAfterLogin
  }

  let port: UInt16
  private let listening: Int32
  private let target: String
  private let mode = Guarded(Mode.forward)
  private let answers = Guarded(0)

  /// How often the server has said that it is ready for what comes next.
  var exchanges: Int { answers.withLock { $0 } }

  init(to socketPath: String) throws {
    target = socketPath
    (listening, port) = try Self.listening()
    let socket = listening
    Thread.detachNewThread { [weak self] in
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0, let proxy = self else { break }
        proxy.serve(client)
      }
    }
  }

  /// A socket that listens on a free port of the loopback.
  static func listening() throws -> (descriptor: Int32, port: UInt16) {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(listening, plain, length) != 0 || listen(listening, 64) != 0 || getsockname(listening, plain, &length) != 0
      }
    }
    if failed { throw POSIXError(.EADDRNOTAVAIL) }
    return (listening, UInt16(bigEndian: address.sin_port))
  }

  /// A connection to a server's Unix socket.
  static func connected(to target: String) -> Int32? {
    let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: target.utf8.prefix(107)) }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(server, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    return connected ? server : nil
  }

  /// Takes no more connections.
  func close() { shutdown(listening, Int32(SHUT_RDWR)) }

  func set(_ new: Mode) { mode.withLock { $0 = new } }

  private func serve(_ client: Int32) {
    guard let server = Self.connected(to: target) else {
      shutdown(client, Int32(SHUT_RDWR))
      return
    }
    Thread.detachNewThread { self.pump(from: client, to: server, isFromClient: true) }
    Thread.detachNewThread { self.pump(from: server, to: client, isFromClient: false) }
  }

  private func pump(from source: Int32, to target: Int32, isFromClient: Bool) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var isIn = false
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count > 0 else { break }
      let mode = mode.withLock { mode in
        defer { if isFromClient, mode != .silent, mode != .silentAfterLogin { mode = .forward } }
        return mode
      }
      if mode == .silent || (mode == .silentAfterLogin && isIn) { continue }
      // `ReadyForQuery`, outside a transaction, ends the login.
      if !isFromClient, buffer[..<count].suffix(6) == [90, 0, 0, 0, 5, 73] { isIn = true }
      if !isFromClient {
        let ready = (0..<max(0, count - 5)).count { buffer[$0..<$0 + 5].elementsEqual([90, 0, 0, 0, 5]) }
        answers.withLock { $0 += ready }
      }
      if isFromClient, mode == .cutBeforeNext { break }
      // Before the server can have answered, or the answer might get through.
      if isFromClient, mode == .cutAfterNext { shutdown(source, Int32(SHUT_RDWR)) }
      guard send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
      if isFromClient, mode == .cutAfterNext { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_WR))
  }
}
