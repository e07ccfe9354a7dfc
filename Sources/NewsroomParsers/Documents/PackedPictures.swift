import NewsroomFormats

/// The pictures of a packed document, each read once, and no more of them than there is room for: one that is not there, does
/// not fit or is damaged costs nobody the story.
struct PackedPictures {
  private let archive: ZipArchive
  /// Bytes that may still be unpacked.
  private var room: Int
  private var seen: Set<String> = []

  init(_ archive: ZipArchive, room: Int) {
    self.archive = archive
    self.room = room
  }

  mutating func find(_ path: String) throws(ManuscriptFault) -> ManuscriptLines.Found {
    guard let index = archive.index(of: path) else { return lost(path, .onlyLinked) }
    guard seen.insert(path).inserted else { return .nothing }
    let size = archive.size(of: index)
    guard size <= PictureFormat.largest else {
      return told(path, .tooLarge(size: size, limit: PictureFormat.largest))
    }
    guard size <= room else { return told(path, .unfolds) }
    do throws(ManuscriptFault) {
      let bytes = try archive.bytes(of: index, limit: size)
      room -= bytes.count
      return .picture(name: PlainName.of(path), bytes: bytes)
    } catch {
      // What was unpacked until it broke was work too.
      room -= size
      return told(path, error == .tooMuch ? .unfolds : .damaged)
    }
  }

  /// One that is only named, told once.
  mutating func lost(_ name: String, _ fault: PictureFault) -> ManuscriptLines.Found {
    seen.insert(name).inserted ? told(name, fault) : .nothing
  }

  private func told(_ name: String, _ fault: PictureFault) -> ManuscriptLines.Found {
    .lost(WordManuscript.Lost(name: PlainName.of(name), fault: fault))
  }
}
