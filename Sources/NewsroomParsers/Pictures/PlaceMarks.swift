import Editorial
import NewsroomFormats

/// What pictures say of themselves in Exif and IPTC, without where they were taken.
enum PlaceMarks {
  /// A TIFF block (Exif 2.32, section 4.6) with orientation, description, artist, date and copyright, and nothing else:
  /// makers hide places in many corners of their own. `nil` where none of these is said.
  static func exif(_ tiff: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(tiff)
    guard bytes.count >= 8 else { return nil }
    let isLittle = bytes[0] == 0x49
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 0, at + count <= bytes.count else { return nil }
      let part = bytes[at..<at + count]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let start = number(4, 4), let count = number(start, 2), count <= 512 else { return nil }
    var kept: [(tag: Int, type: Int, count: Int, value: [UInt8])] = []
    for index in 0..<count {
      let entry = start + 2 + 12 * index
      guard let tag = number(entry, 2), let type = number(entry + 2, 2), let length = number(entry + 4, 4) else {
        return nil
      }
      // A tag stands once; many that name the same bytes would make a small picture a large one.
      guard !kept.contains(where: { $0.tag == tag }) else { continue }
      if tag == 0x0112, type == 3, let turn = number(entry + 8, 2), (1...8).contains(turn) {
        kept.append((tag, 3, 1, [UInt8(turn), 0, 0, 0]))
      } else if [0x010E, 0x0132, 0x013B, 0x8298].contains(tag), type == 2, length <= 4_096 {
        let from = length <= 4 ? entry + 8 : number(entry + 8, 4) ?? 0
        guard from + length <= bytes.count else { continue }
        kept.append((tag, 2, length, Array(bytes[from..<from + length])))
      }
    }
    return kept.isEmpty ? nil : written(kept.sorted { $0.tag < $1.tag })
  }

  private static func written(_ entries: [(tag: Int, type: Int, count: Int, value: [UInt8])]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 255) } }
    var tiff: [UInt8] = [0x49, 0x49, 0x2A, 0x00] + little(8, 4) + little(entries.count, 2)
    var beyond: [UInt8] = []
    let end = 8 + 2 + 12 * entries.count + 4
    for entry in entries {
      tiff += little(entry.tag, 2) + little(entry.type, 2) + little(entry.count, 4)
      if entry.value.count <= 4 {
        tiff += entry.value + [UInt8](repeating: 0, count: 4 - entry.value.count)
      } else {
        tiff += little(end + beyond.count, 4)
        beyond += entry.value + (entry.value.count.isMultiple(of: 2) ? [] : [0])
      }
    }
    return tiff + little(0, 4) + beyond
  }

  /// The data sets of IPTC IIM 4.2 that name a place: city, sublocation, province, country.
  private static let places: Set<UInt8> = [26, 27, 90, 92, 95, 100, 101]

  /// Photoshop's resource blocks with the places taken out of their IPTC records.
  static func iptc(_ blocks: ArraySlice<UInt8>) throws(PictureFault) -> [UInt8] {
    var reader = ByteReader(blocks)
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
      if kind == [0x04, 0x04] { data = try records(data[...]) }
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
