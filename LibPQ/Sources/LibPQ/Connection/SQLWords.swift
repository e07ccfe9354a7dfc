/// The words of SQL, without what is quoted or a comment, and the brackets and commas between them.
enum SQLWords {
  /// The lower-case words of each statement.
  static func statements(in sql: String) -> [[String]] {
    var reader = Reader(bytes: Array(sql.utf8))
    return reader.statements()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func statements() -> [[String]] {
      var list: [[String]] = [[]]
      while position < bytes.count {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "'"): skipQuoted(byte, escapes: isEscaping)
        case UInt8(ascii: "\""): list[list.count - 1] += quotedName()
        case UInt8(ascii: "$"): skipDollar()
        case UInt8(ascii: "-") where next == UInt8(ascii: "-"): skip { $0 != UInt8(ascii: "\n") }
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: ";"):
          list.append([])
          position += 1
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","):
          list[list.count - 1].append(String(UnicodeScalar(byte)))
          position += 1
        case _ where Self.isLetter(byte): list[list.count - 1].append(word())
        default: position += 1
        }
      }
      return list.filter { !$0.isEmpty }
    }

    private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }
    /// Whether the quote that begins here stands behind an `E`, and not behind a word that ends in one.
    private var isEscaping: Bool {
      guard position > 0, bytes[position - 1] | 0x20 == UInt8(ascii: "e") else { return false }
      return position < 2 || !Self.isLetter(bytes[position - 2]) && !Self.isDigit(bytes[position - 2])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private mutating func skip(while body: (UInt8) -> Bool) {
      while position < bytes.count, body(bytes[position]) { position += 1 }
    }

    private mutating func word() -> String {
      let start = position
      skip { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "$") }
      return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) {
      position += 1
      while position < bytes.count, bytes[position] != quote {
        position += escapes && bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      position += 1
    }

    /// A quoted name, where it means something to us as it stands.
    private mutating func quotedName() -> [String] {
      let start = position + 1
      skipQuoted(UInt8(ascii: "\""), escapes: false)
      let name = String(decoding: bytes[start..<max(start, min(position, bytes.count) - 1)], as: UTF8.self)
      return name.hasPrefix("pg_") || name == "set_config" ? [name] : []
    }

    /// Past `$tag$ ... $tag$`, or past the sign of a parameter.
    private mutating func skipDollar() {
      let start = position
      position += 1
      if position < bytes.count, Self.isDigit(bytes[position]) { return }
      skip { Self.isLetter($0) || Self.isDigit($0) }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "$") else { return }
      position += 1
      let tag = bytes[start..<position]
      while position < bytes.count, !bytes[position...].starts(with: tag) { position += 1 }
      position += tag.count
    }

    private mutating func skipComment() {
      var depth = 0
      repeat {
        if bytes[position] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
          (depth, position) = (depth + 1, position + 2)
        } else if bytes[position] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
          (depth, position) = (depth - 1, position + 2)
        } else {
          position += 1
        }
      } while depth > 0 && position < bytes.count
    }
  }
}
