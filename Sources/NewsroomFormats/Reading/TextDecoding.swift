#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns the bytes of a pasted page or a manuscript into text.
///
/// The encoding is found in this order, and the first that fits decides:
///
/// 1. a byte order mark: UTF-8, UTF-16 little-endian or big-endian;
/// 2. UTF-16 without a mark, when it is unmistakable: zero bytes on one side of the pairs only, and either the bytes are no
///    UTF-8 or nearly a third of them and more are zero;
/// 3. valid UTF-8;
/// 4. GB18030 (which includes GBK and GB2312), unless the bytes begin like UTF-8: then they are damaged UTF-8;
/// 5. Big5, where GB18030 makes rare characters of the bytes, and Big5 makes common ones.
///
/// Nothing is replaced or dropped: bytes that do not decode are refused.
public enum TextDecoding: String, Sendable, Codable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case big5 = "Big5"

  /// Two mebibytes: some hundred times a long story.
  public static let usualLimit = 2 << 20

  /// Why bytes were refused.
  public enum Fault: Error, Hashable, Sendable, Codable {
    /// More bytes than the limit; both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// The byte at `offset`, counted from 0, does not fit the encoding that the bytes seem to have.
    case undecodable(offset: Int, as: TextDecoding)
  }

  /// The text of `bytes`, without a byte order mark.
  public static func text(
    of bytes: some Sequence<UInt8>, limit: Int = usualLimit
  ) throws(Fault) -> (text: String, encoding: TextDecoding) {
    let bytes = Array(bytes)
    guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (try utf8(bytes, from: 3), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes, from: 2, .utf16LittleEndian), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes, from: 2, .utf16BigEndian), .utf16BigEndian) }
    let check = UTF8Check(bytes)
    if let encoding = unmarkedUTF16(bytes, isUTF8: check.fault == nil) {
      return (try utf16(bytes, from: 0, encoding), encoding)
    }
    guard let fault = check.fault else { return (String(decoding: bytes, as: UTF8.self), .utf8) }
    // Four characters of UTF-8 in a row do not happen in GB18030 text by chance.
    if check.characters >= 4 { throw .undecodable(offset: fault, as: .utf8) }
    let text: String
    do { text = try gb18030(bytes) } catch {
      guard let other = PageCharset.likelier(bytes, than: "", in: ["CP950"]) else { throw error }
      return (other.text, .big5)
    }
    if let other = PageCharset.likelier(bytes, than: text, in: ["CP950"]) { return (other.text, .big5) }
    return (text, .gb18030)
  }

  private static func utf8(_ bytes: [UInt8], from start: Int) throws(Fault) -> String {
    let rest = Array(bytes[start...])
    if let fault = UTF8Check(rest).fault { throw .undecodable(offset: start + fault, as: .utf8) }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func utf16(_ bytes: [UInt8], from start: Int, _ encoding: TextDecoding) throws(Fault) -> String {
    guard (bytes.count - start).isMultiple(of: 2) else { throw .undecodable(offset: bytes.count - 1, as: encoding) }
    let isLittle = encoding == .utf16LittleEndian
    let units = stride(from: start, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]), index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) {
        index += 2
      } else if UTF16.isSurrogate(units[index]) {
        throw .undecodable(offset: start + 2 * index, as: encoding)
      } else {
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func unmarkedUTF16(_ bytes: [UInt8], isUTF8: Bool) -> TextDecoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    guard (zeros[0] == 0) != (zeros[1] == 0), !isUTF8 || (zeros[0] + zeros[1]) * 10 >= bytes.count * 3 else {
      return nil
    }
    return zeros[0] == 0 ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func gb18030(_ bytes: [UInt8]) throws(Fault) -> String {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      throw .undecodable(offset: 0, as: .gb18030)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let (left, free) = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        var left = input.count
        var free = output.count
        _ = iconv(converter, &from, &left, &to, &free)
        return (left, free)
      }
    }
    guard left == 0 else { throw .undecodable(offset: bytes.count - left, as: .gb18030) }
    return String(decoding: output[..<(output.count - free)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Whether bytes are UTF-8, and if not, where they stop being so.
private struct UTF8Check {
  /// The offset of the first byte that does not fit.
  private(set) var fault: Int?
  /// The characters of more than one byte before it.
  private(set) var characters = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let (length, second): (Int, ClosedRange<UInt8>)
      switch lead {
      case 0x00...0x7F: (length, second) = (1, 0...0xFF)
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default:
        fault = index
        return
      }
      for step in 1..<max(length, 1) {
        guard index + step < bytes.count, (step == 1 ? second : 0x80...0xBF).contains(bytes[index + step]) else {
          fault = index
          return
        }
      }
      if length > 1 { characters += 1 }
      index += length
    }
  }
}
