import Editorial
import FoundationEssentials

extension UUID {
  /// An identifier made of a name (RFC 9562, version 8): its bits are those of a digest.
  init(naming name: String) {
    let digits = Array(Digest(of: name.utf8).hex.utf8.prefix(32))
    func value(_ digit: UInt8) -> UInt8 { digit < 0x40 ? digit - 0x30 : digit - 0x57 }
    var bytes = stride(from: 0, to: 32, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    self = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }
}
