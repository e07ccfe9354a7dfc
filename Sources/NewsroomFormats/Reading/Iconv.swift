#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's library of character sets.
enum Iconv {
  /// - Parameters:
  ///   - charset: as the library calls it.
  ///   - leniently: whether a hundredth of the bytes may be none of its characters; each of those becomes U+FFFD.
  /// - Returns: `nil` where the library does not know the character set, or the bytes are not in it.
  static func text(of bytes: [UInt8], from charset: String, leniently: Bool = false) -> String? {
    guard !charset.isEmpty, let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var output = [UInt8](repeating: 0, count: bytes.count * 2 + 64)
    var faults = 0
    var written = 0
    let isDone = bytes.withUnsafeBufferPointer { input in
      var from = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(input.baseAddress))?.assumingMemoryBound(
        to: CChar.self)
      var left = input.count
      while left > 0 {
        if output.count - written < 64 { output += [UInt8](repeating: 0, count: output.count) }
        let result = output.withUnsafeMutableBytes { buffer in
          var to = buffer.baseAddress.map { ($0 + written).assumingMemoryBound(to: CChar.self) }
          var free = buffer.count - written
          let result = iconv(converter, &from, &left, &to, &free)
          written = buffer.count - free
          return result
        }
        if result != Int(bitPattern: UInt.max), left == 0 { break }
        if errno == E2BIG { continue }
        faults += 1
        guard leniently, faults * 100 <= input.count else { return false }
        from = from.map { $0 + 1 }
        left -= 1
        output.replaceSubrange(written..<written + 3, with: [0xEF, 0xBF, 0xBD])
        written += 3
      }
      return true
    }
    return isDone ? String(decoding: output[..<written], as: UTF8.self) : nil
  }
}
