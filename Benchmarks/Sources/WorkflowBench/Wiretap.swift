import Foundation
import Synchronization

/// Counts what goes over the wire between a client and a server's Unix socket, by listening on a port of the loopback.
///
/// One connection's messages (PostgreSQL's protocol, version 3): every message but the client's first begins with its type
/// and its length. A round trip ends with the server's `ReadyForQuery`; a statement is an `Execute` or a `Query`.
final class Wiretap: Sendable {
  struct Count {
    var statements = 0.0
    var roundTrips = 0.0

    static func - (one: Count, other: Count) -> Count {
      Count(statements: one.statements - other.statements, roundTrips: one.roundTrips - other.roundTrips)
    }

    static func += (one: inout Count, other: Count) {
      one.statements += other.statements
      one.roundTrips += other.roundTrips
    }

    static func / (one: Count, number: Int) -> Count {
      Count(statements: one.statements / Double(number), roundTrips: one.roundTrips / Double(number))
    }
  }

  let port: UInt16
  private let listening: Int32
  private let counted = Mutex(Count())

  var count: Count { counted.withLock { $0 } }

  init(to socketPath: String) throws {
    listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = listening
    let failed = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(socket, plain, length) != 0 || listen(socket, 8) != 0 || getsockname(socket, plain, &length) != 0
      }
    }
    if failed { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0, let self else { break }
        self.serve(client, socketPath)
      }
    }
  }

  func close() { shutdown(listening, Int32(SHUT_RDWR)) }

  private func serve(_ client: Int32, _ path: String) {
    let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(server, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard connected else {
      shutdown(client, Int32(SHUT_RDWR))
      return
    }
    Thread.detachNewThread { self.pump(client, server, Messages(isClient: true)) }
    Thread.detachNewThread { self.pump(server, client, Messages(isClient: false)) }
  }

  private func pump(_ source: Int32, _ target: Int32, _ messages: Messages) {
    var messages = messages
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let length = read(source, &buffer, buffer.count)
      guard length > 0 else { break }
      // Counted before it is passed on: whoever has the answer sees it counted.
      let found = messages.read(buffer[..<length])
      counted.withLock { $0 += found }
      guard send(target, buffer, length, Int32(MSG_NOSIGNAL)) == length else { break }
    }
    shutdown(source, Int32(SHUT_RDWR))
    shutdown(target, Int32(SHUT_WR))
  }
}

/// The messages of one direction, cut out of what comes in pieces.
private struct Messages {
  private let isClient: Bool
  private var isFirst: Bool
  private var head: [UInt8] = []
  private var left = 0

  init(isClient: Bool) {
    self.isClient = isClient
    isFirst = isClient
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) -> Wiretap.Count {
    var count = Wiretap.Count()
    for byte in bytes {
      if left > 0 {
        left -= 1
        continue
      }
      head.append(byte)
      guard head.count == (isFirst ? 4 : 5) else { continue }
      let length = head.suffix(4).reduce(0) { $0 << 8 | Int($1) }
      if !isFirst {
        switch (isClient, head[0]) {
        case (true, UInt8(ascii: "E")), (true, UInt8(ascii: "Q")): count.statements += 1
        case (false, UInt8(ascii: "Z")): count.roundTrips += 1
        default: break
        }
      }
      isFirst = false
      left = length - 4
      head = []
    }
    return count
  }
}
