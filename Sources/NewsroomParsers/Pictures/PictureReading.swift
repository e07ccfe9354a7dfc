import Editorial
import Newsroom
public import NewsroomFormats

extension PictureFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(PictureFault) -> ParsedPicture {
    guard bytes.count <= largest else { throw .tooLarge(size: bytes.count, limit: largest) }
    let kept: StrippedPicture
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      kept = try JPEGPicture.stripped(bytes)
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      kept = try PNGPicture.stripped(bytes)
    } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      kept = try GIFPicture.stripped(bytes)
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      kept = try WebPPicture.stripped(bytes)
    } else {
      throw .notAPicture(looksLike: look(bytes))
    }
    guard kept.width > 0, kept.height > 0 else { throw .damaged }
    let (pixels, overflow) = kept.width.multipliedReportingOverflow(by: kept.height)
    guard !overflow, pixels <= mostPixels else { throw .tooManyPixels(kept.width, kept.height) }
    return ParsedPicture(
      kind: kept.kind, width: kept.width, height: kept.height, bytes: kept.bytes, notes: EmbeddedNotes.of(kept.blocks))
  }

  /// What a file that is no picture of ours seems to be, for people.
  private static func look(_ bytes: [UInt8]) -> String {
    let start = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    if start.contains("<svg") { return "SVG" }
    if start.contains("<html") || start.contains("<!doctype html") || start.contains("<script") { return "HTML" }
    if start.hasPrefix("%pdf") { return "PDF" }
    if start.hasPrefix("pk\u{3}\u{4}") { return "ZIP" }
    if start.hasPrefix("bm") { return "BMP" }
    if start.hasPrefix("ii*") || start.hasPrefix("mm\0*") { return "TIFF" }
    if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "HEIC" }
    if bytes.starts(with: [0x4D, 0x5A]) { return "EXE" }
    return "?"
  }
}

struct StrippedPicture {
  let kind: Picture.Kind
  let width: Int
  let height: Int
  let bytes: [UInt8]
  var blocks = MetadataBlocks()
}

/// A place in bytes that numbers are read from, and never beyond the end.
struct ByteReader {
  /// How often a file is asked for a piece of it before it is no picture: empty pieces cost time and no bytes.
  static let mostPieces = 500_000

  let bytes: ArraySlice<UInt8>
  var place: Int
  private var pieces = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place >= bytes.endIndex }

  mutating func take(_ count: Int) throws(PictureFault) -> ArraySlice<UInt8> {
    guard count >= 0, bytes.endIndex - place >= count else { throw .damaged }
    pieces += 1
    guard pieces <= Self.mostPieces else { throw .tooManyPieces }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func big(_ count: Int) throws(PictureFault) -> Int { try take(count).reduce(0) { $0 << 8 | Int($1) } }
  mutating func little(_ count: Int) throws(PictureFault) -> Int {
    try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
