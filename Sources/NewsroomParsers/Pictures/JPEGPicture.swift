import Editorial
import NewsroomFormats

/// JPEG (ITU-T T.81), segment by segment.
enum JPEGPicture {
  static func stripped(_ bytes: [UInt8]) throws(PictureFault) -> StrippedPicture {
    var reader = ByteReader(bytes[...])
    var kept = Array(try reader.take(2))
    var size = (width: 0, height: 0)
    var records = 0
    var blocks = MetadataBlocks()
    while true {
      guard try reader.big(1) == 0xFF else { throw .damaged }
      var marker = try reader.big(1)
      while marker == 0xFF { marker = try reader.big(1) }
      if marker == 0xD9 {
        // Nothing after the end is kept: second pictures with their own Exif lie there.
        kept += [0xFF, 0xD9]
        break
      }
      if marker == 0x01 || (0xD0...0xD7).contains(marker) {
        kept += [0xFF, UInt8(marker)]
        continue
      }
      let length = try reader.big(2)
      let data = try reader.take(length - 2)
      if marker == 0xED {
        records += 1
        guard records <= mostRecords else { throw .tooManyPieces }
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        var frame = ByteReader(data)
        _ = try frame.big(1)
        size.height = try frame.big(2)
        size.width = try frame.big(2)
      }
      if let segment = try segment(marker, data, &blocks) {
        guard segment.count + 2 <= 0xFFFF else { continue }
        kept += [0xFF, UInt8(marker), UInt8((segment.count + 2) >> 8), UInt8((segment.count + 2) & 255)] + segment
      }
      if marker == 0xDA { kept += try scan(&reader) }
    }
    return StrippedPicture(kind: .jpeg, width: size.width, height: size.height, bytes: kept, blocks: blocks)
  }

  /// Segments of Photoshop's, each of which holds many small records.
  private static let mostRecords = 32
  private static let exif = Array("Exif\0\0".utf8)
  private static let xmp = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
  private static let photoshop = Array("Photoshop 3.0\0".utf8)

  /// The segment as it is kept; `nil` if it is not.
  private static func segment(
    _ marker: Int, _ data: ArraySlice<UInt8>, _ blocks: inout MetadataBlocks
  ) throws(PictureFault) -> [UInt8]? {
    switch marker {
    case 0xE1 where data.starts(with: exif):
      guard let block = PlaceMarks.exif(data.dropFirst(6)) else { return nil }
      blocks.add(exif: block)
      return exif + block
    case 0xE1 where data.starts(with: xmp):
      guard let packet = XMPPacket.withoutPlaces(data.dropFirst(xmp.count)) else { return nil }
      blocks.add(xmp: packet)
      return xmp + packet
    case 0xED where data.starts(with: photoshop): return photoshop + (try PlaceMarks.iptc(data.dropFirst(14), &blocks))
    // JFIF, ICC profiles, Adobe's transform, and marks of origin that name no place.
    case 0xE0, 0xEE: return Array(data)
    case 0xE2: return data.starts(with: Array("ICC_PROFILE\0".utf8)) ? Array(data) : nil
    case 0xEB: return String(decoding: data, as: UTF8.self).lowercased().contains("gps") ? nil : Array(data)
    case 0xE1...0xEF: return nil
    default: return Array(data)
    }
  }

  /// The coded picture up to the next marker.
  private static func scan(_ reader: inout ByteReader) throws(PictureFault) -> ArraySlice<UInt8> {
    let start = reader.place
    var place = start
    while place + 1 < reader.bytes.endIndex {
      if reader.bytes[place] == 0xFF {
        let next = reader.bytes[place + 1]
        if next != 0x00, !(0xD0...0xD7).contains(next), next != 0xFF {
          reader.place = place
          return reader.bytes[start..<place]
        }
      }
      place += 1
    }
    throw .damaged
  }
}
