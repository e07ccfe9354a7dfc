import Foundation

/// A network between a client and a server's Unix socket, on a port of the loopback, that can be cut or go silent.
///
/// Its sockets are shut but left to the process's end to close: two threads use each. For tests.
public final class ThrowAwayProxy: Sendable {
  /// What becomes of what the client sends from now on.
  public enum Mode: Hashable, Sendable {
    case forward
    /// The next piece still reaches the server, then the connection is cut before any answer.
    case cutAfterNext
    /// The connection is cut when the client sends the next piece, which reaches nobody.
    case cutBeforeNext
    /// What is sent together with this still reaches the server; then the connection is cut before any answer, and so is
    /// every other one that is made.
    case cutForGood(after: String)
    /// The same, but the piece that has it reaches nobody.
    case cutForGoodAt(String)
    /// The rest of what is sent together still reaches the server; then it is cut for good.
    case cutForGoodAfterThis
    /// Nothing passes, and nothing says so.
    case silent
    /// The server lets everybody in, and then nothing passes.
    case silentAfterLogin
  }

  public let port: UInt16
  private let listening: Int32
  private let target: String
  private let mode = Guarded(Mode.forward)
  private let isGone = Guarded(false)
  private let answers = Guarded(0)

  /// How often the server has said that it is ready for what comes next.
  public var exchanges: Int { answers.withLock { $0 } }

  public init(to socketPath: String) throws {
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
  public static func listening() throws -> (descriptor: Int32, port: UInt16) {
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
  public static func connected(to target: String) -> Int32? {
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
  public func close() { shutdown(listening, Int32(SHUT_RDWR)) }

  public func set(_ new: Mode) {
    isGone.withLock { $0 = false }
    mode.withLock { $0 = new }
  }

  /// Whether it was cut for good, and nobody gets through until it is set anew.
  public var isCut: Bool { isGone.withLock { $0 } }

  private func serve(_ client: Int32) {
    guard !isCut, let server = Self.connected(to: target) else {
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
      let piece = buffer[..<count]
      let mode = mode.withLock { mode in
        defer { if isFromClient { mode = mode.next(after: piece) } }
        return mode
      }
      if mode == .silent || (mode == .silentAfterLogin && isIn) { continue }
      // `ReadyForQuery`, outside a transaction, ends the login.
      if !isFromClient, buffer[..<count].suffix(6) == [90, 0, 0, 0, 5, 73] { isIn = true }
      if !isFromClient {
        let ready = (0..<max(0, count - 5)).count { buffer[$0..<$0 + 5].elementsEqual([90, 0, 0, 0, 5]) }
        answers.withLock { $0 += ready }
      }
      let cut = isFromClient ? mode.cut(at: piece) : nil
      if let cut, cut.isForGood { isGone.withLock { $0 = true } }
      if let cut, !cut.arrives { break }
      // Before the server can have answered, or the answer might get through.
      if cut != nil { shutdown(source, Int32(SHUT_RDWR)) }
      guard send(target, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
      if cut != nil { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_WR))
  }
}

extension ThrowAwayProxy.Mode {
  /// What is done with a piece that the client sends: whether it reaches the server before the connection is cut; `nil` where
  /// it is not cut.
  fileprivate func cut(at piece: ArraySlice<UInt8>) -> Cut? {
    switch self {
    case .forward, .silent, .silentAfterLogin: nil
    case .cutAfterNext: Cut(arrives: true, isForGood: false)
    case .cutBeforeNext: Cut(arrives: false, isForGood: false)
    case .cutForGood(let text): piece.contains(text) && piece.isLast ? Cut(arrives: true, isForGood: true) : nil
    case .cutForGoodAfterThis: piece.isLast ? Cut(arrives: true, isForGood: true) : nil
    case .cutForGoodAt(let text): piece.contains(text) ? Cut(arrives: false, isForGood: true) : nil
    }
  }

  fileprivate struct Cut {
    let arrives: Bool
    let isForGood: Bool
  }

  /// What comes once this piece has.
  fileprivate func next(after piece: ArraySlice<UInt8>) -> Self {
    switch self {
    case .forward, .silent, .silentAfterLogin: self
    case .cutAfterNext, .cutBeforeNext: .forward
    case .cutForGood(let text): piece.contains(text) ? (piece.isLast ? .forward : .cutForGoodAfterThis) : self
    case .cutForGoodAfterThis: piece.isLast ? .forward : self
    case .cutForGoodAt(let text): piece.contains(text) ? .forward : self
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the server can answer now: it ends with a `Sync`, or is a simple query. libpq sends what is long in pieces.
  fileprivate var isLast: Bool { first == UInt8(ascii: "Q") || suffix(5) == [83, 0, 0, 0, 4] }

  fileprivate func contains(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}

/// A value for several threads, behind a lock that ThreadSanitizer sees, which `Mutex` is not.
private final class Guarded<Value>: @unchecked Sendable {
  private var value: Value
  private let lock = NSLock()

  init(_ value: Value) { self.value = value }

  func withLock<T>(_ body: (inout Value) throws -> T) rethrows -> T {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
