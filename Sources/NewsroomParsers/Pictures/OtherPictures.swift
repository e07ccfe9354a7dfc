import Editorial
import NewsroomFormats

/// PNG (ISO/IEC 15948), chunk by chunk.
enum PNGPicture {
  static func stripped(_ bytes: [UInt8]) throws(PictureFault) -> StrippedPicture {
    var reader = ByteReader(bytes[...])
    var kept = Array(try reader.take(8))
    var size = (width: 0, height: 0)
    var hasExif = false
    var blocks = MetadataBlocks()
    while true {
      let length = try reader.big(4)
      let kind = Array(try reader.take(4))
      let data = try reader.take(length)
      _ = try reader.take(4)
      let name = String(decoding: kind, as: UTF8.self)
      if name == "IHDR" {
        var header = ByteReader(data)
        size.width = try header.big(4)
        size.height = try header.big(4)
      } else if size.width == 0 {
        throw .damaged
      }
      // There is one of them (PNG, section 11.3.2.6).
      if name == "eXIf" {
        guard !hasExif else { continue }
        hasExif = true
      }
      if let data = chunk(name, data, &blocks) {
        kept += big(data.count) + kind + data
        kept += big(Int(CRC32.of(kind + data)))
      }
      if name == "IEND" { break }
    }
    return StrippedPicture(kind: .png, width: size.width, height: size.height, bytes: kept, blocks: blocks)
  }

  private static let longestText = 1 << 16
  private static let labelled: Set<String> = ["AIGC", "UserComment"]

  private static func chunk(_ name: String, _ data: ArraySlice<UInt8>, _ blocks: inout MetadataBlocks) -> [UInt8]? {
    switch name {
    case "eXIf":
      guard let block = PlaceMarks.exif(data) else { return nil }
      blocks.add(exif: block)
      return block
    case "iTXt" where data.starts(with: Array("XML:com.adobe.xmp\0".utf8)):
      let head = Array("XML:com.adobe.xmp".utf8) + [0, 0, 0, 0, 0]
      guard data.starts(with: head) else { return nil }
      guard let packet = XMPPacket.withoutPlaces(data.dropFirst(head.count)) else { return nil }
      blocks.add(xmp: packet)
      return head + packet
    // Longer texts say nothing that a newsroom keeps.
    case "tEXt" where data.count > longestText, "zTXt" where data.count > longestText,
      "iTXt" where data.count > longestText:
      return nil
    case "tEXt", "zTXt", "iTXt":
      let text = String(decoding: data, as: UTF8.self).lowercased()
      if text.hasPrefix("raw profile") || text.contains("gps") || text.contains("latitude") { return nil }
      // Some makers of pictures write their label here alone.
      if name == "tEXt", let end = data.firstIndex(of: 0),
        labelled.contains(String(decoding: data[..<end], as: UTF8.self))
      {
        blocks.add(label: data[(end + 1)...])
      }
      return Array(data)
    default: return Array(data)
    }
  }

  private static func big(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
}

/// The check sum of PNG chunks (ISO/IEC 15948, annex D).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 255)] ^ $0 >> 8 }
  }
}

/// GIF 89a, block by block; its XMP block is left out.
enum GIFPicture {
  static func stripped(_ bytes: [UInt8]) throws(PictureFault) -> StrippedPicture {
    var reader = ByteReader(bytes[...])
    _ = try reader.take(6)
    let width = try reader.little(2)
    let height = try reader.little(2)
    let flags = try reader.big(1)
    _ = try reader.take(2 + colours(flags))
    var kept = Array(bytes[..<reader.place])
    while true {
      let start = reader.place
      switch try reader.big(1) {
      case 0x3B:
        kept.append(0x3B)
        return StrippedPicture(kind: .gif, width: width, height: height, bytes: kept)
      case 0x2C:
        _ = try reader.take(8)
        let local = try reader.big(1)
        _ = try reader.take(colours(local) + 1)
        try blocks(&reader)
        kept += bytes[start..<reader.place]
      case 0x21:
        let label = try reader.big(1)
        let isXMP = label == 0xFF && bytes[reader.place...].dropFirst().starts(with: Array("XMP Data".utf8))
        try blocks(&reader)
        if !isXMP { kept += bytes[start..<reader.place] }
      default: throw .damaged
      }
    }
  }

  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }

  private static func blocks(_ reader: inout ByteReader) throws(PictureFault) {
    while true {
      let size = try reader.big(1)
      if size == 0 { return }
      _ = try reader.take(size)
    }
  }
}

/// WebP (RFC 9649), chunk by chunk.
enum WebPPicture {
  static func stripped(_ bytes: [UInt8]) throws(PictureFault) -> StrippedPicture {
    var reader = ByteReader(bytes[...])
    _ = try reader.take(12)
    var size = (width: 0, height: 0)
    var body: [UInt8] = []
    var blocks = MetadataBlocks()
    // Where the flags stand in the body.
    var flags: Int?
    while !reader.isAtEnd {
      let kind = Array(try reader.take(4))
      let length = try reader.little(4)
      var data = Array(try reader.take(length))
      if !length.isMultiple(of: 2), !reader.isAtEnd { _ = try reader.take(1) }
      switch String(decoding: kind, as: UTF8.self) {
      case "VP8 " where size.width == 0 && data.count >= 10:
        size = (Int(data[6]) | Int(data[7] & 0x3F) << 8, Int(data[8]) | Int(data[9] & 0x3F) << 8)
      case "VP8L" where size.width == 0 && data.count >= 5:
        let bits = (1...4).reduce(0) { $0 | Int(data[$1]) << (8 * ($1 - 1)) }
        size = ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
      case "VP8X" where data.count >= 10:
        size.width = 1 + (Int(data[4]) | Int(data[5]) << 8 | Int(data[6]) << 16)
        size.height = 1 + (Int(data[7]) | Int(data[8]) << 8 | Int(data[9]) << 16)
        data[0] &= ~0x08
        if flags == nil { flags = body.count + 8 }
      case "EXIF":
        // Nothing shows it turned. Some programs put the mark of JPEG before it.
        let mark = Array("Exif\0\0".utf8)
        let tiff = data.starts(with: mark) ? data.dropFirst(mark.count) : data[...]
        guard let flags, blocks.exif.isEmpty, let block = PlaceMarks.exif(tiff, turns: false) else { continue }
        blocks.add(exif: block)
        body[flags] |= 0x08
        data = block
      case "XMP ":
        guard let packet = XMPPacket.withoutPlaces(data[...]) else { continue }
        blocks.add(xmp: packet)
        data = packet
      default: break
      }
      body += kind + (0..<4).map { UInt8(data.count >> (8 * $0) & 255) } + data
      if !data.count.isMultiple(of: 2) { body.append(0) }
    }
    let length = body.count + 4
    let head = Array("RIFF".utf8) + (0..<4).map { UInt8(length >> (8 * $0) & 255) } + Array("WEBP".utf8)
    return StrippedPicture(kind: .webp, width: size.width, height: size.height, bytes: head + body, blocks: blocks)
  }
}
