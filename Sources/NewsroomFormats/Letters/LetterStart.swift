/// How a letter's file begins, whatever program saved it.
public enum LetterStart {
  /// The letter without a byte order mark and blank lines before its headers, and with line ends that readers of letters
  /// know: some programs end lines by a carriage return alone, or by two and a line feed.
  public static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let start = start(of: bytes)
    let head = bytes[start..<min(bytes.count, start + MailLetter.mostHeaderBytes)]
    if head.firstIndex(of: 0x0A) == nil, head.contains(0x0D) {
      return bytes[start...].map { $0 == 0x0D ? 0x0A : $0 }
    }
    if hasDoubleReturn(head) { return withoutDoubleReturns(bytes[start...]) }
    return start == 0 ? bytes : Array(bytes[start...])
  }

  /// Where the first header begins.
  static func start(of bytes: [UInt8]) -> Int {
    var start = bytes.starts(with: mark) ? mark.count : 0
    var line = start
    while line < bytes.count, isBlank(bytes[line]) {
      if bytes[line] == 0x0A || bytes[line] == 0x0D { start = line + 1 }
      line += 1
    }
    // A mark may stand behind the blank line as well.
    return bytes[start...].starts(with: mark) ? start + mark.count : start
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func hasDoubleReturn(_ head: ArraySlice<UInt8>) -> Bool {
    var returns = 0
    for byte in head.prefix(4_096) {
      if byte == 0x0A { return returns > 1 }
      returns = byte == 0x0D ? returns + 1 : 0
    }
    return false
  }

  private static func withoutDoubleReturns(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A { while plain.last == 0x0D { plain.removeLast() } }
      plain.append(byte)
    }
    return plain
  }
}
