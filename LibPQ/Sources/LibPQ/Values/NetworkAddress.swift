#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A host's address with the network it may be in, as `inet` keeps it: `192.168.0.7/24`, `2001:db8::1`.
public struct Inet: PostgresValue, Hashable, LosslessStringConvertible {
  /// Four bytes, or sixteen.
  public let bytes: [UInt8]
  /// How many bits tell the network: 32 or 128 for a host alone.
  public let prefixLength: Int

  /// Nil where the bytes are not four or sixteen, or have not so many bits.
  public init?(bytes: [UInt8], prefixLength: Int? = nil) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    let length = prefixLength ?? bytes.count * 8
    guard (0...bytes.count * 8).contains(length) else { return nil }
    self.bytes = bytes
    self.prefixLength = length
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = parts.first, !address.utf8.contains(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: address.contains(":") ? 16 : 4)
    let family = bytes.count == 16 ? AF_INET6 : AF_INET
    guard inet_pton(family, String(address), &bytes) == 1 else { return nil }
    guard parts.count == 2 else {
      self.init(bytes: bytes)
      return
    }
    let isNumber = parts[1].utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard isNumber, let length = UInt8(parts[1]) else { return nil }
    self.init(bytes: bytes, prefixLength: Int(length))
  }

  public var description: String {
    prefixLength == bytes.count * 8 ? address : "\(address)/\(prefixLength)"
  }

  fileprivate var address: String {
    var text = [CChar](repeating: 0, count: 64)
    guard inet_ntop(bytes.count == 16 ? AF_INET6 : AF_INET, bytes, &text, 64) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  public static var postgresType: PostgresType { .inet }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { encode(isNetwork: 0, &parameter) }

  /// The server's own numbers for the two families, whatever the system's are.
  fileprivate func encode(isNetwork: UInt8, _ parameter: inout ParameterWriter) {
    parameter.append([bytes.count == 16 ? 3 : 2, UInt8(prefixLength), isNetwork, UInt8(bytes.count)])
    parameter.append(bytes)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Inet {
    var reader = try ColumnReader(column)
    _ = try reader.next(UInt8.self)
    let length = try reader.next(UInt8.self)
    _ = try reader.next(UInt8.self)
    let bytes = [UInt8](try reader.bytes(Int(try reader.next(UInt8.self))))
    try reader.end()
    guard let address = Inet(bytes: bytes, prefixLength: Int(length)) else { throw ValueError("is no address") }
    return address
  }
}

/// A network, as `cidr` keeps it: `192.168.0.0/24`. Its address has no bits behind its length.
public struct Cidr: PostgresValue, Hashable, LosslessStringConvertible {
  /// The network's first address.
  public let first: Inet

  /// Nil where the address has bits behind its length.
  public init?(_ first: Inet) {
    for (place, byte) in first.bytes.enumerated() {
      let kept = max(0, min(8, first.prefixLength - place * 8))
      guard UInt16(byte) << UInt16(kept) & 0xFF == 0 else { return nil }
    }
    self.first = first
  }

  public init?(_ text: String) {
    guard let first = Inet(text) else { return nil }
    self.init(first)
  }

  public var description: String { "\(first.address)/\(first.prefixLength)" }

  public static var postgresType: PostgresType { .cidr }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    first.encode(isNetwork: 1, &parameter)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Cidr {
    guard let network = Cidr(try Inet.decode(column)) else { throw ValueError("is no network") }
    return network
  }
}

extension Inet: PostgresArrayElement { public static var arrayType: PostgresType { .inetArray } }
extension Cidr: PostgresArrayElement { public static var arrayType: PostgresType { .cidrArray } }
