extension Shape {
  private static let jpeg: [UInt8] = [0xFF, 0xD8]
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0])

  private static func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    big(data.count, 4) + Array(kind.utf8) + data + [0, 0, 0, 0]
  }

  private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(data.count + 2, 2) + data
  }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  private static func picture(_ name: String, _ head: [UInt8], _ piece: [UInt8], _ tail: [UInt8] = []) -> Shape {
    Shape(name) { size in
      var bytes = head
      bytes.reserveCapacity(size + piece.count)
      while bytes.count < size { bytes += piece }
      return bytes + tail
    }
  }

  /// Exif (TIFF, big-endian) with `count` entries that all name the same 4,096 bytes.
  private static func exif(_ count: Int) -> [UInt8] {
    let entries = (0..<count).flatMap { _ in [0x01, 0x0E, 0, 2] + big(4_096, 4) + big(8, 4) as [UInt8] }
    return [0x4D, 0x4D, 0, 42] + big(8, 4) + big(count, 2) + entries + [UInt8](repeating: 0x41, count: 4_200)
  }

  /// One packet of XMP, as large as one may be, of one piece over and over.
  private static func packet(_ name: String, _ piece: String, _ head: String = "", _ tail: String = "") -> Shape {
    Shape(name) { size in
      var noted = NotedPicture(xmp: "")
      let room = min(size, 64_000) - noted.packet.utf8.count - head.utf8.count - tail.utf8.count
      noted.xmp = head + String(repeating: piece, count: max(1, room / piece.utf8.count)) + tail
      return noted.jpeg
    }
  }

  private static let end = chunk("IEND", [])
  private static let frame = segment(0xC0, [8, 0, 9, 0, 9, 1, 1, 0x11, 0])
  private static let place = Array(
    "<x:xmpmeta><rdf:Description photoshop:City=\"桐乡\"><exif:GPSLatitude>1</exif:GPSLatitude></rdf:Description>".utf8)
  private static let riff = Array("RIFF\0\0\0\0WEBP".utf8)

  /// The worst pictures known: JPEG, PNG, GIF and WebP.
  public static let pictures: [Shape] = [
    picture("JPEG of segments", jpeg + frame, segment(0xFE, []), [0xFF, 0xD9]),
    picture("JPEG of restarts", jpeg + frame, [0xFF, 0xD0], [0xFF, 0xD9]),
    picture("JPEG of fill", jpeg + frame, [0xFF], [0xD9]),
    picture(
      "JPEG of large comments", jpeg + frame, segment(0xFE, [UInt8](repeating: 0x41, count: 65_000)), [0xFF, 0xD9]),
    picture(
      "JPEG of Exif", jpeg + frame, segment(0xE1, Array("Exif\0\0".utf8) + exif(512)), [0xFF, 0xD9]),
    picture(
      "JPEG of XMP", jpeg + frame,
      segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + (0..<500).flatMap { _ in place }), [0xFF, 0xD9]),
    packet("JPEG of a list in XMP", "<rdf:li/>", "<dc:creator><rdf:Bag>", "</rdf:Bag></dc:creator>"),
    packet("JPEG of properties in XMP", "<dc:a>b</dc:a>"),
    packet("JPEG of brackets in XMP", "<dc:a>"),
    packet("JPEG of structures in XMP", "<dc:a rdf:parseType=\"Resource\" b=\"/>\">"),
    packet("JPEG of name spaces in XMP", "<a:b xmlns:a=\"urn:\" c=\"1\"/>"),
    packet(
      "JPEG of languages in XMP", "<rdf:li xml:lang=\"a\">b</rdf:li>", "<dc:rights><rdf:Alt>", "</rdf:Alt></dc:rights>"),
    packet("JPEG of entities in XMP", "&lt;", "<!DOCTYPE a [<!ENTITY b \"c\">]><dc:a>", "</dc:a>"),
    packet(
      "JPEG of labels in XMP", "{&quot;AIGC&quot;:", "<TC260:AIGC>", "</TC260:AIGC>"),
    Shape("JPEG of bylines") { size in
      var noted = NotedPicture()
      noted.iptc = Array(repeating: (2, 80, [0x41]), count: min(size, 60_000) / 6)
      return noted.jpeg
    },
    picture(
      "JPEG of records", jpeg + frame,
      segment(
        0xED,
        Array("Photoshop 3.0\0".utf8) + (0..<4_000).flatMap { _ in Array("8BIM\u{4}\u{4}\0\0\0\0\0\0".utf8) }),
      [0xFF, 0xD9]),
    picture(
      "JPEG of marks of origin", jpeg + frame, segment(0xEB, [UInt8](repeating: 0x47, count: 65_000)), [0xFF, 0xD9]),
    picture("JPEG of one scan", jpeg + frame + segment(0xDA, [1]), [0xFF, 0x00], [0xFF, 0xD9]),
    picture("PNG of empty chunks", png, chunk("aaAa", []), end),
    picture("PNG of Exif", png, chunk("eXIf", exif(512)), end),
    picture("PNG of texts", png, chunk("tEXt", [UInt8](repeating: 0x47, count: 60_000)), end),
    picture("PNG of long texts", png, chunk("tEXt", [UInt8](repeating: 0x47, count: 1 << 20)), end),
    picture("PNG of a drawing", png, chunk("IDAT", [UInt8](repeating: 0x78, count: 1 << 16)), end),
    picture("GIF of blocks", Array("GIF89a".utf8) + [9, 0, 9, 0, 0, 0, 0, 0x21, 0xFE], [1, 0x41], [0, 0x3B]),
    picture("GIF of extensions", Array("GIF89a".utf8) + [9, 0, 9, 0, 0, 0, 0], [0x21, 0xFE, 1, 0x41, 0], [0x3B]),
    picture("WebP of chunks", riff, Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 8, 0, 0]),
    picture("WebP of places", riff, Array("XMP ".utf8) + [UInt8(place.count), 0, 0, 0] + place),
    picture("nothing", [], [0]),
  ]
}
