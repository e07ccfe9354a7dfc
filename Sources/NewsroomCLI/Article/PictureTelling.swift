import Editorial
import Newsroom

extension Room {
  /// What the file of a picture says otherwise than what is printed under it. The newsroom's own names agree with everybody
  /// of ours.
  func remarks(on picture: Illustration, of article: Article) -> [PictureRemark] {
    var ours = [settings.name]
    switch article.provenance {
    case .own(let label, _), .submission(_, let label, _): ours.append(label)
    case .repost: break
    }
    return picture.remarks { name in ours.contains { NameLikeness.agree($0, name) } }
  }
}

extension Context {
  /// Says what the files of pictures say of them, and where that is not what is printed.
  ///
  /// - Parameter hint: how what they say is taken over, in both languages; `nil` where it was.
  func tell(
    ofFilesOf pictures: [Illustration], _ article: Article, in room: Room,
    hint: (chinese: String, english: String)? = nil
  ) {
    for picture in pictures {
      guard let embedded = picture.embedded else { continue }
      let hint = picture.hasMoreInFile ? hint : nil
      let chinese = "图 \(picture.picture.short) 的文件写着：\(Words(.zhHans).sentence(embedded))。"
      let english = "The file of picture \(picture.picture.short) says: \(Words(.en).sentence(embedded))."
      note(chinese + (hint?.chinese ?? ""), [english, hint?.english].compactMap { $0 }.joined(separator: " "))
      for remark in room.remarks(on: picture, of: article) {
        note(Words(.zhHans).sentence(remark), Words(.en).sentence(remark))
      }
    }
  }
}

/// What the file of a picture says otherwise than what is printed under it.
struct PictureRemarkAnswer: Encodable {
  /// The picture's number, from 1.
  let picture: Int
  /// `photographer`, `source` or `unprinted`.
  let kind: String
  let printed: String?
  let file: String
  let message: String

  init(_ remark: PictureRemark, on picture: Int, _ words: Words) {
    self.picture = picture
    message = words.sentence(remark)
    switch remark {
    case .photographer(let printed, let file): (kind, self.printed, self.file) = ("photographer", printed, file)
    case .source(let printed, let file): (kind, self.printed, self.file) = ("source", printed, file)
    case .unprinted(let file): (kind, printed, self.file) = ("unprinted", nil, file)
    }
  }
}
