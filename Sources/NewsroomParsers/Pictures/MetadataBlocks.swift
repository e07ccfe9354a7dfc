/// The blocks in which a picture speaks of itself, as they are kept, without places; no more of them than any program writes.
struct MetadataBlocks {
  private static let mostBlocks = 4
  private static let largest = 1 << 16

  private(set) var exif: [[UInt8]] = []
  /// The records of IPTC, one after the other.
  private(set) var iptc: [UInt8] = []
  private(set) var xmp: [[UInt8]] = []
  /// Texts that may be a label of a machine's making.
  private(set) var labels: [[UInt8]] = []

  mutating func add(exif block: [UInt8]) { Self.add(block, to: &exif) }
  mutating func add(xmp packet: [UInt8]) { Self.add(packet, to: &xmp) }

  mutating func add(iptc records: [UInt8]) {
    if iptc.count + records.count <= Self.largest { iptc += records }
  }

  mutating func add(label text: ArraySlice<UInt8>) {
    if text.count <= AIGCLabel.longest { Self.add(Array(text), to: &labels) }
  }

  private static func add(_ block: [UInt8], to blocks: inout [[UInt8]]) {
    if blocks.count < mostBlocks, !block.isEmpty, block.count <= largest { blocks.append(block) }
  }
}
