import NewsroomFormats
import Testing

@Suite("Bytes of a pasted text")
struct TextDecodingTests {
  private static let text = "桐乡 2021\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test("UTF-8 is read with and without its mark")
  func utf8() throws {
    let bytes = Array(Self.text.utf8)
    #expect(try TextDecoding.text(of: bytes) == (Self.text, .utf8))
    #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + bytes) == (Self.text, .utf8))
    #expect(try TextDecoding.text(of: []) == ("", .utf8))
  }

  @Test("UTF-16 is read with its mark, and without when it cannot be anything else", arguments: [true, false])
  func utf16(bigEndian: Bool) throws {
    let bytes = Self.utf16(Self.text, bigEndian: bigEndian)
    let encoding = bigEndian ? TextDecoding.utf16BigEndian : .utf16LittleEndian
    #expect(try TextDecoding.text(of: (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes) == (Self.text, encoding))
    #expect(try TextDecoding.text(of: bytes) == (Self.text, encoding))
    let latin = Self.utf16("plain text", bigEndian: bigEndian)
    #expect(try TextDecoding.text(of: latin) == ("plain text", encoding))
  }

  @Test("GB18030 is read, four-byte characters included")
  func gb18030() throws {
    let bytes: [UInt8] = [0xCD, 0xA9, 0xCF, 0xE7, 0x0A, 0x81, 0x30, 0x81, 0x30]
    #expect(try TextDecoding.text(of: bytes) == ("桐乡\n\u{80}", .gb18030))
  }

  @Test("A zero byte in UTF-8 does not make it UTF-16")
  func zero() throws {
    #expect(try TextDecoding.text(of: Array("abc\0".utf8)) == ("abc\0", .utf8))
  }

  @Test("Bytes that do not decode are refused, with the place")
  func undecodable() {
    let gb: [UInt8] = [0xCD, 0xA9, 0xCF, 0xE7, 0xFF, 0x41]
    #expect(throws: TextDecoding.Fault.undecodable(offset: 4, as: .gb18030)) { try TextDecoding.text(of: gb) }
    let damaged = Array("桐乡新闻网".utf8) + [0xE6, 0xA1] + Array("。".utf8)
    #expect(throws: TextDecoding.Fault.undecodable(offset: 15, as: .utf8)) { try TextDecoding.text(of: damaged) }
    #expect(throws: TextDecoding.Fault.undecodable(offset: 3, as: .utf8)) {
      try TextDecoding.text(of: [0xEF, 0xBB, 0xBF, 0xFF])
    }
    #expect(throws: TextDecoding.Fault.undecodable(offset: 2, as: .utf16LittleEndian)) {
      try TextDecoding.text(of: [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])
    }
    #expect(throws: TextDecoding.Fault.undecodable(offset: 2, as: .utf16BigEndian)) {
      try TextDecoding.text(of: [0xFE, 0xFF, 0x41])
    }
  }

  @Test("A paste beyond the limit is refused with both sizes")
  func tooLarge() throws {
    let paste = [UInt8](repeating: 0x41, count: 10 << 20)
    #expect(throws: TextDecoding.Fault.tooLarge(size: 10 << 20, limit: 2 << 20)) { try TextDecoding.text(of: paste) }
    #expect(try TextDecoding.text(of: [0x41, 0x42], limit: 2).text == "AB")
  }
}

@Suite("Characters that no text may hold")
struct TextSafetyTests {
  @Test(
    "Controls and overrides of direction are refused with their place and name",
    arguments: [
      ("甲\n乙\u{0}", 2, 2, "U+0000 NULL"), ("\u{202E}甲", 1, 1, "U+202E RIGHT-TO-LEFT OVERRIDE"),
      ("甲乙\u{2066}", 1, 3, "U+2066 LEFT-TO-RIGHT ISOLATE"), ("甲\r乙", 1, 2, "U+000D CARRIAGE RETURN"),
      ("\r\n\n\u{1B}[31m", 3, 1, "U+001B ESCAPE"), ("\u{7F}", 1, 1, "U+007F DELETE"),
      ("e\u{301}\u{85}", 1, 3, "U+0085 NEXT LINE"),
    ])
  func refused(text: String, line: Int, column: Int, name: String) throws {
    let fault = #expect(throws: TextSafety.Fault.self) { try TextSafety.checked(text) }
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.name == name)
  }

  @Test("Line endings become one, tabs stay")
  func lineEndings() throws {
    #expect(try TextSafety.checked("一\r\n二\n\t三") == "一\n二\n\t三")
  }
}
