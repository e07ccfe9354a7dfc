import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A port of the loopback that passes for a server: it says one thing to whoever connects, and nothing more.
public final class ThrowAwayStub: Sendable {
  public let port: UInt16
  private let listening: Int32

  /// - Parameter words: what it says once the client has begun; nothing for a server that takes connections and is silent.
  public init(saying words: [UInt8]) throws {
    let (listening, port) = try ThrowAwayProxy.listening()
    (self.listening, self.port) = (listening, port)
    Thread.detachNewThread {
      var buffer = [UInt8](repeating: 0, count: 1024)
      while case let client = accept(listening, nil, nil), client >= 0 {
        if read(client, &buffer, buffer.count) > 0, !words.isEmpty { _ = send(client, words, words.count, 0) }
      }
    }
  }

  /// Takes no more connections.
  public func close() { shutdown(listening, Int32(SHUT_RDWR)) }

  /// A server that lets everybody in and says of which version it is.
  public static func ofVersion(_ version: String) throws -> ThrowAwayStub {
    try ThrowAwayStub(
      saying: message("R", [0, 0, 0, 0]) + message("S", Array("server_version\0\(version)\0".utf8))
        + message("K", [0, 0, 0, 7, 0, 0, 0, 9]) + message("Z", Array("I".utf8)))
  }

  /// A server that lets nobody in, with a code and words of its own.
  public static func refusing(_ code: String, _ words: String) throws -> ThrowAwayStub {
    try ThrowAwayStub(saying: message("E", Array("SFATAL\0VFATAL\0C\(code)\0M\(words)\0\0".utf8)))
  }

  /// A message of the server's: its letter, its length with that of the length, and what it holds.
  private static func message(_ letter: Unicode.Scalar, _ content: [UInt8]) -> [UInt8] {
    let length = UInt32(content.count + 4).bigEndian
    return [UInt8(truncatingIfNeeded: letter.value)] + withUnsafeBytes(of: length) { Array($0) } + content
  }
}
