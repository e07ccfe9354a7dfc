import Foundation
import PostgresCluster

/// A network that garbles what the server says: it cuts, repeats, drops, swaps and corrupts whole messages of the
/// protocol, by a seed. The login passes, and so do the bytes within a value, which nothing in the protocol guards.
final class Garbler: Sendable {
  let port: UInt16
  private let listening: Int32
  private let target: String
  private let random: Guarded<Seeded>

  init(to socketPath: String, seed: UInt64) throws {
    target = socketPath
    random = Guarded(Seeded(seed))
    (listening, port) = try ThrowAwayProxy.listening()
    let socket = listening
    Thread.detachNewThread { [weak self] in
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0, let garbler = self else { break }
        garbler.serve(client)
      }
    }
  }

  func close() { shutdown(listening, Int32(SHUT_RDWR)) }

  private func serve(_ client: Int32) {
    guard let server = ThrowAwayProxy.connected(to: target) else {
      shutdown(client, Int32(SHUT_RDWR))
      return
    }
    let own = random.withLock { Seeded($0.next()) }
    let ends = Guarded(0)
    // The descriptors go when both directions have ended.
    let leave: @Sendable () -> Void = {
      shutdown(client, Int32(SHUT_RDWR))
      shutdown(server, Int32(SHUT_RDWR))
      if ends.withLock({
        $0 += 1; return $0
      }) == 2 {
        _ = Foundation.close(client)
        _ = Foundation.close(server)
      }
    }
    Thread.detachNewThread {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = read(client, &buffer, buffer.count), count > 0 {
        guard send(server, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
      }
      leave()
    }
    Thread.detachNewThread {
      Self.garble(from: server, to: client, own)
      leave()
    }
  }

  private static func garble(from server: Int32, to client: Int32, _ seeded: Seeded) {
    var random = seeded
    var waiting: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var isIn = false
    // One change an answer: two can make up for each other, such as a row left out and another said twice.
    var isDone = false
    while case let count = read(server, &buffer, buffer.count), count > 0 {
      waiting += buffer[..<count]
      var out: [UInt8] = []
      var last: [UInt8] = []
      while let message = takeMessage(&waiting) {
        let isEndOfLogin = !isIn && message[0] == UInt8(ascii: "Z")
        if isIn, !isDone, Int.random(in: 0..<12, using: &random) == 0 {
          isDone = true
          guard let changed = change(message, last, &random) else {
            _ = send(
              client, out + message.prefix(message.count / 2), out.count + message.count / 2, Int32(MSG_NOSIGNAL))
            return
          }
          out += changed
        } else {
          out += message
        }
        last = message
        if isEndOfLogin { isIn = true }
        if message[0] == UInt8(ascii: "Z") { isDone = false }
      }
      guard out.isEmpty || send(client, out, out.count, Int32(MSG_NOSIGNAL)) == out.count else { return }
    }
  }

  private static func takeMessage(_ bytes: inout [UInt8]) -> [UInt8]? {
    guard bytes.count >= 5 else { return nil }
    let length = bytes[1..<5].reduce(0) { $0 << 8 | Int($1) } + 1
    guard bytes.count >= length else { return nil }
    defer { bytes.removeFirst(length) }
    return Array(bytes[..<length])
  }

  /// The message as it goes on; nil cuts the connection in its middle.
  private static func change(_ message: [UInt8], _ last: [UInt8], _ random: inout Seeded) -> [UInt8]? {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return nil
    case 1: return message + message
    case 2: return []
    case 3: return last + message
    case 4:
      var changed = message
      changed[Int.random(in: 1..<5, using: &random)] = UInt8.random(in: 0...255, using: &random)
      return changed
    case 5:
      var changed = message
      changed[0] = UInt8.random(in: 0...255, using: &random)
      return changed
    default:
      var changed = message
      // Of a row its number of columns and the first one's length; of anything else whatever.
      let isRow = message[0] == UInt8(ascii: "D") || message[0] == UInt8(ascii: "d")
      let end = isRow ? min(11, message.count) : message.count
      guard end > 5, message[0] != UInt8(ascii: "C") else { return message + message }
      changed[Int.random(in: 5..<end, using: &random)] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      return changed
    }
  }
}
