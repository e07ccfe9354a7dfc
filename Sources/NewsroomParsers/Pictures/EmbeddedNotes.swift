import CMetadata
import Editorial

/// Reads what a picture says of itself, by libexiv2. XMP comes before IPTC, and IPTC before Exif: programs of agencies write
/// the first two, cameras the last.
enum EmbeddedNotes {
  static func of(_ blocks: MetadataBlocks) -> PictureNotes? {
    var notes = PictureNotes()
    for packet in blocks.xmp where isShallow(packet) {
      notes = notes.completed(by: XMPNotes.of(values(packet, caibian_xmp_read)))
    }
    if !blocks.iptc.isEmpty { notes = notes.completed(by: IPTCNotes.of(values(blocks.iptc, caibian_iptc_read))) }
    for block in blocks.exif { notes = notes.completed(by: ExifNotes.of(values(block, caibian_exif_read))) }
    for text in blocks.labels {
      guard let words = EmbeddedText.text(text), let label = AIGCLabel(words, isWrapped: false) else { continue }
      var said = PictureNotes()
      said.machine = label.note
      notes = notes.completed(by: said)
    }
    return notes.bounded
  }

  /// One value of a block.
  struct Value {
    let space: String
    let name: String
    let bytes: [UInt8]

    /// As XMP has it.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private typealias Reader = (UnsafeRawPointer?, Int, UnsafePointer<caibian_metadata_events>?) -> Int32

  private final class Collector {
    var values: [Value] = []
  }

  private static func values(_ block: [UInt8], _ read: Reader) -> [Value] {
    let collector = Collector()
    withExtendedLifetime(collector) {
      var events = caibian_metadata_events(context: Unmanaged.passUnretained(collector).toOpaque()) {
        context, space, name, bytes, length in
        guard let context, let space, let name, let bytes else { return }
        Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue().values.append(
          Value(
            space: String(cString: space), name: String(cString: name),
            bytes: Array(UnsafeRawBufferPointer(start: bytes, count: length))))
      }
      _ = block.withUnsafeBytes { read($0.baseAddress, $0.count, &events) }
    }
    return collector.values
  }

  /// Elements in elements: the library calls itself for each.
  private static let mostNesting = 32

  /// Whether a packet is no deeper than any program writes it, and declares nothing that unfolds.
  static func isShallow(_ packet: [UInt8]) -> Bool {
    var depth = 0
    var place = 0
    while let opening = packet[place...].firstIndex(of: 0x3C) {
      // A document type or a part of it; no program writes comments.
      guard let end = end(of: opening, in: packet), packet[opening + 1] != 0x21 else { return false }
      switch packet[opening + 1] {
      case 0x2F: depth -= 1
      case 0x3F: break
      default: if packet[end - 1] != 0x2F { depth += 1 }
      }
      guard depth <= mostNesting else { return false }
      place = end + 1
    }
    return true
  }

  /// Where the tag ends that begins there; a sign within quotes ends none.
  private static func end(of opening: Int, in packet: [UInt8]) -> Int? {
    var quote: UInt8 = 0
    for place in packet.indices[(opening + 1)...] {
      let byte = packet[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return place
      }
    }
    return nil
  }
}
