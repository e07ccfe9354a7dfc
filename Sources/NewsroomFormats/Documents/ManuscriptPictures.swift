public import Editorial
public import Newsroom

extension WordManuscript {
  /// Its pictures as the store takes them, each once, with what stands under them; those that cannot be taken are named.
  public func pictures(
    in sandbox: any Sandbox
  ) async throws -> (files: [PictureFile], left: [ReadStory.SetAside]) {
    var files: [PictureFile] = []
    var left = lost.map { ReadStory.SetAside(name: $0.name, fault: $0.fault) }
    for picture in pictures {
      do {
        files.take(try await sandbox.picture(picture.bytes, named: picture.name).captioned(picture.caption))
      } catch let fault as PictureFault {
        left.append(ReadStory.SetAside(name: picture.plainName, fault: fault))
      }
    }
    return (files, left)
  }
}

extension PictureFile {
  /// The same with these words under it.
  func captioned(_ caption: String?) throws(TextFault) -> PictureFile {
    PictureFile(picture: try picture.captioned(caption), bytes: bytes)
  }
}

extension [PictureFile] {
  /// Adds one that is not there yet; one that is gets the words that stand under its double.
  mutating func take(_ file: PictureFile) {
    guard let place = firstIndex(where: { $0.picture.digest == file.picture.digest }) else { return append(file) }
    if self[place].picture.caption == nil, file.picture.caption != nil { self[place] = file }
  }
}
