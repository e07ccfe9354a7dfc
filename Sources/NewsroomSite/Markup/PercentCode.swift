/// Bytes as addresses write them (RFC 3986).
enum PercentCode {
  static func of(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
