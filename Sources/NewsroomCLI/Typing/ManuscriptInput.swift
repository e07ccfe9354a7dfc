import Editorial
import Newsroom
import NewsroomFormats

/// A manuscript from a file: typed, or written with a word processor.
struct ManuscriptInput {
  let text: String
  /// What a word processor wrote, with its pictures; `nil` for a text that was typed.
  let document: WordManuscript?
}

extension Context {
  /// The manuscript of a file, or of standard input for `-`. Documents of word processors are parsed apart from us.
  ///
  /// - Parameter headline: one that was given beside the file: the text is then body only.
  func manuscript(of path: String, under headline: String? = nil) async throws -> ManuscriptInput {
    let limit = ManuscriptFormat.largest
    let bytes = try path == "-" ? surroundings.input.bytes(limit: limit + 1) : bytes(of: path, limit: limit + 1)
    let name = path == "-" ? words.say("标准输入", "standard input") : path
    guard ManuscriptFormat.mayRead(bytes) else {
      guard !ManuscriptFormat.isUnreadable(bytes) else { throw ManuscriptFault.notADocument }
      if let other = OtherFile(bytes) { throw InputFault.otherFile(path: name, other) }
      return ManuscriptInput(text: try text(bytes, of: name, limit: TextDecoding.usualLimit), document: nil)
    }
    let document = try await installation.sandbox.parse(bytes, as: ManuscriptFormat.self)
    if headline != nil, let own = document.headline {
      note("文稿自己的标题“\(own)”没有用。", "The manuscript's own headline, “\(own)”, was not used.")
    }
    let head = headline == nil ? [document.headline ?? ManuscriptText.untitled] : []
    do {
      return ManuscriptInput(
        text: try TextSafety.checked((head + document.paragraphs).joined(separator: "\n")), document: document)
    } catch {
      throw InputFault.unsafe(path: name, error)
    }
  }

  /// The pictures of a manuscript, as the store takes them; each that cannot be taken is named, and why.
  func pictures(of document: WordManuscript?) async throws -> [PictureFile] {
    guard let document else { return [] }
    let (files, left) = try await document.pictures(in: installation.sandbox)
    if !left.isEmpty {
      let names = left.map { "\n  " + words.sentence($0) }.joined()
      note(
        "文稿里有 \(left.count) 张图片没有取入：\(names)",
        "\(words.counted(left.count, "picture")) of the manuscript \(words.agreeing(left.count, "was", "were")) not taken in:\(names)"
      )
    }
    return files
  }

  /// Where only the words of a manuscript are taken in, its pictures do not vanish unsaid.
  func tellOfPictures(in document: WordManuscript?) {
    guard let document else { return }
    let count = document.pictures.count + document.lost.count
    guard count > 0 else { return }
    note(
      "文稿里有 \(count) 张图片，没有取入；请另存后用 caibian article picture add 加入。",
      "The manuscript has \(words.counted(count, "picture")), and none is taken in; save what you need and use caibian article picture add."
    )
  }
}
