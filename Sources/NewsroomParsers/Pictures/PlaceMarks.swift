import Editorial
import NewsroomFormats

/// What pictures say of themselves in IPTC, without where they were taken; of Exif see ``ExifBlock``.
enum PlaceMarks {
  static func exif(_ tiff: ArraySlice<UInt8>, turns: Bool = true) -> [UInt8]? {
    ExifBlock(tiff)?.written(turns: turns)
  }

  /// The data sets of IPTC IIM 4.2 that name a place: city, sublocation, province, country.
  private static let places: Set<UInt8> = [26, 27, 90, 92, 95, 100, 101]

  /// Photoshop's resource blocks with the places taken out of their IPTC records.
  static func iptc(_ resources: ArraySlice<UInt8>, _ blocks: inout MetadataBlocks) throws(PictureFault) -> [UInt8] {
    var reader = ByteReader(resources)
    var kept: [UInt8] = []
    while !reader.isAtEnd {
      guard Array(try reader.take(4)) == Array("8BIM".utf8) else { throw .damaged }
      let kind = Array(try reader.take(2))
      let nameLength = try reader.big(1)
      let name = Array(try reader.take(nameLength | 1))
      let size = try reader.big(4)
      var data = Array(try reader.take(size))
      if !size.isMultiple(of: 2), !reader.isAtEnd { _ = try reader.take(1) }
      // 0x0422 and 0x0424 hold Exif and XMP once more.
      if kind == [0x04, 0x22] || kind == [0x04, 0x24] { continue }
      if kind == [0x04, 0x04] {
        data = try records(data[...])
        blocks.add(iptc: data)
      }
      kept += Array("8BIM".utf8) + kind + [UInt8(nameLength)] + name
      kept += (0..<4).map { UInt8(data.count >> (24 - 8 * $0) & 255) } + data
      if !data.count.isMultiple(of: 2) { kept.append(0) }
    }
    return kept
  }

  private static func records(_ bytes: ArraySlice<UInt8>) throws(PictureFault) -> [UInt8] {
    var reader = ByteReader(bytes)
    var kept: [UInt8] = []
    while !reader.isAtEnd {
      let start = reader.place
      guard try reader.big(1) == 0x1C else { break }
      let record = try reader.big(1)
      let set = try reader.big(1)
      let size = try reader.big(2)
      guard size < 0x8000 else { throw .damaged }
      _ = try reader.take(size)
      if record == 2, places.contains(UInt8(set)) { continue }
      kept += bytes[start..<reader.place]
    }
    return kept
  }
}
