import Newsroom
public import NewsroomFormats

extension ManuscriptFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(ManuscriptFault) -> WordManuscript {
    guard bytes.count <= largest else { throw .tooLarge(size: bytes.count, limit: largest) }
    guard mayRead(bytes) else { throw .notADocument }
    // A pointer into them lives as long as the archive.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    let archive = try ZipArchive(UnsafeRawBufferPointer(copy))
    defer { archive.close() }
    if let document = archive.index(of: "word/document.xml") ?? main(of: archive) {
      return try word(document, archive, room: room(for: bytes))
    }
    if let content = archive.index(of: "content.xml") {
      return try open(content, archive, room: room(for: bytes))
    }
    throw .notADocument
  }

  /// How many bytes all pictures may unfold to: they are packed already, so more than a few times the file is a trap.
  private static func room(for bytes: [UInt8]) -> Int { 2 * bytes.count + 1 << 20 }

  /// Some programs number the main part.
  private static func main(of archive: ZipArchive) -> UInt64? {
    archive.names().first { $0.lowercased().hasPrefix("word/document") && $0.lowercased().hasSuffix(".xml") }
      .flatMap { archive.index(of: $0) }
  }

  private static func word(
    _ document: UInt64, _ archive: ZipArchive, room: Int
  ) throws(ManuscriptFault) -> WordManuscript {
    let story = WordDocument()
    try XMLReading.read(document, of: archive, into: story)
    let relations = WordRelations()
    if let index = archive.index(of: "word/_rels/document.xml.rels") {
      try XMLReading.read(index, of: archive, into: relations)
    }
    var pictures = PackedPictures(archive, room: room)
    return try story.lines.manuscript { name throws(ManuscriptFault) in
      if let link = relations.links[name] { return pictures.lost(link, .onlyLinked) }
      guard let target = relations.targets[name] else { return pictures.lost(name, .onlyLinked) }
      return try pictures.find(target.hasPrefix("/") ? String(target.dropFirst()) : "word/" + target)
    }
  }

  private static func open(
    _ content: UInt64, _ archive: ZipArchive, room: Int
  ) throws(ManuscriptFault) -> WordManuscript {
    let story = OpenDocument()
    try XMLReading.read(content, of: archive, into: story)
    var pictures = PackedPictures(archive, room: room)
    return try story.lines.manuscript { name throws(ManuscriptFault) in
      try pictures.find(name.hasPrefix("./") ? String(name.dropFirst(2)) : name)
    }
  }
}
