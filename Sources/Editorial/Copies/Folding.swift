/// How single characters fold.
enum Folding {
  enum Fate {
    case letter(UInt32)
    case nothing
    /// For the library of Unicode to say.
    case unknown
  }

  /// The fate of a character that stands alone, where it is known without asking: nearly all of a Chinese text.
  static func plain(_ scalar: UInt32) -> Fate {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: .letter(simplified(scalar))
    case 0x30...0x39, 0x61...0x7A: .letter(scalar)
    case 0x41...0x5A: .letter(scalar + 0x20)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: .letter(scalar - 0xFEE0)
    case 0xFF21...0xFF3A: .letter(scalar - 0xFEE0 + 0x20)
    // ASCII and full-width marks, and those of U+2010 ff. and U+3000 ff. that have no letter in them.
    case 0x00...0x7F, 0xFF01...0xFF0F, 0xFF1A...0xFF1F, 0x2010...0x2029, 0x3000...0x3003, 0x3008...0x3020: .nothing
    default: .unknown
    }
  }

  /// The simplified form of a traditional character; any other scalar itself.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000, table.basic[Int(scalar)] != 0 { return UInt32(table.basic[Int(scalar)]) }
    return table.beyond[scalar] ?? scalar
  }

  private static let table = Table(PackageResources.TraditionalToSimplified_txt)

  private struct Table {
    /// 0 where `beyond` must be asked.
    var basic = (0...0xFFFF).map { UInt16($0) }
    var beyond: [UInt32: UInt32] = [:]

    /// Reads pairs, traditional and simplified, in lines; a line with `#` is a remark.
    init(_ file: [UInt8]) {
      for line in String(decoding: file, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
        let scalars = Array(line.unicodeScalars)
        for pair in stride(from: 0, to: scalars.count - 1, by: 2) {
          let (from, to) = (scalars[pair].value, scalars[pair + 1].value)
          if from < 0x10000 { basic[Int(from)] = to < 0x10000 ? UInt16(to) : 0 }
          if from >= 0x10000 || to >= 0x10000 { beyond[from] = to }
        }
      }
    }
  }
}
