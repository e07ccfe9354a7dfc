/// Pictures whose files speak of them, made byte by byte: what a test writes into them is what it reads.
public struct NotedPicture: Sendable {
  /// What a value of Exif is called, and its bytes.
  public typealias Tag = (tag: Int, type: Int, bytes: [UInt8])

  /// The properties of an XMP packet, in RDF; `nil` for no packet.
  public var xmp: String?
  /// Records of IPTC by record and data set, in order.
  public var iptc: [(record: UInt8, set: UInt8, bytes: [UInt8])] = []
  /// Of the first directory of Exif, and of the one of the photo.
  public var image: [Tag] = []
  public var photo: [Tag] = []
  /// Latitude and longitude, in a directory of their own.
  public var hasPlace = false
  /// Texts of PNG, by their keywords.
  public var texts: [(keyword: String, text: String)] = []

  public init(xmp: String? = nil) { self.xmp = xmp }

  /// A text of Exif, with the zero that ends it.
  public static func text(_ tag: Int, _ words: String) -> Tag { (tag, 2, Array(words.utf8) + [0]) }

  /// The packet with the name spaces that pictures use.
  public var packet: String {
    let spaces = Self.spaces.map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""\(spaces)>\
      \(xmp ?? "")</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
      """
  }

  private static let spaces = [
    ("dc", "http://purl.org/dc/elements/1.1/"), ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"), ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"), ("exif", "http://ns.adobe.com/exif/1.0/"),
    ("TC260", "http://www.tc260.org.cn/ns/AIGC/1.0/"),
  ]

  /// A list as RDF has it.
  public static func list(_ name: String, _ kind: String, _ items: [String]) -> String {
    "<\(name)><rdf:\(kind)>\(items.map { "<rdf:li>\($0)</rdf:li>" }.joined())</rdf:\(kind)></\(name)>"
  }

  /// A text in one language as RDF has it.
  public static func words(_ name: String, _ text: String) -> String {
    "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li></rdf:Alt></\(name)>"
  }

  /// Sixteen pixels square.
  public var jpeg: [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let exif { bytes += Self.segment(0xE1, Array("Exif\0\0".utf8) + exif) }
    if xmp != nil { bytes += Self.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0\(packet)".utf8)) }
    if !iptc.isEmpty { bytes += Self.segment(0xED, resource) }
    bytes += Self.segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0])
    bytes += Self.segment(0xDA, [1, 1, 0, 0, 63, 0])
    bytes += [7, 7, 0xFF, 0xD9]
    return bytes
  }

  /// The records of IPTC as Photoshop packs them.
  private var resource: [UInt8] {
    var records: [UInt8] = []
    for record in iptc {
      records += [0x1C, record.record, record.set]
      records += Self.big(record.bytes.count, 2)
      records += record.bytes
    }
    var bytes = Array("Photoshop 3.0\08BIM\u{4}\u{4}\0\0".utf8)
    bytes += Self.big(records.count, 4)
    bytes += records
    if !records.count.isMultiple(of: 2) { bytes.append(0) }
    return bytes
  }

  /// One pixel.
  public var png: [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    bytes += Self.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    if let exif { bytes += Self.chunk("eXIf", exif) }
    if xmp != nil { bytes += Self.chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0\(packet)".utf8)) }
    for (keyword, text) in texts { bytes += Self.chunk("tEXt", Array("\(keyword)\0\(text)".utf8)) }
    bytes += Self.chunk("IDAT", [0x78, 0x01, 0x63, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01])
    bytes += Self.chunk("IEND", [])
    return bytes
  }

  /// Nine pixels square, without a drawing.
  public var webp: [UInt8] {
    var flags: UInt8 = 0
    if exif != nil { flags |= 8 }
    if xmp != nil { flags |= 4 }
    var body = Self.riff("VP8X", [flags, 0, 0, 0, 8, 0, 0, 8, 0, 0])
    if let exif { body += Self.riff("EXIF", exif) }
    if xmp != nil { body += Self.riff("XMP ", Array(packet.utf8)) }
    var bytes = Array("RIFF".utf8)
    bytes += Self.little(body.count + 4, 4)
    bytes += Array("WEBP".utf8)
    bytes += body
    return bytes
  }

  /// A block of TIFF in big-endian bytes, as cameras write it.
  private var exif: [UInt8]? {
    guard !image.isEmpty || !photo.isEmpty || hasPlace else { return nil }
    let first = 8 + directory(photoAt: 0, placeAt: 0).count
    let second = Self.directory(photo, at: first)
    let third = first + second.count
    var bytes: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]
    bytes += directory(photoAt: first, placeAt: third)
    bytes += second
    if hasPlace { bytes += Self.directory(Self.place, at: third) }
    return bytes
  }

  /// The first directory, which points to the others.
  private func directory(photoAt photoPlace: Int, placeAt place: Int) -> [UInt8] {
    var tags = image
    if !photo.isEmpty { tags.append((0x8769, 4, Self.big(photoPlace, 4))) }
    if hasPlace { tags.append((0x8825, 4, Self.big(place, 4))) }
    return Self.directory(tags, at: 8)
  }

  private static let place: [Tag] = [
    (1, 2, [0x4E, 0]), (2, 5, degrees([30, 37, 41])), (3, 2, [0x45, 0]), (4, 5, degrees([120, 33, 51])),
  ]

  private static func degrees(_ parts: [Int]) -> [UInt8] { parts.flatMap { big($0, 4) + big(1, 4) } }

  private static func directory(_ tags: [Tag], at start: Int) -> [UInt8] {
    let sizes = [2: 1, 3: 2, 4: 4, 5: 8, 7: 1]
    var directory = big(tags.count, 2)
    var beyond: [UInt8] = []
    let end = start + 2 + 12 * tags.count + 4
    for tag in tags.sorted(by: { $0.tag < $1.tag }) {
      directory += big(tag.tag, 2) + big(tag.type, 2) + big(tag.bytes.count / (sizes[tag.type] ?? 1), 4)
      if tag.bytes.count <= 4 {
        directory += tag.bytes + [UInt8](repeating: 0, count: 4 - tag.bytes.count)
      } else {
        directory += big(end + beyond.count, 4)
        beyond += tag.bytes
      }
    }
    directory += big(0, 4)
    directory += beyond
    return directory
  }

  private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(data.count + 2, 2) + data
  }

  /// Nobody here looks at the sum.
  private static func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    big(data.count, 4) + Array(kind.utf8) + data + [0, 0, 0, 0]
  }

  private static func riff(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    Array(kind.utf8) + little(data.count, 4) + data + (data.count.isMultiple(of: 2) ? [] : [0])
  }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

extension NotedPicture {
  /// A picture whose file says everything that one can say.
  public static var full: NotedPicture {
    var picture = NotedPicture(xmp: properties.joined())
    picture.iptc = [
      (1, 90, [0x1B, 0x25, 0x47]), (2, 80, Array("样本摄影".utf8)), (2, 90, Array("样本市".utf8)),
      (2, 120, Array("春茶".utf8)), (2, 55, Array("20261129".utf8)), (2, 60, Array("073000+0800".utf8)),
    ]
    picture.image = [text(0x010E, "tea"), text(0x013B, "Sample"), text(0x8298, "(c) Sample")]
    let label = "ASCII\0\0\0{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":\"001\"}}"
    picture.photo = [
      text(0x9003, "2026:11:29 07:30:00"), (0x9286, 7, Array(label.utf8)), (0x927C, 7, Array("maker 30,37.69N".utf8)),
    ]
    picture.hasPlace = true
    return picture
  }

  private static var properties: [String] {
    [
      list("dc:creator", "Seq", ["样本摄影"]), words("dc:description", "春茶开采"), words("dc:rights", "样本图片社 2026"),
      element("photoshop:Credit", "样本图片社/样本摄影"), element("photoshop:Source", "样本图片社"),
      element("photoshop:DateCreated", "2026-11-29T07:30:00+08:00"), element("photoshop:City", "样本市"),
      element("exif:GPSLatitude", "30,37.69N"), words("xmpRights:UsageTerms", "只供新闻使用"),
      element("xmpRights:WebStatement", "https://example.com/r"),
      "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">", element("plus:LicensorName", "样本授权社"),
      element("plus:LicensorEmail", "a@example.com"), "</rdf:li></rdf:Seq></plus:Licensor>",
      element("plus:MinorModelAgeDisclosure", "http://ns.useplus.org/ldf/vocab/AG-A15"),
      element("plus:ModelReleaseStatus", "http://ns.useplus.org/ldf/vocab/MR-NON"),
      list("Iptc4xmpExt:PersonInImage", "Bag", ["样本甲", "样本乙"]),
      element(
        "Iptc4xmpExt:DigitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"),
    ]
  }

  /// A property with one value.
  public static func element(_ name: String, _ value: String) -> String { "<\(name)>\(value)</\(name)>" }
}
